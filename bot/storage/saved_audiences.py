"""Audiences that are kept: of a draft, and under a name for the next letter of the same group."""

from datetime import datetime

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Saved
from bot.domain.newsletters import NewsletterState
from bot.storage.tables import NewsletterRow, SavedAudienceRow


async def choose(session: AsyncSession, newsletter_id: int, audience: Audience) -> bool:
    """For a draft. False where it is one no longer: another press was quicker."""
    row = NewsletterRow
    changed = (
        update(row)
        .where(row.id == newsletter_id, row.state == NewsletterState.DRAFT.value)
        .values(audience=audience.as_data())
        .returning(row.id)
    )
    return (await session.execute(changed)).first() is not None


async def save(
    session: AsyncSession, group_id: int, name: str, audience: Audience, *, by: int, now: datetime
) -> int:
    """Its number."""
    added = (
        insert(SavedAudienceRow)
        .values(group_id=group_id, name=name, audience=audience.as_data(), saved_by=by, saved_at=now)
        .returning(SavedAudienceRow.id)
    )
    return (await session.execute(added)).scalar_one()


async def saved_in(session: AsyncSession, group_id: int) -> list[Saved]:
    """In the order they were saved."""
    return await _found(
        session, _asked().where(SavedAudienceRow.group_id == group_id).order_by(SavedAudienceRow.id)
    )


async def saved(session: AsyncSession, saved_id: int, group_id: int) -> Saved | None:
    """Only if it is one of that group."""
    row = SavedAudienceRow
    found = await _found(session, _asked().where(row.id == saved_id, row.group_id == group_id))
    return found[0] if found else None


async def remove(session: AsyncSession, saved_id: int) -> None:
    await session.execute(delete(SavedAudienceRow).where(SavedAudienceRow.id == saved_id))


def _asked() -> Select[SavedAudienceRow]:
    return select(SavedAudienceRow)


async def _found(session: AsyncSession, asked: Select[SavedAudienceRow]) -> list[Saved]:
    return [
        Saved(row.id, row.group_id, row.name, Audience.from_data(row.audience))
        for row in await session.scalars(asked)
    ]
