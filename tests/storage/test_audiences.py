"""Who belongs to an audience, in the database: each filter, the closed group, the chunks of a large one."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event, insert, select

from bot.domain.audiences import Audience
from bot.domain.delivery import Priority
from bot.domain.people import Kind, Language, Role
from bot.domain.workplaces import WorkplaceState
from bot.storage.audiences import MANY_GROUPS, ahead, groups_to_choose, put_people, reach, readers_from
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep
from bot.storage.people import add_membership, add_person
from bot.storage.tables import (
    CertificationRow,
    DeliveryRow,
    GroupChatRow,
    GroupRow,
    OptOutRow,
    WorkplaceRow,
)
from tests.conftest import Hands
from tests.storage.conftest import on_sqlite

PLACES = ("SE", "25", "25c", "2581", "2580", "24", "2480")
"""Each is the group with the number of its turn."""
LETTER = Notice("newsletter:1", Priority.NEWSLETTER)
PEOPLE: Mapping[str, tuple[str, Role, Kind, str, str | None]] = {
    "Nora": ("SE", Role.NATIONAL, Kind.NATIONAL, "sv", None),
    "Lars": ("25", Role.COUNTY, Kind.COUNTY, "sv", None),
    "Carl": ("25c", Role.MEMBER, Kind.POLICE, "sv", None),
    "Eva": ("2581", Role.COORDINATOR, Kind.COORDINATOR, "sv", None),
    "Anna": ("2581", Role.MEMBER, Kind.AGENT, "sv", "certified"),
    "Bo": ("2581", Role.MEMBER, Kind.AGENT, "en", "expired"),
    "Disa": ("2581", Role.MEMBER, Kind.TERMINAL, "sv", "registered"),
    "Lena": ("2580", Role.MEMBER, Kind.AGENT, "en", None),
    "Umar": ("2480", Role.MEMBER, Kind.AGENT, "sv", None),
}
"""Where they are, as what, in which language, and how their workplace is."""


@pytest.fixture
async def country(database: Database, hands: Hands) -> Database:
    today = hands().date()
    ends = {"certified": today + timedelta(days=1), "expired": today}
    async with database.begin() as session:
        for place in PLACES:
            await session.execute(insert(GroupRow).values(place=place, founded_at=hands()))
        for number, (name, (place, role, kind, language, work)) in enumerate(PEOPLE.items(), start=1):
            person = await add_person(
                session, telegram_id=number, name=name, language=language, terms_version="1", now=hands()
            )
            workplace = None
            if work is not None:
                workplace = number
                here = {"group_id": 4, "kind": kind.value, "registered_by": 1, "registered_at": hands()}
                await session.execute(insert(WorkplaceRow).values(id=number, name=name, **here))
            if work in ends:
                for begun, until in ((date(2020, 1, 1), date(2021, 1, 1)), (date(2025, 1, 1), ends[work])):
                    period = {"certified_on": begun, "valid_until": until, "certified_by": 1}
                    await session.execute(insert(CertificationRow).values(workplace_id=number, **period))
            await add_membership(
                session,
                person_id=person,
                group_id=PLACES.index(place) + 1,
                role=role,
                kind=kind,
                now=hands(),
                workplace_id=workplace,
            )
    return database


async def names(database: Database, audience: Audience, hands: Hands) -> list[str]:
    async with database.reading() as session:
        found = await readers_from(session, audience, hands(), "news", first=0, most=99)
        counted = await reach(session, audience, hands(), "news")
    assert len(found) == counted.people + counted.by_email
    return [each.name for each in found]


PITEA, COUNTY = Audience(("2581",)), Audience(("25",), below=True)


@pytest.mark.parametrize(
    ("audience", "found"),
    [
        (PITEA, "Eva Anna Bo Disa"),
        (Audience(("25",)), "Lars"),
        (COUNTY, "Lars Eva Anna Bo Disa Lena"),
        (Audience(("25", "25c"), below=True), "Lars Carl Eva Anna Bo Disa Lena"),
        (Audience(("25c",)), "Carl"),
        (Audience(("2581", "2580")), "Eva Anna Bo Disa Lena"),
        (Audience(("SE",)), "Nora"),
        (Audience(("SE",), below=True), "Nora Lars Eva Anna Bo Disa Lena Umar"),
        (Audience(("24", "25"), below=True), "Lars Eva Anna Bo Disa Lena Umar"),
        (Audience(()), ""),
        (Audience((), below=True), ""),
        (PITEA.with_kind(Kind.AGENT, chosen=True), "Anna Bo"),
        (PITEA.with_kind(Kind.AGENT, chosen=True).with_kind(Kind.TERMINAL, chosen=True), "Anna Bo Disa"),
        (COUNTY.with_role(Role.COORDINATOR, chosen=True), "Eva"),
        (COUNTY.with_language(Language.ENGLISH, chosen=True), "Bo Lena"),
        (PITEA.with_state(WorkplaceState.CERTIFIED, chosen=True), "Anna"),
        (PITEA.with_state(WorkplaceState.EXPIRED, chosen=True), "Bo"),
        (PITEA.with_state(WorkplaceState.REGISTERED, chosen=True), "Disa"),
        (
            COUNTY.with_kind(Kind.AGENT, chosen=True).with_language(Language.SWEDISH, chosen=True),
            "Anna",
        ),
    ],
    ids=str,
)
async def test_who_belongs_to_an_audience(
    audience: Audience, found: str, country: Database, hands: Hands
) -> None:
    assert await names(country, audience, hands) == found.split()


async def test_many_groups_are_walked_through_another_way_and_give_the_same(
    country: Database, hands: Hands
) -> None:
    everybody = await names(country, Audience(("SE",), below=True), hands)
    async with country.begin() as session:
        more = [{"place": f"25{number}", "founded_at": hands()} for number in range(10, 10 + MANY_GROUPS)]
        await session.execute(insert(GroupRow), more)

    assert await names(country, Audience(("SE",), below=True), hands) == everybody


async def test_somebody_with_two_roles_or_in_two_groups_is_one_reader(
    country: Database, hands: Hands
) -> None:
    async with country.begin() as session:
        for group, kind in ((4, Kind.AGENT), (5, Kind.AGENT)):
            await add_membership(
                session, person_id=4, group_id=group, role=Role.MEMBER, kind=kind, now=hands()
            )
    assert (await names(country, COUNTY, hands)).count("Eva") == 1
    assert "Eva" in await names(country, PITEA.with_kind(Kind.AGENT, chosen=True), hands)


async def test_who_does_without_the_topic_is_counted_apart_and_put_all_the_same(
    country: Database, hands: Hands
) -> None:
    async with country.begin() as session:
        await session.execute(insert(OptOutRow).values(person_id=5, topic="news", since=hands()))
        await session.execute(insert(OptOutRow).values(person_id=6, topic="law", since=hands()))
        counted = await reach(session, PITEA, hands(), "news")
        said = await keep(session, Content("Hej"))
        put = await put_people(session, LETTER, {"sv": said}, PITEA, hands())

    assert (counted.people, counted.opted_out, counted.in_english) == (3, 1, 1)
    assert put.added == 4
    assert await names(country, PITEA, hands) == ["Eva", "Bo", "Disa"]


async def test_the_chats_of_the_chosen_groups_are_counted_if_they_get_it(
    country: Database, hands: Hands
) -> None:
    async with country.begin() as session:
        chat = {"language": "sv", "linked_by": 1, "linked_at": hands()}
        for number, group in ((1, 4), (2, 5), (3, 3)):
            await session.execute(insert(GroupChatRow).values(group_id=group, chat_id=-number, **chat))
        agents = COUNTY.with_kind(Kind.AGENT, chosen=True)
        counted = [
            (await reach(session, each, hands())).chats
            for each in (PITEA, COUNTY, agents, agents.with_chats(chosen=True))
        ]
    assert counted == [1, 2, 0, 2]


@pytest.mark.parametrize(
    ("place", "found"),
    [("25", ["25", "2580", "2581", "25c"]), ("SE", ["24", "25"]), ("2581", ["2581"])],
)
async def test_what_can_be_chosen_is_what_has_a_group(
    place: str, found: list[str], country: Database
) -> None:
    async with country.reading() as session:
        assert await groups_to_choose(session, place) == found


async def test_chunks_take_everybody_once_in_order_whoever_looked_ahead(
    country: Database, hands: Hands
) -> None:
    after, turn, sizes = 0, 0, []
    async with country.begin() as session:
        said = await keep(session, Content("Hej"))
        stale = await ahead(session, COUNTY, hands(), after=99)
        while True:
            seen = await ahead(session, COUNTY, hands(), after=after, most=2) if after else stale
            chunk = await put_people(
                session, LETTER, {"sv": said}, COUNTY, hands(), after=after, turn=turn, most=2, seen=seen
            )
            sizes.append(chunk.added)
            after, turn = chunk.up_to, turn + chunk.added
            if not chunk.more:
                break
        row = DeliveryRow
        rows = (await session.execute(select(row.recipient_id, row.group_id).order_by(row.turn))).all()
    assert sizes == [2, 2, 2, 0]
    assert [tuple(each) for each in rows] == [(2, 2), (4, 4), (5, 4), (6, 4), (7, 4), (8, 5)]


@on_sqlite
@pytest.mark.parametrize("groups", [1, MANY_GROUPS])
async def test_a_chunk_is_found_by_an_index_and_nobody_is_sorted(
    groups: int, country: Database, hands: Hands
) -> None:
    """With many groups people are walked through in order: sorting all for every chunk takes seconds."""
    asked: list[tuple[str, Any]] = []

    def heard(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith("INSERT INTO delivery"):
            asked.append((statement, parameters))

    async with country.begin() as session:
        more = [{"place": f"25{number}", "founded_at": hands()} for number in range(10, 9 + groups)]
        if more:
            await session.execute(insert(GroupRow), more)
    audience = PITEA if groups == 1 else COUNTY
    event.listen(country.engine.sync_engine, "before_cursor_execute", heard)
    async with country.begin() as session:
        said = await keep(session, Content("Hej"))
        await put_people(session, LETTER, {"sv": said}, audience, hands())
        connection = await session.connection()
        statement, parameters = asked[0]
        found = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        steps = "\n".join(" ".join(map(str, each)) for each in found)

    assert "SCAN membership" not in steps
    assert "SCAN person" not in steps
    index = "uq_membership_current (person_id>? AND person_id<?)"
    assert (index in steps) is (groups > 1)
    assert groups == 1 or "TEMP B-TREE" not in steps
