"""What goes wrong on request (floods, refusals, lost connections, a frozen server), and Telegram's limits."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.refusals import Refused, flooded


class ConnectionLost(ConnectionError):  # noqa: N818  named after what happened
    """The call was accepted and carried out; its answer never arrived."""


@dataclass
class _Trouble:
    refused: Refused
    left: int
    chat_id: int | None = None
    method: str | None = None

    def meets(self, method: str, chat_id: int | None) -> bool:
        if self.method is not None:
            return method.lower() == self.method.lower()
        return chat_id is not None and self.chat_id in {None, chat_id}


class Faults:
    """Switched on by tests. Unless a method is named, a fault meets the calls that are about a chat."""

    def __init__(self) -> None:
        self._troubles: list[_Trouble] = []
        self._answers_to_lose = 0
        self._running = asyncio.Event()
        self._running.set()

    def flood(
        self, chat_id: int | None, retry_after: int, times: int = 1, *, method: str | None = None
    ) -> None:
        """Answers 429 to the next calls about this chat, or about any."""
        self._troubles.append(_Trouble(flooded(retry_after), times, chat_id, method))

    def fail(self, code: int, description: str, times: int = 1, *, method: str | None = None) -> None:
        self._troubles.append(_Trouble(Refused(code, description), times, method=method))

    def lose_connection_after_accepting(self, times: int = 1) -> None:
        self._answers_to_lose += times

    def freeze(self) -> None:
        """No call is answered, nor carried out, until `thaw`."""
        self._running.clear()

    def thaw(self) -> None:
        self._running.set()

    @property
    def frozen(self) -> bool:
        return not self._running.is_set()

    async def thawed(self) -> None:
        await self._running.wait()

    def meet(self, method: str, chat_id: int | None) -> None:
        """Raises the first trouble waiting for such a call."""
        for trouble in self._troubles:
            if trouble.meets(method, chat_id):
                trouble.left -= 1
                if not trouble.left:
                    self._troubles.remove(trouble)
                raise trouble.refused

    def loses_answer(self, chat_id: int | None) -> bool:
        if chat_id is None or not self._answers_to_lose:
            return False
        self._answers_to_lose -= 1
        return True


class Limits:
    """Telegram's own: 30 messages in any second, 20 in any minute to one group. Seconds are the machine's."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._sent: deque[float] = deque()
        self._sent_to: defaultdict[int, deque[float]] = defaultdict(deque)

    def count(self, messages: int, group_id: int | None) -> None:
        now = self._monotonic()
        windows = [(self._sent, 30, 1.0)]
        if group_id is not None:
            windows.append((self._sent_to[group_id], 20, 60.0))
        for sent, most, seconds in windows:
            while sent and sent[0] <= now - seconds:
                sent.popleft()
            if len(sent) + messages > most:
                raise flooded(max(1, round(sent[0] + seconds - now)))
        for sent, _, _ in windows:
            sent.extend([now] * messages)
