"""People: who is writing, how they join, and whom they invite."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.invitations import InvitationMade
from bot.domain.events.members import VouchingAsked
from bot.domain.events.people import LanguageChanged, NameChanged, PersonJoined
from bot.domain.events.workplaces import WorkplaceChosen
from bot.domain.network import Level, level_of
from bot.domain.people import (
    LONGEST_LINK,
    TERMS,
    USES_OF_A_LINK_FOR_MANY,
    Invitation,
    Kind,
    Membership,
    Person,
    Role,
    StaffOf,
    Standing,
    tidy_name,
)
from bot.domain.permissions import Act, require
from bot.services.notices import Notices
from bot.services.tokens import hash_of, new_token
from bot.services.vouching import vouchers
from bot.storage import members, openings, people, workplaces
from bot.storage.database import Database

_REMEMBERED_FOR = 30.0
"""Seconds. So long may a change made by another process stay unseen here."""


@dataclass(frozen=True, slots=True)
class MadeInvitation:
    token: str
    one_time: bool
    uses: int
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Joined:
    """`asked` are the names of those who have to vouch for the person before the membership counts."""

    person: Person
    new: Membership
    asked: tuple[str, ...]
    workplace: str | None
    """Where the person works, by the link they came with."""


class People:
    """Remembers whom it has seen lately, since every update asks for its person."""

    def __init__(
        self,
        database: Database,
        notices: Notices,
        clock: Clock,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._monotonic = monotonic
        self._seen: dict[int, tuple[float, Person]] = {}
        self._forgotten = 0

    async def on_telegram(self, telegram_id: int) -> Person | None:
        remembered = self._seen.get(telegram_id)
        if remembered is not None and self._monotonic() < remembered[0]:
            return remembered[1]
        forgotten = self._forgotten
        async with self._database.reading() as session:
            person = await people.person_on_telegram(session, telegram_id)
        if forgotten == self._forgotten:  # else what was read may be from before the change
            self._remember(telegram_id, person)
        return person

    async def invitation(self, token: str, telegram_id: int) -> Invitation:
        """Raises Declined for a link that does not open the door for this account."""
        async with self._database.reading() as session:
            return await self._invitation(session, hash_of(token), telegram_id)

    async def claim(self, token: str, telegram_id: int) -> Invitation:
        """Whoever first goes on from the terms of a one-time link keeps it."""
        async with self._database.begin() as session:
            invitation = await self._invitation(session, hash_of(token), telegram_id)
            unclaimed = invitation.one_time and invitation.claimed_by is None
            if unclaimed and not await people.claim_invitation(session, invitation.id, telegram_id):
                raise Declined("invitation-for-another")
            return invitation

    async def join(
        self, token_hash: str, telegram_id: int, *, kind: Kind, name: str, language: str
    ) -> Joined:
        """Somebody the bot knows keeps their name and language, and joins one group more.

        By the hash of the link's token: between the steps of the joining nothing else is kept of it.
        """
        now = self._clock()
        async with self._database.begin() as session:
            invitation = await self._invitation(session, token_hash, telegram_id)
            if kind not in invitation.kinds():
                raise Declined("invitation-unknown")
            known = await people.person_on_telegram(session, telegram_id)
            if known is not None and known.holds(invitation.role, invitation.group_id):
                raise Declined("already-member")
            number = (
                known.id
                if known
                else await people.add_person(
                    session,
                    telegram_id=telegram_id,
                    name=tidy_name(name),
                    language=language,
                    terms_version=TERMS,
                    now=now,
                )
            )
            if not await people.use_invitation(session, invitation.id):
                raise Declined("invitation-used-up")
            new = invitation.opens(kind)
            membership_id = await people.add_membership(
                session,
                person_id=number,
                group_id=new.group_id,
                role=new.role,
                kind=new.kind,
                now=now,
                vouched=new.standing is Standing.IN_FORCE,
                workplace_id=invitation.staff_of.workplace_id if invitation.staff_of else None,
            )
            joined = PersonJoined(new.place, number, new.group_id, new.role, new.kind, TERMS)
            await self._notices.tell(session, joined, by=number)
            asked: list[Person] = []
            if new.standing is Standing.UNCONFIRMED and invitation.made_by is not None:
                asking = VouchingAsked(new.place, membership_id, invitation.made_by)
                await self._notices.tell(session, asking, by=number)
                asked = await vouchers(session, new.role, new.place, number, invitation.made_by)
            person = await people.person(session, number)
        self._forget_and_remember(telegram_id, person)
        workplace = invitation.staff_of.name if invitation.staff_of else None
        return Joined(person, new, tuple(each.name for each in asked), workplace)

    async def work_at(self, token: str, *, by: Person) -> StaffOf:
        """Where a member works from now on. The link lets in as many as before: nobody has come in."""
        async with self._database.begin() as session:
            invitation = await self._invitation(session, hash_of(token), by.account)
            workplace = invitation.workplace_of(await people.person(session, by.id))
            if await members.works_at(session, by.id, invitation.group_id, workplace):
                chosen = WorkplaceChosen(invitation.place, by.id, workplace.workplace_id)
                await self._notices.tell(session, chosen, by=by.id)
            person = await people.person(session, by.id)
        self._forget_and_remember(by.account, person)
        return workplace

    async def speak(self, language: str, by: Person) -> Person:
        async with self._database.begin() as session:
            await people.set_language(session, by.id, language)
            await self._notices.tell(session, LanguageChanged(by.home, by.id, language), by=by.id)
            person = await people.person(session, by.id)
        self._forget_and_remember(by.account, person)
        return person

    async def rename(self, written: str, *, by: Person) -> Person:
        """What others read from now on; what was sent before stays as it was."""
        name = tidy_name(written)
        async with self._database.begin() as session:
            if await people.set_name(session, by.id, name):
                await self._notices.tell(session, NameChanged(by.home, by.id), by=by.id)
            person = await people.person(session, by.id)
        self._forget_and_remember(by.account, person)
        return person

    async def invite(self, group_id: int, *, one_time: bool, by: Person) -> MadeInvitation:
        """A link for members. The token is told once; the database keeps only its hash."""
        async with self._database.begin() as session:
            return await self._invite(session, group_id, None, one_time=one_time, by=by)

    async def invite_staff(self, workplace_id: int, *, by: Person) -> MadeInvitation:
        """A link for all who work there: nobody has to say what they are, or where."""
        async with self._database.begin() as session:
            found = await workplaces.workplace(session, workplace_id)
            if found is None:
                raise Declined("workplace-gone")
            return await self._invite(session, found.group_id, found.id, one_time=False, by=by)

    async def _invite(
        self, session: AsyncSession, group_id: int, workplace_id: int | None, *, one_time: bool, by: Person
    ) -> MadeInvitation:
        now, token = self._clock(), new_token()
        uses = 1 if one_time else USES_OF_A_LINK_FOR_MANY
        place = await people.place_of(session, group_id)
        require(by, Act.INVITE_MEMBERS, place)
        if not one_time and level_of(place) is Level.CHIEFS:  # a link for many vouches for nobody
            raise Declined("button-unknown")
        if not await openings.is_open(session, place):
            raise Declined("opening-needed")
        number = await people.add_invitation(
            session,
            token_hash=hash_of(token),
            role=Role.MEMBER,
            group_id=group_id,
            uses=uses,
            one_time=one_time,
            made_by=by.id,
            now=now,
            expires_at=now + LONGEST_LINK,
            workplace_id=workplace_id,
        )
        await self._notices.tell(session, InvitationMade(place, number, Role.MEMBER), by=by.id)
        return MadeInvitation(token, one_time, uses, now + LONGEST_LINK)

    async def place_of(self, group_id: int) -> str:
        async with self._database.reading() as session:
            return await people.place_of(session, group_id)

    def forget(self, telegram_id: int | None) -> None:
        """What was remembered may no longer be true. Who has no account was not remembered."""
        self._forgotten += 1
        if telegram_id is not None:
            self._seen.pop(telegram_id, None)

    async def _invitation(self, session: AsyncSession, token_hash: str, telegram_id: int) -> Invitation:
        found = await people.invitation(session, token_hash)
        if found is None:
            raise Declined("invitation-unknown")
        found.check(telegram_id, self._clock())
        if found.role is Role.MEMBER and not await openings.is_open(session, found.place):
            raise Declined("invitation-not-open")
        return found

    def _forget_and_remember(self, telegram_id: int, person: Person) -> None:
        self.forget(telegram_id)
        self._remember(telegram_id, person)

    def _remember(self, telegram_id: int, person: Person | None) -> None:
        if person is not None:
            self._seen[telegram_id] = (self._monotonic() + _REMEMBERED_FOR, person)
