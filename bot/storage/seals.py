"""The seals of the journal, the rows they vouch for, and pruning, which keeps the seals."""

from datetime import datetime

from sqlalchemy import delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.events.journal import JournalPruned
from bot.domain.journal import Entry, Seal
from bot.domain.network import NATION
from bot.storage import journal
from bot.storage.journal import entry_of
from bot.storage.outbox import insert_new
from bot.storage.tables import JournalRow, SealRow


async def last_seal(session: AsyncSession) -> Seal | None:
    row = await session.scalar(select(SealRow).order_by(SealRow.id.desc()).limit(1))
    return _seal(row) if row else None


async def sealed_through(session: AsyncSession) -> datetime | None:
    """When the last sealed entry happened; where it was pruned, when it was sealed."""
    asked = (
        select(func.coalesce(JournalRow.at, SealRow.sealed_at))
        .select_from(SealRow)
        .outerjoin(JournalRow, JournalRow.id == SealRow.last_id)
        .order_by(SealRow.id.desc())
        .limit(1)
    )
    return await session.scalar(asked)


async def all_seals(session: AsyncSession) -> list[Seal]:
    return [_seal(row) for row in await session.scalars(select(SealRow).order_by(SealRow.id))]


async def to_be_sealed(
    session: AsyncSession, after: Seal | None, *, older_than: datetime, most: int
) -> list[Entry]:
    """The next rows, up to the first that is not old enough: its neighbours may still be on their way."""
    row = JournalRow
    unsealed = row.id > (after.last_id if after else 0)
    too_young = select(func.min(row.id)).where(unsealed, row.at > older_than).scalar_subquery()
    old = or_(too_young.is_(None), row.id < too_young)
    rows = await session.scalars(select(row).where(unsealed, old).order_by(row.id).limit(most))
    return [entry_of(each) for each in rows]


async def keep_seal(session: AsyncSession, seal: Seal) -> bool:
    """False where another process has sealed the same."""
    kept = insert_new(session, SealRow).values(
        id=seal.id,
        first_id=seal.first_id,
        last_id=seal.last_id,
        rows=seal.rows,
        rows_sha256=seal.rows_sha256,
        sealed_at=seal.sealed_at,
        sha256=seal.sha256,
    )
    return (await session.execute(kept.returning(SealRow.id))).first() is not None


async def rows_after(session: AsyncSession, number: int | None, most: int) -> list[Entry]:
    """What stands in the journal after this number, in its order; from the very beginning after None."""
    asked = select(JournalRow).order_by(JournalRow.id).limit(most)
    if number is not None:
        asked = asked.where(JournalRow.id > number)
    return [entry_of(row) for row in await session.scalars(asked)]


async def pruned_through(session: AsyncSession) -> int:
    """The highest number that was pruned, as the journal itself tells; 0 where nothing was."""
    asked = select(JournalRow.facts).where(JournalRow.event == JournalPruned.__name__)
    return max([int(facts["last_id"]) for facts in await session.scalars(asked)], default=0)


async def prune(session: AsyncSession, before: datetime, now: datetime) -> int:
    """Takes away rows older than `before`, whole seals at a time; how many there were.

    The seals stay, and so does the fact that this was done: without it the rows would be missed.
    """
    first_to_stay = await session.scalar(select(func.min(JournalRow.id)).where(JournalRow.at >= before))
    sealed = select(func.max(SealRow.last_id))
    if first_to_stay is not None:
        sealed = sealed.where(SealRow.last_id < first_to_stay)
    last_id = await session.scalar(sealed)
    gone = JournalRow.id <= (last_id or 0)
    count = (await session.execute(select(func.count()).where(gone))).scalar_one()
    if last_id is not None and count:
        # Recorded first: on an emptied table SQLite would begin again with number 1.
        await journal.record(session, JournalPruned(NATION, last_id), by=None, now=now)
        await session.execute(delete(JournalRow).where(gone))
    return count


def _seal(row: SealRow) -> Seal:
    return Seal(row.id, row.first_id, row.last_id, row.rows, row.rows_sha256, row.sealed_at, row.sha256)
