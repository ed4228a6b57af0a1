"""Moving the network's clock, so that everything on the way happens in its time."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from bot.domain.clock import Clock, wall_clock
from bot.domain.hours import Hours, opening

_AT_WORK = Hours(9 * 60, 16 * 60, every_day=False)


def at_work(now: datetime) -> datetime:
    """When the sandbox may begin: in quiet hours whoever has just come in would see nothing arrive."""
    return opening(now, _AT_WORK)


class Hands:
    """A clock that runs with the machine's, ahead of it by as much as it has been moved."""

    def __init__(self, ahead: timedelta = timedelta(), *, machine_clock: Clock = wall_clock) -> None:
        self._ahead = ahead
        self._machine_clock = machine_clock
        self._kept_in: Path | None = None

    @classmethod
    def kept_in(cls, file: Path, at_first: Callable[[datetime], datetime]) -> "Hands":
        """Goes on where the file says, and keeps it there. `at_first` tells when to begin, by the machine."""
        now = wall_clock()
        kept = timedelta(seconds=float(file.read_text("utf-8"))) if file.exists() else None
        hands = cls(at_first(now) - now if kept is None else kept)
        hands._kept_in = file
        return hands

    def __call__(self) -> datetime:
        return (self._machine_clock() + self._ahead).astimezone(UTC)

    def move_to(self, instant: datetime) -> None:
        """Forward only: nothing has to happen twice."""
        self._ahead += max(instant - self(), timedelta())
        if self._kept_in is not None:
            self._kept_in.write_text(str(self._ahead.total_seconds()), "utf-8")

    def catch_up(self) -> None:
        """To the machine's time, when behind it; by night and on a day off to the next hours at work."""
        now = self._machine_clock()
        if self() < now:
            self.move_to(at_work(now))


class Movable(Protocol):
    def __call__(self) -> datetime: ...

    def move_to(self, instant: datetime) -> None: ...


class Reminding(Protocol):
    async def tick(self) -> int: ...

    async def next_due(self, after: datetime | None = None) -> datetime | None: ...


class Sending(Protocol):
    async def tick(self) -> None: ...


class Delivering(Protocol):
    async def drain(self) -> None: ...


class Walk:
    """Takes the clock forward, from each moment at which something is due to the next.

    What is done `now_and_then` is done where the walk ends.
    """

    def __init__(
        self,
        hands: Movable,
        reminders: Reminding,
        sendings: Sending,
        workers: Sequence[Delivering],
        now_and_then: Sequence[Callable[[], Awaitable[object]]],
        *,
        seen: Callable[[], None],
    ) -> None:
        self._hands = hands
        self._reminders = reminders
        self._sendings = sendings
        self._workers = workers
        self._now_and_then = now_and_then
        self._seen = seen

    async def settle(self) -> None:
        """What is due now happens, and is delivered and reported."""
        await self._reminders.tick()
        await self._deliver()
        await self._sendings.tick()
        await self._deliver()
        self._seen()

    async def forward(self, to: datetime) -> None:
        await self.settle()
        while (due := await self.next_due()) is not None and due <= to:
            self._hands.move_to(due)
            await self.settle()
        self._hands.move_to(to)
        for do in self._now_and_then:
            await do()
        await self.settle()

    async def _deliver(self) -> None:
        for worker in self._workers:
            await worker.drain()

    async def next_due(self) -> datetime | None:
        return await self._reminders.next_due(after=self._hands())
