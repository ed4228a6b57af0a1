"""People, memberships and invitations as rows: nobody twice, and no invitation used once too often."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.errors import Declined
from bot.domain.people import Kind, Membership, Role
from bot.storage.database import Database
from bot.storage.people import (
    add_invitation,
    add_membership,
    addressed,
    claim_invitation,
    group_at,
    invitation,
    leads_of,
    mark_reachable,
    mark_unreachable,
    members_of,
    people,
    person_on_telegram,
    use_invitation,
)
from bot.storage.tables import MembershipRow, PersonRow
from tests.conftest import Hands
from tests.storage.conftest import joins, on_sqlite

FAR = 2**52
"""Telegram's numbers have up to 52 bits."""


async def invites(database: Database, hands: Hands, group: int, *, uses: int, one_time: bool) -> int:
    async with database.begin() as session:
        return await add_invitation(
            session,
            token_hash="abc",
            role=Role.MEMBER,
            group_id=group,
            uses=uses,
            one_time=one_time,
            made_by=None,
            now=hands(),
            expires_at=hands() + timedelta(days=7),
        )


async def at_once(act: Callable[[AsyncSession, int], Awaitable[bool]], *processes: Database) -> list[bool]:
    """What each process is told; the transactions overlap."""

    async def acts(process: Database, number: int) -> bool:
        async with process.begin() as session:
            done = await act(session, number)
            await asyncio.sleep(0.05)
            return done

    return await asyncio.gather(*(acts(each, number) for number, each in enumerate(processes)))


async def test_the_last_use_of_an_invitation_is_taken_by_one_of_two(
    database: Database, beside: Database, hands: Hands, group: int
) -> None:
    number = await invites(database, hands, group, uses=1, one_time=True)
    used = await at_once(lambda session, _: use_invitation(session, number), database, beside)

    assert sorted(used) == [False, True]
    async with database.reading() as session:
        found = await invitation(session, "abc")
    assert found is not None
    assert found.uses_left == 0


async def test_a_one_time_link_is_kept_by_whoever_was_quicker(
    database: Database, beside: Database, hands: Hands, group: int
) -> None:
    number = await invites(database, hands, group, uses=1, one_time=True)
    claimed = await at_once(
        lambda session, who: claim_invitation(session, number, FAR - who), database, beside
    )

    assert sorted(claimed) == [False, True]
    async with database.reading() as session:
        found = await invitation(session, "abc")
    assert found is not None
    assert found.claimed_by == FAR - claimed.index(True)


@on_sqlite
async def test_a_link_for_many_lets_in_so_many_and_no_more(
    database: Database, hands: Hands, group: int
) -> None:
    number = await invites(database, hands, group, uses=3, one_time=False)
    async with database.begin() as session:
        assert [await use_invitation(session, number) for _ in range(4)] == [True, True, True, False]


@on_sqlite
async def test_an_unknown_link_opens_nothing(database: Database) -> None:
    async with database.reading() as session:
        assert await invitation(session, "never made") is None


async def test_a_person_is_found_by_a_number_of_any_size_with_what_they_are(
    database: Database, hands: Hands, group: int
) -> None:
    await joins(database, hands, group, telegram_id=FAR, name="Åsa محمد 🌻")
    async with database.reading() as session:
        found = await person_on_telegram(session, FAR)
        assert await person_on_telegram(session, FAR - 1) is None

    assert found is not None
    assert (found.telegram_id, found.name, found.language) == (FAR, "Åsa محمد 🌻", "sv")
    assert found.memberships == (Membership(group, "2581", Role.MEMBER, Kind.AGENT),)


@on_sqlite
async def test_nobody_is_there_twice(database: Database, hands: Hands, group: int) -> None:
    await joins(database, hands, group, telegram_id=FAR)
    with pytest.raises(IntegrityError):
        await joins(database, hands, group, telegram_id=FAR)


async def test_a_role_in_a_group_is_held_once_at_a_time_and_can_be_held_again(
    database: Database, hands: Hands, group: int
) -> None:
    number = await joins(database, hands, group, telegram_id=FAR)

    async def joins_again(role: Role) -> None:
        async with database.begin() as session:
            await add_membership(
                session, person_id=number, group_id=group, role=role, kind=Kind.AGENT, now=hands()
            )

    await joins_again(Role.COORDINATOR)
    with pytest.raises(Declined, match="already-member"):
        await joins_again(Role.MEMBER)
    async with database.begin() as session:
        await session.execute(update(MembershipRow).values(until=hands()))
    await joins_again(Role.MEMBER)
    async with database.reading() as session:
        (anna,) = await members_of(session, group)
    assert [each.role for each in anna.memberships] == [Role.MEMBER]


@on_sqlite
async def test_those_who_convene_a_group_are_not_those_who_lead_elsewhere(
    database: Database, hands: Hands, group: int
) -> None:
    eva = await joins(database, hands, group, telegram_id=1, role=Role.COORDINATOR)
    anna = await joins(database, hands, group, telegram_id=2)
    async with database.begin() as session:
        elsewhere = await group_at(session, "2580", hands())
        await add_membership(
            session,
            person_id=anna,
            group_id=elsewhere,
            role=Role.COORDINATOR,
            kind=Kind.COORDINATOR,
            now=hands(),
        )
        assert [each.id for each in await leads_of(session, group)] == [eva]
        assert [each.id for each in await leads_of(session, elsewhere)] == [anna]


@on_sqlite
async def test_who_has_been_forgotten_is_neither_found_nor_written_to(
    database: Database, hands: Hands, group: int
) -> None:
    anna, bo = [await joins(database, hands, group, telegram_id=number) for number in (1, 2)]
    async with database.begin() as session:
        await session.execute(update(PersonRow).where(PersonRow.id == anna).values(telegram_id=None))
        assert [each.id for each in await people(session, [anna, bo])] == [bo]
        assert [each.id for each in await members_of(session, group)] == [bo]
        assert [each.id for each in await addressed(session, [anna, bo])] == [bo]


@on_sqlite
async def test_who_can_not_be_reached_is_news_once_and_may_come_back(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        assert await mark_unreachable(session, anna, "blocked", hands())
        assert not await mark_unreachable(session, anna, "deactivated", hands())
        assert [each.unreachable for each in await people(session, [anna])] == [True]
        await mark_reachable(session, anna)
        assert [each.unreachable for each in await people(session, [anna])] == [False]


@on_sqlite
async def test_a_place_has_one_group(database: Database, hands: Hands, group: int) -> None:
    async with database.begin() as session:
        assert await group_at(session, "2581", hands()) == group
        assert await group_at(session, "25", hands()) != group
