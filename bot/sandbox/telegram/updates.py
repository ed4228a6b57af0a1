"""The queue of updates a bot has not confirmed yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from aiogram.types import Update

from bot.domain.clock import Clock
from bot.sandbox.telegram.changes import Changes

KEPT = timedelta(hours=24)
"""Telegram forgets updates that nobody fetched in this time."""

_ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass
class Updates:
    clock: Clock
    tell: Callable[[], None]
    allowed: frozenset[str] = frozenset()
    """Kinds the bot asked for; empty for all but those Telegram gives only on request."""
    webhook: str | None = None
    poll: int = 0
    """Counts the getUpdates calls, so that one that waits sees when another came."""
    news: Changes = field(default_factory=Changes)
    """Wakes the getUpdates that waits."""
    _waiting: dict[int, tuple[datetime, Update]] = field(default_factory=dict)
    _last: int = 0

    def add(self, kind: str, content: Any) -> None:
        wanted = kind in self.allowed if self.allowed else kind not in _ONLY_ON_REQUEST
        if wanted:
            self._last += 1
            update = Update.model_validate({"update_id": self._last, kind: content})
            self._waiting[self._last] = (self.clock(), update)
            self.news.tell()
        self.tell()

    def take(self) -> list[Update]:
        """All that wait, and confirms them: for a bot that is fed in process."""
        taken = [update for _, update in self._waiting.values()]
        self._waiting.clear()
        return taken

    def waiting(self, offset: int | None, limit: int) -> list[Update]:
        """What getUpdates answers. Confirms all before `offset`; a negative one counts from the end."""
        oldest = self.clock() - KEPT
        numbers: Sequence[int] = list(self._waiting)
        first = numbers[offset] if offset and offset < 0 and -offset <= len(numbers) else max(offset or 0, 0)
        for number in numbers:
            if number < first or self._waiting[number][0] < oldest:
                del self._waiting[number]
        return [update for _, update in list(self._waiting.values())[:limit]]

    def forget(self) -> None:
        self._waiting.clear()

    def __len__(self) -> int:
        return len(self._waiting)
