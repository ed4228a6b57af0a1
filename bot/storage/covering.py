"""Municipalities whose work a neighbour's group does too."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.outbox import insert_new
from bot.storage.tables import CoveredPlaceRow, GroupRow


@dataclass(frozen=True, slots=True)
class Group:
    """`place` is its own, by which rights in it are held."""

    id: int
    place: str


async def group_for(session: AsyncSession, place: str) -> Group | None:
    """Who does the work in the place: its own group, else the neighbour's that covers it."""
    covering = select(CoveredPlaceRow.group_id).where(CoveredPlaceRow.place == place)
    own = await _group(session, GroupRow.place == place)
    return own or await _group(session, GroupRow.id.in_(covering))


async def covered_by(session: AsyncSession, group_id: int) -> list[str]:
    """The municipalities that a group covers besides its own place."""
    asked = select(CoveredPlaceRow.place).where(CoveredPlaceRow.group_id == group_id)
    return list(await session.scalars(asked.order_by(CoveredPlaceRow.place)))


async def all_covered(session: AsyncSession) -> list[str]:
    """Every municipality whose work a neighbour's group does."""
    return list(await session.scalars(select(CoveredPlaceRow.place)))


async def cover(session: AsyncSession, group_id: int, place: str) -> bool:
    """False where some group covers the place already."""
    covered = insert_new(session, CoveredPlaceRow).values(place=place, group_id=group_id)
    return (await session.execute(covered.returning(CoveredPlaceRow.place))).first() is not None


async def uncover(session: AsyncSession, group_id: int, place: str) -> bool:
    """Whether it was covered by the group until now."""
    gone = delete(CoveredPlaceRow).where(CoveredPlaceRow.group_id == group_id, CoveredPlaceRow.place == place)
    return (await session.execute(gone.returning(CoveredPlaceRow.place))).first() is not None


async def _group(session: AsyncSession, condition: ColumnElement[bool]) -> Group | None:
    found = (await session.execute(select(GroupRow.id, GroupRow.place).where(condition))).first()
    return Group(*found) if found else None
