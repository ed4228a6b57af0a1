"""Before anything is answered: what another process has published meanwhile is taken up."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject

from bot.services.live_answers import LiveAnswers


class FreshAnswers(BaseMiddleware):
    def __init__(self, live: LiveAnswers) -> None:
        self._live = live

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        await self._live.refresh()
        return await handler(event, data)
