"""The Telegram chats of the groups."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.chats import ChatsOfGroup, GroupChat
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.chats import ChatLinked, ChatUnlinked
from bot.domain.people import Membership, Person
from bot.domain.permissions import Act, led_by, require
from bot.services.notices import Notices
from bot.storage import chats, openings, people
from bot.storage.database import Database


class Chats:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    @staticmethod
    def to_link(*, by: Person) -> Sequence[Membership]:
        """The groups that the person may link a chat to. Raises Declined where there are none."""
        led = led_by(by, Act.LINK_CHAT)
        if not led:
            raise Declined("not-allowed")
        return led

    async def link(
        self, chat_id: int, topic_id: int | None, group_id: int, *, by: Person
    ) -> tuple[Membership, bool]:
        """The group, and whether the chat was not linked to it before, just so."""
        group = next((each for each in self.to_link(by=by) if each.group_id == group_id), None)
        if group is None:
            raise Declined("not-allowed")
        async with self._database.begin() as session:
            if not await openings.chats_are_allowed(session, group.place, until_done=True):
                raise Declined("opening-chats-off")
            number = await chats.link_chat(
                session,
                group_id=group.group_id,
                chat_id=chat_id,
                topic_id=topic_id,
                language=by.language,
                linked_by=by.id,
                now=self._clock(),
            )
            if number is not None:
                linked = ChatLinked(group.place, group.group_id, number)
                await self._notices.tell(session, linked, by=by.id)
        return group, number is not None

    async def is_linked(self, chat_id: int) -> bool:
        async with self._database.reading() as session:
            return await chats.is_linked(session, chat_id)

    async def lost(self, group_chat_id: int, *, by: Person) -> tuple[GroupChat, bool]:
        """A chat that can't be reached, for who may link it again; and whether its place allows chats now."""
        async with self._database.reading() as session:
            chat = await self._chat(session, group_chat_id, by)
            allowed = await openings.chats_are_allowed(session, chat.place)
        if chat.lost_why is None:
            raise Declined("chat-found-again")
        return chat, allowed

    async def of_group(self, group_id: int, *, by: Person) -> ChatsOfGroup:
        """Whole and lost."""
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.LINK_CHAT, place)
            return await self._of(session, group_id, place)

    async def before_unlinking(self, group_chat_id: int, *, by: Person) -> tuple[int, GroupChat]:
        """Its number among the group's chats, and the chat itself."""
        async with self._database.reading() as session:
            chat = await self._chat(session, group_chat_id, by)
            return (await chats.chats_of(session, chat.group_id)).index(chat) + 1, chat

    async def unlink(self, group_chat_id: int, *, by: Person) -> ChatsOfGroup:
        """The chats that the group still has."""
        async with self._database.begin() as session:
            chat = await self._chat(session, group_chat_id, by)
            if not await chats.unlink_chat(session, chat.id, self._clock()):
                raise Declined("chat-unlinked-already")
            unlinked = ChatUnlinked(chat.place, chat.group_id, chat.id)
            await self._notices.tell(session, unlinked, by=by.id)
            return await self._of(session, chat.group_id, chat.place)

    @staticmethod
    async def _of(session: AsyncSession, group_id: int, place: str) -> ChatsOfGroup:
        allowed = await openings.chats_are_allowed(session, place)
        return ChatsOfGroup(group_id, place, await chats.chats_of(session, group_id), allowed)

    @staticmethod
    async def _chat(session: AsyncSession, group_chat_id: int, by: Person) -> GroupChat:
        chat = await chats.group_chat(session, group_chat_id)
        if chat is None:
            raise Declined("chat-unlinked-already")
        require(by, Act.LINK_CHAT, chat.place)
        return chat
