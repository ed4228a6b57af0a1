"""Filters: classes with an async `__call__`, since aiogram runs everything else in a thread."""

from collections import deque
from collections.abc import Callable
from typing import Any

from aiogram import Bot
from aiogram.enums import ChatType, ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject

from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.screens.buttons import Meaning
from bot.texts.catalog import Catalog


class Pressed(Filter):
    """A button with this meaning."""

    def __init__(self, meaning: type[Meaning]) -> None:
        self._meaning = meaning

    async def __call__(self, _: CallbackQuery, button: Meaning | None = None) -> bool:
        return isinstance(button, self._meaning)


class Key(Filter):
    """A key of the keyboard under the writing field, in any language."""

    def __init__(self, text_id: str) -> None:
        self._text_id = text_id

    async def __call__(self, message: Message, voices: Catalog) -> bool:
        return message.text in {say(self._text_id) for say in voices.values()}


class InPrivate(Filter):
    async def __call__(self, _: TelegramObject, event_chat: Chat | None = None) -> bool:
        return event_chat is not None and event_chat.type == ChatType.PRIVATE


class InGroup(Filter):
    async def __call__(self, _: TelegramObject, event_chat: Chat | None = None) -> bool:
        return event_chat is not None and event_chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}


class Joined(Filter):
    """The bot itself has come into a group, or was there when it began."""

    async def __call__(self, message: Message, bot: Bot) -> bool:
        came = {each.id for each in message.new_chat_members or ()}
        return bot.id in came or message.group_chat_created is True


class Known(Filter):
    """Somebody who has joined."""

    async def __call__(self, _: TelegramObject, person: Person | None = None) -> bool:
        return person is not None


class LeadsOneGroup(Filter):
    """Who leads just one group need not say for which: the command is the press that begins it there."""

    def __init__(self, act: Act, begins: Callable[[int], Meaning]) -> None:
        self._act = act
        self._begins = begins

    async def __call__(self, _: TelegramObject, person: Person | None = None) -> bool | dict[str, Any]:
        led = led_by(person, self._act) if person else ()
        return {"button": self._begins(led[0].group_id)} if len(led) == 1 else False


class Text(Filter):
    """A text that is no command and was not forwarded."""

    async def __call__(self, message: Message) -> bool:
        return not (message.text or "/").startswith("/") and message.forward_origin is None


class Own(Filter):
    """Words, a picture or anything else of the person's own: no command, and not forwarded."""

    async def __call__(self, message: Message) -> bool:
        return not (message.text or "").startswith("/") and message.forward_origin is None


class Addressed(Filter):
    """In a group: a command to the bot, its name, or a reply to it. The rest is between the people there."""

    async def __call__(self, message: Message, bot: Bot) -> bool:
        text = (message.text or "").lower()
        name = f"@{(await bot.me()).username}".lower()
        command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
        replied = message.reply_to_message
        answers_bot = replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
        return answers_bot or name in text or (command != "" and "@" not in command)


class SentByCard(Filter):
    """One of the bot's own cards, which somebody has sent by «@bot …» into a chat where it hears that."""

    async def __call__(self, message: Message, bot: Bot) -> bool:
        return message.via_bot is not None and message.via_bot.id == bot.id


class Sent(Filter):
    """What a person has sent, and not a line of Telegram's own, such as that they pinned a message."""

    async def __call__(self, message: Message) -> bool:
        return message.content_type not in _LINES_OF_TELEGRAM


_LINES_OF_TELEGRAM = {
    ContentType.PINNED_MESSAGE,
    ContentType.MESSAGE_AUTO_DELETE_TIMER_CHANGED,
    ContentType.CHAT_BACKGROUND_SET,
    ContentType.WRITE_ACCESS_ALLOWED,
}


class OncePerAlbum(Filter):
    """Of several pictures that were sent as one only the first, so that they are not answered one by one.

    Only a memory of this process: what it forgets is answered once more.
    """

    def __init__(self) -> None:
        self._answered: deque[tuple[int, str]] = deque(maxlen=1_000)

    async def __call__(self, message: Message) -> bool:
        if message.media_group_id is None:
            return True
        album = message.chat.id, message.media_group_id
        is_first = album not in self._answered
        if is_first:
            self._answered.append(album)
        return is_first


class Has(Filter):
    """A message with something in it: `Has("forward_origin")`, `Has("migrate_to_chat_id")`."""

    def __init__(self, what: str) -> None:
        self._what = what

    async def __call__(self, message: Message) -> bool:
        present: Any = getattr(message, self._what)
        return present is not None
