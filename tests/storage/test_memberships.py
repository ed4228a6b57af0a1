"""When a membership counts: the same for rights, lists, seats, letters and what is already on its way."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, update

from bot.domain.audiences import Audience
from bot.domain.delivery import Priority
from bot.domain.people import Kind, Role, StaffOf
from bot.storage.audiences import put_people, reach
from bot.storage.database import Database
from bot.storage.leases import lease
from bot.storage.members import how_many, those_who_lead, works_at
from bot.storage.outbox import Content, Notice, keep
from bot.storage.people import members_of, person_on_telegram
from bot.storage.seats import seats, seats_in_county
from bot.storage.tables import MembershipRow
from bot.storage.workplaces import add_workplace
from tests.conftest import Hands
from tests.storage.conftest import joins

PITEA = Audience(("2581",))


@pytest.mark.parametrize(
    ("role", "kind", "ended", "suspended", "vouched", "counts"),
    [
        ("member", "agent", False, False, False, True),
        ("member", "agent", False, False, True, True),
        ("member", "agent", True, False, False, False),
        ("member", "agent", False, True, False, False),
        ("member", "police", False, False, False, False),
        ("member", "police", False, False, True, True),
        ("member", "police", False, True, True, False),
        ("member", "customs", False, False, False, False),
        ("coordinator", "coordinator", False, False, False, False),
        ("coordinator", "coordinator", False, False, True, True),
        ("coordinator", "agent", False, False, False, False),
        ("coordinator", "coordinator", True, False, True, False),
        ("county", "county", False, True, True, False),
        ("national", "national", False, False, False, False),
    ],
)
async def test_it_counts_everywhere_or_nowhere(
    role: str,
    kind: str,
    ended: bool,
    suspended: bool,
    vouched: bool,
    counts: bool,
    database: Database,
    hands: Hands,
    group: int,
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        await session.execute(
            update(MembershipRow).values(
                role=role,
                kind=kind,
                until=hands() if ended else None,
                suspended_at=hands() if suspended else None,
                confirmed_at=hands() if vouched else None,
            )
        )
        found = await person_on_telegram(session, 1)
        assert found is not None
        assert found.belongs_to(group) is counts
        assert len(found.resting) == (not counts and not ended)
        assert [each.id for each in await members_of(session, group)] == [anna] * counts
        assert (await reach(session, PITEA, hands())).people == counts
        assert (await seats(session, group)).people == counts
        assert [each.seats.people for each in await seats_in_county(session, "25")] == [counts]
        assert await those_who_lead(session, group) == (counts and role != Role.MEMBER.value)
        assert await how_many(session, group) == (not ended), "The page of members shows who rests, too."
        content = await keep(session, Content("Hej"))
        letter = Notice("newsletter:1", Priority.NEWSLETTER, group_id=group)
        assert (await put_people(session, letter, content, PITEA, hands())).added == counts


async def test_a_letter_on_its_way_is_kept_from_who_was_suspended_meanwhile(
    database: Database, hands: Hands, group: int
) -> None:
    await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        content = await keep(session, Content("Hej"))
        letter = Notice("newsletter:1", Priority.NEWSLETTER, group_id=group)
        await put_people(session, letter, content, PITEA, hands())
        await session.execute(update(MembershipRow).values(suspended_at=hands()))
    async with database.begin() as session:
        until = hands() + timedelta(minutes=1)
        batch = await lease(session, now=hands(), limit=9, token="a", until=until)

    assert (batch.leased, batch.skipped) == ([], 1)


async def test_who_is_two_things_in_a_group_fills_two_seats_and_is_one_person(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        await session.execute(
            insert(MembershipRow).values(
                person_id=anna,
                group_id=group,
                role=Role.COORDINATOR.value,
                kind=Kind.COORDINATOR.value,
                since=hands(),
                confirmed_at=hands(),
            )
        )
        found = await seats(session, group)

    assert found.people == 1
    assert found.filled == {Kind.AGENT: 1, Kind.COORDINATOR: 1}


async def test_a_workplace_is_told_of_the_plain_membership_there_and_once(
    database: Database, hands: Hands, group: int
) -> None:
    now = hands()
    anna = await joins(database, hands, group, telegram_id=1001)
    bo = await joins(database, hands, group, telegram_id=1002, name="Bo")
    eva = await joins(database, hands, group, telegram_id=1003, name="Eva", role=Role.COORDINATOR)
    async with database.begin() as session:
        await session.execute(update(MembershipRow).where(MembershipRow.person_id == bo).values(until=now))
        number = await add_workplace(
            session, group_id=group, name="Terminalen", kind=Kind.TERMINAL, registered_by=eva, now=now
        )
        terminal = StaffOf(number, "Terminalen", Kind.TERMINAL)
        told = [await works_at(session, who, group, terminal) for who in (anna, anna, bo, eva)]
        found = await person_on_telegram(session, 1001)

    assert told == [True, False, False, False]
    assert found is not None
    assert [(each.workplace_id, each.kind) for each in found.memberships] == [(number, Kind.TERMINAL)]
