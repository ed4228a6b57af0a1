"""Which seats are filled: of one group for those who lead it, of many for those above."""

from bot.domain.network import NATION, Network
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.domain.seats import County, SeatedCounty, SeatedGroup
from bot.domain.spelling import swedish_order
from bot.storage import covering, people, seats
from bot.storage.database import Database


class Seating:
    def __init__(self, database: Database, network: Network) -> None:
        self._database = database
        self._network = network

    async def group(self, group_id: int, *, by: Person) -> SeatedGroup:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.KEEP_GROUP, place)
            return SeatedGroup(group_id, place, await seats.seats(session, group_id))

    async def county(self, place: str, *, by: Person) -> SeatedCounty:
        """Its municipalities in alphabetical order."""
        require(by, Act.KEEP_GROUP, self._network.county(place).code)
        async with self._database.reading() as session:
            found = await seats.seats_in_county(session, place)
            own = await covering.group_for(session, place)
        found.sort(key=lambda group: swedish_order(self._network[group.place].name))
        return SeatedCounty(place, own.id if own else None, found)

    async def counties(self, *, by: Person) -> list[County]:
        """In alphabetical order."""
        require(by, Act.KEEP_GROUP, NATION)
        async with self._database.reading() as session:
            found = await seats.counties(session)
        return sorted(found, key=lambda county: swedish_order(self._network[county.place].name))
