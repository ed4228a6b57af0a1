"""What one person sees of their chats, as the JSON the chat page draws."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import (
    ForumTopicCreated,
    InlineKeyboardButton,
    Message,
    MessageOriginUser,
    ReplyKeyboardMarkup,
    User,
)

from bot.sandbox.markup import as_html
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.rooms import Room

Json = dict[str, Any]


class Reading:
    """How far each person has read in each chat."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._at_first: dict[int, int] = {}
        self._last_read: dict[tuple[int, int], int] = {}

    def begins(self) -> None:
        """What is there already nobody has to read."""
        self._at_first = {room.id: room.last_id for room in self._telegram.rooms.values()}
        self._telegram.changes.tell()

    def reads(self, account: Account, room: Room) -> None:
        self._last_read[account.id, room.id] = room.last_id

    def unread(self, account: Account, room: Room) -> int:
        last_read = self._last_read.get((account.id, room.id), self._at_first.get(room.id, 0))
        return sum(
            number > last_read and message.from_user != account.user
            for number, message in room.messages.items()
        )


def rooms_of(account: Account) -> list[Room]:
    """A group that has grown into a supergroup is seen as the supergroup alone."""
    return [room for room in account.rooms() if room.upgraded_to is None]


def chats_as_json(telegram: Telegram, account: Account, reading: Reading) -> list[Json]:
    return [_chat(telegram, account, room, reading.unread(account, room)) for room in rooms_of(account)]


def _chat(telegram: Telegram, account: Account, room: Room, unread: int) -> Json:
    language = account.user.language_code
    return {
        "id": room.id,
        "kind": room.kind,
        "title": room.title or telegram.bot.full_name,
        "description": telegram.profile.said("description", language) if room is account.room else "",
        "members": [member.name for member in room.members],
        "unread": unread,
        "commands": [
            {"command": f"/{each.command.removeprefix('/')}", "description": each.description}
            for each in telegram.profile.menu(account, room)
        ],
        "reply_keyboard": _reply_keyboard(room.keyboard),
        "messages": [_message(message, account.id) for message in room.seen_by(account)],
    }


def _message(message: Message, me: int) -> Json:
    text = message.text or message.caption or ""
    entities = message.entities or message.caption_entities or []
    keyboard = message.reply_markup.inline_keyboard if message.reply_markup else None
    alone = message.ephemeral_message_id
    return {
        "id": message.message_id if alone is None else -alone,
        "alone": alone is not None,
        "from": _sender(message.from_user, me),
        "date": message.date.isoformat(),
        "via": message.via_bot.username if message.via_bot else None,
        "edited": message.edit_date is not None,
        "text": text,
        "html": as_html(text, entities),
        "media": _media(message),
        "forwarded_from": _origin(message),
        "service": _service(message),
        "keyboard": keyboard and [[_key(button) for button in row] for row in keyboard],
    }


def _reply_keyboard(keyboard: ReplyKeyboardMarkup | None) -> list[list[str]] | None:
    return [[button.text for button in row] for row in keyboard.keyboard] if keyboard else None


def _sender(user: User | None, me: int) -> Json | None:
    if user is None:
        return None
    return {"id": user.id, "name": user.full_name, "me": user.id == me, "bot": user.is_bot}


def _media(message: Message) -> Json | None:
    if message.photo:
        largest = message.photo[-1]
        measures = {"width": largest.width, "height": largest.height}
        return _file("photo", largest.file_id, None, largest.file_size) | measures
    if message.document:
        document = message.document
        return _file("document", document.file_id, document.file_name, document.file_size)
    if message.sticker:
        return {"kind": "sticker", "name": message.sticker.emoji}
    if message.voice:
        return {"kind": "voice", "name": None}
    return None


def _file(kind: str, file_id: str, name: str | None, size: int | None) -> Json:
    return {"kind": kind, "url": f"/sandbox/file/{file_id}", "name": name, "size": size}


def _origin(message: Message) -> str | None:
    origin = message.forward_origin
    return origin.sender_user.full_name if isinstance(origin, MessageOriginUser) else None


def _service(message: Message) -> Json | None:
    """What happened to the chat itself, and whom or what it is about."""
    match message:
        case Message(new_chat_members=[_, *_] as users):
            kind, about = "joined", _names(users)
        case Message(left_chat_member=User() as user):
            kind, about = "left", user.full_name
        case Message(forum_topic_created=ForumTopicCreated() as topic):
            kind, about = "topic", topic.name
        case _ if message.pinned_message:
            kind, about = "pinned", ""
        case _ if message.migrate_to_chat_id or message.migrate_from_chat_id:
            kind, about = "upgraded", ""
        case _:
            return None
    return {"kind": kind, "about": about}


def _names(users: Sequence[User]) -> str:
    return ", ".join(user.full_name for user in users)


def _key(button: InlineKeyboardButton) -> Json:
    if button.url:
        return {"kind": "url", "label": button.text, "url": button.url}
    if button.copy_text:
        return {"kind": "copy", "label": button.text, "text": button.copy_text.text}
    return {"kind": "callback", "label": button.text, "data": button.callback_data}
