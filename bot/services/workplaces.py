"""Workplaces: registered, given a contact, certified; certifying plans the follow-ups."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.workplaces import WorkplaceCertified, WorkplaceRegistered
from bot.domain.followups import FollowUpPlan, plan_followups
from bot.domain.people import Kind, Person
from bot.domain.permissions import Act, require
from bot.domain.reminders import Planned
from bot.domain.workplaces import Register, Workplace, tidy_workplace_name
from bot.services.notices import Notices
from bot.storage import people, reminders, workplaces
from bot.storage.database import Database


class Workplaces:
    def __init__(self, database: Database, notices: Notices, clock: Clock, *, plan: FollowUpPlan) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._plan = plan

    async def register_of(self, group_id: int, *, by: Person) -> Register:
        async with self._database.reading() as session:
            place = await self._place(session, group_id, by)
            return Register(group_id, place, await workplaces.workplaces_in(session, group_id))

    async def register(self, group_id: int, kind: Kind, name: str, *, by: Person) -> Workplace:
        async with self._database.begin() as session:
            place = await self._place(session, group_id, by)
            number = await workplaces.add_workplace(
                session,
                group_id=group_id,
                name=tidy_workplace_name(name),
                kind=kind,
                registered_by=by.id,
                now=self._clock(),
            )
            await self._notices.tell(session, WorkplaceRegistered(place, number), by=by.id)
            return await self._workplace(session, number, by)

    async def look(self, workplace_id: int, *, by: Person) -> Workplace:
        async with self._database.reading() as session:
            return await self._workplace(session, workplace_id, by)

    async def look_at_own(self, workplace_id: int, *, by: Person) -> Workplace:
        """As its contact, for as long as one is."""
        async with self._database.reading() as session:
            found = await workplaces.workplace(session, workplace_id)
        if found is None:
            raise Declined("workplace-gone")
        if found.contact_id != by.id or not by.belongs_to(found.group_id):
            raise Declined("workplace-not-yours")
        return found

    async def possible_contacts(self, workplace_id: int, *, by: Person) -> tuple[Workplace, list[Person]]:
        """Those of the group who work with the post come first."""
        async with self._database.reading() as session:
            workplace = await self._workplace(session, workplace_id, by)
            members = await people.members_of(session, workplace.group_id)
        same_kind = {each.id for each in members if any(m.kind is workplace.kind for m in each.memberships)}
        return workplace, sorted(members, key=lambda each: each.id not in same_kind)

    async def set_contact(self, workplace_id: int, person_id: int, *, by: Person) -> Workplace:
        async with self._database.begin() as session:
            workplace = await self._workplace(session, workplace_id, by)
            chosen = await people.people(session, [person_id])
            if not chosen or not chosen[0].belongs_to(workplace.group_id):
                raise Declined("workplace-contact-left")
            await workplaces.set_contact(session, workplace_id, person_id)
            return await self._workplace(session, workplace_id, by)

    async def ready_to_be_certified(self, workplace_id: int, *, by: Person) -> Workplace:
        async with self._database.reading() as session:
            workplace = await self._workplace(session, workplace_id, by)
            workplace.ready_to_be_certified(day_of(self._clock()))
            return workplace

    async def certify(self, workplace_id: int, *, by: Person) -> tuple[Workplace, list[Planned]]:
        """The follow-ups that come by themselves are returned, soonest first."""
        now = self._clock()
        today = day_of(now)
        async with self._database.begin() as session:
            workplace = await self._workplace(session, workplace_id, by)
            workplace.ready_to_be_certified(today)
            if workplace.certification is not None:  # what was still to come of the old one is overtaken
                await reminders.reconcile(session, "certification", workplace.certification.id, [], now)
            begins = workplace.next_period_from(today)
            until = self._plan.valid_until(begins)
            number = await workplaces.certify(session, workplace_id, begins, until, by.id)
            planned = plan_followups(begins, until, self._plan, now)
            await reminders.reconcile(session, "certification", number, planned, now)
            certified = WorkplaceCertified(workplace.place, workplace_id, begins, until)
            await self._notices.tell(session, certified, by=by.id)
            return await self._workplace(session, workplace_id, by), planned

    async def _workplace(self, session: AsyncSession, workplace_id: int, by: Person) -> Workplace:
        found = await workplaces.workplace(session, workplace_id)
        if found is None:
            raise Declined("workplace-gone")
        require(by, Act.KEEP_WORKPLACES, found.place)
        return found

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.KEEP_WORKPLACES, place)
        return place
