"""How fast the bot may speak: 30 messages a second in all, one a second to a chat, 20 a minute to a group."""

import asyncio
import heapq
import itertools
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.domain.delivery import Priority

ANSWERS_AT_ONCE = 10
"""How many answers may run ahead of one a second in a chat: somebody who taps quickly must not wait."""

MARGIN = 0.008
"""Seconds. Keeps the 31st message out of a second although clocks are read a little apart, and although one
message is quicker on the line than another."""

CATCHING_UP = 0.05
"""Seconds. So much of the spacing is made up for after a late waking, or after nobody came. Not more: while
the line is full, the gap comes again every second, and people wait that long for their answers."""

_FORGOTTEN_AFTER = 60.0
_LOOK_FOR_FORGOTTEN = 1000


class TurnTooLate(Exception):  # noqa: N818  an answer of the pace, not a fault
    """The turn would not come, or has not come, in time. `after` seconds it may."""

    def __init__(self, after: float) -> None:
        super().__init__(f"The turn comes in {after:.1f} s at the earliest.")
        self.after = after


@dataclass(slots=True)
class _Chat:
    free_at: float = 0.0
    held_until: float = 0.0
    recent: deque[float] = field(default_factory=deque)


@dataclass(slots=True)
class _Turn:
    chat_id: int | None
    priority: int
    came: "asyncio.Future[None]"


class Pace:
    """Whoever sends enters first. `rate=None` lets everybody pass, but for what Telegram itself holds up."""

    def __init__(
        self,
        rate: int | None = 30,
        *,
        per_chat: float = 1.0,
        per_group: int = 20,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`rate` in messages a second, `per_chat` in seconds a message, `per_group` in messages a minute."""
        self.rate = rate
        self._interval = 1 / rate if rate else 0.0
        self._catching_up = max(self._interval, CATCHING_UP)
        self._per_chat = per_chat
        self._per_group = per_group
        self.monotonic = self._monotonic = monotonic
        self._last: deque[float] = deque(maxlen=rate or 1)
        self._next = 0.0
        self._held_until = 0.0
        self._chats: dict[int, _Chat] = {}
        self._numbers = itertools.count(1)
        self._ready: list[tuple[int, int, _Turn]] = []
        self._later: list[tuple[float, int, _Turn]] = []
        self._timer: asyncio.TimerHandle | None = None

    async def enter(self, chat_id: int | None, priority: int, timeout: float | None = None) -> None:  # noqa: ASYNC109  the earliest turn is often known, and then nobody waits in vain
        """Returns when it is this message's turn. Raises TurnTooLate where that takes more than `timeout`."""
        now = self._monotonic()
        opens = self._chat_opens(chat_id, priority)
        if not self._ready and max(opens, self._opens()) <= now:
            self._pass(chat_id, now)
            return
        earliest = max(opens, self._held_until)
        if timeout is not None and earliest > now + timeout:
            raise TurnTooLate(earliest - now)
        turn = _Turn(chat_id, priority, asyncio.get_running_loop().create_future())
        heapq.heappush(self._ready, (priority, next(self._numbers), turn))
        self._serve()
        try:
            async with asyncio.timeout(timeout):
                await turn.came
        except TimeoutError:
            raise TurnTooLate(max(self._chat_opens(chat_id, priority) - self._monotonic(), 0.0)) from None

    def hold(self, chat_id: int | None, seconds: float) -> None:
        """Telegram asked for a pause: nobody passes for so long, to this chat or to any."""
        until = self._monotonic() + seconds
        if chat_id is None:
            self._held_until = max(self._held_until, until)
        else:
            chat = self._chat(chat_id)
            chat.held_until = max(chat.held_until, until)

    def held_for(self) -> float:
        """Seconds that nobody at all may pass because Telegram asked for a pause."""
        return max(self._held_until - self._monotonic(), 0.0)

    def _serve(self) -> None:
        """Lets pass whoever may, highest rank first, and comes back when the next one may."""
        now = self._monotonic()
        while self._later and self._later[0][0] <= now:
            _, number, turn = heapq.heappop(self._later)
            heapq.heappush(self._ready, (turn.priority, number, turn))
        while self._ready and (opens := self._opens()) <= now:
            _, number, turn = heapq.heappop(self._ready)
            if turn.came.done():
                continue
            chat_opens = self._chat_opens(turn.chat_id, turn.priority)
            if chat_opens > now:
                heapq.heappush(self._later, (chat_opens, number, turn))
                continue
            self._pass(turn.chat_id, now)
            turn.came.set_result(None)
        if self._ready:
            self._come_back(opens - now)
        elif self._later:
            self._come_back(self._later[0][0] - now)

    def _come_back(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._serve)

    def _opens(self) -> float:
        if self.rate is None:
            return self._held_until
        full = self._last[0] + 1 + MARGIN if len(self._last) == self.rate else 0.0
        return max(self._next, full, self._held_until)

    def _chat_opens(self, chat_id: int | None, priority: int) -> float:
        chat = self._chats.get(chat_id) if chat_id is not None else None
        if chat is None:
            return 0.0
        if self.rate is None:
            return chat.held_until
        ahead = ANSWERS_AT_ONCE * self._per_chat if priority == Priority.ANSWER else 0.0
        minute_over = chat.recent[0] + 60 if len(chat.recent) == self._per_group else 0.0
        return max(chat.free_at - ahead, chat.held_until, minute_over)

    def _pass(self, chat_id: int | None, now: float) -> None:
        if self.rate is None:
            return
        # Waking late must not cost rate: the spacing is caught up with, the window of a second still holds.
        self._next = max(self._next, now - self._catching_up) + self._interval
        self._last.append(now)
        if chat_id is None:
            return
        chat = self._chat(chat_id)
        chat.free_at = max(chat.free_at, now) + self._per_chat
        if chat_id < 0:
            chat.recent.append(now)

    def _chat(self, chat_id: int) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) % _LOOK_FOR_FORGOTTEN == _LOOK_FOR_FORGOTTEN - 1:
                self._forget(self._monotonic())
            recent: deque[float] = deque(maxlen=self._per_group)
            chat = self._chats[chat_id] = _Chat(recent=recent)
        return chat

    def _forget(self, now: float) -> None:
        """A chat that nothing holds back any more is like a new one."""
        self._chats = {
            number: chat
            for number, chat in self._chats.items()
            if max(chat.free_at, chat.held_until) > now
            or (chat.recent and chat.recent[-1] > now - _FORGOTTEN_AFTER)
        }
