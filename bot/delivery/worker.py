"""The work of the outbox: lease, send, settle, over and over, so that nothing is lost."""

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol, TypeAlias
from uuid import uuid4

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.pace import Pace, TurnTooLate
from bot.domain.clock import Clock, wall_clock
from bot.domain.delivery import RECIPIENT_LOST, Again, Channel, Heard, Moved, Outcome, Refused, Uncertain
from bot.storage.database import Database
from bot.storage.leases import Leased, give_back, lease, reclaim
from bot.storage.outbox import next_due
from bot.storage.settling import Final, Settled, settle

_log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
"""Longer than a message can take from its lease until it is settled."""
SETTLE_EVERY = 0.1
SETTLE_AT = 100
BATCH_WITHOUT_PACE = 100
LONGEST_WAIT_FOR_TURN = 2.0
"""Seconds. A message whose chat is held up goes back to the outbox and makes room for others."""
SWEEP_EVERY = 30.0
LONGEST_PAUSE_AFTER_FAILURE = 5.0
GRACE = 10.0
"""Seconds that what is on its way gets at a stop."""

OnHeard: TypeAlias = Callable[[AsyncSession, Sequence[Heard]], Awaitable[None]]


class Sender(Protocol):
    async def send(self, leased: Leased) -> Outcome: ...


class Worker:
    """`heard` is told, in the transaction that settles, who is gone and which group has moved."""

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
        machine_clock: Clock = wall_clock,
    ) -> None:
        self._database = database
        self._sender = sender
        self._pace = pace
        self._clock = clock
        self._machine_clock = machine_clock
        self._tell = heard
        self._channel: Channel = channel
        self._lanes = in_flight
        self._batch = BATCH_WITHOUT_PACE if pace.rate is None else max(1, pace.rate // 2)
        self._token = uuid4().hex
        self._claimed: asyncio.Queue[Leased | None] = asyncio.Queue()
        """None sends a lane home."""
        self._unsent = 0
        """How many are claimed or wait for their turn."""
        self._in_hand: set[int] = set()
        """Everything leased and not settled: claimed, on its way, or with an outcome to write down."""
        self._settled: list[Settled] = []
        self._heard: list[Heard] = []
        self._stir = asyncio.Event()
        self._more_due = False
        self._leases_in_doubt = False
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
            await self._close_ledger()
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
        async with asyncio.TaskGroup() as group:
            self._running = True
            group.create_task(self.run())
            await self._drained()
            self.stop()

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
            if self._more_due and self._unsent <= self._batch // 4:
                self._stir.set()

    async def _follow(self, leased: Leased, moved: Moved) -> tuple[Leased, Final]:
        """Tries at once in the supergroup that the group has become."""
        self._heard.append(Heard(leased.kind, leased.recipient_id, leased.chat_id, moved_to=moved.chat_id))
        leased = replace(leased, chat_id=moved.chat_id)
        await self._pace.enter(leased.chat_id, leased.priority, LONGEST_WAIT_FOR_TURN)
        told = await self._sender.send(leased)
        return leased, Again() if isinstance(told, Moved) else told

    def _heed(self, leased: Leased, told: Final) -> None:
        match told:
            case Again(float() as seconds, everyone) if everyone or leased.chat_id:
                self._pace.hold(None if everyone else leased.chat_id, seconds)
            case Refused(reason) if reason in RECIPIENT_LOST:
                self._heard.append(Heard(leased.kind, leased.recipient_id, leased.chat_id, gone=reason))

    def _note(self, settled: Settled) -> None:
        self._settled.append(settled)
        if len(self._settled) >= min(SETTLE_AT, len(self._in_hand)):
            self._stir.set()
        elif len(self._settled) == 1:
            asyncio.get_running_loop().call_later(SETTLE_EVERY, self._stir.set)

    async def _keep_turning(self) -> None:
        machine = asyncio.get_running_loop()
        failures, sweep_at = 0, -math.inf
        while not self._stopping:
            try:
                if machine.time() >= sweep_at:
                    await self._reclaim(everything=self._database.is_sqlite and sweep_at < 0)
                    sweep_at = machine.time() + SWEEP_EVERY
                pause = await self._take_turn()
            except (SQLAlchemyError, OSError):
                failures += 1
                _log.exception("The ledger can't be written; what was sent is kept in mind.")
                await asyncio.sleep(min(0.1 * 2**failures, LONGEST_PAUSE_AFTER_FAILURE))
                continue
            failures = 0
            try:
                async with asyncio.timeout(pause):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def _take_turn(self) -> float:
        """One transaction: what became of messages, and the next to send. Returns seconds to wait at most."""
        self._stir.clear()
        self._turn += 1
        turn = self._turn
        settled, heard = self._settled, self._heard
        self._settled, self._heard = [], []
        held_for = self._pace.held_for()
        room = 0 if held_for else self._batch - self._unsent
        try:
            async with self._database.begin() as session:
                await self._write_down(session, settled, heard)
                batch = await lease(
                    session,
                    now=self._clock(),
                    limit=room,
                    token=self._token,
                    until=self._machine_clock() + LEASE,
                    channel=self._channel,
                )
                idle = not batch.leased and not batch.skipped
                due = await next_due(session, channel=self._channel) if idle else None
        except BaseException:
            self._settled, self._heard = settled + self._settled, heard + self._heard
            self._leases_in_doubt = True
            raise
        self._in_hand.difference_update(each.leased.id for each in settled)
        self._in_hand.update(each.id for each in batch.leased)
        self._unsent += len(batch.leased)
        for each in batch.leased:
            self._claimed.put_nowait(each)
        self._more_due = room > 0 and len(batch.leased) + batch.skipped == room
        if batch.skipped:
            return 0
        if self._in_hand:
            return 1
        self._tell_drained(turn)
        return held_for or self._seconds_until(due)

    async def _write_down(
        self, session: AsyncSession, settled: Sequence[Settled], heard: Sequence[Heard]
    ) -> None:
        if self._leases_in_doubt:  # a commit whose answer was lost may have leased what is not in hand
            await give_back(session, self._token, keeping=self._in_hand)
            self._leases_in_doubt = False
        if settled:
            await settle(session, self._token, settled, self._clock())
        for each in heard:
            await self._hear(session, each)

    async def _hear(self, session: AsyncSession, heard: Heard) -> None:
        """What can't be taken in about one recipient must not stop the ledger for all."""
        try:
            async with session.begin_nested():
                await self._tell(session, [heard])
        except Exception:
            _log.exception("What was heard of %s %s could not be taken in.", heard.kind, heard.id)

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

    async def _reclaim(self, *, everything: bool) -> None:
        async with self._database.begin() as session:
            found = await reclaim(
                session,
                now=self._clock(),
                lapsed_before=None if everything else self._machine_clock(),
                but_not=self._token,
                channel=self._channel,
            )
        if found:
            _log.warning("%s messages were on their way when a process ended; they may have arrived.", found)

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

    async def _close_ledger(self) -> None:
        """If it can't be written now, the next process finds the leases and calls them uncertain."""
        try:
            async with self._database.begin() as session:
                await self._write_down(session, self._settled, self._heard)
                await give_back(session, self._token)
        except (SQLAlchemyError, OSError):
            _log.exception("The ledger can't be closed: some messages may come twice.")
        self._settled, self._heard = [], []
        self._in_hand.clear()
