"""The journal: plain inserts in the order of the transactions that made them true, read a page at a time."""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, insert, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.events.event import Event
from bot.domain.journal import Entry
from bot.domain.network import Level, chiefs_of, level_of
from bot.storage.tables import JournalRow


async def record(session: AsyncSession, event: Event, *, by: int | None, now: datetime) -> int:
    """The event's number, which grows with time."""
    facts = {each.name: _plain(getattr(event, each.name)) for each in fields(event) if each.name != "place"}
    added = insert(JournalRow).values(
        at=now, actor_id=by, event=type(event).__name__, place=event.place, facts=facts
    )
    return (await session.execute(added.returning(JournalRow.id))).scalar_one()


async def latest(session: AsyncSession, place: str, most: int, *, before: int | None = None) -> list[Entry]:
    """What happened in the place and in those below it before the entry of this number, the newest first."""
    asked = select(JournalRow).where(_in_or_below(place)).order_by(JournalRow.id.desc()).limit(most)
    if before is not None:
        asked = asked.where(JournalRow.id < before)
    return [entry_of(row) for row in await session.scalars(asked)]


async def next_after(session: AsyncSession, place: str, most: int, *, after: int) -> list[Entry]:
    """What happened there right after the entry of this number, the newest first."""
    there = _in_or_below(place), JournalRow.id > after
    asked = select(JournalRow).where(*there).order_by(JournalRow.id).limit(most)
    return [entry_of(row) for row in await session.scalars(asked)][::-1]


def entry_of(row: JournalRow) -> Entry:
    return Entry(row.id, row.at, row.actor_id, row.event, row.place, row.facts)


def _in_or_below(place: str) -> ColumnElement[bool]:
    """What lies in a county begins with its two digits, and its chiefs' group comes last."""
    match level_of(place):
        case Level.NATION:
            return true()
        case Level.COUNTY:
            return JournalRow.place.between(place, chiefs_of(place))
        case Level.CHIEFS | Level.MUNICIPALITY:
            return JournalRow.place == place


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
    return value
