"""What a transaction is, and what the database takes and gives back, the same on SQLite and PostgreSQL."""

import asyncio
import traceback
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from bot.domain.delivery import Priority, Recipient
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep, put
from bot.storage.people import group_at, person_on_telegram
from bot.storage.reminders import reconcile
from bot.storage.tables import GroupRow, MembershipRow, PersonRow
from tests.conftest import Hands
from tests.storage.conftest import joins, on_sqlite

NEW_YORK = timezone(timedelta(hours=-5))
LETTER = Notice("newsletter:1", Priority.NEWSLETTER)


async def founded_at(database: Database) -> datetime:
    async with database.reading() as session:
        group = await session.get_one(GroupRow, 1)
        return group.founded_at


@pytest.mark.parametrize(
    "instant",
    [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
        datetime(2026, 3, 3, 9, 0, 0, 123456, tzinfo=NEW_YORK),
    ],
)
async def test_an_instant_comes_back_as_the_same_instant_in_utc(
    database: Database, instant: datetime
) -> None:
    async with database.begin() as session:
        await group_at(session, "2581", instant)

    kept = await founded_at(database)
    assert kept == instant
    assert kept.utcoffset() == timedelta()


@on_sqlite
async def test_a_time_on_some_wall_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="has no time zone"):
        async with database.begin() as session:
            await group_at(session, "2581", datetime(2026, 3, 3, 14, 0))  # noqa: DTZ001  that is the mistake


@on_sqlite
async def test_also_a_question_about_some_wall_s_time_is_refused(database: Database, group: int) -> None:
    async with database.reading() as session:
        naive = GroupRow.founded_at > datetime(2026, 3, 3, 14, 0)  # noqa: DTZ001
        with pytest.raises(StatementError, match="has no time zone"):
            await session.execute(update(GroupRow).where(naive).values(place="25"))


async def test_an_error_undoes_all_that_was_done(database: Database, hands: Hands) -> None:
    async def fails() -> None:
        async with database.begin() as session:
            await group_at(session, "2581", hands())
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await fails()
    async with database.begin() as session:
        assert await session.get(GroupRow, 1) is None
        assert await group_at(session, "2580", hands()) > 0


async def test_a_row_that_points_nowhere_is_refused(database: Database, hands: Hands, group: int) -> None:
    await joins(database, hands, group, telegram_id=1)
    with pytest.raises(IntegrityError):
        async with database.begin() as session:
            await session.execute(update(MembershipRow).values(group_id=group + 1))


@on_sqlite
async def test_who_will_write_on_sqlite_reads_what_the_one_before_has_written(
    database: Database, beside: Database, hands: Hands
) -> None:
    """Two that both read first and write then would otherwise take the same reminder."""

    async def counts_and_adds(process: Database, place: str) -> int:
        async with process.begin() as session:
            before = await session.scalar(select(func.count()).select_from(GroupRow))
            await asyncio.sleep(0.05)
            await group_at(session, place, hands())
            return before or 0

    counted = await asyncio.gather(counts_and_adds(database, "2581"), counts_and_adds(beside, "2580"))
    assert sorted(counted) == [0, 1]


@on_sqlite
async def test_who_only_reads_waits_for_nobody(database: Database, hands: Hands, group: int) -> None:
    await joins(database, hands, group, telegram_id=1)
    async with database.begin() as writing, asyncio.timeout(2):
        await group_at(writing, "25", hands())
        async with database.reading() as session:
            assert await person_on_telegram(session, 1) is not None
            assert await session.get(GroupRow, group + 1) is None


@on_sqlite
async def test_names_do_not_end_up_in_an_error(database: Database, hands: Hands, group: int) -> None:
    await joins(database, hands, group, telegram_id=1, name="Anna")
    with pytest.raises(IntegrityError) as error:
        await joins(database, hands, group, telegram_id=1, name="Hemliga Berit")
    assert "Berit" not in str(error.value)


@on_sqlite
async def test_the_worker_and_the_clock_hear_of_news_after_the_commit_and_of_nothing_else(
    database: Database, hands: Hands, group: int
) -> None:
    heard: list[str] = []
    database.on_news = lambda: heard.append("news")
    anna = Recipient("person", await joins(database, hands, group, telegram_id=1), "sv")
    assert heard == []

    async with database.begin() as session:
        await put(session, LETTER, await keep(session, Content("Hej")), [anna], hands())
        assert heard == []
    assert heard == ["news"]

    async with database.begin() as session:
        await reconcile(session, "meeting", 1, [], hands())
    assert heard == ["news", "news"]

    async def fails() -> None:
        async with database.begin() as session:
            await reconcile(session, "meeting", 1, [], hands())
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await fails()
    assert heard == ["news", "news"]


@pytest.mark.parametrize(
    "database", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True
)
async def test_a_refused_row_is_not_quoted_in_the_log(database: Database) -> None:
    nameless = insert(PersonRow).values(
        telegram_id=6_000_000_001,
        name=None,
        language="hemligt",
        terms_version="1",
        terms_shown_at=datetime(2026, 3, 3, tzinfo=UTC),
        joined_at=datetime(2026, 3, 3, tzinfo=UTC),
    )
    with pytest.raises(IntegrityError) as refused:
        async with database.begin() as session:
            await session.execute(nameless)

    logged = "".join(traceback.format_exception(refused.value))
    assert "not-null" in logged
    assert not any(secret in logged for secret in ("6000000001", "hemligt"))
