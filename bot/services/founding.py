"""Beginning in a place where nobody is yet."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.founding import GroupFounded
from bot.domain.events.people import PersonJoined
from bot.domain.network import Level, Network, Place, chiefs_of, level_of
from bot.domain.people import TERMS, Person, Role
from bot.domain.permissions import LEADS_ON, TO_INVITE, Act, led_by, require
from bot.services.notices import Notices
from bot.storage import covering, people, seats
from bot.storage.database import Database


class Founding:
    def __init__(self, database: Database, notices: Notices, network: Network, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._network = network
        self._clock = clock

    async def untouched(self, place: str, *, by: Person) -> list[Place]:
        """Right below a county or the nation, where no group does the work, in alphabetical order."""
        if place not in self._network or level_of(place) is Level.MUNICIPALITY:
            raise Declined("button-unknown")
        require(by, Act.KEEP_GROUP, place)
        async with self._database.reading() as session:
            taken = {*await seats.founded(session), *await covering.all_covered(session)}
        return [each for each in self._network.below(place) if each.code not in taken]

    async def found(self, place: str, *, by: Person) -> int:
        """The number of the group that does the work there; founded once, however often it is pressed.

        It is for whoever may invite somebody to lead it. Who starts a chiefs' group leads it from now on.
        """
        role = LEADS_ON[level_of(place)] if place in self._network else None
        if role not in TO_INVITE:
            raise Declined("button-unknown")
        require(by, TO_INVITE[role], place)
        async with self._database.begin() as session:
            there = await covering.group_for(session, place)
            if there is not None:
                return there.id
            now = self._clock()
            number = await people.found_group(session, place, now)
            if number is None:
                return await people.group_at(session, place, now)
            await self._notices.tell(session, GroupFounded(place, number), by=by.id)
            if level_of(place) is Level.CHIEFS:
                await self._lead(session, number, place, by)
            return number

    async def chiefs_group(self, county: str, *, by: Person) -> int | None:
        """The number of the group of the county's chiefs, where it has been started."""
        require(by, Act.KEEP_GROUP, self._network.county(county).code)
        async with self._database.reading() as session:
            there = await covering.group_for(session, chiefs_of(county))
            return there.id if there else None

    async def _lead(self, session: AsyncSession, group_id: int, place: str, by: Person) -> None:
        """They have been vouched for where they lead already, as what they are there."""
        kind = led_by(by, Act.INVITE_COORDINATORS)[0].kind
        await people.add_membership(
            session,
            person_id=by.id,
            group_id=group_id,
            role=Role.COORDINATOR,
            kind=kind,
            now=self._clock(),
            vouched_by=by.id,
        )
        joined = PersonJoined(place, by.id, group_id, Role.COORDINATOR, kind, TERMS)
        await self._notices.tell(session, joined, by=by.id)
