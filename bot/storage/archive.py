"""Which newsletters somebody may read, found by page and by words."""

from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    SQLColumnExpression,
    String,
    and_,
    cast,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.archive import Listed, Reader, Version, was_for_all
from bot.domain.audiences import Audience
from bot.domain.delivery import Operation
from bot.domain.network import NATION, here_and_above
from bot.domain.newsletters import NewsletterState, Text
from bot.domain.people import Language
from bot.storage.corrections import HAVE_IT
from bot.storage.tables import DeliveryRow, GroupRow, NewsletterRow, NewsletterWordsRow

_NOT_TO_BE_HAD = ("stopped", "too-late", "left-the-group")
"""Why a copy was not sent that its reader is not to find here either. Nothing but a stop makes one late."""
_SENT = NewsletterRow.state.in_([NewsletterState.SENDING.value, NewsletterState.SENT.value])


async def readable(
    session: AsyncSession, reader: Reader, words: Sequence[str] = (), *, skip: int = 0, most: int
) -> tuple[list[Listed], int]:
    """Those in which all words occur, the newest first; and how many there are of them in all."""
    row, own, swedish = NewsletterRow, _words_in(reader.language), _words_in(Language.SWEDISH)
    leads = _leads(reader)
    found = (await _may_read(session, reader), _SENT, *(_says(each, leads) for each in words))
    count = select(func.count()).select_from(row).join(GroupRow, GroupRow.id == row.group_id).where(*found)
    asked = (
        select(
            row.id,
            GroupRow.place,
            func.coalesce(row.sent_at, row.written_at),
            func.coalesce(own, swedish, ""),
            row.withdrawn_at,
            row.version,
            leads,
            reached_nobody(),
        )
        .join(GroupRow, GroupRow.id == row.group_id)
        .where(*found)
        .order_by(row.sent_at.desc(), row.id.desc())
        .offset(skip)
        .limit(most)
    )
    listed = [
        Listed(
            number,
            place,
            sent_at,
            "" if withdrawn_at is not None and not led else Text(text).title,
            withdrawn=withdrawn_at is not None,
            corrected=version > 1,
            reached_nobody=bool(led and nobody),
        )
        for number, place, sent_at, text, withdrawn_at, version, led, nobody in await session.execute(asked)
    ]
    return listed, await session.scalar(count) or 0


async def may_read(session: AsyncSession, reader: Reader, newsletter_id: int) -> bool:
    asked = (
        select(NewsletterRow.id)
        .join(GroupRow, GroupRow.id == NewsletterRow.group_id)
        .where(NewsletterRow.id == newsletter_id, _SENT, await _may_read(session, reader))
    )
    return await session.scalar(asked) is not None


async def was_meant_for(session: AsyncSession, person_id: int, newsletter_id: int) -> bool:
    return bool(await session.scalar(select(meant_for(person_id, literal(newsletter_id)))))


def meant_for(person_id: int, newsletter_id: SQLColumnExpression[int]) -> ColumnElement[bool]:
    """Whether it was put into the outbox for this person, whatever became of it there; not where it was
    stopped before, or the person had left."""
    row = DeliveryRow
    return exists().where(
        row.occasion == literal("newsletter:") + cast(newsletter_id, String),
        row.recipient_kind == "person",
        row.recipient_id == person_id,
        row.operation == Operation.SEND.value,
        func.coalesce(row.reason, "").not_in(_NOT_TO_BE_HAD),
    )


def reached_nobody() -> ColumnElement[bool]:
    """Whether a newsletter was stopped before anybody had it. A correction or a withdrawal would have no
    reader, and who comes later does not find it."""
    row = DeliveryRow
    has_it = exists().where(
        row.occasion == literal("newsletter:") + cast(NewsletterRow.id, String),
        row.operation == Operation.SEND.value,
        row.state.in_(HAVE_IT),
    )
    return and_(NewsletterRow.stopped_at.is_not(None), ~has_it)


async def has_reached_nobody(session: AsyncSession, newsletter_id: int) -> bool:
    asked = select(NewsletterRow.id).where(NewsletterRow.id == newsletter_id, reached_nobody())
    return await session.scalar(asked) is not None


async def versions(session: AsyncSession, newsletter_id: int, latest: int) -> list[Version]:
    """Those that went out, the first one first."""
    row = NewsletterWordsRow
    asked = (
        select(row.version, row.written_at, row.language, row.words, row.entities)
        .where(row.newsletter_id == newsletter_id, row.version <= latest)
        .order_by(row.version)
    )
    found: dict[int, Version] = {}
    for number, written_at, language, words, entities in await session.execute(asked):
        version = found.setdefault(number, Version(number, written_at, {}))
        found[number] = Version(
            number, version.written_at, {**version.texts, language: Text(words, tuple(entities))}
        )
    return list(found.values())


async def _may_read(session: AsyncSession, reader: Reader) -> ColumnElement[bool]:
    for_all = await _for_all_in(session, reader.places)
    return or_(meant_for(reader.person_id, NewsletterRow.id), _leads(reader), NewsletterRow.id.in_(for_all))


async def _for_all_in(session: AsyncSession, places: Sequence[str]) -> list[int]:
    """What went to the whole of a group, by the group itself or from above: who comes later reads it, too."""
    senders = {above for place in places for above in here_and_above(place)}
    asked = (
        select(NewsletterRow.id, NewsletterRow.audience)
        .join(GroupRow, GroupRow.id == NewsletterRow.group_id)
        .where(GroupRow.place.in_(senders), _SENT, NewsletterRow.stopped_at.is_(None))
    )
    return [
        number
        for number, audience in await session.execute(asked)
        if any(was_for_all(Audience.from_data(audience), place) for place in places)
    ]


def _leads(reader: Reader) -> ColumnElement[bool]:
    """Codes of places begin with the code of the county they lie in."""
    if NATION in reader.leads:
        return true()
    return or_(false(), *(GroupRow.place.startswith(each) for each in reader.leads))


def _says(word: str, leads: ColumnElement[bool]) -> ColumnElement[bool]:
    """In its latest version, in any language. What is withdrawn is not found out by its words, either."""
    row = NewsletterWordsRow
    words = exists().where(
        row.newsletter_id == NewsletterRow.id,
        row.version == NewsletterRow.version,
        row.folded.contains(word, autoescape=True),
    )
    return words & or_(NewsletterRow.withdrawn_at.is_(None), leads)


def _words_in(language: str) -> ColumnElement[str]:
    row = NewsletterWordsRow
    asked = select(row.words).where(
        row.newsletter_id == NewsletterRow.id,
        row.version == NewsletterRow.version,
        row.language == language,
    )
    return asked.scalar_subquery()
