"""The Telegram chats of the groups."""

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events import ChatLinked, ChatLost
from bot.domain.people import Membership, Person
from bot.domain.permissions import Act, led_by, require
from bot.services.notices import Notices
from bot.storage import chats
from bot.storage.database import Database


class Chats:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def link(self, chat_id: int, topic_id: int | None, *, by: Person) -> Membership:
        """Links the chat to the group that the person leads."""
        led = led_by(by, Act.LINK_CHAT)
        if not led:
            raise Declined("not-allowed")
        group = led[0]
        async with self._database.begin() as session:
            number = await chats.link_chat(
                session,
                group_id=group.group_id,
                chat_id=chat_id,
                topic_id=topic_id,
                language=by.language,
                linked_by=by.id,
                now=self._clock(),
            )
            linked = ChatLinked(group.place, group.group_id, number)
            await self._notices.tell(session, linked, by=by.id)
        return group

    async def lost(self, group_chat_id: int, *, by: Person) -> ChatLost:
        """What to do about a chat that can't be reached, for who may link it again."""
        async with self._database.reading() as session:
            lost = await chats.lost_chat(session, group_chat_id)
        if lost is None:
            raise Declined("chat-found-again")
        require(by, Act.LINK_CHAT, lost.place)
        return lost
