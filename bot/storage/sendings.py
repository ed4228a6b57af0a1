"""How far newsletters have come that are on their way."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import NewsletterState
from bot.storage.audiences import Chunk
from bot.storage.tables import DeliveryRow, NewsletterRow

_SENDING = NewsletterRow.state == NewsletterState.SENDING.value


@dataclass(frozen=True, slots=True)
class HowFar:
    """The highest number of a reader who has been put into the outbox, and how many have."""

    up_to: int
    count: int
    stopped: bool = False
    """Whoever is still put does not get it: the report has to add up to the audience."""
    version: int = 1
    """Of the words that they get."""


async def being_sent(session: AsyncSession) -> list[int]:
    return list(await session.scalars(select(NewsletterRow.id).where(_SENDING)))


async def not_all_put(session: AsyncSession) -> list[int]:
    asked = select(NewsletterRow.id).where(_SENDING, NewsletterRow.put_at.is_(None))
    return list(await session.scalars(asked))


async def how_far(session: AsyncSession, newsletter_id: int) -> HowFar | None:
    """None once all have been put."""
    row = NewsletterRow
    asked = select(row.put_up_to, row.put_count, row.stopped_at.is_not(None), row.version).where(
        row.id == newsletter_id, _SENDING, row.put_at.is_(None)
    )
    found = (await session.execute(asked.with_for_update())).first()
    return None if found is None else HowFar(found[0] or 0, *found[1:])


async def reopen(session: AsyncSession, newsletter_id: int) -> None:
    """Something of a reported letter has changed: its report is to follow."""
    await session.execute(
        update(NewsletterRow)
        .where(NewsletterRow.id == newsletter_id, NewsletterRow.state == NewsletterState.SENT.value)
        .values(state=NewsletterState.SENDING.value)
    )


async def turn_of_last(session: AsyncSession, occasion: str, far: HowFar) -> int | None:
    """The turn of the reader who was put last, from which the next ones go on; None where nobody was."""
    row = DeliveryRow
    asked = select(func.max(row.turn)).where(
        row.occasion == occasion, row.recipient_kind == "person", row.recipient_id == far.up_to
    )
    turn: int | None = await session.scalar(asked)
    return turn


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
