"""Words of emergency bring the card before anything else is done with the message."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import Message, TelegramObject

from bot.domain.emergency import sounds_like_emergency
from bot.screens import emergency
from bot.texts.catalog import Catalog
from handlers.reply import show


class EmergencyFirst(BaseMiddleware):
    """Handlers may ask whether the card was shown: `alarmed`."""

    def __init__(self, voices: Catalog) -> None:
        self._voices = voices
        self._keys = {say("below-emergency") for say in voices.values()}

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, Message)  # noqa: S101  registered on messages
        words = event.text or event.caption or ""
        asked_for = words.startswith("/") or words in self._keys
        data["alarmed"] = not asked_for and sounds_like_emergency(words)
        if data["alarmed"]:
            await show(event, emergency.card(data["say"], self._voices))
        return await handler(event, data)
