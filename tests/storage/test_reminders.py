"""Planned moments as rows: they follow the facts, and each is taken by one only."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.domain.reminders import Planned
from bot.storage.database import Database
from bot.storage.reminders import (
    Reminder,
    claim_next_due,
    mark_missed,
    next_due,
    overtaken,
    reconcile,
)
from bot.storage.tables import ReminderRow
from tests.storage.conftest import on_sqlite

NINE = datetime(2026, 12, 1, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def planned(kind: str, due_at: datetime = NINE, *, until: datetime = NINE + 30 * DAY) -> Planned:
    return Planned(kind, due_at, not_after=until)


async def plans(database: Database, *moments: Planned, meeting: int = 1, now: datetime = NINE - DAY) -> None:
    async with database.begin() as session:
        await reconcile(session, "meeting", meeting, moments, now)


async def claims(database: Database, now: datetime = NINE) -> Reminder | None:
    async with database.begin() as session:
        return await claim_next_due(session, now)


async def rows(database: Database) -> list[tuple[str, datetime, str]]:
    async with database.reading() as session:
        asked = select(ReminderRow).order_by(ReminderRow.due_at, ReminderRow.kind)
        return [(row.kind, row.due_at, row.state) for row in await session.scalars(asked)]


async def test_what_is_planned_twice_stands_there_once(database: Database) -> None:
    for _ in range(2):
        await plans(database, planned("unanswered"), planned("practical", NINE + DAY))

    assert await rows(database) == [
        ("unanswered", NINE, "planned"),
        ("practical", NINE + DAY, "planned"),
    ]


async def test_when_the_facts_change_the_old_moments_are_cancelled_and_the_new_planned(
    database: Database,
) -> None:
    await plans(database, planned("unanswered"), planned("practical", NINE + DAY))
    await plans(database, planned("unanswered", NINE + 7 * DAY), planned("practical", NINE + DAY))

    assert await rows(database) == [
        ("unanswered", NINE, "cancelled"),
        ("practical", NINE + DAY, "planned"),
        ("unanswered", NINE + 7 * DAY, "planned"),
    ]
    assert await claims(database) is None


async def test_when_the_facts_change_back_a_cancelled_moment_is_planned_again(database: Database) -> None:
    await plans(database, planned("unanswered"))
    await plans(database)
    assert await rows(database) == [("unanswered", NINE, "cancelled")]

    await plans(database, planned("unanswered"))
    assert await rows(database) == [("unanswered", NINE, "planned")]


@on_sqlite
async def test_what_is_done_or_missed_stays_so_whatever_is_planned(database: Database) -> None:
    await plans(database, planned("done"), planned("missed", NINE + DAY))
    await claims(database)
    late = await claims(database, NINE + 2 * DAY)
    assert late is not None
    async with database.begin() as session:
        await mark_missed(session, late.id)
    await plans(database, planned("done"), planned("missed", NINE + DAY))
    await plans(database)

    assert await rows(database) == [("done", NINE, "done"), ("missed", NINE + DAY, "missed")]
    assert await claims(database, NINE + 9 * DAY) is None


@on_sqlite
async def test_a_moment_that_stays_makes_sense_for_as_long_as_the_new_facts_say(database: Database) -> None:
    await plans(database, planned("practical", until=NINE + timedelta(hours=2)))
    await plans(database, planned("practical", until=NINE + timedelta(hours=4)))
    claimed = await claims(database)

    assert claimed is not None
    assert claimed.not_after == NINE + timedelta(hours=4)


@on_sqlite
async def test_a_moment_that_comes_back_makes_sense_for_as_long_as_the_new_facts_say(
    database: Database,
) -> None:
    await plans(database, planned("practical", until=NINE + timedelta(hours=2)))
    await plans(database)
    await plans(database, planned("practical", until=NINE + timedelta(hours=4)))
    claimed = await claims(database)

    assert claimed is not None
    assert claimed.not_after == NINE + timedelta(hours=4)


@on_sqlite
async def test_one_meeting_s_plan_leaves_another_s_alone(database: Database) -> None:
    await plans(database, planned("unanswered"), meeting=1)
    await plans(database, planned("unanswered"), meeting=2)
    await plans(database, meeting=1)

    claimed = await claims(database)
    assert claimed is not None
    assert claimed.subject_id == 2
    assert await claims(database) is None


@on_sqlite
async def test_the_oldest_of_what_is_due_is_taken_first_and_each_once(database: Database) -> None:
    await plans(database, planned("third", NINE + DAY), planned("first", NINE - DAY), planned("second"))
    taken = [await claims(database, NINE + timedelta(hours=1)) for _ in range(3)]

    assert [each and (each.subject, each.subject_id, each.kind, each.due_at) for each in taken] == [
        ("meeting", 1, "first", NINE - DAY),
        ("meeting", 1, "second", NINE),
        None,
    ]


@on_sqlite
async def test_it_falls_due_on_the_minute(database: Database) -> None:
    await plans(database, planned("unanswered"))

    assert await claims(database, NINE - timedelta(microseconds=1)) is None
    assert await claims(database, NINE) is not None


async def test_two_processes_at_once_never_take_the_same(database: Database, beside: Database) -> None:
    await plans(database, planned("unanswered"))

    async def claims_slowly(process: Database) -> Reminder | None:
        async with process.begin() as session:
            claimed = await claim_next_due(session, NINE)
            await asyncio.sleep(0.05)
            return claimed

    taken = await asyncio.gather(*(claims_slowly(each) for each in (database, beside, database, beside)))
    assert len([each for each in taken if each is not None]) == 1


async def test_what_was_taken_by_a_process_that_died_is_due_again(
    database: Database, beside: Database
) -> None:
    await plans(database, planned("unanswered"))

    async def dies() -> None:
        async with beside.begin() as session:
            assert await claim_next_due(session, NINE) is not None
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await dies()
    assert await claims(database) is not None


@on_sqlite
async def test_after_an_outage_a_later_one_that_is_due_speaks_for_the_earlier(database: Database) -> None:
    await plans(
        database,
        planned("unanswered"),
        planned("practical", NINE + DAY),
        planned("unanswered", NINE + 2 * DAY),
    )
    first = await claims(database)
    assert first is not None

    async def is_overtaken(now: datetime, *, by_any_kind: bool) -> bool:
        async with database.reading() as session:
            return await overtaken(session, first, now, by_any_kind=by_any_kind)

    assert not await is_overtaken(NINE, by_any_kind=True)
    assert await is_overtaken(NINE + DAY, by_any_kind=True)
    assert not await is_overtaken(NINE + DAY, by_any_kind=False)
    assert await is_overtaken(NINE + 2 * DAY, by_any_kind=False)


@on_sqlite
async def test_another_meeting_s_reminder_overtakes_nothing(database: Database) -> None:
    await plans(database, planned("unanswered"), meeting=1)
    await plans(database, planned("unanswered", NINE + DAY), meeting=2)
    first = await claims(database)
    assert first is not None
    async with database.reading() as session:
        assert not await overtaken(session, first, NINE + 2 * DAY, by_any_kind=True)


@on_sqlite
async def test_the_next_moment_is_known_and_those_before_can_be_passed_over(database: Database) -> None:
    async def next_after(after: datetime | None = None) -> datetime | None:
        async with database.reading() as session:
            return await next_due(session, after)

    assert await next_after() is None
    await plans(database, planned("unanswered"), planned("practical", NINE + DAY))
    assert await next_after() == NINE
    assert await next_after(NINE) == NINE + DAY
    await claims(database)
    assert await next_after() == NINE + DAY
    assert await next_after(NINE + DAY) is None
