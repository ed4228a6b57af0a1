"""What the delivery learns about people and chats: who is gone, who came back, which group has moved."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.chats import REMOVED, SILENCED, TOPIC_GONE
from bot.domain.clock import Clock
from bot.domain.delivery import Heard
from bot.domain.events.chats import ChatFound, ChatLost
from bot.domain.events.people import PersonBack, PersonLost
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
            elif each.gone == TOPIC_GONE:  # the rest of the chat is there
                await self._chat_lost(session, each.chat_id, each.gone, only=each.id)
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
            await self._chat_lost(session, chat_id, REMOVED)

    async def silenced_in(self, chat_id: int) -> None:
        async with self._database.begin() as session:
            await self._chat_lost(session, chat_id, SILENCED)

    async def may_write_in(self, chat_id: int) -> None:
        """Mends a link that was lost for want of that. One that was lost by removal somebody has to mend, who
        leads the group: whoever adds the bot again need not be in it."""
        async with self._database.begin() as session:
            await self._chats_found(session, await chats.find_chat(session, chat_id, {SILENCED}))

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """As the chat itself has told."""
        async with self._database.begin() as session:
            await self._chats_found(session, await chats.follow_chat(session, old_chat_id, new_chat_id))

    async def _person_lost(self, session: AsyncSession, person_id: int, why: str) -> None:
        if await people.mark_unreachable(session, person_id, why, self._clock()):
            person = await people.person(session, person_id)
            await self._notices.tell(session, PersonLost(person.home, person_id, why), by=None)

    async def _chat_lost(
        self, session: AsyncSession, chat_id: int, why: str, *, only: int | None = None
    ) -> None:
        now = self._clock()
        for number, group_id, place in await chats.lose_chat(session, chat_id, why, now, only=only):
            lost = ChatLost(place, group_id, number, now, why)
            await self._notices.tell(session, lost, by=None)

    async def _chats_found(self, session: AsyncSession, found: Sequence[chats.Link]) -> None:
        for number, group_id, place in found:
            await self._notices.tell(session, ChatFound(place, group_id, number, self._clock()), by=None)
