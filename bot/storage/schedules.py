"""Newsletters that leave by themselves: when, which ones, and stopping one that is on its way."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, State
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.relative_sends import NearMeeting
from bot.domain.repeats import Repeat
from bot.storage.database import NEWS
from bot.storage.newsletters import newsletter, newsletters
from bot.storage.outbox import in_state
from bot.storage.tables import DeliveryRow, NewsletterRow, NewsletterWordsRow

COMING = NewsletterRow.state.in_([NewsletterState.PLANNED.value, NewsletterState.AWAITING.value])
_SENDING = NewsletterRow.state == NewsletterState.SENDING.value
_ENDED = (NewsletterRow.reported_at, NewsletterRow.stopped_at, NewsletterRow.withdrawn_at)
_UNDER_WAY = and_(_SENDING, *(each.is_(None) for each in _ENDED))
_NOT_OF_A_COPY = frozenset(
    {"id", "repeats", "near_meeting", "meetings_after", "series_id", "state", "send_at"}
)


async def plan(
    session: AsyncSession,
    letter: Newsletter,
    to: NewsletterState,
    *,
    send_at: datetime | None,
    repeats: Repeat | None = None,
    near_meeting: NearMeeting | None = None,
) -> bool:
    """False where it is no longer as it was: another press was quicker."""
    session.info[NEWS] = True
    return await _move(
        session,
        letter,
        state=to.value,
        send_at=send_at,
        repeats=None if repeats is None else repeats.as_data(),
        near_meeting=None if near_meeting is None else near_meeting.code,
        meetings_after=None if near_meeting is None else near_meeting.after,
    )


async def make_draft(session: AsyncSession, letter: Newsletter) -> bool:
    """Who approved it has not read what will be changed. Its plan is kept, to be planned again with it.

    False where another press was quicker.
    """
    return await _move(
        session,
        letter,
        state=NewsletterState.DRAFT.value,
        meetings_after=None,
        approved_by=None,
        approved_at=None,
    )


async def mark_urgent(session: AsyncSession, letter: Newsletter, why: str | None) -> bool:
    return await _move(session, letter, urgent_why=why)


async def set_moment(session: AsyncSession, letter: Newsletter, send_at: datetime | None) -> None:
    session.info[NEWS] = True
    await session.execute(update(NewsletterRow).where(NewsletterRow.id == letter.id).values(send_at=send_at))


async def hold(session: AsyncSession, letter: Newsletter) -> None:
    """It waits for a person."""
    session.info[NEWS] = True
    held = update(NewsletterRow).where(NewsletterRow.id == letter.id)
    await session.execute(held.values(send_at=None, meetings_after=None))


async def take_due(session: AsyncSession, now: datetime) -> Newsletter | None:
    """The letter whose moment came first, for this transaction; another process passes it by."""
    oldest = (
        select(NewsletterRow.id)
        .where(COMING, NewsletterRow.send_at <= now)
        .order_by(NewsletterRow.send_at, NewsletterRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    number = await session.scalar(oldest)
    return None if number is None else await newsletter(session, number)


async def next_moment(session: AsyncSession, after: datetime | None = None) -> datetime | None:
    asked = select(func.min(NewsletterRow.send_at)).where(COMING)
    if after is not None:
        asked = asked.where(NewsletterRow.send_at > after)
    earliest: datetime | None = await session.scalar(asked)
    return earliest


async def coming(session: AsyncSession, group_id: int) -> Sequence[Newsletter]:
    """The letters of a group that are on their way, planned or wait to be approved.

    Those that are on their way come first, then those that wait for somebody.
    """
    row = NewsletterRow
    chosen = select(row.id).where(row.group_id == group_id, or_(COMING, _UNDER_WAY))
    return await newsletters(session, chosen, _SENDING.desc(), row.send_at.is_not(None), row.send_at)


async def copy_of(session: AsyncSession, series: Newsletter, send_at: datetime, now: datetime) -> Newsletter:
    """One letter of a series, planned for its moment, with the words that the series has now."""
    kept = [each for each in NewsletterRow.__table__.c if each.name not in _NOT_OF_A_COPY | {"written_at"}]
    own: dict[str, Any] = {
        "series_id": literal(series.id),
        "state": literal(NewsletterState.PLANNED.value),
        "send_at": literal(send_at, NewsletterRow.send_at.type),
        "written_at": literal(now, NewsletterRow.written_at.type),
    }
    row = select(*kept, *own.values()).where(NewsletterRow.id == series.id)
    names = [each.name for each in kept] + list(own)
    number = (
        await session.execute(insert(NewsletterRow).from_select(names, row).returning(NewsletterRow.id))
    ).scalar_one()
    said = NewsletterWordsRow.__table__.c
    others = [each for each in said if each.name != "newsletter_id"]
    words = select(literal(number), *others).where(
        said.newsletter_id == series.id, said.version == series.version
    )
    await session.execute(
        insert(NewsletterWordsRow).from_select(["newsletter_id", *(each.name for each in others)], words)
    )
    copied = await newsletter(session, number)
    assert copied is not None  # noqa: S101  it was added above
    return copied


async def stop(session: AsyncSession, newsletter_id: int, now: datetime) -> bool:
    """False where it is not on its way, or was stopped already."""
    session.info[NEWS] = True
    row = NewsletterRow
    stopped = (
        update(row)
        .where(row.id == newsletter_id, row.state == NewsletterState.SENDING.value, row.stopped_at.is_(None))
        .values(stopped_at=now)
        .returning(row.id)
    )
    return (await session.execute(stopped)).first() is not None


async def skip_waiting(session: AsyncSession, occasion: str, now: datetime) -> None:
    """What has not left does not leave. What is in flight settles; it is not tried a second time."""
    of_it = (DeliveryRow.occasion == occasion, DeliveryRow.operation == Operation.SEND.value)
    await session.execute(
        update(DeliveryRow)
        .where(*of_it, in_state(State.WAITING))
        .values(state=State.SKIPPED.value, reason="stopped", settled_at=now)
    )
    await session.execute(update(DeliveryRow).where(*of_it, in_state(State.LEASED)).values(not_after=now))


async def _move(session: AsyncSession, letter: Newsletter, **values: Any) -> bool:
    moved = (
        update(NewsletterRow)
        .where(NewsletterRow.id == letter.id, NewsletterRow.state == letter.state.value)
        .values(**values)
        .returning(NewsletterRow.id)
    )
    return (await session.execute(moved)).first() is not None
