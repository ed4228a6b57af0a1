"""Whoever asks is told everything: no table and no column that refers to a person is forgotten."""

import re
from datetime import datetime
from typing import Any, get_type_hints

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Accepted, Priority, Recipient
from bot.domain.events.event import Event
from bot.domain.events.members import MembershipConfirmed, VouchingAsked
from bot.domain.events.people import LanguageChanged
from bot.domain.privacy import PARTS, PEOPLE_IN_FACTS, What
from bot.domain.reminders import Planned
from bot.screens.screen import utf16_length
from bot.storage import people, reminders
from bot.storage.conversations import remember
from bot.storage.database import Database
from bot.storage.journal import record
from bot.storage.leases import lease
from bot.storage.outbox import Content, Notice, keep, put
from bot.storage.privacy.forgetting import forget
from bot.storage.privacy.telling import stored, whom
from bot.storage.privacy.told import KEPT, LEFT_OUT
from bot.storage.settling import Settled, settle
from bot.storage.tables import ContentRow, CopyRow, DeliveryRow, MembershipRow, Table
from tests.conftest import Hands
from tests.events import EVENTS
from tests.storage.conftest import joins

TABLES = Table.metadata.tables
COLUMNS = {f"{table.name}.{column.name}": column for table in TABLES.values() for column in table.columns}
TOLD = {
    f"{column.class_.__tablename__}.{column.key}" for each in KEPT for column in (each.column, *each.told)
}
FOUND_BY = {f"{each.column.class_.__tablename__}.{each.column.key}" for each in KEPT}
NUMBERS = {
    *(f"{name}_id" for name in TABLES),
    "group_id",
    "card_id",
    "last_id",
    "saved_id",
    "request",
    "version",
    "count",
    "groups",
    "week",
    "with_id",
    "workplaces",
}
"""Facts of events that are the number of something else than a person."""


def is_left_out(column: str) -> bool:
    return column in LEFT_OUT or column.partition(".")[0] in LEFT_OUT


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_is_told_or_left_out_for_a_reason(column: str) -> None:
    assert column in TOLD or is_left_out(column), (
        "Let /mydata tell it, in KEPT of bot/storage/privacy/told.py, or say in LEFT_OUT why not; and let it "
        "go with its person, in forgetting.py beside it."
    )


@pytest.mark.parametrize(
    "column",
    [
        name
        for name, each in COLUMNS.items()
        for key in each.foreign_keys
        if key.column.table.name == "person"
    ],
)
def test_every_column_that_names_a_person_finds_what_they_are_told(column: str) -> None:
    assert column in FOUND_BY, "Give it a line of its own in KEPT: what has the person to do with such a row?"


@pytest.mark.parametrize(
    "column",
    [
        name
        for name in COLUMNS
        if re.search(r"\.(telegram_id|user_id|claimed_by|recipient_id|actor_id)$", name)
    ],
)
def test_every_column_that_holds_an_account_finds_what_they_are_told(column: str) -> None:
    assert column in FOUND_BY | {"person.telegram_id"} or is_left_out(column)


def test_what_is_left_out_is_there_and_has_a_reason() -> None:
    assert [each for each in LEFT_OUT if each not in COLUMNS and each not in TABLES] == []
    assert all(LEFT_OUT.values())
    assert sorted(set(LEFT_OUT) & TOLD) == []


def test_every_kind_of_rows_is_told_once_and_has_a_chapter() -> None:
    assert [each.what for each in KEPT] == list(dict.fromkeys(each.what for each in KEPT))
    assert {each.what for each in KEPT} == set(What)
    in_chapters = [what for kinds in PARTS.values() for what in kinds]
    assert sorted(in_chapters) == sorted(set(What) - {What.PERSON, What.MEMBERSHIP})


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_every_number_in_an_event_is_known_to_be_a_person_or_not(event: type[Event]) -> None:
    numbers = [name for name, kind in get_type_hints(event).items() if kind in {int, int | None}]
    unknown = [each for each in numbers if each not in NUMBERS and each not in PEOPLE_IN_FACTS]
    assert not unknown, f"Is it a person? Then it belongs to PEOPLE_IN_FACTS, else to NUMBERS: {unknown}"


