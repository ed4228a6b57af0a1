"""Copies of a message that ended without an answer, and what a person decides about them."""

from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import State
from bot.domain.uncertain import Decision, Doubtful
from bot.storage.database import NEWS
from bot.storage.tables import DeliveryRow, GroupChatRow, GroupRow, PersonRow

ARRIVED = "taken-for-arrived"
"""Why a copy counts as accepted although Telegram has not said so."""


async def how_many(session: AsyncSession, occasion: str) -> int:
    asked = select(func.count()).select_from(DeliveryRow).where(*_in_doubt(occasion))
    return (await session.execute(asked)).scalar_one()


async def in_doubt_from(session: AsyncSession, occasion: str, skip: int, most: int) -> list[Doubtful]:
    row, person, chat = DeliveryRow, PersonRow, GroupChatRow
    asked = (
        select(row.id, person.name, GroupRow.place)
        .outerjoin(person, and_(row.recipient_kind == "person", person.id == row.recipient_id))
        .outerjoin(chat, and_(row.recipient_kind == "group_chat", chat.id == row.recipient_id))
        .outerjoin(GroupRow, GroupRow.id == chat.group_id)
        .where(*_in_doubt(occasion))
        .order_by(row.id)
        .offset(skip)
        .limit(most)
    )
    return [Doubtful(number, name, place) for number, name, place in await session.execute(asked)]


async def decide(
    session: AsyncSession, occasion: str, decision: Decision, now: datetime, *, only: int | None = None
) -> int:
    """About one copy, or all of an occasion that are in doubt. How many there were."""
    values: dict[str, Any] = {"state": State.ACCEPTED.value, "reason": ARRIVED, "settled_at": now}
    if decision is Decision.AGAIN:
        values = {
            "state": State.WAITING.value,
            "reason": None,
            "settled_at": None,
            "retry_at": None,
            "tries": 0,
            "possibly_twice": True,
        }
    session.info[NEWS] = True  # also of what is taken for arrived: the report follows
    which = _in_doubt(occasion)
    if only is not None:
        which = (*which, DeliveryRow.id == only)
    decided = await session.execute(
        update(DeliveryRow).where(*which).values(**values).execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", decided).rowcount


def _in_doubt(occasion: str) -> tuple[ColumnElement[bool], ...]:
    row = DeliveryRow
    return (row.occasion == occasion, row.operation == "send", row.state == State.UNCERTAIN.value)
