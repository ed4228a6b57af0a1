"""What went by mail: found again when it is corrected or withdrawn, and put there when Telegram is closed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, exists, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.domain.delivery import Operation, Priority, State
from bot.storage.database import NEWS
from bot.storage.memberships import gets_mail_too
from bot.storage.outbox import Content, in_state, insert_new
from bot.storage.tables import ContentRow, DeliveryRow, PersonRow


@dataclass(frozen=True, slots=True)
class Mailed:
    """What somebody has got by mail, and is told by another mail that it is otherwise."""

    delivery_id: int
    content: Content


async def mailed_before(session: AsyncSession, changes: Collection[int]) -> Mapping[int, Mailed]:
    """By correction or withdrawal: what it is about. Nothing where that never left, or where it is an answer:
    how far a newsletter has come is no mail of its own every time."""
    change, sent = DeliveryRow, aliased(DeliveryRow)
    asked = (
        select(
            change.id, sent.id, ContentRow.words, ContentRow.entities, ContentRow.buttons, ContentRow.files
        )
        .join(sent, _same_recipient(sent, change))
        .join(ContentRow, ContentRow.id == sent.content_id)
        .where(
            change.id.in_(changes),
            change.channel == "email",
            change.priority > Priority.ANSWER.value,
            sent.operation == Operation.SEND.value,
            sent.state.in_([State.ACCEPTED.value, State.UNCERTAIN.value]),
        )
        .order_by(sent.version)
    )
    return {
        number: Mailed(delivery_id, Content(words, tuple(entities), buttons, tuple(files)))
        for number, delivery_id, words, entities, buttons, files in await session.execute(asked)
    }


async def mail_too(session: AsyncSession, occasion: str, *, after: int, up_to: int) -> int:
    """The same by mail, for those who are to have an occasion in Telegram and have chosen to get both. Of
    people with numbers after `after`, up to `up_to`. How many there were."""
    row = DeliveryRow
    columns = [each for each in row.__table__.c if each.name not in {"id", "channel", "state", "tries"}]
    chosen = (
        select(*columns, literal("email"), literal(State.WAITING.value), literal(0))
        .join(PersonRow, PersonRow.id == row.recipient_id)
        .where(
            gets_mail_too(),
            PersonRow.id > after,
            PersonRow.id <= up_to,
            row.occasion == occasion,
            row.recipient_kind == "person",
            row.channel == "telegram",
            row.operation == Operation.SEND.value,
        )
    )
    names = [*(each.name for each in columns), "channel", "state", "tries"]
    added = await session.execute(insert_new(session, row).from_select(names, chosen))
    return cast("CursorResult[Any]", added).rowcount


async def by_mail_instead(session: AsyncSession, now: datetime) -> int:
    """Reminders that wait for Telegram alone go by mail to whoever has an address. How many there were."""
    row, other = DeliveryRow, aliased(DeliveryRow)
    there = exists().where(
        _same_recipient(other, row, on="email"),
        other.operation == row.operation,
        other.version == row.version,
    )
    has_address = exists().where(PersonRow.id == row.recipient_id, PersonRow.email.is_not(None))
    moved = await session.execute(
        update(row)
        .where(
            in_state(State.WAITING),
            row.channel == "telegram",
            row.priority == Priority.REMINDER.value,
            row.operation == Operation.SEND.value,
            row.recipient_kind == "person",
            row.not_before.is_(None) | (row.not_before <= now),
            has_address,
            ~there,
        )
        .values(channel="email", retry_at=None)
        .execution_options(synchronize_session=False)
    )
    count = cast("CursorResult[Any]", moved).rowcount
    if count:
        session.info[NEWS] = True
    return count


def _same_recipient(one: Any, other: Any, *, on: str | None = None) -> Any:
    return (
        (one.occasion == other.occasion)
        & (one.recipient_kind == other.recipient_kind)
        & (one.recipient_id == other.recipient_id)
        & (one.channel == (on or other.channel))
    )
