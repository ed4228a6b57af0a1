"""Texts of vetted answers: those that are answered, those that wait, and those that were."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.domain.answer_versions import State, Version
from bot.storage.outbox import insert_new
from bot.storage.tables import AnswerVersionRow, LawChangeRow, PersonRow

_row = AnswerVersionRow


async def how_it_stands(session: AsyncSession) -> tuple[int, ...]:
    """Another one whenever a version was published, or a change of a law noted or taken back."""
    published = select(func.count()).where(_row.state == State.PUBLISHED.value)
    noted = select(func.count(LawChangeRow.id))
    taken_back = select(func.count(LawChangeRow.taken_back_at))
    counts = select(*(each.scalar_subquery() for each in (published, noted, taken_back)))
    return tuple((await session.execute(counts)).one())


async def latest(session: AsyncSession) -> list[tuple[str, str, str]]:
    """Slug, language and text of the latest published version of each."""
    newest = (
        select(_row.slug, _row.language, func.max(_row.number).label("number"))
        .group_by(_row.slug, _row.language)
        .subquery()
    )
    asked = select(_row.slug, _row.language, _row.text).join(
        newest,
        (_row.slug == newest.c.slug)
        & (_row.language == newest.c.language)
        & (_row.number == newest.c.number),
    )
    return [(slug, language, text) for slug, language, text in await session.execute(asked)]


async def published(session: AsyncSession, slug: str, language: str) -> Sequence[Version]:
    """The newest first."""
    mine = (_row.slug == slug, _row.language == language, _row.state == State.PUBLISHED.value)
    return await _versions(session, *mine)


async def version(session: AsyncSession, number: int) -> Version | None:
    found = await _versions(session, _row.id == number)
    return found[0] if found else None


async def waiting(session: AsyncSession) -> Sequence[Version]:
    """All that wait for a second person, the longest awaited first."""
    return (await _versions(session, _row.state == State.PROPOSED.value))[::-1]


async def waiting_for(session: AsyncSession, slug: str, language: str) -> Version | None:
    mine = (_row.slug == slug, _row.language == language, _row.state == State.PROPOSED.value)
    found = await _versions(session, *mine)
    return found[0] if found else None


async def draft_of(session: AsyncSession, slug: str, language: str, person_id: int) -> Version | None:
    mine = (_row.slug == slug, _row.language == language, _row.state == State.DRAFT.value)
    found = await _versions(session, *mine, _row.written_by == person_id)
    return found[0] if found else None


async def slugs(session: AsyncSession) -> set[str]:
    return set(await session.scalars(select(_row.slug).distinct()))


async def add(
    session: AsyncSession,
    slug: str,
    language: str,
    text: str,
    state: State,
    *,
    based_on: str | None,
    by: int | None,
    now: datetime,
    number: int | None = None,
) -> int | None:
    """None where another one waits already."""
    added = (
        insert_new(session, _row)
        .values(
            slug=slug,
            language=language,
            text=text,
            state=state.value,
            based_on=based_on,
            written_by=by,
            written_at=now,
            number=number,
            decided_at=now if number else None,
        )
        .returning(_row.id)
    )
    return (await session.execute(added)).scalar_one_or_none()


async def rewrite(session: AsyncSession, number: int, text: str) -> bool:
    """One that waits. False where it does not any more."""
    return await _changed(session, number, State.PROPOSED, text=text)


async def discard(session: AsyncSession, number: int) -> None:
    draft = (_row.id == number, _row.state == State.DRAFT.value)
    await session.execute(delete(_row).where(*draft))


async def settle(
    session: AsyncSession,
    number: int,
    to: State,
    *,
    by: int | None,
    now: datetime,
    as_number: int | None = None,
) -> bool:
    """Of one that waits. False where another was quicker."""
    values = {"state": to.value, "decided_by": by, "decided_at": now, "number": as_number}
    return await _changed(session, number, State.PROPOSED, **values)


async def _changed(session: AsyncSession, number: int, state: State, /, **values: Any) -> bool:
    mine = (_row.id == number, _row.state == state.value)
    changed = update(_row).where(*mine).values(**values).returning(_row.id)
    return (await session.execute(changed)).first() is not None


async def _versions(session: AsyncSession, *conditions: Any) -> Sequence[Version]:
    writer, decider = aliased(PersonRow), aliased(PersonRow)
    asked = (
        select(_row, writer.name, decider.name)
        .outerjoin(writer, writer.id == _row.written_by)
        .outerjoin(decider, decider.id == _row.decided_by)
        .where(*conditions)
        .order_by(_row.id.desc())
        .execution_options(populate_existing=True)
    )
    return [
        Version(
            id=row.id,
            slug=row.slug,
            language=row.language,
            number=row.number,
            text=row.text,
            state=State(row.state),
            based_on=row.based_on,
            writer_id=row.written_by,
            writer=written_by,
            written_at=row.written_at,
            decider=decided_by,
            decided_at=row.decided_at,
        )
        for row, written_by, decided_by in await session.execute(asked)
    ]
