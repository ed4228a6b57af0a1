"""Words of emergency bring the card before anything else is done with the message."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import Message, TelegramObject

from bot.domain.emergency import sounds_like_emergency, sounds_like_threat
from bot.screens import emergency
from bot.texts.catalog import Catalog
from handlers.commands import EMERGENCY
from handlers.reply import Unsaid, show


class EmergencyFirst(BaseMiddleware):
    """Handlers may ask whether the card was shown: `alarmed`."""

    def __init__(self, voices: Catalog) -> None:
        self._voices = voices
        self._keys = {say("below-emergency") for say in voices.values()}
        self._commands = {f"/{name}" for name in EMERGENCY}

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, Message)  # noqa: S101  registered on messages
        words = event.text or event.caption or ""
        # a channel's post, in the group linked to it; or one of our own cards
        asks_nobody = event.is_automatic_forward is not None or _is_own_card(event)
        data["alarmed"] = not asks_nobody and not self._asks_for_card(words) and sounds_like_emergency(words)
        if data["alarmed"]:
            try:
                threat_first = sounds_like_threat(words)
                await show(event, emergency.card(data["say"], self._voices, threat_first=threat_first))
            except Unsaid:
                with suppress(Unsaid):  # of two late answers the card is the one that must come
                    await handler(event, data)
                raise
        return await handler(event, data)

    def _asks_for_card(self, words: str) -> bool:
        """By the key or the command, which bring it anyway."""
        command = words.partition(" ")[0].partition("@")[0].lower()
        return words in self._keys or command in self._commands


def _is_own_card(message: Message) -> bool:
    return message.via_bot is not None and message.bot is not None and message.via_bot.id == message.bot.id
