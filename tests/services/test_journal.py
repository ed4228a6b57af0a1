"""The journal's seals: whoever changes, adds or takes away something that happened is found out."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from bot.domain.events.invitations import InvitationMade
from bot.domain.events.journal import JournalPruned
from bot.domain.journal import MARGIN, MOST_IN_A_SEAL, Fault
from bot.domain.people import Role
from bot.services.journal import Journal
from bot.storage import seals
from bot.storage.database import Database
from bot.storage.journal import record
from bot.storage.tables import JournalRow, SealRow
from tests.conftest import Hands


class Book:
    """A journal of ten invitations a day, sealed each evening."""

    def __init__(self, database: Database, hands: Hands) -> None:
        self.database = database
        self.hands = hands
        self.journal = Journal(database, hands)

    async def day(self, rows: int = 10) -> None:
        await self.write(rows)
        self.hands.forward(hours=12)
        await self.journal.seal()
        self.hands.forward(hours=12)

    async def write(self, rows: int) -> None:
        async with self.database.begin() as session:
            for number in range(rows):
                await record(session, InvitationMade("2581", number, Role.MEMBER), by=7, now=self.hands())

    async def does(self, statement: Any) -> None:
        """What somebody with a hand in the database does."""
        async with self.database.begin() as session:
            await session.execute(statement)

    async def broken(self) -> list[tuple[Fault, int]]:
        return [(each.fault, each.seal.id) for each in (await self.journal.verify()).breaks]

    async def prunes(self, before: datetime) -> int:
        async with self.database.begin() as session:
            return await seals.prune(session, before, self.hands())


@pytest.fixture
async def book(database: Database, hands: Hands) -> Book:
    book = Book(database, hands)
    for _ in range(3):
        await book.day()
    return book


async def test_what_nobody_touched_is_whole(book: Book) -> None:
    report = await book.journal.verify()

    assert [(each.first_id, each.last_id, each.rows) for each in report.seals] == [
        (1, 10, 10),
        (11, 20, 10),
        (21, 30, 10),
    ]
    assert (report.breaks, report.pruned, report.unsealed, report.unsealed_since) == ([], [], 0, None)


async def test_an_empty_journal_is_whole(database: Database, hands: Hands) -> None:
    assert await Journal(database, hands).seal() == 0
    assert (await Journal(database, hands).verify()).breaks == []


@pytest.mark.parametrize(
    "change",
    [
        {"actor_id": 8},
        {"actor_id": None},
        {"event": "PersonJoined"},
        {"place": "2580"},
        {"facts": {"invitation_id": 3, "role": "national"}},
        {"at": datetime.fromisoformat("2026-11-24T08:00:00.000001+00:00")},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_whatever_is_changed_in_a_row_is_found(book: Book, change: dict[str, Any]) -> None:
    await book.does(update(JournalRow).where(JournalRow.id == 15).values(**change))

    assert await book.broken() == [(Fault.ROWS_CHANGED, 2)]


async def test_a_row_that_is_taken_away_is_missed(book: Book) -> None:
    await book.does(delete(JournalRow).where(JournalRow.id == 15))

    assert await book.broken() == [(Fault.ROWS_MISSING, 2)]


async def test_a_whole_stretch_that_is_taken_away_is_missed(book: Book) -> None:
    await book.does(delete(JournalRow).where(JournalRow.id <= 10))

    assert await book.broken() == [(Fault.ROWS_MISSING, 1)]


@pytest.mark.parametrize("number", [-1, 0])
async def test_a_row_that_is_put_in_before_all_others_is_found(book: Book, number: int) -> None:
    await book.does(insert(JournalRow).values(id=number, at=book.hands(), event="Invented", facts={}))

    assert await book.broken() == [(Fault.ROWS_ADDED, 1)]


async def test_a_row_that_is_put_in_where_a_number_was_free_is_found(book: Book) -> None:
    await book.does(insert(JournalRow).values(id=35, at=book.hands(), event="PersonLost", facts={}))
    book.hands.forward(hours=1)
    await book.journal.seal()
    assert await book.broken() == []

    await book.does(insert(JournalRow).values(id=33, at=book.hands(), event="Invented", facts={}))
    assert await book.broken() == [(Fault.ROWS_ADDED, 4)]


@pytest.mark.parametrize(
    "change",
    [
        {"rows_sha256": "0" * 64},
        {"sha256": "0" * 64},
        {"sealed_at": datetime.fromisoformat("2026-01-01T00:00Z")},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_a_seal_that_is_changed_is_found(book: Book, change: dict[str, Any]) -> None:
    await book.does(update(SealRow).where(SealRow.id == 2).values(**change))

    assert (Fault.SEAL_CHANGED, 2) in await book.broken()


async def test_a_row_and_its_seal_made_anew_do_not_fit_the_next_seal(book: Book) -> None:
    await book.does(update(JournalRow).where(JournalRow.id == 15).values(actor_id=8))
    await book.does(delete(SealRow).where(SealRow.id >= 2))
    await book.journal.seal()
    forged = (await book.journal.verify()).seals[1]
    assert await book.broken() == []

    await book.does(update(SealRow).where(SealRow.id == 2).values(last_id=20, rows=10))
    assert (Fault.SEAL_CHANGED, 2) in await book.broken()
    assert forged.last_id == 30


async def test_a_seal_that_is_taken_away_is_missed_by_the_next(book: Book) -> None:
    await book.does(delete(SealRow).where(SealRow.id == 2))

    assert (Fault.SEAL_CHANGED, 3) in await book.broken()


async def test_what_is_young_waits_because_a_neighbour_may_still_be_on_its_way(book: Book) -> None:
    await book.write(2)
    book.hands.forward(seconds=MARGIN.total_seconds() - 1)
    assert await book.journal.seal() == 0

    await book.write(1)
    book.hands.forward(seconds=1)
    assert await book.journal.seal() == 1

    report = await book.journal.verify()
    assert report.seals[-1].rows == 2
    assert (report.unsealed, report.unsealed_since) == (1, book.hands() - timedelta(seconds=1))


async def test_an_old_row_waits_for_a_younger_one_with_a_lower_number(book: Book) -> None:
    """Rows are numbered when they are written, and their moment was read a little earlier."""
    await book.does(insert(JournalRow).values(id=31, at=book.hands(), event="PersonLost", facts={}))
    earlier = book.hands() - timedelta(hours=1)
    await book.does(insert(JournalRow).values(id=32, at=earlier, event="PersonLost", facts={}))

    assert await book.journal.seal() == 0


async def test_many_rows_become_several_seals(book: Book) -> None:
    await book.day(rows=2 * MOST_IN_A_SEAL + 1)

    report = await book.journal.verify()
    assert [each.rows for each in report.seals[3:]] == [MOST_IN_A_SEAL, MOST_IN_A_SEAL, 1]
    assert report.breaks == []


async def test_two_who_seal_at_once_make_one_chain(book: Book) -> None:
    await book.write(3)
    book.hands.forward(hours=1)
    other = Journal(Database(book.database.url.render_as_string(hide_password=False)), book.hands)
    await asyncio.gather(other.seal(), book.journal.seal())
    await other._database.close()

    report = await book.journal.verify()
    assert (len(report.seals), report.breaks) == (4, [])


async def test_the_chain_survives_pruning(book: Book) -> None:
    assert await book.prunes(before=book.hands() - timedelta(days=1)) == 20

    report = await book.journal.verify()
    assert report.breaks == []
    assert [each.id for each in report.pruned] == [1, 2]
    await book.day()
    assert await book.broken() == []


async def test_what_is_not_sealed_is_not_pruned(book: Book) -> None:
    await book.write(4)
    assert await book.prunes(before=book.hands() + timedelta(days=1)) == 30

    async with book.database.reading() as session:
        left = list(await session.scalars(select(JournalRow.event).order_by(JournalRow.id)))
    assert left == ["InvitationMade"] * 4 + [JournalPruned.__name__]
    await book.day()
    assert await book.broken() == []


async def test_a_seal_with_one_young_row_keeps_all_its_rows(book: Book) -> None:
    assert await book.prunes(before=book.hands() - timedelta(days=3)) == 0
    assert (await book.journal.verify()).unsealed == 0


async def test_rows_that_no_pruning_tells_of_are_missed_after_a_pruning_too(book: Book) -> None:
    await book.prunes(before=book.hands() - timedelta(days=2))
    await book.does(delete(JournalRow).where(JournalRow.id <= 20))

    assert await book.broken() == [(Fault.ROWS_MISSING, 2)]
