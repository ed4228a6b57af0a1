"""What groups have agreed on: when, on which texts, and what of their own besides."""

from datetime import datetime

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.expectations import Agreement
from bot.domain.meetings import MeetingState
from bot.domain.people import Kind
from bot.storage.outbox import insert_new
from bot.storage.tables import AgreementRow, ExpectationRow, MeetingRow


async def agreement(session: AsyncSession, group_id: int) -> Agreement | None:
    row = await session.get(AgreementRow, group_id)
    return Agreement(row.agreed_on, row.version) if row else None


async def own(session: AsyncSession, group_id: int) -> dict[Kind, str]:
    asked = select(ExpectationRow.kind, ExpectationRow.words).where(ExpectationRow.group_id == group_id)
    return {Kind(kind): words for kind, words in await session.execute(asked)}


async def agree(session: AsyncSession, group_id: int, agreed: Agreement, by: int, now: datetime) -> bool:
    """In place of an earlier one. Whether that is news."""
    row = AgreementRow
    new = {
        "agreed_on": agreed.agreed_on,
        "version": agreed.version,
        "recorded_by": by,
        "recorded_at": now,
    }
    first = insert_new(session, row).values(group_id=group_id, **new).returning(row.group_id)
    if (await session.execute(first)).first() is not None:
        return True
    another = or_(row.agreed_on != agreed.agreed_on, row.version != agreed.version)
    changed = update(row).where(row.group_id == group_id, another).values(**new).returning(row.group_id)
    return (await session.execute(changed)).first() is not None


async def write(
    session: AsyncSession, group_id: int, kind: Kind, words: str, *, by: int, now: datetime
) -> None:
    """In place of what was there before."""
    row, new = ExpectationRow, {"words": words, "written_by": by, "written_at": now}
    await session.execute(insert_new(session, row).values(group_id=group_id, kind=kind.value, **new))
    await session.execute(update(row).where(row.group_id == group_id, row.kind == kind.value).values(**new))


async def remove(session: AsyncSession, group_id: int, kind: Kind) -> bool:
    """Whether there was something until now."""
    mine = (ExpectationRow.group_id == group_id, ExpectationRow.kind == kind.value)
    gone = delete(ExpectationRow).where(*mine).returning(ExpectationRow.kind)
    return (await session.execute(gone)).first() is not None


async def latest_meeting(session: AsyncSession, group_id: int, now: datetime) -> datetime | None:
    """When the latest that was called has begun."""
    row = MeetingRow
    held = (row.group_id == group_id, row.state == MeetingState.CALLED.value, row.starts_at <= now)
    latest: datetime | None = await session.scalar(select(func.max(row.starts_at)).where(*held))
    return latest
