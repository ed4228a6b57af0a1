"""The machine itself: who is there, where they talk, and what is stopped or let through.

People act through their `Account` and on a `Group`; the bot acts through `requests.answer`.
"""

import time
from collections.abc import Callable, Sequence
from typing import Any, Literal

from aiogram.types import Message, ReplyParameters, User

from bot.domain.clock import Clock
from bot.sandbox.refusals import (
    BLOCKED,
    CHAT_EMPTY,
    CHAT_NOT_FOUND,
    DEACTIVATED,
    GROUP_DELETED,
    NEVER_STARTED,
    NO_RIGHT_TO_WRITE,
    NO_WRITE_ACCESS,
    REPLIED_NOT_FOUND,
    THREAD_NOT_FOUND,
    TO_A_BOT,
    bad_request,
    forbidden,
    not_in_group,
    upgraded,
)
from bot.sandbox.telegram.accounts import Account, Tap
from bot.sandbox.telegram.changes import Changes
from bot.sandbox.telegram.faults import Faults, Limits
from bot.sandbox.telegram.files import Files
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.inline import Query
from bot.sandbox.telegram.profile import Profile
from bot.sandbox.telegram.rooms import Room, Standing
from bot.sandbox.telegram.updates import Updates

TOKEN = "7000000001:a-token-for-the-sandbox-alone"  # noqa: S105  opens nothing but this machine

_FIRST_PERSON = 6_000_000_001
_FIRST_GROUP = -4_000_000_001
_FIRST_SUPERGROUP = -1_002_000_000_001


class Telegram:
    """With `limits` it answers 429 to more than Telegram allows, in seconds of `monotonic`."""

    def __init__(
        self,
        clock: Clock,
        name: str = "Boten",
        username: str = "samverkansbot",
        *,
        token: str = TOKEN,
        limits: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.clock = clock
        self.token = token
        self.bot = User(
            id=int(token.partition(":")[0]),
            is_bot=True,
            first_name=name,
            username=username,
            can_join_groups=True,
            can_read_all_group_messages=False,
            supports_inline_queries=True,
        )
        self.accounts: dict[int, Account] = {}
        self.rooms: dict[int, Room] = {}
        self.taps: dict[str, Tap] = {}
        self.queries: dict[str, Query] = {}
        self.changes = Changes()
        self.updates = Updates(clock, self.changes.tell)
        self.faults = Faults()
        self.files = Files()
        self.profile = Profile(name)
        self.knows_whispers = True
        """False for a server from before July 2026, which passes over what it does not know."""
        self._limits = Limits(monotonic) if limits else None

    def person(
        self,
        first_name: str,
        last_name: str | None = None,
        *,
        language: str = "sv",
        username: str | None = None,
    ) -> Account:
        """Somebody with Telegram, who has not met the bot. `language` is that of the app."""
        number = _FIRST_PERSON + len(self.accounts)
        user = User(
            id=number,
            is_bot=False,
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language,
        )
        account = Account(self, user)
        self.accounts[number] = account
        self.rooms[number] = account.room
        return account

    def group(
        self,
        title: str,
        members: Sequence[Account],
        *,
        kind: Literal["group", "supergroup"] = "group",
        is_forum: bool = False,
    ) -> Group:
        """A group without the bot; its first member owns it. Only a supergroup can be a forum."""
        first = _FIRST_SUPERGROUP if kind == "supergroup" else _FIRST_GROUP
        count = sum(room.kind == kind for room in self.rooms.values())
        group = Group(first - count, kind, list(members), title, is_forum, telegram=self)
        group.everybody_administers = kind == "group"
        self.rooms[group.id] = group
        self.changes.tell()
        return group

    def known_room(self, chat_id: int | str) -> Room:
        """The chat a bot means, which it knows only when it has met it."""
        if chat_id == "":
            raise bad_request(CHAT_EMPTY)
        room = self._room_named(chat_id)
        if room is None or (room.kind != "private" and not room.met_bot):
            raise bad_request(CHAT_NOT_FOUND)
        return room

    def open_room(self, chat_id: int | str) -> Room:
        """The chat a bot wants to write in, when it may."""
        if str(chat_id) == str(self.bot.id):
            raise forbidden(TO_A_BOT)
        room = self.known_room(chat_id)
        if room.kind == "private":
            self._check_person(room.members[0])
            return room
        if room.upgraded_to is not None:
            raise upgraded(room.upgraded_to)
        if room.deleted:
            raise forbidden(GROUP_DELETED)
        if not room.bot_is_in:
            raise not_in_group(room.kind, kicked=room.bot is Standing.KICKED)
        if not room.writable:
            raise bad_request(NO_WRITE_ACCESS)
        if room.bot is Standing.SILENCED:
            raise bad_request(NO_RIGHT_TO_WRITE)
        return room

    def post(self, room: Room, sender: User, **content: Any) -> Message:
        """Puts a message into a chat; content is named as in the Bot API's Message."""
        message = Message(
            message_id=room.next_id(),
            date=self.clock().replace(microsecond=0),
            chat=room.as_chat(),
            from_user=sender,
            **content,
        )
        self.changes.tell()
        return room.keep(message)

    def hear(self, room: Room, sender: User, **content: Any) -> Message:
        """Puts a message into a chat and, where it may hear it, before the bot."""
        message = self.post(room, sender, **content)
        if room.hears(message, self.bot):
            self.updates.add("message", message)
        return message

    def count_sending(self, room: Room, messages: int = 1) -> None:
        if self._limits is not None:
            self._limits.count(messages, None if room.kind == "private" else room.id)

    def thread(self, room: Room, thread_id: int | None) -> dict[str, Any]:
        if thread_id is None:
            return {}
        if thread_id not in room.topics:
            raise bad_request(THREAD_NOT_FOUND)
        return {"message_thread_id": thread_id, "is_topic_message": True}

    def reply(self, room: Room, asked: ReplyParameters | None) -> dict[str, Any]:
        if asked is None:
            return {}
        replied = room.messages.get(asked.message_id or 0)
        if replied is not None:
            return {"reply_to_message": replied.model_copy(update={"reply_to_message": None})}
        if asked.allow_sending_without_reply is True:
            return {}
        raise bad_request(REPLIED_NOT_FOUND)

    def _room_named(self, chat_id: int | str) -> Room | None:
        try:
            return self.rooms.get(int(chat_id))
        except ValueError:
            return None  # @names of public chats: the box has none

    @staticmethod
    def _check_person(account: Account) -> None:
        if account.deactivated:
            raise forbidden(DEACTIVATED)
        if account.has_blocked_bot:
            raise forbidden(BLOCKED)
        if not account.has_started_bot:
            raise forbidden(NEVER_STARTED)
