"""The journal: plain inserts, in the order of the transactions that made them true."""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.events import Event
from bot.storage.tables import JournalRow


async def record(session: AsyncSession, event: Event, *, by: int | None, now: datetime) -> int:
    """The event's number, which grows with time."""
    facts = {each.name: _plain(getattr(event, each.name)) for each in fields(event) if each.name != "place"}
    added = insert(JournalRow).values(
        at=now, actor_id=by, event=type(event).__name__, place=event.place, facts=facts
    )
    return (await session.execute(added.returning(JournalRow.id))).scalar_one()


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
    return value
