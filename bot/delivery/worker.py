"""The work of the outbox: lease, send, settle, over and over, so that nothing is lost."""

import asyncio
import logging
import math
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from bot.delivery.books import Books, OnHeard, OtherWay
from bot.delivery.pace import Pace, TurnTooLate
from bot.domain.clock import Clock, wall_clock
from bot.domain.delivery import (
    MOST_TRIES,
    RECIPIENT_LOST,
    Again,
    Channel,
    Heard,
    Moved,
    Outcome,
    Refused,
    Uncertain,
)
from bot.storage.database import Database
from bot.storage.leases import Leased
from bot.storage.settling import Final, Settled

_log = logging.getLogger(__name__)

SETTLE_EVERY = 0.1
BATCH_WITHOUT_PACE = 250
LONGEST_WAIT_FOR_TURN = 2.0
"""Seconds. A message whose chat is held up goes back to the outbox and makes room for others."""
SWEEP_EVERY = 30.0
LONGEST_PAUSE_AFTER_FAILURE = 5.0
GRACE = 10.0
"""Seconds that what is on its way gets at a stop."""

LONG_FLOOD = 3600.0
"""Seconds. When Telegram wants quiet for longer, reminders take another way."""


class Sender(Protocol):
    async def send(self, leased: Leased) -> Outcome: ...


