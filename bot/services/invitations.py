"""Invitations to a role of trust, and taking back any that is open."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.invitations import InvitationMade, InvitationWithdrawn
from bot.domain.network import level_of
from bot.domain.people import LONGEST_LINK, OpenInvitation, OpenInvitations, Person, Role
from bot.domain.permissions import LEADS_ON, TO_INVITE, TO_KEEP, Act, may, require
from bot.services.notices import Notices
from bot.services.people import MadeInvitation
from bot.services.tokens import hash_of, new_token
from bot.storage import invitations, people
from bot.storage.database import Database


def may_be_invited(place: str, by: Person) -> tuple[Role, ...]:
    """The roles besides a member's that this person may invite somebody to there."""
    role = LEADS_ON[level_of(place)]
    return (role,) if role in TO_INVITE and may(by, TO_INVITE[role], place) else ()


class Invitations:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def invite(self, group_id: int, role: Role, *, by: Person) -> MadeInvitation:
        """A link for one, to the role that leads a group of that level. The token is told once."""
        now, token = self._clock(), new_token()
        async with self._database.begin() as session:
            place = await people.place_of(session, group_id)
            if role not in may_be_invited(place, by):
                raise Declined("not-allowed")
            number = await people.add_invitation(
                session,
                token_hash=hash_of(token),
                role=role,
                group_id=group_id,
                uses=1,
                one_time=True,
                made_by=by.id,
                now=now,
                expires_at=now + LONGEST_LINK,
            )
            await self._notices.tell(session, InvitationMade(place, number, role), by=by.id)
        return MadeInvitation(token, one_time=True, uses=1, expires_at=now + LONGEST_LINK)

    async def open_ones(self, group_id: int, *, by: Person) -> OpenInvitations:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.INVITE_MEMBERS, place)
            found = await invitations.open_invitations(session, group_id, self._clock())
        return OpenInvitations(
            group_id, place, [each for each in found if may(by, TO_KEEP[each.role], place)]
        )

    async def look(self, invitation_id: int, *, by: Person) -> OpenInvitation:
        async with self._database.reading() as session:
            return await self._kept(session, invitation_id, by)

    async def withdraw(self, invitation_id: int, *, by: Person) -> OpenInvitation:
        async with self._database.begin() as session:
            found = await self._kept(session, invitation_id, by)
            if await invitations.withdraw(session, found.id, self._clock()):
                await self._notices.tell(session, InvitationWithdrawn(found.place, found.id), by=by.id)
            return found

    async def _kept(self, session: AsyncSession, invitation_id: int, by: Person) -> OpenInvitation:
        found = await invitations.open_invitation(session, invitation_id, self._clock())
        if found is None:
            raise Declined("invitation-gone")
        require(by, TO_KEEP[found.role], found.place)
        return found
