"""What is to be said to whom: messages are put here in the transaction of the change they tell about."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias, cast

from sqlalchemy import CursorResult, Select, case, literal, select, true, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import (
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
    in_turns = notice.priority is Priority.NEWSLETTER
    turn = await next_turn(session, now) if in_turns else 0
    rows = [
        same
        | {
            "turn": turn + place if in_turns else 0,
            "recipient_kind": each.kind,
            "recipient_id": each.id,
            "language": each.language,
            "content_id": _in_language(renderings, each.language),
            "channel": each.channel,
        }
        for place, each in enumerate(recipients)
    ]
    session.info[NEWS] = True
    added = insert_new(session, DeliveryRow).returning(DeliveryRow.id)
    return len((await session.execute(added, rows)).all())


async def reword(session: AsyncSession, occasion: str, to: Recipient, content_id: int) -> bool:
    """What still waits says something else when it leaves. False where it does not wait any more."""
    row = DeliveryRow
    reworded = (
        update(row)
        .where(
            in_state(State.WAITING),
            row.occasion == occasion,
            row.recipient_kind == to.kind,
            row.recipient_id == to.id,
            row.channel == to.channel,
            row.operation == Operation.SEND.value,
        )
        .values(content_id=content_id)
        .returning(row.id)
    )
    return (await session.execute(reworded)).first() is not None


async def next_turn(session: AsyncSession, now: datetime) -> int:
    """The turn of the newsletter that is first in the queue: whoever begins now begins beside it. With 0 it
    would go before the rest of a letter that is half sent until it has come as far."""
    row = DeliveryRow
    asked = (
        select(row.turn)
        .where(
            in_state(State.WAITING),
            row.channel == "telegram",
            row.priority == Priority.NEWSLETTER.value,
            row.not_before.is_(None) | (row.not_before <= now),
            row.retry_at.is_(None) | (row.retry_at <= now),
        )
        .order_by(row.priority, row.turn, row.id)
        .limit(1)
    )
    return await session.scalar(asked) or 0


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
        "content_id": content_by(language, renderings),
        "channel": channel,
        "group_id": group_id,
        "turn": turn,
    }
    # SQLite takes ON CONFLICT for a join condition unless the SELECT has a WHERE.
    rows = select(*columns.values()).select_from(who).where(true())
    added = await session.execute(insert_new(session, DeliveryRow).from_select(list(columns), rows))
    return cast("CursorResult[Any]", added).rowcount


def content_by(language: Any, renderings: Renderings) -> Any:
    """The number of the content that readers of the language get, inside the database."""
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
