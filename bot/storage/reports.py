"""How a newsletter went: counted by place and kind of actor, and the names of those it did not reach."""

from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import NO_MAIL, OPTED_OUT, Operation, State
from bot.domain.people import Kind
from bot.domain.reports import Cell, Missed, Share
from bot.storage.tables import DeliveryRow, GroupRow, MembershipRow, PersonRow

_UNCERTAIN = "uncertain"
_MISSED = (State.REFUSED.value, State.SKIPPED.value, State.UNCERTAIN.value)


async def cells(session: AsyncSession, occasion: str) -> list[Cell]:
    """Everybody an occasion was meant for and who wants it is in exactly one."""
    row = DeliveryRow
    kind = _kind().label("kind")
    asked = (
        select(
            GroupRow.place,
            kind,
            func.count(),
            _count(row.state == State.ACCEPTED.value),
            _count(row.state == State.UNCERTAIN.value),
            _count(row.state.in_([State.WAITING.value, State.LEASED.value])),
        )
        .join(GroupRow, GroupRow.id == row.group_id)
        .where(row.occasion == occasion, row.operation == Operation.SEND.value, _wants_it())
        .group_by(GroupRow.place, kind)
    )
    return [
        Cell(place, Kind(word) if word else None, Share(*counts))
        for place, word, *counts in await session.execute(asked)
    ]


async def how_many_missed(session: AsyncSession, occasion: str) -> int:
    asked = select(func.count()).where(*_missed(occasion))
    return (await session.execute(asked)).scalar_one()


async def missed_from(session: AsyncSession, occasion: str, first: int, most: int) -> list[Missed]:
    """Those for the same reason stand together."""
    row, person = DeliveryRow, PersonRow
    reason = case((row.state == State.UNCERTAIN.value, _UNCERTAIN), else_=func.coalesce(row.reason, ""))
    asked = (
        select(person.name, _kind(), GroupRow.place, reason, case((row.reason == NO_MAIL, person.email)))
        .join(GroupRow, GroupRow.id == row.group_id)
        .outerjoin(person, (row.recipient_kind == "person") & (person.id == row.recipient_id))
        .where(*_missed(occasion))
        .order_by(reason, row.id)
        .offset(first)
        .limit(most)
    )
    return [
        Missed(name, Kind(word) if word else None, place, why, email)
        for name, word, place, why, email in await session.execute(asked)
    ]


def _missed(occasion: str) -> tuple[Any, ...]:
    row = DeliveryRow
    sends = (row.occasion == occasion, row.operation == Operation.SEND.value)
    return (*sends, row.state.in_(_MISSED), _wants_it())


def _wants_it() -> Any:
    return func.coalesce(DeliveryRow.reason, "") != OPTED_OUT


def _kind() -> Any:
    """What the reader was in the group through which the letter came, even if that has ended; of several, the
    last."""
    member = MembershipRow
    return (
        select(member.kind)
        .where(
            DeliveryRow.recipient_kind == "person",
            member.person_id == DeliveryRow.recipient_id,
            member.group_id == DeliveryRow.group_id,
        )
        .order_by(member.id.desc())
        .limit(1)
        .correlate(DeliveryRow)
        .scalar_subquery()
    )


def _count(condition: Any) -> Any:
    return func.count(case((condition, 1)))
