"""When somebody may be written to: what can wait is put off until then, at the lease."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Integer, Row, Update, and_, bindparam, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, Priority, State, Urgency
from bot.domain.hours import DEFAULT, Hours, goes_at, opening
from bot.storage.database import NEWS
from bot.storage.outbox import in_state
from bot.storage.tables import DeliveryRow, HoursRow, Instant

AT_ONCE = 2500
"""So many are put off in one go: nobody else is to wait long for the database."""


def asked() -> Sequence[Any]:
    """What `over_at` has to know of a delivery, its recipient's own hours among it."""
    row, own = DeliveryRow, HoursRow
    return row.channel, row.urgency, own.opens, own.closes, own.every_day


def of_recipient() -> tuple[type[HoursRow], Any]:
    """To be joined: most have no hours of their own, and a chat never has."""
    return HoursRow, and_(
        DeliveryRow.recipient_kind == "person", HoursRow.person_id == DeliveryRow.recipient_id
    )


def over_at(row: Row[Any], now: datetime) -> datetime:
    """When it may be sent, by what was `asked`. Mail makes no sound; an answer, a correction and a withdrawal
    wait for nothing."""
    waits = row.operation == Operation.SEND.value and row.priority > Priority.ANSWER
    if not waits or row.channel != "telegram":
        return now
    own = None if row.opens is None else Hours(row.opens, row.closes, every_day=row.every_day)
    return goes_at(now, Urgency(row.urgency), own, until=row.not_after)


async def put_off(session: AsyncSession, leased: Mapping[datetime, Sequence[int]], now: datetime) -> None:
    """What was leased waits until it opens, as if never tried, and with it what else is to."""
    for opens, numbers in leased.items():
        await session.execute(
            update(DeliveryRow)
            .where(DeliveryRow.id.in_(numbers))
            .values(
                state=State.WAITING.value,
                retry_at=opens,
                tries=DeliveryRow.tries - 1,
                lease=None,
                leased_until=None,
            )
        )
    opens = opening(now, DEFAULT)
    if opens in leased:
        await session.execute(_many(), {"now": now, "opens": opens, "most": AT_ONCE})


async def look_again(session: AsyncSession, person_id: int) -> None:
    """What waits for somebody is due at once, since their hours are others now."""
    session.info[NEWS] = True
    row = DeliveryRow
    await session.execute(
        update(row)
        .where(
            in_state(State.WAITING),
            row.recipient_kind == "person",
            row.recipient_id == person_id,
            row.operation == Operation.SEND.value,
            row.tries == 0,
        )
        .values(retry_at=None)
    )


@cache
def _many() -> Update:
    """Of those who have no hours of their own. What may become too late is looked at one by one."""
    row, now = DeliveryRow, bindparam("now", type_=Instant)
    own = exists().where(row.recipient_kind == "person", HoursRow.person_id == row.recipient_id)
    quiet = (
        select(row.id)
        .where(
            in_state(State.WAITING),
            row.channel == "telegram",
            row.priority > Priority.ANSWER.value,
            row.operation == Operation.SEND.value,
            row.urgency.in_([Urgency.TIMED.value, Urgency.DIGEST.value]),
            row.not_after.is_(None),
            or_(row.not_before.is_(None), row.not_before <= now),
            or_(row.retry_at.is_(None), row.retry_at <= now),
            ~own,
        )
        .order_by(row.priority, row.turn, row.id)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
        .cte("quiet")
    )
    return (
        update(row)
        .where(row.id.in_(select(quiet.c.id)))
        .values(retry_at=bindparam("opens", type_=Instant))
        .execution_options(synchronize_session=False)
    )
