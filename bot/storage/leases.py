"""Taking work out of the outbox, so that nobody else takes the same."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import ReturningUpdate

from bot.domain.delivery import OPTED_OUT, Attempt, Channel, Operation, RecipientKind, State
from bot.domain.mail_codes import TOPIC as CODE
from bot.storage import quiet_hours
from bot.storage.mailed import Mailed, mailed_before
from bot.storage.memberships import in_force
from bot.storage.outbox import Content, in_state
from bot.storage.preferences import opted_out
from bot.storage.tables import (
    ContentRow,
    CopyRow,
    DeliveryRow,
    GroupChatRow,
    Instant,
    MailCodeRow,
    MembershipRow,
    PersonRow,
)


@dataclass(frozen=True, slots=True)
class Copy:
    """One message that was accepted for a delivery."""

    delivery_id: int
    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Leased:
    """One delivery to try now, with all that a try needs."""

    id: int
    kind: RecipientKind
    recipient_id: int
    chat_id: int
    """0 where it goes by mail."""
    email: str | None
    topic_id: int | None
    priority: int
    attempt: Attempt
    content_id: int | None
    content: Content | None
    copies: tuple[Copy, ...]
    """What is edited or withdrawn, in the order it was sent."""
    language: str
    topic: str | None
    mailed: Mailed | None
    """What is corrected or withdrawn, where that went by mail."""


@dataclass(frozen=True, slots=True)
class Batch:
    leased: list[Leased]
    skipped: int
    """How many must not be sent now: settled at once, or put off until quiet hours are over."""


async def lease(
    session: AsyncSession,
    *,
    now: datetime,
    limit: int,
    token: str,
    until: datetime,
    channel: Channel = "telegram",
) -> Batch:
    """Takes what is due, most urgent first; of two newsletters at once each gets every other turn.

    `until` is on the machine's clock, `now` on the network's.
    """
    terms = {"now": now, "most": limit, "token": token, "until": until, "by": channel}
    ids = list(await session.scalars(_taking(), terms))
    if not ids:
        return Batch([], 0)
    rows = await _with_addresses(session, ids)
    changing = [row.id for row in rows if row.operation != Operation.SEND.value]
    copies = await _copies(session, changing) if changing and channel == "telegram" else {}
    mailed = await mailed_before(session, changing) if changing and channel == "email" else {}
    skipped: defaultdict[str, list[int]] = defaultdict(list)
    quiet: defaultdict[datetime, list[int]] = defaultdict(list)
    going = []
    for row in rows:
        opens = quiet_hours.over_at(row, now)
        reason = _why_not(row, opens, found=row.id in copies or row.id in mailed)
        if reason is not None:
            skipped[reason].append(row.id)
        elif opens > now:
            quiet[opens].append(row.id)
        else:
            going.append(row)
    for reason, numbers in skipped.items():
        await _skip(session, numbers, reason, now)
    if quiet:
        await quiet_hours.put_off(session, quiet, now)
    contents = await _contents(session, {row.content_id for row in going if row.content_id is not None})
    leased = [
        _leased(row, contents.get(row.content_id), copies.get(row.id, []), mailed.get(row.id))
        for row in going
    ]
    return Batch(leased, len(ids) - len(going))


@cache  # SQLAlchemy takes longer to build these than SQLite to answer them
def _taking() -> ReturningUpdate[int]:
    row, now = DeliveryRow, bindparam("now", type_=Instant)
    due = (
        select(row.id)
        .where(
            in_state(State.WAITING),
            row.channel == bindparam("by"),
            or_(row.not_before.is_(None), row.not_before <= now),
            or_(row.retry_at.is_(None), row.retry_at <= now),
            or_(row.operation == Operation.SEND.value, ~_busy()),
        )
        .order_by(row.priority, row.turn, row.id)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
        .cte("due")  # PostgreSQL runs a CTE that locks exactly once; a subquery it may run again
    )
    return (
        update(row)
        .where(row.id.in_(select(due.c.id)))
        .values(
            state=State.LEASED.value,
            lease=bindparam("token"),
            leased_until=bindparam("until"),
            tries=row.tries + 1,
        )
        .returning(row.id)
        .execution_options(synchronize_session=False)
    )


def _busy() -> Any:
    """An edit or a withdrawal waits for its message, and for the edit before it."""
    other, same = _of_same_copy()
    sending = and_(other.operation == Operation.SEND.value, other.state == State.WAITING.value)
    return exists().where(same, other.id != DeliveryRow.id, or_(other.state == State.LEASED.value, sending))


def _of_same_copy() -> tuple[type[DeliveryRow], Any]:
    other = aliased(DeliveryRow)
    return other, and_(
        other.occasion == DeliveryRow.occasion,
        other.recipient_kind == DeliveryRow.recipient_kind,
        other.recipient_id == DeliveryRow.recipient_id,
        other.channel == DeliveryRow.channel,
    )


async def _with_addresses(session: AsyncSession, ids: list[int]) -> list[Row[Any]]:
    return list(await session.execute(_addressing(), {"ids": ids}))


@cache
def _addressing() -> Select[*tuple[Any, ...]]:
    row, person, chat = DeliveryRow, PersonRow, GroupChatRow
    by_mail = row.channel == "email"
    belongs = exists().where(
        MembershipRow.person_id == person.id,
        MembershipRow.group_id == row.group_id,
        in_force(),
    )
    other, same = _of_same_copy()
    overtaken = exists().where(
        same,
        other.operation != Operation.SEND.value,
        other.version > row.version,
        other.state.not_in([State.REFUSED.value, State.SKIPPED.value]),
    )
    return (
        select(
            row.id,
            row.operation,
            row.recipient_kind,
            row.recipient_id,
            row.priority,
            row.tries,
            row.never_twice,
            row.possibly_twice,
            row.content_id,
            row.language,
            row.topic,
            row.not_after,
            *quiet_hours.asked(),
            case(
                (by_mail, None), (row.recipient_kind == "person", person.telegram_id), else_=chat.chat_id
            ).label("chat_id"),
            case((by_mail & (row.topic == CODE), _address_to_show()), (by_mail, person.email)).label("email"),
            chat.topic_id,
            case((by_mail, None), else_=func.coalesce(person.unreachable_why, chat.lost_why)).label("lost"),
            or_(row.group_id.is_(None), chat.group_id == row.group_id, belongs).label("belongs"),
            and_(row.operation != Operation.SEND.value, overtaken).label("overtaken"),
            and_(row.operation == Operation.SEND.value, opted_out()).label("opted_out"),
        )
        .outerjoin(person, and_(row.recipient_kind == "person", person.id == row.recipient_id))
        .outerjoin(chat, and_(row.recipient_kind == "group_chat", chat.id == row.recipient_id))
        .outerjoin(*quiet_hours.of_recipient())
        .where(row.id.in_(bindparam("ids", expanding=True)))
        .order_by(row.priority, row.turn, row.id)
    )


def _address_to_show() -> Any:
    """Where a code goes: the address is nobody's yet."""
    code = MailCodeRow
    return select(code.email).where(code.person_id == DeliveryRow.recipient_id).scalar_subquery()


