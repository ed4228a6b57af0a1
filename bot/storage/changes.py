"""Doing a correction or a withdrawal at every copy of a letter: in chunks, inside the database.

What waits in the outbox leaves with the new words, or not at all; what has left is edited or deleted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, exists, func, null, or_, select, true, update
from sqlalchemy import cast as sql_cast
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.domain.corrections import DELETABLE, Change, Standing
from bot.domain.delivery import Operation, Priority, RecipientKind, State, Urgency
from bot.storage.outbox import Notice, content_by, put_selected
from bot.storage.tables import DeliveryRow, NewsletterChangeRow

AT_ONCE = 1000
"""So many people in one go: nobody else is to wait long for the database."""

_SENDS = DeliveryRow.operation == Operation.SEND.value
_HAS_IT = DeliveryRow.state == State.ACCEPTED.value
_IN_FLIGHT = DeliveryRow.state == State.LEASED.value
_ON_HOLD = DeliveryRow.state.in_([State.WAITING.value, State.UNCERTAIN.value])
"""Of the uncertain ones somebody may still decide that they are sent again."""
_TOO_OLD = "unchangeable"
"""Why Telegram does not delete a copy; then it is edited."""
_KINDS: tuple[RecipientKind, ...] = ("person", "group_chat")
_NOBODY_LEFT = ("nothing-to-edit", "overtaken", "message-gone")
"""Why an edit is not made and nobody has what is wrong for it: there is no copy, or a later change."""


@dataclass(frozen=True, slots=True)
class Work:
    """A change with what it puts in the place of the letter: its new words, or that it is withdrawn."""

    change: Change
    occasion: str
    words: Mapping[str, int]
    message: Mapping[str, int] | None = None
    """A short one to the readers, where they are told."""


async def change_chats(session: AsyncSession, work: Work, now: datetime) -> None:
    await _change(session, work, now, "group_chat", true())


async def change_people(session: AsyncSession, work: Work, now: datetime) -> bool:
    """The next `AT_ONCE`. Whether there was anybody; who gets the letter meanwhile has a higher number."""
    number = DeliveryRow.recipient_id
    beyond = and_(*_letter(work, "person"), number > work.change.up_to)
    some = select(number).where(beyond).order_by(number).limit(AT_ONCE).subquery()
    last = await session.scalar(select(func.max(some.c.recipient_id)))
    if last is None:
        return False
    await _change(session, work, now, "person", and_(number > work.change.up_to, number <= last))
    row = NewsletterChangeRow
    await session.execute(update(row).where(row.id == work.change.id).values(up_to=last))
    return True


async def passed_over(session: AsyncSession, work: Work) -> list[int]:
    """Some of the sends that came back from the line, or were put, after their turn, as they were before."""
    return list(await session.scalars(select(DeliveryRow.id).where(_undone(work)).limit(AT_ONCE)))


async def change_again(session: AsyncSession, work: Work, ids: Sequence[int], now: datetime) -> None:
    for kind in _KINDS:
        await _change(session, work, now, kind, DeliveryRow.id.in_(ids))


async def edit_undeletable(session: AsyncSession, work: Work, now: datetime) -> int:
    """What turned out to be too old to be deleted says at least that it is withdrawn. How many are new."""
    row, added = DeliveryRow, 0
    refused = and_(
        row.occasion == work.occasion,
        row.operation == Operation.DELETE.value,
        row.state == State.REFUSED.value,
        row.reason == _TOO_OLD,
        row.version == work.change.version,
    )
    for kind in _KINDS:
        chosen = _recipients(and_(refused, row.recipient_kind == kind))
        added += await put_selected(session, _edit(work), work.words, now, kind=kind, chosen=chosen)
    return added


async def standing(session: AsyncSession, work: Work) -> Standing:
    row = DeliveryRow
    asked = (
        select(row.operation, row.state, row.reason, func.count())
        .where(row.occasion == work.occasion, ~_SENDS, row.version == work.change.version)
        .group_by(row.operation, row.state, row.reason)
    )
    told, missed = Standing(), dict[str, int]()
    for operation, state, reason, count in await session.execute(asked):
        deletes = operation == Operation.DELETE.value
        match State(state):
            case State.WAITING | State.LEASED:
                told = replace(told, waiting=told.waiting + count)
            case State.ACCEPTED if deletes:
                told = replace(told, deleted=told.deleted + count)
            case State.ACCEPTED:
                told = replace(told, edited=told.edited + count)
            case _ if deletes and reason == _TOO_OLD:
                told = replace(told, too_old=told.too_old + count)
            case _ if reason not in _NOBODY_LEFT:
                missed[reason or ""] = missed.get(reason or "", 0) + count
    return replace(told, missed=missed)


async def _change(
    session: AsyncSession, work: Work, now: datetime, kind: RecipientKind, part: ColumnElement[bool]
) -> None:
    if work.change.withdraws:
        await _withdraw(session, work, now, kind, part)
    else:
        await _correct(session, work, now, kind, part)


async def _correct(
    session: AsyncSession, work: Work, now: datetime, kind: RecipientKind, part: ColumnElement[bool]
) -> None:
    """What changes its state meanwhile has its old words still, and is `passed_over`."""
    sends = and_(*_letter(work, kind), part, _has_old(work))
    await session.execute(
        update(DeliveryRow)
        .where(sends, _ON_HOLD)
        .values(content_id=content_by(DeliveryRow.language, work.words))
        .execution_options(synchronize_session=False)
    )
    left = and_(sends, or_(_HAS_IT, _IN_FLIGHT))
    await put_selected(session, _edit(work), work.words, now, kind=kind, chosen=_recipients(left))
    if work.message is not None and kind == "person":
        by_telegram = _recipients(and_(left, DeliveryRow.channel == "telegram"))
        notice = Notice(f"{work.occasion}:corrected:{work.change.version}", Priority.NEWSLETTER)
        await put_selected(session, notice, work.message, now, kind=kind, chosen=by_telegram)


async def _withdraw(
    session: AsyncSession, work: Work, now: datetime, kind: RecipientKind, part: ColumnElement[bool]
) -> None:
    """What has left and is young is deleted; a mail says that it is withdrawn, however old it is."""
    sends = and_(*_letter(work, kind), part)
    await session.execute(
        update(DeliveryRow)
        .where(sends, DeliveryRow.state == State.WAITING.value)
        .values(state=State.SKIPPED.value, reason="withdrawn", settled_at=now)
        .execution_options(synchronize_session=False)
    )
    young = or_(DeliveryRow.channel == "email", DeliveryRow.settled_at > now - DELETABLE)
    gone = _recipients(and_(sends, or_(_IN_FLIGHT, and_(_HAS_IT, young))))
    await put_selected(session, _deletion(work), None, now, kind=kind, chosen=gone)
    too_old = _recipients(and_(sends, _HAS_IT, ~young))
    await put_selected(session, _edit(work), work.words, now, kind=kind, chosen=too_old)


def _edit(work: Work) -> Notice:
    """Of copies whose holders have left the group, too; it makes no sound, and so waits for no morning."""
    return Notice(
        work.occasion,
        Priority.NEWSLETTER,
        urgency=Urgency.URGENT,
        operation=Operation.EDIT,
        version=work.change.version,
    )


def _deletion(work: Work) -> Notice:
    return replace(_edit(work), operation=Operation.DELETE)


def _recipients(condition: ColumnElement[bool]) -> Any:
    row = DeliveryRow
    nowhere = sql_cast(null(), Integer).label("group_id")
    return select(row.recipient_id, row.language, row.channel, nowhere, row.turn).where(condition)


def _letter(work: Work, kind: RecipientKind) -> tuple[ColumnElement[bool], ...]:
    return DeliveryRow.occasion == work.occasion, DeliveryRow.recipient_kind == kind, _SENDS


def _has_old(work: Work) -> ColumnElement[bool]:
    old: ColumnElement[bool] = DeliveryRow.content_id != content_by(DeliveryRow.language, work.words)
    return old


def _undone(work: Work) -> ColumnElement[bool]:
    of_letter = and_(DeliveryRow.occasion == work.occasion, _SENDS)
    if work.change.withdraws:
        return and_(of_letter, DeliveryRow.state == State.WAITING.value)
    unedited = and_(or_(_IN_FLIGHT, _HAS_IT), ~_is_edited(work))
    return and_(of_letter, _has_old(work), or_(_ON_HOLD, unedited))


def _is_edited(work: Work) -> ColumnElement[bool]:
    edit = aliased(DeliveryRow)
    return exists().where(
        edit.occasion == DeliveryRow.occasion,
        edit.recipient_kind == DeliveryRow.recipient_kind,
        edit.recipient_id == DeliveryRow.recipient_id,
        edit.channel == DeliveryRow.channel,
        edit.operation == Operation.EDIT.value,
        edit.version == work.change.version,
    )
