"""Newsletters, from draft to report."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, TypeAlias

from sqlalchemy import ColumnExpressionArgument, Row, Select, and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience
from bot.domain.newsletters import Newsletter, NewsletterState, Text, Topic
from bot.domain.people import Language
from bot.domain.relative_sends import NearMeeting
from bot.domain.repeats import Repeat
from bot.domain.spelling import folded
from bot.storage.tables import GroupRow, NewsletterRow, NewsletterWordsRow

InOneLanguage: TypeAlias = Row[NewsletterRow, str, str, str, list[Any], datetime]
"""A letter, its place, and the latest version of its words: language, words, entities, and since when."""


async def add_draft(
    session: AsyncSession,
    *,
    group_id: int,
    author_id: int,
    text: Text,
    audience: Audience,
    files: Sequence[Mapping[str, Any]],
    now: datetime,
    forwards_id: int | None = None,
) -> int:
    added = insert(NewsletterRow).values(
        group_id=group_id,
        author_id=author_id,
        audience=audience.as_data(),
        files=[dict(each) for each in files],
        forwards_id=forwards_id,
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
            folded=folded(text.words),
        )
    )


async def discard_drafts(session: AsyncSession, group_id: int, author_id: int) -> None:
    """Of somebody who begins anew: a forgotten preview must not be sent by a slip of the thumb.

    What has been shown to a second person is no forgotten preview, and stays.
    """
    await session.execute(
        update(NewsletterRow)
        .where(
            NewsletterRow.group_id == group_id,
            NewsletterRow.author_id == author_id,
            NewsletterRow.state == NewsletterState.DRAFT.value,
            NewsletterRow.asks == 0,
        )
        .values(state=NewsletterState.DISCARDED.value)
    )


async def draft_of(session: AsyncSession, group_id: int, author_id: int) -> Newsletter | None:
    row = NewsletterRow
    mine = (row.group_id == group_id, row.author_id == author_id, row.state == NewsletterState.DRAFT.value)
    latest = await session.scalar(select(func.max(row.id)).where(*mine))
    return None if latest is None else await newsletter(session, latest)


async def newsletter(session: AsyncSession, newsletter_id: int, *, held: bool = False) -> Newsletter | None:
    """Where it is `held`, nobody else changes it before this transaction is over."""
    this = select(NewsletterRow.id).where(NewsletterRow.id == newsletter_id)
    if held:  # first of all, so that the words are those of the version that it has then
        await session.execute(this.with_for_update())
    return next(iter(await newsletters(session, this)), None)


async def newsletters(
    session: AsyncSession, chosen: Select[int], *in_order: ColumnExpressionArgument[Any]
) -> list[Newsletter]:
    """Those whose numbers are chosen, in one query."""
    row, said = NewsletterRow, NewsletterWordsRow
    asked = (
        select(row, GroupRow.place, said.language, said.words, said.entities, said.written_at)
        .join(GroupRow, GroupRow.id == row.group_id)
        .join(said, and_(said.newsletter_id == row.id, said.version == row.version))
        .where(row.id.in_(chosen))
        .order_by(*in_order, row.id)
    )
    found = groupby(await session.execute(asked), key=lambda each: each[0].id)
    return [_newsletter(list(rows)) for _, rows in found]


def _newsletter(in_each_language: Sequence[InOneLanguage]) -> Newsletter:
    row, place, *_, written_at = in_each_language[0]
    return Newsletter(
        id=row.id,
        group_id=row.group_id,
        place=place,
        author_id=row.author_id,
        topic=Topic(row.topic),
        texts={each.language: Text(each.words, tuple(each.entities)) for each in in_each_language},
        files=tuple(row.files),
        audience=Audience.from_data(row.audience),
        state=NewsletterState(row.state),
        version=row.version,
        never_twice=row.never_twice,
        urgent_why=row.urgent_why,
        send_at=row.send_at,
        repeats=None if row.repeats is None else Repeat.from_data(row.repeats),
        near_meeting=None
        if row.near_meeting is None
        else NearMeeting.from_code(row.near_meeting, row.meetings_after),
        series_id=row.series_id,
        asks=row.asks,
        stopped_at=row.stopped_at,
        reported_at=row.reported_at,
        approved_by=row.approved_by,
        put_at=row.put_at,
        forwards_id=row.forwards_id,
        sent_at=row.sent_at,
        corrected_at=written_at if row.version > 1 else None,
        withdrawn_at=row.withdrawn_at,
    )


async def texts(session: AsyncSession, newsletter_id: int, version: int) -> dict[str, Text]:
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
    """Takes a letter further; what leaves does not come back. False where it is no longer as it was: another
    press was quicker."""
    values: dict[str, Any] = {"state": to.value}
    if sent_at is not None:
        values |= {"sent_at": sent_at, "repeats": None, "near_meeting": None, "meetings_after": None}
    moved = (
        update(NewsletterRow)
        .where(NewsletterRow.id == letter.id, NewsletterRow.state == letter.state.value)
        .values(**values)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(moved)).first() is not None


async def hand_over(session: AsyncSession, letter: Newsletter, to: int) -> None:
    """Whoever changes or sends what somebody else has left is its writer from then on."""
    await session.execute(update(NewsletterRow).where(NewsletterRow.id == letter.id).values(author_id=to))


async def mark_reported(session: AsyncSession, newsletter_id: int, now: datetime) -> bool:
    """Whether this is the first to say so."""
    done = (
        update(NewsletterRow)
        .where(NewsletterRow.id == newsletter_id, NewsletterRow.state == NewsletterState.SENDING.value)
        .values(state=NewsletterState.SENT.value, reported_at=now)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(done)).first() is not None
