"""Leaving a group: what is open stays with it, and who coordinated it may name a successor."""

from collections.abc import Callable, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.leaving import CoordinatorSucceeded, LeadMissing, MemberLeft
from bot.domain.members import Farewell, Heir
from bot.domain.people import Kind, Person, Role, Standing
from bot.services.notices import Notices
from bot.storage import contacts, members, people, reminders
from bot.storage.database import Database

NOBODY = 0
"""As the number of a successor."""


class Leaving:
    def __init__(
        self, database: Database, notices: Notices, clock: Clock, *, forget: Callable[[int | None], None]
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._forget = forget

    async def look(self, group_id: int, *, by: Person) -> Farewell:
        async with self._database.reading() as session:
            return await self._farewell(session, group_id, by)

    async def heir(self, group_id: int, person_id: int, *, by: Person) -> tuple[Farewell, Heir]:
        """Before the second tap. Raises Declined where the group can't be left to this person."""
        async with self._database.reading() as session:
            farewell = await self._farewell(session, group_id, by)
        return farewell, _one_of(farewell.heirs, person_id)

    async def leave(self, group_id: int, heir_id: int, *, by: Person) -> tuple[str, Person | None]:
        """All that the person is in the group ends; whoever follows coordinates it at once.

        The group's place, and who follows.
        """
        now = self._clock()
        async with self._database.begin() as session:
            farewell = await self._farewell(session, group_id, by)
            mine = await members.members_as(session, by.id, group_id)
            if heir_id != NOBODY:
                await self._hand_over(session, farewell, _one_of(farewell.heirs, heir_id), by)
            for each in mine:
                await members.end(session, each.id, now)
                await reminders.reconcile(session, "membership", each.id, [], now)
            await contacts.withdraw_left(session, by.id, farewell.place, now)
            left = MemberLeft(farewell.place, group_id, by.id, now)
            await self._notices.tell(session, left, by=by.id)
            led = any(each.role is not Role.MEMBER and each.standing is Standing.IN_FORCE for each in mine)
            if led and not await members.those_who_lead(session, group_id):
                missing = LeadMissing(farewell.place, group_id, now)
                await self._notices.tell(session, missing, by=by.id)
            heirs = await people.people(session, [heir_id])
        for person in (by, *heirs):
            self._forget(person.telegram_id)
        return farewell.place, next(iter(heirs), None)

    async def _hand_over(self, session: AsyncSession, farewell: Farewell, heir: Heir, by: Person) -> None:
        number = await people.add_membership(
            session,
            person_id=heir.id,
            group_id=farewell.group_id,
            role=Role.COORDINATOR,
            kind=Kind.COORDINATOR,
            now=self._clock(),
            vouched_by=by.id,
        )
        await self._notices.tell(session, CoordinatorSucceeded(farewell.place, number), by=by.id)

    async def _farewell(self, session: AsyncSession, group_id: int, by: Person) -> Farewell:
        place = await people.place_of(session, group_id)
        mine = await members.members_as(session, by.id, group_id)
        if not mine:
            raise Declined("left-already")
        coordinates = any(
            each.role is Role.COORDINATOR and each.standing is Standing.IN_FORCE for each in mine
        )
        if not coordinates or await members.those_who_lead(session, group_id, besides=by.id):
            return Farewell(group_id, place, ())
        found = await members.heirs(session, group_id, by.id)
        return Farewell(group_id, place, found)


def _one_of(heirs: Sequence[Heir], person_id: int) -> Heir:
    for each in heirs:
        if each.id == person_id:
            return each
    raise Declined("heir-gone")
