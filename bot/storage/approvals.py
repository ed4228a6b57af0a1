"""Who may let a newsletter out that somebody else has written, and who did."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import String, cast, exists, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.domain.permissions import Act
from bot.storage.members import nearest_who_may
from bot.storage.newsletters import newsletters
from bot.storage.tables import DeliveryRow, NewsletterRow


async def who_may_approve(session: AsyncSession, letter: Newsletter) -> list[Person]:
    """Others with the right in the same place; where there is nobody, in the nearest above."""
    return await nearest_who_may(session, Act.SEND_NEWSLETTER, letter.place, but_not=letter.author_id)


async def waiting_with(session: AsyncSession, person_id: int) -> Sequence[Newsletter]:
    """What somebody has been asked to approve and nobody has answered, the longest awaited first."""
    row, delivery = NewsletterRow, DeliveryRow
    last_request = literal("approval:") + cast(row.id, String) + ":" + cast(row.asks, String)
    asked = exists().where(
        delivery.occasion == last_request,
        delivery.recipient_kind == "person",
        delivery.recipient_id == person_id,
    )
    awaiting = row.state == NewsletterState.AWAITING.value
    return await newsletters(session, select(row.id).where(awaiting, asked))


async def count_request(session: AsyncSession, letter: Newsletter) -> int:
    """The number of the request that is made now."""
    row = NewsletterRow
    counted = update(row).where(row.id == letter.id).values(asks=row.asks + 1).returning(row.asks)
    return (await session.execute(counted)).scalar_one()


async def note_approved(
    session: AsyncSession, letter: Newsletter, by: int, to: NewsletterState, now: datetime
) -> bool:
    """False where it does not wait for this request any more: another was quicker, or it was taken back."""
    row = NewsletterRow
    approved = (
        update(row)
        .where(
            row.id == letter.id,
            row.state == NewsletterState.AWAITING.value,
            row.asks == letter.asks,
        )
        .values(approved_by=by, approved_at=now, state=to.value)
        .returning(row.id)
    )
    return (await session.execute(approved)).first() is not None
