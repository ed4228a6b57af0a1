"""How the outbox stands: what has been said, what waits and since when, and how an occasion went."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from sqlalchemy import case, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import OPTED_OUT, Channel, Operation, Priority, Recipient, RecipientKind, State
from bot.storage.outbox import in_state
from bot.storage.tables import DeliveryRow


@dataclass(frozen=True, slots=True)
class Tally:
    """How an occasion went. Everyone it was meant for is in exactly one of the first five."""

    waiting: int = 0
    accepted: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)
    skipped: Mapping[str, int] = field(default_factory=dict)
    uncertain: int = 0
    possibly_twice: int = 0
    """Of the accepted, refused and waiting: those that may have been sent one time too many."""
    by_mail: int = 0
    """Of those who want it, those that go by mail."""
    accepted_by_mail: int = 0
    opted_out: int = 0
    """People, whether by one channel or two."""

    @property
    def total(self) -> int:
        settled = self.accepted + sum(self.refused.values()) + sum(self.skipped.values()) + self.uncertain
        return self.waiting + settled

    @property
    def wanted(self) -> int:
        """Without those who do without the topic: so many could get it."""
        return self.total - self.skipped.get(OPTED_OUT, 0)

    @property
    def missed(self) -> Mapping[str, int]:
        """By reason: those whom it should have reached."""
        reasons = Counter(self.refused) + Counter(self.skipped)
        del reasons[OPTED_OUT]
        return reasons


@dataclass(frozen=True, slots=True)
class Said:
    version: int
    content_id: int | None
    priority: Priority
    waits: bool
    """Nothing of it has left."""


async def last_said(session: AsyncSession, occasion: str, to: Recipient) -> Said | None:
    """What a recipient was to read last, a correction included; None where nothing was said yet."""
    row = DeliveryRow
    asked = (
        select(row.version, row.content_id, row.priority, row.operation, row.state)
        .where(
            row.occasion == occasion,
            row.recipient_kind == to.kind,
            row.recipient_id == to.id,
            row.channel == to.channel,
        )
        .order_by(row.version.desc())
        .limit(1)
    )
    found = (await session.execute(asked)).first()
    if found is None:
        return None
    waits = (found.operation, found.state) == (Operation.SEND.value, State.WAITING.value)
    return Said(found.version, found.content_id, Priority(found.priority), waits)


async def sent_to(session: AsyncSession, occasion: str) -> list[Recipient]:
    """Whom an occasion was meant for, so that it can be changed there."""
    row = DeliveryRow
    asked = select(row.recipient_kind, row.recipient_id, row.language, row.channel).where(
        row.occasion == occasion, row.operation == Operation.SEND.value
    )
    return [
        Recipient(cast("RecipientKind", kind), number, language, cast("Channel", channel))
        for kind, number, language, channel in await session.execute(asked)
    ]


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits and could have left; `oldest` is since when."""

    waiting: int
    oldest: datetime | None


async def backlog(session: AsyncSession, now: datetime) -> Backlog:
    row = DeliveryRow
    overdue = select(func.count(), func.min(row.queued_at)).where(
        in_state(State.WAITING),
        row.not_before.is_(None) | (row.not_before <= now),
        row.retry_at.is_(None) | (row.retry_at <= now),
    )
    waiting, oldest = (await session.execute(overdue)).one()
    return Backlog(waiting, oldest)


@dataclass(frozen=True, slots=True)
class Unsolved:
    """Messages that somebody should look at: they may have arrived, or never could be sent."""

    uncertain: int
    given_up: int


async def unsolved(session: AsyncSession, since: datetime) -> Unsolved:
    row = DeliveryRow
    uncertain, given_up = "state = 'uncertain'", "reason = 'tried-too-often'"
    asked = select(
        func.count(case((text(uncertain), 1))),
        func.count(case((text(given_up), 1))),
    ).where(text(f"({uncertain} OR {given_up})"), row.settled_at >= since)  # only so the partial index serves
    return Unsolved(*(await session.execute(asked)).one())


async def next_due(
    session: AsyncSession, after: datetime | None = None, channel: Channel | None = None
) -> datetime | None:
    """When the next waiting message may leave, of those that wait for a moment later than `after`.

    A moment in the past means now.
    """
    row = DeliveryRow
    due = case(
        (
            row.retry_at.is_not(None) & (row.not_before.is_(None) | (row.retry_at > row.not_before)),
            row.retry_at,
        ),
        (row.not_before.is_not(None), row.not_before),
        else_=row.queued_at,
    )
    asked = select(func.min(due)).where(in_state(State.WAITING))
    if channel is not None:
        asked = asked.where(row.channel == channel)
    if after is not None:
        asked = asked.where(due > after)
    earliest: datetime | None = await session.scalar(asked)
    return earliest


async def tally(session: AsyncSession, occasion: str, operation: Operation = Operation.SEND) -> Tally:
    row = DeliveryRow
    asked = (
        select(row.state, row.reason, row.possibly_twice, row.channel, func.count())
        .where(row.occasion == occasion, row.operation == operation.value)
        .group_by(row.state, row.reason, row.possibly_twice, row.channel)
    )
    states: Counter[State] = Counter()
    reasons: dict[State, Counter[str]] = {State.REFUSED: Counter(), State.SKIPPED: Counter()}
    by_mail: Counter[State] = Counter()
    twice = 0
    for state, reason, possibly_twice, channel, count in await session.execute(asked):
        states[State(state)] += count
        if State(state) in reasons:
            reasons[State(state)][reason or ""] += count
        twice += count if possibly_twice else 0
        by_mail[State(state)] += count if channel == "email" and reason != OPTED_OUT else 0
    some_opted_out = OPTED_OUT in reasons[State.SKIPPED]
    return Tally(
        waiting=states[State.WAITING] + states[State.LEASED],
        accepted=states[State.ACCEPTED],
        refused=dict(reasons[State.REFUSED]),
        skipped=dict(reasons[State.SKIPPED]),
        uncertain=states[State.UNCERTAIN],
        possibly_twice=twice,
        by_mail=by_mail.total(),
        accepted_by_mail=by_mail[State.ACCEPTED],
        opted_out=await _people_opted_out(session, occasion, operation) if some_opted_out else 0,
    )


async def _people_opted_out(session: AsyncSession, occasion: str, operation: Operation) -> int:
    row = DeliveryRow
    asked = select(func.count(row.recipient_id.distinct())).where(
        row.occasion == occasion,
        row.operation == operation.value,
        row.state == State.SKIPPED.value,
        row.reason == OPTED_OUT,
    )
    return await session.scalar(asked) or 0
