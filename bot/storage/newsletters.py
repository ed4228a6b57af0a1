"""Newsletters, from draft to report."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience
from bot.domain.newsletters import Newsletter, NewsletterState, Text, Topic
from bot.domain.people import Language
from bot.storage.tables import GroupRow, NewsletterRow, NewsletterWordsRow


async def add_draft(
    session: AsyncSession,
    *,
    group_id: int,
    author_id: int,
    text: Text,
    audience: Audience,
    files: Sequence[dict[str, Any]],
    now: datetime,
) -> int:
    added = insert(NewsletterRow).values(
        group_id=group_id,
        author_id=author_id,
        audience=audience.as_data(),
        files=list(files),
        state=NewsletterState.DRAFT.value,
        written_at=now,
    )
    number = (await session.execute(added.returning(NewsletterRow.id))).scalar_one()
    await write_words(session, number, 1, Language.SWEDISH, text, by=author_id, now=now)
    return number


async def write_words(
    session: AsyncSession, number: int, version: int, language: str, text: Text, *, by: int, now: datetime
) -> None:
    await session.execute(
        insert(NewsletterWordsRow).values(
            newsletter_id=number,
            version=version,
            language=language,
            words=text.words,
            entities=list(text.entities),
            written_by=by,
            written_at=now,
        )
    )


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
        topic=Topic(row.topic),
        texts=await _texts(session, row.id, row.version),
        files=tuple(row.files),
        audience=Audience.from_data(row.audience),
        state=NewsletterState(row.state),
        version=row.version,
        never_twice=row.never_twice,
        urgent_why=row.urgent_why,
        send_at=row.send_at,
        approved_by=row.approved_by,
        put_at=row.put_at,
    )


async def _texts(session: AsyncSession, newsletter_id: int, version: int) -> dict[str, Text]:
    row = NewsletterWordsRow
    asked = select(row.language, row.words, row.entities).where(
        row.newsletter_id == newsletter_id, row.version == version
    )
    return {
        language: Text(words, tuple(entities)) for language, words, entities in await session.execute(asked)
    }


async def move_on(
    session: AsyncSession, letter: Newsletter, to: NewsletterState, *, sent_at: datetime | None = None
) -> bool:
    """Takes a letter further. False where it is no longer as it was: another press was quicker."""
    values: dict[str, Any] = {"state": to.value}
    if sent_at is not None:
        values["sent_at"] = sent_at
    moved = (
        update(NewsletterRow)
        .where(NewsletterRow.id == letter.id, NewsletterRow.state == letter.state.value)
        .values(**values)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(moved)).first() is not None


async def mark_reported(session: AsyncSession, newsletter_id: int, now: datetime) -> bool:
    """Whether this is the first to say so."""
    done = (
        update(NewsletterRow)
        .where(NewsletterRow.id == newsletter_id, NewsletterRow.state == NewsletterState.SENDING.value)
        .values(state=NewsletterState.SENT.value, reported_at=now)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(done)).first() is not None
