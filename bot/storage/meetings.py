"""Meetings and the answers to them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.domain.meetings import Absent, Answer, Answers, Meeting, MeetingKind, MeetingState, Said
from bot.domain.people import Kind
from bot.storage.memberships import in_force, is_by_email
from bot.storage.tables import GroupRow, MeetingAnswerRow, MeetingRow, MembershipRow, PersonRow


async def add_draft(
    session: AsyncSession,
    *,
    group_id: int,
    kind: MeetingKind,
    starts_at: datetime,
    minutes: int,
    where: str,
    called_by: int,
) -> int:
    added = insert(MeetingRow).values(
        group_id=group_id,
        kind=kind.value,
        starts_at=starts_at,
        minutes=minutes,
        where=where,
        state=MeetingState.DRAFT.value,
        version=1,
        called_by=called_by,
    )
    return (await session.execute(added.returning(MeetingRow.id))).scalar_one()


async def meeting(session: AsyncSession, meeting_id: int) -> Meeting | None:
    found = await _meetings(session, MeetingRow.id == meeting_id)
    return found[0] if found else None


async def meeting_for_answers(session: AsyncSession, meeting_id: int) -> Meeting | None:
    """Answers to one meeting are taken one after the other, so that the card in the group shows them all."""
    await session.execute(select(MeetingRow.id).where(MeetingRow.id == meeting_id).with_for_update())
    return await meeting(session, meeting_id)


async def coming_for(session: AsyncSession, person_id: int, now: datetime) -> list[Meeting]:
    """Called meetings of the person's groups that have not begun, soonest first."""
    groups = select(MembershipRow.group_id).where(MembershipRow.person_id == person_id, in_force())
    return await _meetings(
        session,
        MeetingRow.group_id.in_(groups)
        & (MeetingRow.state == MeetingState.CALLED.value)
        & (MeetingRow.starts_at > now),
    )


async def called(session: AsyncSession, group_ids: Collection[int], after: datetime) -> list[Meeting]:
    """Of these groups, those that begin later; soonest first."""
    return await _meetings(
        session,
        MeetingRow.group_id.in_(group_ids)
        & (MeetingRow.state == MeetingState.CALLED.value)
        & (MeetingRow.starts_at > after),
    )


async def move_on(
    session: AsyncSession, meeting_id: int, to: MeetingState, *, called_at: datetime | None = None
) -> bool:
    """Takes a draft further. False where it is no draft any more: another press was quicker."""
    moved = (
        update(MeetingRow)
        .where(MeetingRow.id == meeting_id, MeetingRow.state == MeetingState.DRAFT.value)
        .values(state=to.value, called_at=called_at)
        .returning(MeetingRow.id)
    )
    return (await session.execute(moved)).first() is not None


async def answer_of(session: AsyncSession, meeting_id: int, person_id: int) -> Answer | None:
    given = await session.scalar(
        select(MeetingAnswerRow.answer).where(
            MeetingAnswerRow.meeting_id == meeting_id, MeetingAnswerRow.person_id == person_id
        )
    )
    return Answer(given) if given else None


async def answered_by(session: AsyncSession, person_id: int, meeting_ids: Sequence[int]) -> dict[int, Answer]:
    """What the person said, by meeting; those not answered are left out."""
    row = MeetingAnswerRow
    asked = select(row.meeting_id, row.answer).where(
        row.person_id == person_id, row.meeting_id.in_(meeting_ids)
    )
    return {number: Answer(said) for number, said in await session.execute(asked)}


async def answer(
    session: AsyncSession,
    meeting_id: int,
    person_id: int,
    said: Answer,
    now: datetime,
    *,
    recorded_by: int | None = None,
) -> None:
    await session.merge(
        MeetingAnswerRow(
            meeting_id=meeting_id,
            person_id=person_id,
            answer=said.value,
            answered_at=now,
            recorded_by=recorded_by,
        )
    )
    await session.flush()  # who counts the answers in this transaction counts this one too


