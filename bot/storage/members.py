"""Who is in a group, which seats are filled, and what becomes of a membership."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.members import Heir, Member
from bot.domain.network import here_and_above
from bot.domain.people import Kind, Person, Role, StaffOf
from bot.domain.permissions import MAY, Act
from bot.storage.memberships import HELD, has_chat, in_force
from bot.storage.people import people, standing_of
from bot.storage.tables import GroupRow, MembershipRow, PersonRow, WorkplaceRow


async def member(session: AsyncSession, membership_id: int) -> Member | None:
    """Also one that has ended."""
    found = await _members(session, MembershipRow.id == membership_id)
    return found[0] if found else None


async def how_many(session: AsyncSession, group_id: int) -> int:
    asked = select(func.count()).where(MembershipRow.group_id == group_id, HELD)
    return (await session.execute(asked)).scalar_one()


async def members_from(session: AsyncSession, group_id: int, first: int, most: int) -> list[Member]:
    """Those who lead come first, and then everybody in the order they came."""
    here = (MembershipRow.group_id == group_id) & HELD
    return await _members(session, here, first, most)


async def members_as(session: AsyncSession, person_id: int, group_id: int) -> list[Member]:
    """What the person is in the group, whether or not it counts now."""
    mine = (MembershipRow.person_id == person_id) & (MembershipRow.group_id == group_id) & HELD
    return await _members(session, mine)


async def those_who_lead(session: AsyncSession, group_id: int, *, besides: int = 0) -> int:
    """How many, with the role that leads a group of its level; `besides` one person."""
    asked = select(func.count()).where(
        MembershipRow.group_id == group_id,
        MembershipRow.role != Role.MEMBER.value,
        MembershipRow.person_id != besides,
        in_force(),
    )
    return (await session.execute(asked)).scalar_one()


async def heirs(session: AsyncSession, group_id: int, but_not: int) -> list[Heir]:
    """The members to whom a group can be left, in the order they came."""
    asked = (
        select(PersonRow.id, PersonRow.name)
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .where(
            MembershipRow.group_id == group_id,
            MembershipRow.role == Role.MEMBER.value,
            in_force(),
            PersonRow.id != but_not,
            has_chat(),
            PersonRow.unreachable_since.is_(None),
        )
        .order_by(MembershipRow.id)
    )
    return [Heir(number, name) for number, name in await session.execute(asked)]


async def nearest_who_may(
    session: AsyncSession, act: Act, place: str, *, but_not: int | None = None
) -> list[Person]:
    """Those with the right in the place itself; where nobody has it there, in its county; then nationally."""
    for where in here_and_above(place):
        holders = (
            select(MembershipRow.person_id)
            .join(GroupRow, GroupRow.id == MembershipRow.group_id)
            .where(
                GroupRow.place == where,
                MembershipRow.role.in_(sorted(role.value for role in MAY[act])),
                MembershipRow.person_id != (but_not or 0),
                in_force(),
            )
        )
        found = await people(session, list(await session.scalars(holders)))
        if found:
            return found
    return []


async def all_who_may(session: AsyncSession, act: Act, *, but_not: int | None = None) -> list[Person]:
    """Those with the right anywhere."""
    holders = select(MembershipRow.person_id).where(
        MembershipRow.role.in_(sorted(role.value for role in MAY[act])),
        MembershipRow.person_id != (but_not or 0),
        in_force(),
    )
    return await people(session, list(await session.scalars(holders)))


async def confirm(session: AsyncSession, membership_id: int, by: int | None, now: datetime) -> bool:
    """By nobody where a code has shown it. False where it has been ended or suspended meanwhile."""
    waits = MembershipRow.suspended_at.is_(None)
    return await _changed(session, membership_id, waits, confirmed_at=now, confirmed_by=by)


async def suspend(session: AsyncSession, membership_id: int, by: int | None, now: datetime) -> bool:
    """False where another was quicker."""
    counts = MembershipRow.suspended_at.is_(None)
    return await _changed(session, membership_id, counts, suspended_at=now, suspended_by=by)


async def lift(session: AsyncSession, membership_id: int, by: int, now: datetime) -> bool:
    """Whoever lifts it vouches for the person, too."""
    return await _changed(
        session,
        membership_id,
        MembershipRow.suspended_at.is_not(None),
        suspended_at=None,
        suspended_by=None,
        confirmed_at=now,
        confirmed_by=by,
    )


async def reject(session: AsyncSession, membership_id: int, now: datetime) -> bool:
    """False where another has vouched meanwhile."""
    return await _changed(session, membership_id, MembershipRow.confirmed_at.is_(None), until=now)


async def works_at(session: AsyncSession, person_id: int, group_id: int, workplace: StaffOf) -> bool:
    """A plain member, as what its staff is. False where it is known already."""
    told = (
        update(MembershipRow)
        .where(
            MembershipRow.person_id == person_id,
            MembershipRow.group_id == group_id,
            MembershipRow.role == Role.MEMBER.value,
            MembershipRow.workplace_id.is_distinct_from(workplace.workplace_id),
            HELD,
        )
        .values(workplace_id=workplace.workplace_id, kind=workplace.kind.value)
        .returning(MembershipRow.id)
    )
    return (await session.execute(told)).first() is not None


async def end(session: AsyncSession, membership_id: int, now: datetime) -> bool:
    return await _changed(session, membership_id, HELD, until=now)


async def _changed(session: AsyncSession, membership_id: int, condition: Any, **values: Any) -> bool:
    changed = (
        update(MembershipRow)
        .where(MembershipRow.id == membership_id, HELD, condition)
        .values(**values)
        .returning(MembershipRow.id)
    )
    return (await session.execute(changed)).first() is not None


async def _members(
    session: AsyncSession, condition: Any, first: int = 0, most: int | None = None
) -> list[Member]:
    asked = (
        select(MembershipRow, PersonRow, GroupRow.place, in_force().label("counts"), WorkplaceRow.name)
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .outerjoin(WorkplaceRow, WorkplaceRow.id == MembershipRow.workplace_id)
        .where(condition)
        .order_by(MembershipRow.role == Role.MEMBER.value, MembershipRow.id)
        .offset(first)
        .limit(most)
    )
    return [_member(*row) for row in await session.execute(asked)]


def _member(row: MembershipRow, person: PersonRow, place: str, counts: bool, workplace: str | None) -> Member:
    return Member(
        id=row.id,
        person_id=person.id,
        telegram_id=person.telegram_id,
        name=person.name,
        language=person.language,
        group_id=row.group_id,
        place=place,
        role=Role(row.role),
        kind=Kind(row.kind),
        since=row.since,
        until=row.until,
        confirmed_at=row.confirmed_at,
        standing=standing_of(row, counts=counts),
        by_email=person.telegram_id is None,
        workplace=workplace,
    )
