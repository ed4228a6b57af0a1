"""The people of a group: who is in it, and what those who may do with a membership."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.email_participants import EmailParticipant
from bot.domain.errors import Declined
from bot.domain.events.email_participants import EmailParticipantRemoved
from bot.domain.events.event import Event
from bot.domain.events.leaving import LeadMissing
from bot.domain.events.members import (
    MembershipConfirmed,
    MembershipEnded,
    MembershipLapsed,
    MembershipLifted,
    MembershipRejected,
    MembershipRenewed,
    MembershipSuspended,
    ReconfirmationAsked,
)
from bot.domain.members import Falls, Member, Step, plan_asking_again, plan_lapse, plan_reconfirmation
from bot.domain.network import covers
from bot.domain.people import RANK, Person, Role, Standing
from bot.domain.permissions import TO_KEEP, Act, require
from bot.screens.pages import ON_A_PAGE, Page
from bot.services.email_participants import erase_if_nowhere
from bot.services.notices import Notices
from bot.services.vouching import level_above
from bot.storage import contacts, email_participants, members, people, reminders
from bot.storage.database import Database
from bot.storage.reminders import Reminder


@dataclass(frozen=True, slots=True)
class Listing:
    group_id: int
    place: str
    page: Page[Member]


class Members:
    """`forget` makes a change felt at once where the person is remembered between two presses."""

    def __init__(
        self, database: Database, notices: Notices, clock: Clock, *, forget: Callable[[int | None], None]
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._forget = forget

    async def listing(self, group_id: int, number: int, *, by: Person) -> Listing:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.KEEP_MEMBERS, place)
            last = max(await members.how_many(session, group_id) - 1, 0) // ON_A_PAGE
            number = min(max(number, 0), last)
            found = await members.members_from(session, group_id, number * ON_A_PAGE, ON_A_PAGE)
            return Listing(group_id, place, Page(found, number, last))

    async def look(self, membership_id: int, *, by: Person) -> Member:
        async with self._database.reading() as session:
            return await self._kept(session, membership_id, by)

    async def ready_for(self, membership_id: int, step: Step, *, by: Person) -> Member:
        """Before the second tap."""
        async with self._database.reading() as session:
            found = await self._kept(session, membership_id, by)
        self._check(found, step, self._clock())
        return found

    async def take(self, membership_id: int, step: Step, *, by: Person) -> Member:
        """Once, however often the button is pressed."""
        now = self._clock()
        async with self._database.begin() as session:
            found = await self._kept(session, membership_id, by)
            self._check(found, step, now)
            if not await self._taken(session, found, step, by, now):
                raise Declined("member-step-done", name=found.name)
            await self._missed(session, found, by.id, now)
            changed = await members.member(session, membership_id)
            assert changed is not None  # noqa: S101  memberships are never deleted
        self._forget(found.telegram_id)
        return replace(changed, name=found.name)  # who is erased with it has none any more

    async def falls_due(self, session: AsyncSession, due: Reminder, now: datetime) -> None:
        """A year after somebody vouched the level above is asked; a month later the membership rests."""
        found = await members.member(session, due.subject_id)
        if found is None or found.standing is not Standing.IN_FORCE:
            return
        if due.kind == Falls.LAPSE.value:
            await members.suspend(session, found.id, None, now)
            lapsed = MembershipLapsed(found.place, found.id, due.id)
            await self._notices.tell(session, lapsed, by=None)
            await self._missed(session, found, None, now)
            self._forget(found.telegram_id)
        elif await level_above(session, found):
            asked = ReconfirmationAsked(found.place, found.id, due.id)
            await self._notices.tell(session, asked, by=None)
            await reminders.reconcile(session, "membership", found.id, plan_lapse(now), now)
        else:
            await reminders.reconcile(session, "membership", found.id, plan_asking_again(now), now)

    async def _taken(
        self, session: AsyncSession, found: Member, step: Step, by: Person, now: datetime
    ) -> bool:
        """The rows and what is planned; False where another was quicker."""
        gone: EmailParticipant | None = None
        match step:
            case Step.CONFIRM:
                done = await members.confirm(session, found.id, by.id, now)
            case Step.LIFT:
                done = await members.lift(session, found.id, by.id, now)
            case Step.SUSPEND:
                done = await members.suspend(session, found.id, by.id, now)
            case Step.REJECT:
                done = await members.reject(session, found.id, now)
            case Step.END:
                await email_participants.hold(session, found.person_id)
                gone = await email_participants.participant(session, found.id)
                done = await members.end(session, found.id, now)
                await contacts.withdraw_left(session, found.person_id, found.place, now)
        vouched = found.is_elevated and step in {Step.CONFIRM, Step.LIFT}
        planned = plan_reconfirmation(now) if vouched else []
        await reminders.reconcile(session, "membership", found.id, planned, now)
        await self._notices.tell(session, _told(found, step, now), by=by.id)
        if gone is not None and done:
            await erase_if_nowhere(session, gone, self._notices, by, self._clock)
        return done

    async def _missed(self, session: AsyncSession, before: Member, by: int | None, now: datetime) -> None:
        """Where the last is gone who led the group, those above hear of it."""
        led = before.role is not Role.MEMBER and before.standing is Standing.IN_FORCE
        if led and not await members.those_who_lead(session, before.group_id):
            await self._notices.tell(session, LeadMissing(before.place, before.group_id, now), by=by)

    async def _kept(self, session: AsyncSession, membership_id: int, by: Person) -> Member:
        """Never against somebody of a higher level, whatever else they are in the group, nor oneself."""
        found = await members.member(session, membership_id)
        if found is None:
            raise Declined("member-gone")
        roles = [found.role]
        for person in await people.people(session, [found.person_id]):
            roles += [each.role for each in person.memberships if covers(each.place, found.place)]
        require(by, TO_KEEP[max(roles, key=RANK.index)], found.place)
        if found.until is not None:
            raise Declined("member-gone")
        if found.person_id == by.id:
            raise Declined("member-yourself")
        return found

    def _check(self, found: Member, step: Step, now: datetime) -> None:
        found.check(step)
        if step is Step.CONFIRM and found.vouched_for_lately(now):
            raise Declined("member-step-done", name=found.name)


def _told(found: Member, step: Step, now: datetime) -> Event:
    match step:
        case Step.CONFIRM if found.standing is Standing.IN_FORCE:
            return MembershipRenewed(found.place, found.id)
        case Step.CONFIRM:
            return MembershipConfirmed(found.place, found.id)
        case Step.REJECT:
            return MembershipRejected(found.place, found.id)
        case Step.SUSPEND:
            return MembershipSuspended(found.place, found.id, now)
        case Step.LIFT:
            return MembershipLifted(found.place, found.id, now)
        case Step.END:
            removed = EmailParticipantRemoved(found.place, found.person_id, found.group_id)
            return removed if found.by_email else MembershipEnded(found.place, found.id)
