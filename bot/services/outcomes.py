"""What the delivery learns about people and chats: who is gone, who came back, which group has moved."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Heard
from bot.domain.events import ChatLost, PersonBack, PersonLost
from bot.services.notices import Notices
from bot.storage import chats, people
from bot.storage.database import Database


class Outcomes:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def heard(self, session: AsyncSession, news: Sequence[Heard]) -> None:
        """In the transaction that settles what was tried."""
        for each in news:
            if each.moved_to is not None:
                await chats.move_chat(session, each.chat_id, each.moved_to)
            elif each.gone is not None and each.kind == "person":
                await self._person_lost(session, each.id, each.gone)
            elif each.gone is not None:
                await self._chat_lost(session, each.chat_id, each.gone)

    async def blocked(self, telegram_id: int) -> None:
        async with self._database.begin() as session:
            person = await people.person_on_telegram(session, telegram_id)
            if person is not None:
                await self._person_lost(session, person.id, "blocked")

    async def came_back(self, telegram_id: int) -> None:
        async with self._database.begin() as session:
            person = await people.person_on_telegram(session, telegram_id)
            if person is not None and person.unreachable:
                await people.mark_reachable(session, person.id)
                await self._notices.tell(session, PersonBack(person.home, person.id), by=person.id)

    async def removed_from(self, chat_id: int) -> None:
        async with self._database.begin() as session:
            await self._chat_lost(session, chat_id, "kicked")

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        async with self._database.begin() as session:
            await chats.move_chat(session, old_chat_id, new_chat_id)

    async def _person_lost(self, session: AsyncSession, person_id: int, why: str) -> None:
        if await people.mark_unreachable(session, person_id, why, self._clock()):
            person = await people.person(session, person_id)
            await self._notices.tell(session, PersonLost(person.home, person_id, why), by=None)

    async def _chat_lost(self, session: AsyncSession, chat_id: int, why: str) -> None:
        now = self._clock()
        for number, group_id, place in await chats.lose_chat(session, chat_id, why, now):
            lost = ChatLost(place, group_id, number, now, why)
            await self._notices.tell(session, lost, by=None)
