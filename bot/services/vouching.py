"""Who may say that somebody is who they say they are, and is to stay."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.members import Member
from bot.domain.people import Person, Role
from bot.domain.permissions import TO_KEEP, may
from bot.storage import members, people


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
