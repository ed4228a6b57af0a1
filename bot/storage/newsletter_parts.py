"""What a draft of a newsletter is made of: its words in each language, its files, how it is to be sent."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import Newsletter, Text, Topic
from bot.storage.newsletters import write_words
from bot.storage.tables import DeliveryRow, NewsletterRow, NewsletterWordsRow


async def rewrite_words(
    session: AsyncSession, letter: Newsletter, language: str, text: Text, *, by: int, now: datetime
) -> None:
    """In the version that there is; nobody has read it."""
    await remove_words(session, letter, language)
    await write_words(session, letter.id, letter.version, language, text, by=by, now=now)


async def remove_words(session: AsyncSession, letter: Newsletter, language: str) -> None:
    await session.execute(
        delete(NewsletterWordsRow).where(
            NewsletterWordsRow.newsletter_id == letter.id,
            NewsletterWordsRow.version == letter.version,
            NewsletterWordsRow.language == language,
        )
    )


async def set_files(session: AsyncSession, newsletter_id: int, files: Sequence[Mapping[str, Any]]) -> None:
    await _set(session, newsletter_id, files=[dict(each) for each in files])


async def set_topic(session: AsyncSession, newsletter_id: int, topic: Topic) -> None:
    await _set(session, newsletter_id, topic=topic.value)


async def set_never_twice(session: AsyncSession, newsletter_id: int, *, never: bool) -> None:
    await _set(session, newsletter_id, never_twice=never)


async def tries_so_far(session: AsyncSession, occasion: str) -> int:
    """The latest version of what was sent on trial."""
    asked = select(func.max(DeliveryRow.version)).where(DeliveryRow.occasion == occasion)
    return await session.scalar(asked) or 0


async def _set(session: AsyncSession, newsletter_id: int, **values: Any) -> None:
    await session.execute(update(NewsletterRow).where(NewsletterRow.id == newsletter_id).values(**values))