async def _copies(session: AsyncSession, ids: list[int]) -> dict[int, list[Copy]]:
    """By edit or withdrawal: an edit changes the newest message, a withdrawal takes away all."""
    sent, same = _of_same_copy()
    asked = (
        select(
            DeliveryRow.id, DeliveryRow.operation, CopyRow.delivery_id, CopyRow.chat_id, CopyRow.message_id
        )
        .join(sent, same)
        .join(CopyRow, CopyRow.delivery_id == sent.id)
        .where(DeliveryRow.id.in_(ids))
        .order_by(DeliveryRow.id, sent.version, CopyRow.position)
    )
    copies: defaultdict[int, list[Copy]] = defaultdict(list)
    for number, operation, delivery_id, chat_id, message_id in await session.execute(asked):
        mine = copies[number]
        if operation == Operation.EDIT.value and mine and mine[-1].delivery_id != delivery_id:
            mine.clear()
        mine.append(Copy(delivery_id, chat_id, message_id))
    return copies


async def _contents(session: AsyncSession, ids: Collection[int]) -> Mapping[int | None, Content]:
    if not ids:
        return {}
    row = ContentRow
    asked = select(row.id, row.words, row.entities, row.buttons, row.files).where(row.id.in_(ids))
    return {
        number: Content(words, tuple(entities), buttons, tuple(files))
        for number, words, entities, buttons, files in await session.execute(asked)
    }


def _why_not(row: Row[Any], at: datetime, *, found: bool) -> str | None:
    """`at` is the soonest moment at which it may be sent; `found` whether there is anything to change."""
    changes = row.operation != Operation.SEND.value
    reasons = {
        "too-late": row.not_after is not None and at > row.not_after,
        "forgotten": row.chat_id is None and row.email is None,
        row.lost: row.lost is not None,
        "left-the-group": not row.belongs,
        OPTED_OUT: row.opted_out,
        "overtaken": row.overtaken,
        "nothing-to-edit": changes and not found,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


async def _skip(session: AsyncSession, ids: list[int], reason: str, now: datetime) -> None:
    await session.execute(
        update(DeliveryRow)
        .where(DeliveryRow.id.in_(ids))
        .values(state=State.SKIPPED.value, reason=reason, settled_at=now, lease=None, leased_until=None)
    )


def _leased(row: Row[Any], content: Content | None, copies: list[Copy], mailed: Mailed | None) -> Leased:
    return Leased(
        id=row.id,
        kind=row.recipient_kind,
        recipient_id=row.recipient_id,
        chat_id=copies[-1].chat_id if copies else row.chat_id or 0,
        email=row.email,
        topic_id=row.topic_id,
        priority=row.priority,
        attempt=Attempt(Operation(row.operation), row.tries, row.never_twice, row.possibly_twice),
        content_id=row.content_id,
        content=content,
        copies=tuple(copies),
        language=row.language,
        topic=row.topic,
        mailed=mailed,
    )
