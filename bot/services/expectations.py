"""What the actors of a group expect of one another: looked at by its members, agreed on by who leads it."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.expectations import ExpectationRemoved, ExpectationsAgreed, ExpectationWritten
from bot.domain.expectations import (
    VERSION,
    Agreeing,
    Agreement,
    Expectations,
    card_of,
    check_day,
    tidy_own,
)
from bot.domain.people import Kind, Person
from bot.domain.permissions import Act, may, require
from bot.domain.seats import SEATS
from bot.services.notices import Notices
from bot.storage import expectations, people
from bot.storage.database import Database


class ExpectationCards:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def of_group(self, group_id: int, *, by: Person) -> Expectations:
        async with self._database.reading() as session:
            return await self._seen(session, group_id, by)

    async def card(self, group_id: int, kind: Kind, *, by: Person) -> Expectations:
        card_of(kind)
        return await self.of_group(group_id, by=by)

    async def days_to_agree(self, group_id: int, *, by: Person) -> Agreeing:
        now = self._clock()
        async with self._database.reading() as session:
            await self._place(session, group_id, by)
            latest = await expectations.latest_meeting(session, group_id, now)
        return Agreeing(group_id, day_of(now), day_of(latest) if latest else None)

    async def agree(self, group_id: int, agreed_on: date, *, by: Person) -> Expectations:
        """On all cards as they are today."""
        now = self._clock()
        agreed = Agreement(agreed_on, VERSION)
        check_day(agreed_on, day_of(now))
        async with self._database.begin() as session:
            place = await self._place(session, group_id, by)
            if await expectations.agree(session, group_id, agreed, by.id, now):
                event = ExpectationsAgreed(place, group_id, agreed_on, VERSION)
                await self._notices.tell(session, event, by=by.id)
            return await self._seen(session, group_id, by)

    async def before_writing(self, group_id: int, kind: Kind, *, by: Person) -> Expectations:
        card_of(kind)
        async with self._database.reading() as session:
            await self._place(session, group_id, by)
            return await self._seen(session, group_id, by)

    async def write(self, group_id: int, kind: Kind, written: str, *, by: Person) -> Expectations:
        words = tidy_own(written)
        async with self._database.begin() as session:
            place = await self._place(session, group_id, by)
            now = self._clock()
            await expectations.write(session, group_id, card_of(kind), words, by=by.id, now=now)
            await self._notices.tell(session, ExpectationWritten(place, group_id, kind), by=by.id)
            return await self._seen(session, group_id, by)

    async def remove(self, group_id: int, kind: Kind, *, by: Person) -> Expectations:
        async with self._database.begin() as session:
            place = await self._place(session, group_id, by)
            if await expectations.remove(session, group_id, card_of(kind)):
                await self._notices.tell(session, ExpectationRemoved(place, group_id, kind), by=by.id)
            return await self._seen(session, group_id, by)

    async def _seen(self, session: AsyncSession, group_id: int, by: Person) -> Expectations:
        place = await people.place_of(session, group_id)
        keeps = may(by, Act.KEEP_GROUP, place)
        if not keeps and not by.belongs_to(group_id):
            raise Declined("members-only")
        own = (each.kind for each in by.memberships if each.group_id == group_id and each.kind in SEATS)
        return Expectations(
            group_id,
            place,
            agreement=await expectations.agreement(session, group_id),
            own=await expectations.own(session, group_id),
            own_kind=next(own, None),
            keeps=keeps,
        )

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.KEEP_GROUP, place)
        return place
