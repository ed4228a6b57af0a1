"""Several pictures that were sent as one come as several messages, and nothing says which is the last."""

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import Message, TelegramObject, Update


class Albums(BaseMiddleware):
    """Counts the messages of each album that are in hand; outside of the lock for one person at a time.

    What comes together is in hand together. A rest that comes later is a surprise to nobody who asks again.
    """

    def __init__(self) -> None:
        self._in_hand: Counter[tuple[int, str]] = Counter()

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        data["albums"] = self
        album = _album(event.message) if isinstance(event, Update) else None
        if album is None:
            return await handler(event, data)
        self._in_hand[album] += 1
        try:
            return await handler(event, data)
        finally:
            self._in_hand[album] -= 1
            if not self._in_hand[album]:
                del self._in_hand[album]

    def is_last(self, message: Message) -> bool:
        """Whether no more of its album is in hand, or it is of none."""
        album = _album(message)
        return album is None or self._in_hand[album] <= 1


def _album(message: Message | None) -> tuple[int, str] | None:
    if message is None or message.media_group_id is None:
        return None
    return message.chat.id, message.media_group_id
