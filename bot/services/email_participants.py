"""People who take part without Telegram: whoever leads a group adds, changes and takes them away."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.email_participants import (
    Draft,
    EmailParticipant,
    Farewell,
    Part,
    Participants,
    tidy_part,
)
from bot.domain.errors import Declined
from bot.domain.events.email_participants import (
    EmailParticipantAdded,
    EmailParticipantChanged,
    EmailParticipantRemoved,
)
from bot.domain.events.privacy import PersonForgotten
from bot.domain.people import TERMS, Kind, Person, Role, kinds_in
from bot.domain.permissions import Act, require
from bot.domain.privacy import Stored
from bot.services.notices import Notices
from bot.storage import email_participants, members, openings, people, reminders
from bot.storage.database import Database
from bot.storage.privacy import forgetting, telling


@dataclass(frozen=True, slots=True)
class Checked:
    """`known` where somebody in another group has the address: the name and the function there count."""

    draft: Draft
    known: bool


class EmailParticipants:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def of_group(self, group_id: int, *, by: Person) -> Participants:
        async with self._database.reading() as session:
            place = await self._place(session, group_id, by)
            return Participants(group_id, place, await email_participants.in_group(session, group_id))

    async def may_be_added(self, group_id: int, *, by: Person) -> tuple[Kind, ...]:
        """What they may be. Raises Declined where nobody can be added, or not by this person."""
        async with self._database.reading() as session:
            return kinds_in(await self._open_place(session, group_id, by))

    async def check(self, draft: Draft, *, by: Person) -> Checked:
        """Before it is saved. Raises Declined where the address is in the group already."""
        async with self._database.reading() as session:
            await self._open_place(session, draft.group_id, by)
            number = await email_participants.with_address(session, draft.parts[Part.EMAIL])
            await self._not_in_yet(session, number, draft.group_id)
            return Checked(draft, number is not None)

    async def add(self, draft: Draft, *, by: Person) -> EmailParticipant:
        """Whoever adds them vouches for them, and says that they have been told how the data is used."""
        now = self._clock()
        if draft.next_part is not None:
            raise Declined("email-draft-gone")
        async with self._database.begin() as session:
            place = await self._open_place(session, draft.group_id, by)
            if draft.kind not in kinds_in(place):
                raise Declined("email-draft-gone")
            number = await email_participants.hold_address(session, draft.parts[Part.EMAIL])
            if number is None:
                number = await email_participants.add_person(session, dict(draft.parts), by.language, now)
            await self._not_in_yet(session, number, draft.group_id)
            membership_id = await people.add_membership(
                session,
                person_id=number,
                group_id=draft.group_id,
                role=Role.MEMBER,
                kind=draft.kind,
                now=now,
                vouched_by=by.id,
            )
            added = EmailParticipantAdded(place, number, draft.group_id, draft.kind, TERMS)
            await self._notices.tell(session, added, by=by.id)
            return await self._kept(session, membership_id, by)

    async def look(self, membership_id: int, *, by: Person) -> EmailParticipant:
        async with self._database.reading() as session:
            return await self._kept(session, membership_id, by)

    async def change(self, membership_id: int, part: Part, written: str, *, by: Person) -> EmailParticipant:
        async with self._database.begin() as session:
            found = await self._kept(session, membership_id, by)
            said = tidy_part(part, written)
            if await email_participants.change(session, found.person_id, part, said):
                changed = EmailParticipantChanged(found.place, found.person_id, part)
                await self._notices.tell(session, changed, by=by.id)
            return await self._kept(session, membership_id, by)

    async def before_removing(self, membership_id: int, *, by: Person) -> Farewell:
        async with self._database.reading() as session:
            found = await self._kept(session, membership_id, by)
            who, where = found.person_id, found.group_id
            return Farewell(
                found,
                await email_participants.contact_of(session, who, where),
                only_here=not await email_participants.is_in_another(session, who, where),
            )

    async def remove(self, membership_id: int, *, by: Person) -> EmailParticipant:
        """As they were. Raises Declined where it was done already."""
        now = self._clock()
        async with self._database.begin() as session:
            found = await self._kept(session, membership_id, by)
            await email_participants.hold(session, found.person_id)
            if not await members.end(session, membership_id, now):
                raise Declined("member-gone")
            await reminders.reconcile(session, "membership", membership_id, [], now)
            removed = EmailParticipantRemoved(found.place, found.person_id, found.group_id)
            await self._notices.tell(session, removed, by=by.id)
            await erase_if_nowhere(session, found, self._notices, by, self._clock)
            return found

    async def stored(self, membership_id: int, *, by: Person) -> tuple[EmailParticipant, Stored]:
        """Everything there is about the person, for whoever asks on their behalf."""
        async with self._database.reading() as session:
            found = await self._kept(session, membership_id, by)
            person = await people.person(session, found.person_id)
            return found, await telling.stored(session, person, self._clock())

    async def _not_in_yet(self, session: AsyncSession, number: int | None, group_id: int) -> None:
        """Nor of somebody with Telegram, who has shown that it is theirs: they come in by themselves."""
        if number is None:
            return
        if not (await people.person(session, number)).by_email:
            raise Declined("email-taken")
        if await members.members_as(session, number, group_id):
            raise Declined("email-already-here")

    async def _kept(self, session: AsyncSession, membership_id: int, by: Person) -> EmailParticipant:
        found = await email_participants.participant(session, membership_id)
        if found is None:
            raise Declined("member-gone")
        require(by, Act.KEEP_MEMBERS, found.place)
        return found

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.KEEP_MEMBERS, place)
        return place

    async def _open_place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await self._place(session, group_id, by)
        if not await openings.is_open(session, place):
            raise Declined("opening-needed")
        return place


async def erase_if_nowhere(
    session: AsyncSession, left: EmailParticipant, notices: Notices, by: Person, clock: Clock
) -> None:
    """Nobody can ask for it in the chat: so whoever is in no group any more is forgotten at once."""
    if await email_participants.is_in_another(session, left.person_id, left.group_id):
        return
    person = await people.person(session, left.person_id)
    theirs = await telling.whom(session, person)
    await forgetting.forget(session, theirs, left.name, clock(), email=left.email)
    await notices.tell(session, PersonForgotten(left.place, left.person_id), by=by.id)
