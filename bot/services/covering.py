"""Groups that span municipalities."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.errors import Declined
from bot.domain.events.covering import PlaceCovered, PlaceUncovered
from bot.domain.network import Coverage, Level, level_of
from bot.domain.people import Person
from bot.domain.permissions import Act, may, require
from bot.services.notices import Notices
from bot.storage import covering, people
from bot.storage.database import Database


class Covering:
    def __init__(self, database: Database, notices: Notices) -> None:
        self._database = database
        self._notices = notices

    async def of_group(self, group_id: int, *, by: Person) -> Coverage:
        async with self._database.reading() as session:
            return await self._coverage(session, group_id, by)

    async def cover(self, group_id: int, place: str, *, by: Person) -> Coverage:
        """Raises Declined where some group works in the place already."""
        async with self._database.begin() as session:
            own = await self._may_change(session, group_id, place, by)
            there = await covering.group_for(session, place)
            if there is not None and there.id != group_id:
                taken = "covering-has-group" if there.place == place else "covering-by-another"
                raise Declined(taken)
            if own == place:
                raise Declined("covering-own")
            if await covering.cover(session, group_id, place):
                await self._notices.tell(session, PlaceCovered(place, group_id), by=by.id)
            return await self._coverage(session, group_id, by)

    async def uncover(self, group_id: int, place: str, *, by: Person) -> Coverage:
        async with self._database.begin() as session:
            await self._may_change(session, group_id, place, by)
            if await covering.uncover(session, group_id, place):
                await self._notices.tell(session, PlaceUncovered(place, group_id), by=by.id)
            return await self._coverage(session, group_id, by)

    async def _may_change(self, session: AsyncSession, group_id: int, place: str, by: Person) -> str:
        """The group's own place. It takes rights there and in the place that is covered."""
        own = await people.place_of(session, group_id)
        require(by, Act.KEEP_GROUP, own)
        require(by, Act.KEEP_GROUP, place)
        if Level.CHIEFS in {level_of(own), level_of(place)}:
            raise Declined("button-unknown")
        return own

    async def _coverage(self, session: AsyncSession, group_id: int, by: Person) -> Coverage:
        place = await people.place_of(session, group_id)
        require(by, Act.KEEP_GROUP, place)
        county = place[:2] if level_of(place) is Level.MUNICIPALITY else place
        return Coverage(
            group_id,
            place,
            await covering.covered_by(session, group_id),
            may_change=may(by, Act.KEEP_GROUP, county),
        )
