"""Days on which acts change, as somebody has noted them."""

from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.laws import LawChange
from bot.storage.outbox import insert_new
from bot.storage.tables import LawChangeRow

_row = LawChangeRow


async def in_force(session: AsyncSession) -> list[LawChange]:
    """Those that were not taken back, the earliest day first."""
    asked = select(_row).where(_row.taken_back_at.is_(None)).order_by(_row.changes_on, _row.id)
    return [_change(row) for row in await session.scalars(asked)]


async def law_change(session: AsyncSession, number: int) -> LawChange | None:
    """None where it was taken back."""
    asked = select(_row).where(_row.id == number, _row.taken_back_at.is_(None))
    row = (await session.scalars(asked)).first()
    return _change(row) if row else None


async def note(
    session: AsyncSession, law: str, on: date, words: str | None, *, by: int, now: datetime
) -> int | None:
    """None where this change of the act is noted already."""
    values = {"law": law, "changes_on": on, "note": words, "noted_by": by, "noted_at": now}
    added = insert_new(session, _row).values(**values).returning(_row.id)
    return (await session.execute(added)).scalar_one_or_none()


async def take_back(session: AsyncSession, number: int, *, by: int, now: datetime) -> bool:
    """False where another was quicker."""
    mine = (_row.id == number, _row.taken_back_at.is_(None))
    taken = update(_row).where(*mine).values(taken_back_by=by, taken_back_at=now).returning(_row.id)
    return (await session.execute(taken)).first() is not None


def _change(row: LawChangeRow) -> LawChange:
    return LawChange(row.id, row.law, row.changes_on, row.note)
