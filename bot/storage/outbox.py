"""What is to be said to whom: messages are put here in the transaction of the change they tell about."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias, cast

from sqlalchemy import CursorResult, Select, case, func, literal, select, true
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import (
    Channel,
    Operation,
    Priority,
    Recipient,
    RecipientKind,
    State,
    Urgency,
)
from bot.storage.database import NEWS
from bot.storage.tables import ContentRow, DeliveryRow, Table

FALLBACK_LANGUAGE = "sv"
"""Used for whoever reads a language that a message was not written in."""


@dataclass(frozen=True, slots=True)
class Content:
    """A message less its address, in Telegram's own shapes."""

    words: str
    entities: tuple[Mapping[str, Any], ...] = ()
    buttons: Mapping[str, Any] | None = None
    """A whole `reply_markup`: `{"inline_keyboard": …}` or `{"keyboard": …}`."""
    files: tuple[Mapping[str, Any], ...] = ()
    """[{"kind": "photo" | "document", "file": number in `file`}, …]: one, or an album of two to ten."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Why, how and until when something is said. The same occasion reaches a recipient once per version."""

    occasion: str
    """What caused it, such as `newsletter:12`; at most 64 characters."""
    priority: Priority
    urgency: Urgency = Urgency.TIMED
    operation: Operation = Operation.SEND
    version: int = 1
    """Of the content: an edit or a withdrawal has a higher one than what it changes."""
    topic: str | None = None
    group_id: int | None = None
    """Sent only while the recipient still belongs to this group."""
    never_twice: bool = False
    not_before: datetime | None = None
    not_after: datetime | None = None


Renderings: TypeAlias = Mapping[str, int] | int | None
"""Numbers of contents by language, with Swedish among them; one for all; or none, for a withdrawal."""


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

    @property
    def total(self) -> int:
        settled = self.accepted + sum(self.refused.values()) + sum(self.skipped.values()) + self.uncertain
        return self.waiting + settled


async def keep(session: AsyncSession, content: Content) -> int:
    """The content's number. The same content has the same number, whoever keeps it first."""
    row = {
        "words": content.words,
        "entities": list(content.entities),
        "buttons": content.buttons,
        "files": list(content.files),
    }
    sha256 = hashlib.sha256(json.dumps(row, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    added = insert_new(session, ContentRow).values(sha256=sha256, **row).returning(ContentRow.id)
    number = (await session.execute(added)).scalar_one_or_none()
    if number is None:
        number = (
            await session.execute(select(ContentRow.id).where(ContentRow.sha256 == sha256))
        ).scalar_one()
    return number


async def put(
    session: AsyncSession,
    notice: Notice,
    renderings: Renderings,
    recipients: Sequence[Recipient],
    now: datetime,
) -> int:
    """How many were really added: whoever has this version of the occasion already is left alone."""
    if not recipients:
        return 0
    same = _said(notice, now)
    rows = [
        same
        | {
            "recipient_kind": each.kind,
            "recipient_id": each.id,
            "language": each.language,
            "content_id": _in_language(renderings, each.language),
            "channel": each.channel,
        }
        for each in recipients
    ]
    session.info[NEWS] = True
    added = insert_new(session, DeliveryRow).returning(DeliveryRow.id)
    return len((await session.execute(added, rows)).all())


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
        select(row.state, row.reason, row.possibly_twice, func.count())
        .where(row.occasion == occasion, row.operation == operation.value)
        .group_by(row.state, row.reason, row.possibly_twice)
    )
    states: Counter[State] = Counter()
    reasons: dict[State, Counter[str]] = {State.REFUSED: Counter(), State.SKIPPED: Counter()}
    twice = 0
    for state, reason, possibly_twice, count in await session.execute(asked):
        states[State(state)] += count
        if State(state) in reasons:
            reasons[State(state)][reason or ""] += count
        twice += count if possibly_twice else 0
    return Tally(
        waiting=states[State.WAITING] + states[State.LEASED],
        accepted=states[State.ACCEPTED],
        refused=dict(reasons[State.REFUSED]),
        skipped=dict(reasons[State.SKIPPED]),
        uncertain=states[State.UNCERTAIN],
        possibly_twice=twice,
    )


def insert_new(session: AsyncSession, table: type[Table]) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that leaves rows alone which are there already."""
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing()
    return postgresql.insert(table).on_conflict_do_nothing()


def in_state(state: State) -> Any:
    """Written out, not bound: only so do partial indexes serve."""
    return DeliveryRow.state == literal(state.value, literal_execute=True)


async def put_selected(
    session: AsyncSession,
    notice: Notice,
    renderings: Renderings,
    now: datetime,
    *,
    kind: RecipientKind,
    chosen: Select[*tuple[Any, ...]],
) -> int:
    """How many were added. `chosen` tells numbers, languages, channels, groups and turns, in this order; the
    rows are made inside the database."""
    session.info[NEWS] = True
    number, language, channel, group_id, turn = (who := chosen.subquery()).c
    columns: dict[str, Any] = {
        name: literal(value, DeliveryRow.__table__.c[name].type)
        for name, value in _said(notice, now).items()
        if value is not None
    }
    columns |= {
        "recipient_kind": literal(kind),
        "recipient_id": number,
        "language": language,
        "content_id": _content_by(language, renderings),
        "channel": channel,
        "group_id": group_id,
        "turn": turn,
    }
    # SQLite takes ON CONFLICT for a join condition unless the SELECT has a WHERE.
    rows = select(*columns.values()).select_from(who).where(true())
    added = await session.execute(insert_new(session, DeliveryRow).from_select(list(columns), rows))
    return cast("CursorResult[Any]", added).rowcount


def _content_by(language: Any, renderings: Renderings) -> Any:
    if not isinstance(renderings, Mapping):
        return literal(renderings, DeliveryRow.content_id.type)
    others = {code: number for code, number in renderings.items() if code != FALLBACK_LANGUAGE}
    fallback = literal(renderings[FALLBACK_LANGUAGE])
    return case(others, value=language, else_=fallback) if others else fallback


def _in_language(renderings: Renderings, language: str) -> int | None:
    if isinstance(renderings, Mapping):
        return renderings.get(language, renderings[FALLBACK_LANGUAGE])
    return renderings


def _said(notice: Notice, now: datetime) -> dict[str, Any]:
    """The columns that are the same for all recipients."""
    return {
        "occasion": notice.occasion,
        "version": notice.version,
        "operation": notice.operation.value,
        "urgency": notice.urgency.value,
        "priority": notice.priority.value,
        "topic": notice.topic,
        "group_id": notice.group_id,
        "never_twice": notice.never_twice,
        "not_before": notice.not_before,
        "not_after": notice.not_after,
        "queued_at": now,
        "state": State.WAITING.value,
        "turn": 0,
        "tries": 0,
        "possibly_twice": False,
    }
