"""The journal: it tells what happened by numbers, never by names, in the transaction that made it true."""

from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, get_type_hints

import pytest
from sqlalchemy import select

from bot.domain.events.event import Event
from bot.domain.events.meetings import MeetingAnswered
from bot.domain.events.people import PersonJoined
from bot.domain.events.workplaces import WorkplaceCertified
from bot.domain.meetings import Answer
from bot.domain.people import Kind, Role
from bot.storage.database import Database
from bot.storage.journal import record
from bot.storage.tables import JournalRow
from tests.conftest import Hands
from tests.events import EVENTS
from tests.storage.conftest import on_sqlite

WORDS_OF_OURS = {
    "by_mail": "a word of bot.domain.preferences.ByMail",
    "place": "the code of a place",
    "language": "sv or en",
    "terms_version": "the version of the information that was shown",
    "to": "the code of a place",
    "topic": "a word of bot.domain.newsletters.Topic",
    "version": "the version of the cards of what is expected",
    "why": "a reason of bot.domain.delivery.RECIPIENT_LOST",
}
"""The only texts that an event may hold. What people wrote is none of the journal's business."""


def test_there_are_events() -> None:
    assert len(EVENTS) > 15


def test_no_two_events_have_the_same_name() -> None:
    """The journal knows them by nothing else."""
    assert len({each.__name__ for each in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_holds_numbers_dates_and_words_of_ours(event: type[Event]) -> None:
    for name, kind in get_type_hints(event).items():
        if kind is str:
            assert name in WORDS_OF_OURS
        else:
            assert kind in {int, date, datetime} or issubclass(kind, StrEnum)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_can_not_be_changed_and_knows_its_place(event: type[Event]) -> None:
    assert fields(event)[0].name == "place"
    assert event.__dataclass_params__.frozen  # type: ignore[attr-defined]


async def written(database: Database) -> list[tuple[Any, ...]]:
    async with database.reading() as session:
        rows = await session.scalars(select(JournalRow).order_by(JournalRow.id))
        return [(row.at, row.actor_id, row.event, row.place, row.facts) for row in rows]


async def test_what_happened_stands_there_with_who_did_it_when_and_where(
    database: Database, hands: Hands
) -> None:
    async with database.begin() as session:
        first = await record(session, MeetingAnswered("2581", 7, 12, Answer.MAYBE), by=12, now=hands())
        second = await record(
            session, WorkplaceCertified("2581", 3, date(2026, 3, 3), date(2027, 3, 3)), by=None, now=hands()
        )

    assert second > first
    assert await written(database) == [
        (hands(), 12, "MeetingAnswered", "2581", {"meeting_id": 7, "person_id": 12, "answer": "maybe"}),
        (
            hands(),
            None,
            "WorkplaceCertified",
            "2581",
            {"workplace_id": 3, "certified_on": "2026-03-03", "valid_until": "2027-03-03"},
        ),
    ]


@on_sqlite
@pytest.mark.parametrize("event", EVENTS)
async def test_every_event_can_be_written(database: Database, hands: Hands, event: type[Event]) -> None:
    async with database.begin() as session:
        await record(
            session,
            event(**{name: example(kind) for name, kind in get_type_hints(event).items()}),
            by=1,
            now=hands(),
        )

    ((_, _, name, _, facts),) = await written(database)
    assert name == event.__name__
    assert set(facts) == {each.name for each in fields(event)} - {"place"}


def example(kind: Any) -> Any:
    known = {int: 7, str: "2581", date: date(2026, 3, 3), datetime: datetime(2026, 3, 3, tzinfo=UTC)}
    return known[kind] if kind in known else next(iter(kind))


@on_sqlite
async def test_what_did_not_happen_after_all_does_not_stand_there(database: Database, hands: Hands) -> None:
    async def fails() -> None:
        async with database.begin() as session:
            await record(session, PersonJoined("2581", 1, 1, Role.MEMBER, Kind.AGENT, "1"), by=1, now=hands())
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await fails()
    assert await written(database) == []
