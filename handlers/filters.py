"""Filters: classes with an async `__call__`, since aiogram runs everything else in a thread."""

from typing import Any

from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject

from bot.domain.people import Person
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


class Known(Filter):
    """Somebody who has joined."""

    async def __call__(self, _: TelegramObject, person: Person | None = None) -> bool:
        return person is not None


class Text(Filter):
    """A text that is no command and was not forwarded."""

    async def __call__(self, message: Message) -> bool:
        return not (message.text or "/").startswith("/") and message.forward_origin is None


class Has(Filter):
    """A message with something in it: `Has("forward_origin")`, `Has("migrate_to_chat_id")`."""

    def __init__(self, what: str) -> None:
        self._what = what

    async def __call__(self, message: Message) -> bool:
        present: Any = getattr(message, self._what)
        return present is not None