async def test_each_is_told_of_their_own_rows_and_of_no_others(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=2**40)
    bo = await joins(database, hands, group, telegram_id=2**41, name="Bo")
    now = hands()
    async with database.begin() as session:
        mine = (await whom(session, await people.person(session, anna))).memberships[0]
        his = (await whom(session, await people.person(session, bo))).memberships[0]
        await set_rows(session, MembershipRow, MembershipRow.id == his, confirmed_by=anna, confirmed_at=now)
        for event, by in (
            (MembershipConfirmed("2581", mine), bo),
            (VouchingAsked("2581", his, anna), bo),
            (LanguageChanged("2581", bo, "en"), bo),
            (LanguageChanged("2581", anna, "en"), anna),
        ):
            await record(session, event, by=by, now=now)
        for number in (mine, his):
            planned = Planned("reconfirm", now, now)
            await reminders.reconcile(session, "membership", number, [planned], now)
        for who, account in ((anna, 2**40), (bo, 2**41)):
            await remember(session, account, account, state="Awaiting:name", data={}, now=now)
            await delivered(session, f"Hej {who}", who, account, now)

    async with database.reading() as session:
        told = await stored(session, await people.person(session, anna), now)
    counts = {what: len(found.rows) for what, found in told.kinds.items()}
    assert counts == {
        What.PERSON: 1,
        What.MEMBERSHIP: 1,
        What.VOUCHED: 1,
        What.DELIVERY: 1,
        What.COPY: 1,
        What.REMINDER: 1,
        What.CONVERSATION: 1,
        What.JOURNAL_BY: 1,
        What.JOURNAL_ABOUT: 3,
    }
    assert told.kinds[What.DELIVERY].rows[0]["content_words"] == f"Hej {anna}"
    assert told.kinds[What.MEMBERSHIP].rows[0]["group_id_place"] == "2581"


async def test_what_is_on_its_way_leaves_no_account_behind(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=2**40)
    async with database.begin() as session:
        content = await keep(session, Content("Hej"))
        notice = Notice("answer:1", Priority.ANSWER)
        await put(session, notice, content, [Recipient("person", anna, "sv")], hands())
        batch = await lease(session, now=hands(), limit=5, token="mine", until=hands())
    async with database.begin() as session:
        theirs = await whom(session, await people.person(session, anna))
        assert await forget(session, theirs, "Anna", hands())
        assert not await forget(session, theirs, "Anna", hands())
    async with database.begin() as session:
        arrived = [Settled(each, Accepted((4711,))) for each in batch.leased]
        await settle(session, "mine", arrived, hands())
        assert not await people.mark_unreachable(session, anna, "blocked", hands())

    assert len(batch.leased) == 1
    async with database.reading() as session:
        assert list(await session.scalars(select(CopyRow))) == []
        assert list(await session.scalars(select(DeliveryRow.reason))) == ["forgotten"]


@pytest.mark.parametrize(
    ("name", "said", "left"),
    [
        ("Anna", "Anna vill gå med. Annandag, anna.", "•••• vill gå med. Annandag, anna."),
        ("Åsa Öberg", "Kommer: Åsa Öberg, Åsa Ö", "Kommer: •••••••••, Åsa Ö"),
        ("Jo 😀", "Jo 😀 är ny", "••••• är ny"),
        ("100 %_", "100 %_ och 100 kr", "•••••• och 100 kr"),
    ],
)
async def test_a_name_in_what_was_told_to_others_becomes_dots_of_the_same_length(
    database: Database, hands: Hands, group: int, name: str, said: str, left: str
) -> None:
    anna = await joins(database, hands, group, telegram_id=2**40, name=name)
    bo = await joins(database, hands, group, telegram_id=2**41, name="Bo")
    async with database.begin() as session:
        for occasion in ("application:1", "newsletter:1"):
            await put(
                session,
                Notice(occasion, Priority.REMINDER),
                await keep(session, Content(f"{occasion} {said}")),
                [Recipient("person", bo, "sv")],
                hands(),
            )
        theirs = await whom(session, await people.person(session, anna))
        await forget(session, theirs, name, hands())

    async with database.reading() as session:
        words = set(await session.scalars(select(ContentRow.words)))
    assert words == {f"application:1 {left}", f"newsletter:1 {said}"}
    assert utf16_length(left) == utf16_length(said)


async def delivered(session: AsyncSession, words: str, who: int, account: int, now: datetime) -> None:
    content = await keep(session, Content(words))
    await put(session, Notice("hello:1", Priority.ANSWER), content, [Recipient("person", who, "sv")], now)
    batch = await lease(session, now=now, limit=5, token="mine", until=now)
    assert [each.chat_id for each in batch.leased] == [account]
    await settle(session, "mine", [Settled(each, Accepted((1,))) for each in batch.leased], now)


async def set_rows(session: AsyncSession, table: Any, condition: Any, **values: Any) -> None:
    await session.execute(update(table).where(condition).values(**values))
