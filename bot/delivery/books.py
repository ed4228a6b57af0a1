"""What a worker has in hand, and the transactions in which it is taken out of the outbox and written off."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias
from uuid import uuid4

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Channel, Heard
from bot.storage.abandoned import give_back, reclaim
from bot.storage.database import Database
from bot.storage.leases import Batch, lease
from bot.storage.ledger import next_due
from bot.storage.settling import Settled, settle

_log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
"""Longer than a message can take from its lease until it is settled."""
SETTLE_AT = 100

OnHeard: TypeAlias = Callable[[AsyncSession, Sequence[Heard]], Awaitable[None]]
OtherWay: TypeAlias = Callable[[AsyncSession, datetime], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class Turned:
    """What came of one turn: the next to send or, where there was nothing, when something is due."""

    batch: Batch
    due: datetime | None


class Books:
    """Of one worker. `heard` is told, in the transaction that settles, who is gone and which group moved."""

    def __init__(
        self, database: Database, channel: Channel, clock: Clock, machine_clock: Clock, heard: OnHeard
    ) -> None:
        self._database = database
        self._channel: Channel = channel
        self._clock = clock
        self._machine_clock = machine_clock
        self._tell = heard
        self._token = uuid4().hex
        self._in_hand: set[int] = set()
        """Everything leased and not settled: claimed, on its way, or with an outcome to write down."""
        self._settled: list[Settled] = []
        self._heard: list[Heard] = []
        self._leases_in_doubt = False

    @property
    def holding(self) -> bool:
        return bool(self._in_hand)

    @property
    def closed(self) -> bool:
        """Nothing is in hand and nothing is left to write down."""
        return not (self._in_hand or self._settled or self._heard or self._leases_in_doubt)

    @property
    def unwritten(self) -> int:
        return len(self._settled)

    @property
    def worth_a_turn(self) -> bool:
        """Many outcomes wait to be written down, or those of all that is in hand."""
        return len(self._settled) >= min(SETTLE_AT, len(self._in_hand))

    def note(self, settled: Settled) -> None:
        self._settled.append(settled)

    def note_heard(self, heard: Heard) -> None:
        self._heard.append(heard)

    async def is_due(self) -> bool:
        async with self._database.reading() as session:
            due = await next_due(session, channel=self._channel)
        return due is not None and due <= self._clock()

    async def turn(self, room: int, other_way: OtherWay | None = None) -> Turned:
        """One transaction: what became of messages, and the next to send. `other_way` is asked in between to
        take out what it can."""
        settled, heard = self._settled, self._heard
        self._settled, self._heard = [], []
        try:
            async with self._database.begin() as session:
                await self._write_down(session, settled, heard)
                if other_way is not None:
                    await other_way(session, self._clock())
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
        return Turned(batch, due)

    async def reclaim(self, *, everything: bool) -> None:
        """Brings back what a dead process had in hand: what has lapsed, or all where only one can be."""
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

    async def close(self) -> None:
        """If it can't be written now, the next process finds the leases and calls them uncertain."""
        if self.closed:
            return
        try:
            async with self._database.begin() as session:
                await self._write_down(session, self._settled, self._heard)
                await give_back(session, self._token)
        except (SQLAlchemyError, OSError):
            _log.exception("The ledger can't be closed: some messages may come twice.")
        self._settled, self._heard = [], []
        self._in_hand.clear()

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
