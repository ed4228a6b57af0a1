"""Newsletters, from draft to report."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import Audience, Newsletter, NewsletterState
from bot.storage.memberships import has_chat, in_force, not_forgotten
from bot.storage.tables import GroupChatRow, GroupRow, MembershipRow, NewsletterRow, PersonRow


async def add_draft(
    session: AsyncSession,
    *,
    group_id: int,
    author_id: int,
    words: str,
    entities: Sequence[dict[str, Any]],
    files: Sequence[dict[str, Any]],
    now: datetime,
) -> int:
    added = insert(NewsletterRow).values(
        group_id=group_id,
        author_id=author_id,
        words=words,
        entities=list(entities),
        files=list(files),
        state=NewsletterState.DRAFT.value,
        written_at=now,
    )
    return (await session.execute(added.returning(NewsletterRow.id))).scalar_one()


async def discard_drafts(session: AsyncSession, group_id: int, author_id: int) -> None:
    """Of somebody who begins anew: a forgotten preview must not be sent by a slip of the thumb."""
    await session.execute(
        update(NewsletterRow)
        .where(
            NewsletterRow.group_id == group_id,
            NewsletterRow.author_id == author_id,
            NewsletterRow.state == NewsletterState.DRAFT.value,
        )
        .values(state=NewsletterState.DISCARDED.value)
    )


async def newsletter(session: AsyncSession, newsletter_id: int) -> Newsletter | None:
    asked = (
        select(NewsletterRow, GroupRow.place)
        .join(GroupRow, GroupRow.id == NewsletterRow.group_id)
        .where(NewsletterRow.id == newsletter_id)
    )
    found = (await session.execute(asked)).first()
    if found is None:
        return None
    row, place = found
    return Newsletter(
        id=row.id,
        group_id=row.group_id,
        place=place,
        author_id=row.author_id,
        words=row.words,
        entities=tuple(row.entities),
        files=tuple(row.files),
        state=NewsletterState(row.state),
    )


async def move_on(
    session: AsyncSession, newsletter_id: int, to: NewsletterState, *, sent_at: datetime | None = None
) -> bool:
    """Takes a draft further. False where it is no draft any more: another press was quicker."""
    values: dict[str, Any] = {"state": to.value}
    if sent_at is not None:
        values["sent_at"] = sent_at
    moved = (
        update(NewsletterRow)
        .where(NewsletterRow.id == newsletter_id, NewsletterRow.state == NewsletterState.DRAFT.value)
        .values(**values)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(moved)).first() is not None


async def being_sent(session: AsyncSession) -> list[int]:
    asked = select(NewsletterRow.id).where(NewsletterRow.state == NewsletterState.SENDING.value)
    return list(await session.scalars(asked))


async def mark_reported(session: AsyncSession, newsletter_id: int, now: datetime) -> bool:
    """Whether this is the first to say so."""
    done = (
        update(NewsletterRow)
        .where(NewsletterRow.id == newsletter_id, NewsletterRow.state == NewsletterState.SENDING.value)
        .values(state=NewsletterState.SENT.value, reported_at=now)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(done)).first() is not None


async def audience(session: AsyncSession, group_id: int) -> Audience:
    """How many a message to the group would reach now, and for how many it has to be sent by hand."""
    number = func.distinct(MembershipRow.person_id)
    asked = (
        select(func.count(case((has_chat(), MembershipRow.person_id)).distinct()), func.count(number))
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .where(MembershipRow.group_id == group_id, in_force(), not_forgotten())
    )
    people, everybody = (await session.execute(asked)).one()
    chats = select(func.count()).where(GroupChatRow.group_id == group_id, GroupChatRow.lost_at.is_(None))
    return Audience(
        people=people, chats=(await session.execute(chats)).scalar_one(), by_email=everybody - people
    )
