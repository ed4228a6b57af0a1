"""Filling in who answers for the data of a place, which opens it, and letting its groups have chats."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.openings import (
    GroupChatsAllowed,
    GroupChatsStopped,
    MunicipalityOpened,
    PlaceDetailsChanged,
)
from bot.domain.network import NATION, Level, Network, level_of
from bot.domain.openings import Answerable, AnswersIn, Detail, Filled, Opening, tidy_detail
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.services.notices import Notices
from bot.storage import openings, people
from bot.storage.database import Database


class Openings:
    """`server` answers where nobody in a place or above it has filled anything in."""

    def __init__(
        self, database: Database, notices: Notices, clock: Clock, network: Network, *, server: Answerable
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._network = network
        self._server = server

    async def look(self, place: str, *, by: Person) -> Opening:
        async with self._database.reading() as session:
            return await openings.opening(session, await self._kept(session, place, by))

    async def fill(self, place: str, detail: Detail, written: str, *, by: Person) -> Filled:
        """It can be changed afterwards, and never emptied. Whoever opens a municipality founds its group."""
        now, words = self._clock(), tidy_detail(written)
        async with self._database.begin() as session:
            here = await self._kept(session, place, by)
            if await openings.fill(session, here, detail, words):
                await self._notices.tell(session, PlaceDetailsChanged(here, detail), by=by.id)
            filled = await openings.opening(session, here)
            opened = filled.is_filled and await openings.mark_open(session, here, now)
            opens = opened and level_of(here) is Level.MUNICIPALITY
            if opens:
                group_id = await people.group_at(session, here, now)
                await self._notices.tell(session, MunicipalityOpened(here, group_id), by=by.id)
            return Filled(await openings.opening(session, here), opens)

    async def allow_chats(self, place: str, *, by: Person) -> Opening:
        async with self._database.begin() as session:
            here = await self._kept(session, place, by)
            if (await openings.opening(session, here)).needs_filling:
                raise Declined("opening-needed")
            if await openings.allow_chats(session, here, self._clock()):
                await self._notices.tell(session, GroupChatsAllowed(here), by=by.id)
            return await openings.opening(session, here)

    async def stop_chats(self, place: str, *, by: Person) -> Opening:
        async with self._database.begin() as session:
            here = await self._kept(session, place, by)
            if await openings.stop_chats(session, here, self._clock()):
                await self._notices.tell(session, GroupChatsStopped(here), by=by.id)
            return await openings.opening(session, here)

    async def is_open(self, place: str) -> bool:
        async with self._database.reading() as session:
            return await openings.is_open(session, place)

    async def who_answers(self, place: str) -> Answerable:
        """For anybody who asks: the terms say it before people join."""
        async with self._database.reading() as session:
            return await openings.who_answers(session, place) or self._server

    async def who_answers_for(self, person: Person | None) -> list[AnswersIn]:
        """Each that is another once, in the order in which the person joined; at least one."""
        held = (*person.memberships, *person.resting) if person else ()
        found: dict[Answerable, list[str]] = {}
        async with self._database.reading() as session:
            for place in dict.fromkeys(each.place for each in held):
                who = await openings.who_answers(session, place) or self._server
                found.setdefault(who, []).append(place)
            if not found:
                found[await openings.who_answers(session, NATION) or self._server] = []
        return [AnswersIn(tuple(places), who) for who, places in found.items()]

    async def _kept(self, session: AsyncSession, place: str, by: Person) -> str:
        """The place whose opening it is; a neighbour's group does the work of one that it covers."""
        if place not in self._network:
            raise Declined("button-unknown")
        here = await openings.place_for(session, place)
        require(by, Act.OPEN_PLACE, here)
        return here
