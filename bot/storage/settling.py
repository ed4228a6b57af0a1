"""Writing down what became of messages, many at a time."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias, cast

from sqlalchemy import CursorResult, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Accepted, Again, Operation, Refused, State, Uncertain, Verdict, verdict
from bot.storage.leases import Leased
from bot.storage.memberships import has_chat
from bot.storage.outbox import insert_new
from bot.storage.tables import CopyRow, DeliveryRow, FileRow, PersonRow

Final: TypeAlias = Accepted | Refused | Again | Uncertain


@dataclass(frozen=True, slots=True)
class Settled:
    """A leased delivery and how its try ended. Where a group moved on the way, `leased` has the new chat."""

    leased: Leased
    outcome: Final


async def settle(session: AsyncSession, token: str, settled: Sequence[Settled], now: datetime) -> None:
    """Settling the same again changes nothing; what another process has taken over is left to it."""
    ended: defaultdict[tuple[State, str | None], list[int]] = defaultdict(list)
    waiting = []
    taken_over = 0
    for each in settled:
        became = verdict(each.outcome, each.leased.attempt, now)
        if became.state is State.WAITING:
            waiting.append(_waiting(each.leased.id, became))
        else:
            ended[became.state, became.reason].append(each.leased.id)
    for (state, reason), ids in ended.items():
        written = await session.execute(
            update(DeliveryRow)
            .where(DeliveryRow.id.in_(ids), DeliveryRow.lease == token)
            .values(state=state.value, reason=reason, settled_at=now, lease=None, leased_until=None)
        )
        taken_over += len(ids) - cast("CursorResult[Any]", written).rowcount
    if waiting:
        await _wait(session, token, waiting)
    await _remember_copies(session, settled, now)
    if taken_over:
        await _forget_copies(session, [each.leased.id for each in settled])
    await _remember_uploads(session, settled)


def _waiting(number: int, became: Verdict) -> dict[str, Any]:
    return {
        "number": number,
        "retry_at": became.retry_at,
        "tries": became.tries,
        "possibly_twice": became.possibly_twice,
    }


async def _wait(session: AsyncSession, token: str, rows: list[dict[str, Any]]) -> None:
    again = (
        update(DeliveryRow)
        .where(DeliveryRow.id == bindparam("number"), DeliveryRow.lease == token)
        .values(
            state=State.WAITING.value,
            retry_at=bindparam("retry_at"),
            tries=bindparam("tries"),
            possibly_twice=bindparam("possibly_twice"),
            lease=None,
            leased_until=None,
        )
    )
    await (await session.connection()).execute(again, rows)


async def _remember_copies(session: AsyncSession, settled: Sequence[Settled], now: datetime) -> None:
    sent, withdrawn = [], []
    for each in settled:
        if not isinstance(each.outcome, Accepted):
            continue
        if each.leased.attempt.operation is Operation.DELETE:
            withdrawn += [copy.delivery_id for copy in each.leased.copies]
        sent += [
            {
                "delivery_id": each.leased.id,
                "position": position,
                "chat_id": each.leased.chat_id,
                "message_id": message_id,
                "sent_at": now,
            }
            for position, message_id in enumerate(each.outcome.message_ids)
        ]
    if sent:
        await (await session.connection()).execute(insert_new(session, CopyRow), sent)
    if withdrawn:
        await session.execute(delete(CopyRow).where(CopyRow.delivery_id.in_(withdrawn)))


async def _forget_copies(session: AsyncSession, ids: list[int]) -> None:
    """Of messages to people who were forgotten while these were on their way: a copy holds the account."""
    nobody = select(PersonRow.id).where(~has_chat())
    to_nobody = select(DeliveryRow.id).where(
        DeliveryRow.id.in_(ids), DeliveryRow.recipient_kind == "person", DeliveryRow.recipient_id.in_(nobody)
    )
    await session.execute(delete(CopyRow).where(CopyRow.delivery_id.in_(to_nobody)))


async def _remember_uploads(session: AsyncSession, settled: Sequence[Settled]) -> None:
    uploaded = {
        number: telegram_id
        for each in settled
        if isinstance(each.outcome, Accepted)
        for number, telegram_id in each.outcome.uploaded.items()
    }
    for number, telegram_id in uploaded.items():
        await session.execute(update(FileRow).where(FileRow.id == number).values(telegram_id=telegram_id))
