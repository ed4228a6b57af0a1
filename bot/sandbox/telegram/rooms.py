"""A chat and what has been said in it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Literal

from aiogram.types import Chat, Message, ReplyKeyboardMarkup, User

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account

RoomKind = Literal["private", "group", "supergroup"]


class Standing(Enum):
    """What the bot is in a group."""

    OUTSIDE = "left"
    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    SILENCED = "restricted"
    KICKED = "kicked"


@dataclass(frozen=True, slots=True)
class Whisper:
    """An ephemeral message: one between the bot and this person alone, in a group."""

    person: "Account"
    message: Message
    after: int
    """The number of the newest message that all see, at the time."""
    at: datetime


@dataclass(eq=False, slots=True)
class Room:
    """`messages` holds what is there now, oldest first; what was deleted is gone."""

    id: int
    kind: RoomKind
    members: list["Account"]
    """People only. The first member of a group owns it."""
    title: str | None = None
    is_forum: bool = False
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: ReplyKeyboardMarkup | None = None
    """The keyboard under the writing field."""
    with_keyboard: set[int] = field(default_factory=set)
    """Messages that came with another markup than an inline keyboard, which Telegram lets nobody edit."""
    bot: Standing = Standing.OUTSIDE
    met_bot: bool = False
    """A chat the bot was never in does not exist for it."""
    writable: bool = True
    deleted: bool = False
    upgraded_to: int | None = None
    last_id: int = 0
    whispers: dict[int, Whisper] = field(default_factory=dict)
    last_whisper: int = 0
    everybody_administers: bool = False
    """As in a small group whose members may do all that is not done to members."""

    @property
    def bot_is_in(self) -> bool:
        return self.bot in {Standing.MEMBER, Standing.ADMINISTRATOR, Standing.SILENCED}

    def seen_by(self, account: "Account") -> list[Message]:
        """What all see and what that person alone sees, oldest first."""
        order = [(number, 0, message) for number, message in self.messages.items()]
        order += [
            (each.after, number, each.message)
            for number, each in self.whispers.items()
            if each.person is account
        ]
        return [message for _, _, message in sorted(order, key=lambda each: each[:2])]

    def now(self, message: Message) -> Message | None:
        """As it stands there now, where it does."""
        if message.ephemeral_message_id is None:
            return self.messages.get(message.message_id)
        whispered = self.whispers.get(message.ephemeral_message_id)
        return whispered.message if whispered else None

    def lets_write(self, account: "Account") -> bool:
        there = account in self.members and not self.deleted and self.upgraded_to is None
        return there and not account.deactivated

    def as_chat(self) -> Chat:
        if self.kind == "private":
            user = self.members[0].user
            return Chat(
                id=self.id,
                type="private",
                first_name=user.first_name,
                last_name=user.last_name,
                username=user.username,
            )
        chat = Chat(id=self.id, type=self.kind, title=self.title, is_forum=self.is_forum or None)
        if self.kind != "group":
            return chat
        said = {"all_members_are_administrators": self.everybody_administers}  # aiogram has no name for it
        return Chat.model_validate(chat.model_dump() | said)

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id

    def keep(self, message: Message) -> Message:
        self.messages[message.message_id] = message
        return message

    def hears(self, message: Message, bot: User) -> bool:
        """Whether the bot is given this message: in groups privacy mode is on, as it is unless BotFather is
        told otherwise, so a member bot gets commands, replies to itself, what was sent by a card of its own,
        and service messages."""
        if self.kind == "private" or self.bot is Standing.ADMINISTRATOR:
            return True
        if not self.bot_is_in:
            return False
        replied = message.reply_to_message
        to_the_bot = replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
        by_card = message.via_bot is not None and message.via_bot.id == bot.id
        return to_the_bot or by_card or _is_command(message, bot) or _is_service(message)


def _is_command(message: Message, bot: User) -> bool:
    first = (message.text or "").split(maxsplit=1)[:1]
    if not first or not first[0].startswith("/"):
        return False
    _, at, addressed = first[0].partition("@")
    return not at or addressed.lower() == (bot.username or "").lower()


def _is_service(message: Message) -> bool:
    return message.content_type in {
        "new_chat_members",
        "left_chat_member",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "forum_topic_created",
        "group_chat_created",
    }
