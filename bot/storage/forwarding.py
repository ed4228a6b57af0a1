"""Letters from above that a group sends on with words of its own."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import Newsletter, NewsletterState
from bot.storage.archive import meant_for
from bot.storage.newsletters import newsletters
from bot.storage.tables import GroupRow, NewsletterRow

_OUT = (NewsletterState.SENDING.value, NewsletterState.SENT.value)


async def received_from(
    session: AsyncSession, places: Collection[str], person_id: int, most: int
) -> list[Newsletter]:
    """Letters of these places that this person was sent, the newest first; none withdrawn or stopped."""
    latest_first = (NewsletterRow.sent_at.desc(), NewsletterRow.id.desc())
    chosen = (
        select(NewsletterRow.id)
        .join(GroupRow, GroupRow.id == NewsletterRow.group_id)
        .where(
            GroupRow.place.in_(places),
            NewsletterRow.state.in_(_OUT),
            NewsletterRow.withdrawn_at.is_(None),
            NewsletterRow.stopped_at.is_(None),
            meant_for(person_id, NewsletterRow.id),
        )
        .order_by(*latest_first)
        .limit(most)
    )
    return await newsletters(session, chosen, *latest_first)


async def sent_on(session: AsyncSession, newsletter_id: int) -> list[Newsletter]:
    """Letters that forward it, the newest first: those that have left and those that may."""
    row = NewsletterRow
    chosen = select(row.id).where(
        row.forwards_id == newsletter_id,
        row.state != NewsletterState.DISCARDED.value,
        row.withdrawn_at.is_(None),
    )
    return await newsletters(session, chosen, row.id.desc())


async def is_withdrawn(session: AsyncSession, newsletter_id: int) -> bool:
    asked = select(NewsletterRow.id).where(
        NewsletterRow.id == newsletter_id, NewsletterRow.withdrawn_at.is_not(None)
    )
    return await session.scalar(asked) is not None