async def answers(session: AsyncSession, meeting: Meeting) -> Answers:
    """By name, in the order they were given; the silent are those in the group who have not answered."""
    recorder = aliased(PersonRow)
    given = (
        select(MeetingAnswerRow.answer, PersonRow.name, recorder.name)
        .join(PersonRow, PersonRow.id == MeetingAnswerRow.person_id)
        .outerjoin(recorder, recorder.id == MeetingAnswerRow.recorded_by)
        .where(MeetingAnswerRow.meeting_id == meeting.id)
        .order_by(MeetingAnswerRow.answered_at, MeetingAnswerRow.person_id)
    )
    said: dict[Answer, tuple[Said, ...]] = {}
    for word, name, recorded_by in await session.execute(given):
        said[Answer(word)] = (*said.get(Answer(word), ()), Said(name, recorded_by))
    expected = select(MembershipRow.person_id).where(*_silent(meeting))
    silent = select(PersonRow.name).where(PersonRow.id.in_(expected)).order_by(PersonRow.id)
    return Answers(said=said, silent=tuple(await session.scalars(silent)))


async def absent(session: AsyncSession, meeting: Meeting) -> list[Absent]:
    """Those of the group who can't answer themselves, in the order they were added."""
    given = (MeetingAnswerRow.person_id == PersonRow.id) & (MeetingAnswerRow.meeting_id == meeting.id)
    asked = (
        select(PersonRow.id, PersonRow.name, MembershipRow.kind, MeetingAnswerRow.answer)
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .outerjoin(MeetingAnswerRow, given)
        .where(MembershipRow.group_id == meeting.group_id, in_force(), is_by_email())
        .order_by(MembershipRow.id)
    )
    return [
        Absent(number, name, Kind(kind), Answer(said) if said else None)
        for number, name, kind, said in await session.execute(asked)
    ]


async def still_expected(session: AsyncSession, meeting: Meeting) -> list[int]:
    """Numbers of those in the group who have not answered."""
    asked = select(MembershipRow.person_id).where(*_silent(meeting)).distinct()
    return list(await session.scalars(asked))


async def undecided(session: AsyncSession, meeting_id: int) -> list[int]:
    """Numbers of those who said maybe."""
    return await _who_said(session, meeting_id, Answer.MAYBE)


async def coming(session: AsyncSession, meeting_id: int) -> list[int]:
    """Numbers of those who said yes."""
    return await _who_said(session, meeting_id, Answer.YES)


async def _who_said(session: AsyncSession, meeting_id: int, said: Answer) -> list[int]:
    """Of those who are still in the group."""
    group = select(MeetingRow.group_id).where(MeetingRow.id == meeting_id).scalar_subquery()
    belongs = select(MembershipRow.person_id).where(MembershipRow.group_id == group, in_force())
    asked = select(MeetingAnswerRow.person_id).where(
        MeetingAnswerRow.meeting_id == meeting_id,
        MeetingAnswerRow.answer == said.value,
        MeetingAnswerRow.person_id.in_(belongs),
    )
    return list(await session.scalars(asked))


def _silent(meeting: Meeting) -> tuple[Any, ...]:
    answered = select(MeetingAnswerRow.person_id).where(MeetingAnswerRow.meeting_id == meeting.id)
    return (
        MembershipRow.group_id == meeting.group_id,
        in_force(),
        MembershipRow.person_id.not_in(answered),
    )


async def _meetings(session: AsyncSession, condition: Any) -> list[Meeting]:
    asked = (
        select(MeetingRow, GroupRow.place)
        .join(GroupRow, GroupRow.id == MeetingRow.group_id)
        .where(condition)
        .order_by(MeetingRow.starts_at)
    )
    return [
        Meeting(
            id=row.id,
            group_id=row.group_id,
            place=place,
            kind=MeetingKind(row.kind),
            starts_at=row.starts_at,
            minutes=row.minutes,
            where=row.where,
            state=MeetingState(row.state),
            version=row.version,
            called_at=row.called_at,
        )
        for row, place in await session.execute(asked)
    ]
