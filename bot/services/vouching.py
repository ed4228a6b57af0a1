"""Who is asked whether somebody is who they say they are, and who hears what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events import (
    CoordinatorSucceeded,
    LeadMissing,
    MemberLeft,
    MembershipConfirmed,
    MembershipEnded,
    MembershipLapsed,
    MembershipLifted,
    MembershipRejected,
    MembershipSuspended,
    ReconfirmationAsked,
    VouchingAsked,
)
from bot.domain.members import Departure, Gap, Member
from bot.domain.network import level_of
from bot.domain.people import Person, Role
from bot.domain.permissions import LEADS_ON, TO_KEEP, may
from bot.storage import members, people

AboutMembership: TypeAlias = (
    CoordinatorSucceeded
    | MembershipConfirmed
    | MembershipEnded
    | MembershipLapsed
    | MembershipLifted
    | MembershipRejected
    | MembershipSuspended
    | ReconfirmationAsked
    | VouchingAsked
)


@dataclass(frozen=True, slots=True)
class Asking:
    """Whose membership it is, and those who may say something about it."""

    member: Member
    asked: Sequence[Person]


async def vouchers(
    session: AsyncSession, role: Role, place: str, person_id: int, inviter_id: int
) -> list[Person]:
    """Who made the invitation, where that person may still vouch; or the nearest who may."""
    act = TO_KEEP[role]
    inviter = [] if inviter_id == person_id else await people.people(session, [inviter_id])
    if inviter and may(inviter[0], act, place):
        return inviter
    return await members.nearest_who_may(session, act, place, but_not=person_id)


async def level_above(session: AsyncSession, member: Member) -> list[Person]:
    """Those nearest who may say that the person is to stay."""
    act = TO_KEEP[member.role]
    return await members.nearest_who_may(session, act, member.place, but_not=member.person_id)


async def about(session: AsyncSession, event: AboutMembership) -> Member:
    found = await members.member(session, event.membership_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def themselves(session: AsyncSession, member: Member) -> Sequence[Recipient]:
    return await people.addressed(session, [member.person_id])


async def asking(session: AsyncSession, event: VouchingAsked) -> Asking:
    member = await about(session, event)
    asked = await vouchers(session, member.role, member.place, member.person_id, event.inviter_id)
    return Asking(member, asked)


async def asking_above(session: AsyncSession, event: AboutMembership) -> Asking:
    member = await about(session, event)
    return Asking(member, await level_above(session, member))


async def those_asked(_: AsyncSession, asking: Asking) -> Sequence[Recipient]:
    return to_people(asking.asked)


async def who_has_left(session: AsyncSession, event: MemberLeft) -> Departure:
    (person,) = await people.people(session, [event.person_id])
    return Departure(event.place, event.group_id, person.name, await people.leads_of(session, event.group_id))


async def those_left_behind(_: AsyncSession, departure: Departure) -> Sequence[Recipient]:
    return to_people(departure.leads)


async def gap(session: AsyncSession, event: LeadMissing) -> Gap:
    act = TO_KEEP[LEADS_ON[level_of(event.place)]]
    above = await members.nearest_who_may(session, act, event.place)
    return Gap(event.place, event.group_id, above)


async def those_above(_: AsyncSession, gap: Gap) -> Sequence[Recipient]:
    return to_people(gap.above)
