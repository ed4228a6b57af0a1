"""Corrections while they are written, and the rows of those that are made.

The words of a correction stand as the version after the latest, and are that version once it is made.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.corrections import Change
from bot.domain.delivery import Operation, State
from bot.domain.newsletters import Newsletter, Text
from bot.storage.newsletters import newsletters, texts, write_words
from bot.storage.tables import DeliveryRow, NewsletterChangeRow, NewsletterRow, NewsletterWordsRow

HAVE_IT = [each.value for each in (State.WAITING, State.LEASED, State.ACCEPTED, State.UNCERTAIN)]


async def proposed(session: AsyncSession, letter: Newsletter) -> tuple[int, Mapping[str, Text]] | None:
    """Who wrote the correction that is not made, and its words in each language."""
    row = NewsletterWordsRow
    asked = select(row.written_by).where(*_next(letter)).limit(1)
    writer = await session.scalar(asked)
    return None if writer is None else (writer, await texts(session, letter.id, letter.version + 1))


def request_of(newsletter_id: int, writer_id: int, since: datetime) -> str:
    """The occasion of asking somebody else to say yes to words written then."""
    return f"correction:{newsletter_id}:{writer_id}:{since:%Y%m%d%H%M%S}"


async def written_at(session: AsyncSession, letter: Newsletter) -> datetime:
    """Of what is proposed."""
    asked = select(NewsletterWordsRow.written_at).where(*_next(letter)).limit(1)
    return (await session.scalars(asked)).one()


async def waiting_with(session: AsyncSession, person_id: int) -> Sequence[Newsletter]:
    """Letters to whose correction somebody has been asked to say yes, as they are now."""
    row, said, delivery = NewsletterRow, NewsletterWordsRow, DeliveryRow
    proposals = (
        select(row.id, said.written_by, said.written_at)
        .join(said, and_(said.newsletter_id == row.id, said.version == row.version + 1))
        .where(row.withdrawn_at.is_(None), said.written_by != person_id)
        .distinct()
    )
    asked = {request_of(*each): each.id for each in await session.execute(proposals)}
    if not asked:
        return []
    told = select(delivery.occasion).where(
        delivery.occasion.in_(asked),
        delivery.recipient_kind == "person",
        delivery.recipient_id == person_id,
    )
    numbers = [asked[each] for each in await session.scalars(told)]
    return await newsletters(session, select(row.id).where(row.id.in_(numbers))) if numbers else []


async def propose(
    session: AsyncSession, letter: Newsletter, words: Mapping[str, Text], *, by: int, now: datetime
) -> None:
    """Instead of what was proposed before."""
    await session.execute(delete(NewsletterWordsRow).where(*_next(letter)))
    for language, text in words.items():
        await write_words(session, letter.id, letter.version + 1, language, text, by=by, now=now)


async def drop_proposal(session: AsyncSession, letter: Newsletter) -> None:
    await session.execute(delete(NewsletterWordsRow).where(*_next(letter)))


async def raise_version(session: AsyncSession, letter: Newsletter, now: datetime) -> bool:
    """Makes the proposed words the letter's. False where it is no longer as it was: somebody was quicker."""
    row = NewsletterRow
    raised = (
        update(row)
        .where(row.id == letter.id, row.version == letter.version, row.withdrawn_at.is_(None))
        .values(version=letter.version + 1)
        .returning(row.id)
    )
    if (await session.execute(raised)).first() is None:
        return False
    await session.execute(update(NewsletterWordsRow).where(*_next(letter)).values(written_at=now))
    return True


async def mark_withdrawn(session: AsyncSession, letter: Newsletter, now: datetime) -> int | None:
    """Which version of the words it has; it is stopped, too. None where somebody else was quicker."""
    row = NewsletterRow
    stopped = case((row.put_at.is_(None), func.coalesce(row.stopped_at, now)), else_=row.stopped_at)
    withdrawn = (
        update(row)
        .where(row.id == letter.id, row.withdrawn_at.is_(None))
        .values(withdrawn_at=now, stopped_at=stopped)
        .returning(row.version)
    )
    return (await session.execute(withdrawn)).scalar_one_or_none()


async def add_change(
    session: AsyncSession,
    newsletter_id: int,
    version: int,
    *,
    withdraws: bool = False,
    tells: bool = False,
    by: int,
    now: datetime,
) -> int:
    added = insert(NewsletterChangeRow).values(
        newsletter_id=newsletter_id,
        version=version,
        withdraws=withdraws,
        tells=tells,
        made_by=by,
        made_at=now,
    )
    return (await session.execute(added.returning(NewsletterChangeRow.id))).scalar_one()


async def say_why(session: AsyncSession, newsletter_id: int, why: str) -> bool:
    """Of a withdrawal. False where there is none."""
    row = NewsletterChangeRow
    said = update(row).where(row.newsletter_id == newsletter_id, row.withdraws).values(why=why)
    return (await session.execute(said.returning(row.id))).first() is not None


async def change(session: AsyncSession, number: int, *, locked: bool = False) -> Change:
    asked = select(NewsletterChangeRow).where(NewsletterChangeRow.id == number)
    if locked:
        asked = asked.with_for_update().execution_options(populate_existing=True)
    return _change((await session.scalars(asked)).one())


async def withdrawal_of(session: AsyncSession, newsletter_id: int) -> Change | None:
    row = NewsletterChangeRow
    found = await session.scalar(select(row).where(row.newsletter_id == newsletter_id, row.withdraws))
    return None if found is None else _change(found)


async def under_way(session: AsyncSession) -> list[int]:
    """Changes that are not done at every copy yet, or not reported on, in the order they were made."""
    row = NewsletterChangeRow
    return list(await session.scalars(select(row.id).where(row.reported_at.is_(None)).order_by(row.id)))


async def mark_reported(session: AsyncSession, number: int, now: datetime) -> None:
    row = NewsletterChangeRow
    await session.execute(update(row).where(row.id == number).values(reported_at=now))


async def how_many_have_it(session: AsyncSession, occasion: str) -> int:
    """Those on their way to getting it among them."""
    row = DeliveryRow
    asked = select(func.count()).where(
        row.occasion == occasion, row.operation == Operation.SEND.value, row.state.in_(HAVE_IT)
    )
    return await session.scalar(asked) or 0


def _next(letter: Newsletter) -> tuple[ColumnElement[bool], ...]:
    row = NewsletterWordsRow
    return row.newsletter_id == letter.id, row.version == letter.version + 1


def _change(row: NewsletterChangeRow) -> Change:
    return Change(
        row.id,
        row.newsletter_id,
        row.version,
        row.withdraws,
        row.tells,
        row.why,
        row.made_by,
        row.made_at,
        row.up_to,
    )