class Worker:
    """`heard` is told, in the transaction that settles, who is gone and which group has moved. While Telegram
    wants quiet for more than `LONG_FLOOD`, `other_way` is asked to take out what can go by it."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        pace: Pace,
        clock: Clock,
        heard: OnHeard,
        *,
        channel: Channel = "telegram",
        in_flight: int = 50,
        other_way: OtherWay | None = None,
        machine_clock: Clock = wall_clock,
    ) -> None:
        self._books = Books(database, channel, clock, machine_clock, heard)
        self._alone = database.is_sqlite
        """Whatever is leased when this one begins was left behind: there can be no other process."""
        self._sender = sender
        self._pace = pace
        self._clock = clock
        self._other_way = other_way
        self._lanes = in_flight
        self._batch = BATCH_WITHOUT_PACE if pace.rate is None else max(1, pace.rate // 2)
        # With a pace there is time to spare for leasing, and a long pause in between is never made up for.
        self._low = self._batch // (4 if pace.rate is None else 2)
        self._claimed: asyncio.Queue[Leased | None] = asyncio.Queue()
        """None sends a lane home."""
        self._unsent = 0
        """How many are claimed or wait for their turn."""
        self._stir = asyncio.Event()
        self._sweep_at = -math.inf
        self._more_due = False
        self._running = False
        self._stopping = False
        self._turn = 0
        self._drains: list[tuple[int, asyncio.Future[None]]] = []

    async def run(self) -> None:
        """Until `stop`, or cancelled. Either way what was claimed is settled or given back."""
        self._running, self._stopping = True, False
        self._claimed, self._unsent = asyncio.Queue(), 0
        try:
            async with asyncio.TaskGroup() as group:
                lanes = [group.create_task(self._lane()) for _ in range(self._lanes)]
                try:
                    await self._keep_turning()
                finally:
                    await self._land(lanes)
        finally:
            self._running = False
            await self._books.close()
            self._tell_drained(self._turn + 1)

    def stop(self) -> None:
        self._stopping = True
        self._stir.set()

    def wake(self) -> None:
        """Something was put into the outbox, or a clock was moved."""
        self._stir.set()

    async def drain(self) -> None:
        """Sends everything that is due now. What has to be tried again later is left."""
        if self._running:
            await self._drained()
            return
        if not await self._has_work():
            return
        async with asyncio.TaskGroup() as group:
            self._running = True
            group.create_task(self.run())
            await self._drained()
            self.stop()

    async def _has_work(self) -> bool:
        """A worker that has never run looks for what a dead process left behind."""
        if self._sweep_at < 0 or not self._books.closed:
            return True
        return await self._books.is_due()

    async def _drained(self) -> None:
        done = asyncio.get_running_loop().create_future()
        self._drains.append((self._turn + 1, done))
        self.wake()
        await done

    async def _lane(self) -> None:
        while (leased := await self._claimed.get()) is not None:
            await self._try(leased)

    async def _try(self, leased: Leased) -> None:
        outcome: Final = Again(0, tried=False)
        try:
            await self._take_off(leased)
            outcome = Uncertain()  # until an answer says otherwise
            told = await self._sender.send(leased)
            if isinstance(told, Moved):
                leased, told = await self._follow(leased, told)
            self._heed(leased, told)
            outcome = told
        except TurnTooLate as late:
            outcome = Again(late.after, tried=False)
        except Exception:  # a fault of ours with one message must not stop the others
            _log.exception("Delivery %s failed in an unforeseen way.", leased.id)
        finally:
            self._note(Settled(leased, outcome))

    async def _take_off(self, leased: Leased) -> None:
        try:
            await self._pace.enter(leased.chat_id or None, leased.priority, LONGEST_WAIT_FOR_TURN)
        finally:
            self._unsent -= 1
            if self._more_due and self._unsent <= self._low:
                self._stir.set()

    async def _follow(self, leased: Leased, moved: Moved) -> tuple[Leased, Final]:
        """Tries at once in the supergroup that the group has become."""
        self._books.note_heard(
            Heard(leased.kind, leased.recipient_id, leased.chat_id, moved_to=moved.chat_id)
        )
        leased = replace(leased, chat_id=moved.chat_id)
        await self._pace.enter(leased.chat_id, leased.priority, LONGEST_WAIT_FOR_TURN)
        told = await self._sender.send(leased)
        return leased, Again() if isinstance(told, Moved) else told

    def _heed(self, leased: Leased, told: Final) -> None:
        match told:
            case Again(float() as seconds, everyone) if everyone or leased.chat_id:
                self._pace.hold(None if everyone else leased.chat_id, seconds)
            case Again(tried=True) if leased.attempt.tries >= MOST_TRIES:
                _log.error("Delivery %s is given up after %s tries.", leased.id, MOST_TRIES)
            case Refused(reason) if reason in RECIPIENT_LOST:
                self._books.note_heard(Heard(leased.kind, leased.recipient_id, leased.chat_id, gone=reason))

    def _note(self, settled: Settled) -> None:
        self._books.note(settled)
        if self._books.worth_a_turn:
            self._stir.set()
        elif self._books.unwritten == 1:
            asyncio.get_running_loop().call_later(SETTLE_EVERY, self._stir.set)

    async def _keep_turning(self) -> None:
        machine = asyncio.get_running_loop()
        failures = 0
        while not self._stopping:
            try:
                if machine.time() >= self._sweep_at:
                    await self._books.reclaim(everything=self._alone and self._sweep_at < 0)
                    self._sweep_at = machine.time() + SWEEP_EVERY
                pause = await self._take_turn()
            except (SQLAlchemyError, OSError):
                failures += 1
                _log.exception("The ledger can't be written; what was sent is kept in mind.")
                await asyncio.sleep(min(0.1 * 2**failures, LONGEST_PAUSE_AFTER_FAILURE))
                continue
            failures = 0
            try:
                async with asyncio.timeout(0 if self._stopping else pause):  # a turn forgets an earlier stir
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def _take_turn(self) -> float:
        """Returns seconds to wait at most until the next."""
        self._stir.clear()
        self._turn += 1
        turn = self._turn
        held_for = self._pace.held_for()
        room = 0 if held_for else self._batch - self._unsent
        turned = await self._books.turn(room, self._other_way if held_for > LONG_FLOOD else None)
        batch = turned.batch
        self._unsent += len(batch.leased)
        for each in batch.leased:
            self._claimed.put_nowait(each)
        self._more_due = room > 0 and len(batch.leased) + batch.skipped == room
        if batch.skipped:
            return 0
        if self._books.holding:
            return 1
        self._tell_drained(turn)
        return min(held_for, SWEEP_EVERY) or self._seconds_until(turned.due)

    def _tell_drained(self, turn: int) -> None:
        for wanted, done in self._drains:
            if wanted <= turn and not done.done():
                done.set_result(None)
        self._drains = [each for each in self._drains if not each[1].done()]

    def _seconds_until(self, due: datetime | None) -> float:
        """At least a little: an edit that waits for its message is due and can't be had."""
        if due is None:
            return SWEEP_EVERY
        return min(max((due - self._clock()).total_seconds(), 1.0), SWEEP_EVERY)

    async def _land(self, lanes: list[asyncio.Task[None]]) -> None:
        """What was claimed is let go; what is on its way gets a while."""
        while not self._claimed.empty():
            claimed = self._claimed.get_nowait()
            if claimed is not None:
                self._note(Settled(claimed, Again(0, tried=False)))
        self._unsent = 0
        for _ in lanes:
            self._claimed.put_nowait(None)
        _, late = await asyncio.wait(lanes, timeout=GRACE)
        for lane in late:
            lane.cancel()
