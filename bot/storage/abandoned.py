"""Bringing back what was leased and not done: by a worker that stops, and by a process that has died."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, and_, case, literal, or_, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import MOST_CRASHES, MOST_TRIES, WAIT_AFTER_CRASHES, Channel, Operation, State
from bot.storage.outbox import in_state
from bot.storage.tables import DeliveryRow


async def give_back(session: AsyncSession, token: str, *, keeping: Collection[int] = ()) -> None:
    """What was leased under the token and not begun waits again, as if it had never been taken."""
    await session.execute(
        update(DeliveryRow)
        .where(in_state(State.LEASED), DeliveryRow.lease == token, DeliveryRow.id.not_in(keeping))
        .values(state=State.WAITING.value, lease=None, leased_until=None, tries=DeliveryRow.tries - 1)
    )


async def reclaim(
    session: AsyncSession,
    *,
    now: datetime,
    lapsed_before: datetime | None,
    but_not: str = "",
    channel: Channel = "telegram",
) -> int:
    """Brings back what a dead process had leased; whether it was sent nobody knows. How many there were.

    Leases that ran out before `lapsed_before` on the machine's clock, or all where only one process can be.
    Such a message is sent again, marked as possibly there twice. One that must never come twice, that has
    been in hand at `MOST_CRASHES`, or was tried too often, is left for a person to decide.
    """
    row = DeliveryRow
    abandoned = [in_state(State.LEASED), row.lease != but_not, row.channel == channel]
    if lapsed_before is not None:
        abandoned.append(row.leased_until < lapsed_before)
    is_send = row.operation == Operation.SEND.value
    crashes = _crashes()
    given_up = or_(and_(row.never_twice, is_send), crashes >= MOST_CRASHES, row.tries >= MOST_TRIES)
    waits = and_(~given_up, crashes > 1)
    back = await session.execute(
        update(row)
        .where(*abandoned)
        .values(
            state=case((given_up, State.UNCERTAIN.value), else_=State.WAITING.value),
            reason=case((given_up, "crashed"), else_=case(_MARKS, value=crashes)),
            settled_at=case((given_up, now), else_=None),
            retry_at=case((waits, now + WAIT_AFTER_CRASHES), else_=row.retry_at),
            possibly_twice=or_(row.possibly_twice, and_(is_send, ~given_up)),
            lease=None,
            leased_until=None,
        )
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", back).rowcount


_MARKS = {number: f"crashed-{number}" for number in range(1, MOST_CRASHES)}
"""Stands in `reason` while a message waits, by how often a process has died with it in hand."""


def _crashes() -> Any:
    """This one included. A time-out after which it may have arrived counts as one."""
    so_far = case({mark: number for number, mark in _MARKS.items()}, value=DeliveryRow.reason)
    return literal(1) + case(
        (DeliveryRow.reason.in_(_MARKS.values()), so_far), (DeliveryRow.possibly_twice, 1), else_=0
    )
