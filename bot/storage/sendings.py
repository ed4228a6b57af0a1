"""How far newsletters have come that are on their way."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import NewsletterState
from bot.storage.audiences import Chunk
from bot.storage.tables import NewsletterRow

_SENDING = NewsletterRow.state == NewsletterState.SENDING.value


@dataclass(frozen=True, slots=True)
class HowFar:
    """The highest number of a reader who has been put into the outbox, and how many have."""

    up_to: int
    count: int


async def being_sent(session: AsyncSession) -> list[int]:
    return list(await session.scalars(select(NewsletterRow.id).where(_SENDING)))


async def not_all_put(session: AsyncSession) -> list[int]:
    asked = select(NewsletterRow.id).where(_SENDING, NewsletterRow.put_at.is_(None))
    return list(await session.scalars(asked))


async def how_far(session: AsyncSession, newsletter_id: int) -> HowFar | None:
    """None once all have been put, or where it was stopped."""
    row = NewsletterRow
    asked = select(row.put_up_to, row.put_count).where(
        row.id == newsletter_id, _SENDING, row.put_at.is_(None), row.stopped_at.is_(None)
    )
    found = (await session.execute(asked.with_for_update())).first()
    return None if found is None else HowFar(found[0] or 0, found[1])


async def note_put(session: AsyncSession, newsletter_id: int, put: Chunk, now: datetime) -> None:
    row = NewsletterRow
    await session.execute(
        update(row)
        .where(row.id == newsletter_id)
        .values(
            put_up_to=put.up_to,
            put_count=row.put_count + put.added,
            put_at=None if put.more else now,
        )
    )
