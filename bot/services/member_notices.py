"""Who is told of a membership, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.leaving import CoordinatorSucceeded
from bot.domain.events.members import (
    MembershipConfirmed,
    MembershipEnded,
    MembershipLapsed,
    MembershipLifted,
    MembershipRejected,
    MembershipSuspended,
    ReconfirmationAsked,
    VouchingAsked,
)
from bot.domain.members import Member
from bot.domain.people import Person
from bot.screens import members as member_screens
from bot.services.telling import InDigest, Rows, Told
from bot.services.vouching import level_above, vouchers
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


TOLD: Rows = {
    VouchingAsked: (
        Told(
            asking,
            those_asked,
            lambda asking, network, say: member_screens.do_you_know(asking.member, network, say),
            lambda event: f"vouch:{event.membership_id}",
        ),
    ),
    MembershipConfirmed: (
        Told(
            about,
            themselves,
            member_screens.confirmed,
            lambda event: f"confirmed:{event.membership_id}",
        ),
    ),
    MembershipRejected: (
        Told(
            about,
            themselves,
            member_screens.rejected,
            lambda event: f"rejected:{event.membership_id}",
        ),
    ),
    MembershipSuspended: (
        Told(
            about,
            themselves,
            member_screens.suspended,
            lambda event: f"suspended:{event.membership_id}:{event.at:%Y%m%d%H%M%S}",
        ),
    ),
    MembershipLifted: (
        Told(
            about,
            themselves,
            member_screens.lifted,
            lambda event: f"lifted:{event.membership_id}:{event.at:%Y%m%d%H%M%S}",
        ),
    ),
    MembershipEnded: (
        Told(
            about,
            themselves,
            member_screens.ended,
            lambda event: f"ended:{event.membership_id}",
        ),
    ),
    ReconfirmationAsked: (
        Told(
            asking_above,
            those_asked,
            lambda asking, network, say: member_screens.still_right(asking.member, network, say),
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
    MembershipLapsed: (
        Told(
            about,
            themselves,
            member_screens.lapsed,
            lambda event: f"reminder:{event.reminder_id}",
        ),
        InDigest(
            asking_above,
            those_asked,
            lambda asking, network, say: member_screens.lapsed_line(asking.member, network, say),
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
}
