"""Beginning in a place where nobody is yet."""

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events import GroupFounded
from bot.domain.network import Level, Network, Place, level_of
from bot.domain.people import Person
from bot.domain.permissions import LEADS_ON, TO_INVITE, Act, require
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

        It is for whoever may invite somebody to lead it.
        """
        role = LEADS_ON[level_of(place)] if place in self._network else None
        if role not in TO_INVITE:
            raise Declined("button-unknown")
        require(by, TO_INVITE[role], place)
        async with self._database.begin() as session:
            there = await covering.group_for(session, place)
            if there is not None:
                return there.id
            number = await people.found_group(session, place, self._clock())
            if number is None:
                return await people.group_at(session, place, self._clock())
            await self._notices.tell(session, GroupFounded(place, number), by=by.id)
            return number
