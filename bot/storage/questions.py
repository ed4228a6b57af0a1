"""Questions on their way up, who waits for the answer, and answers that are being written."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient
from bot.domain.people import Role
from bot.domain.questions import Question, QuestionState
from bot.storage.memberships import in_force
from bot.storage.outbox import insert_new
from bot.storage.tables import (
    GroupChatRow,
    GroupRow,
    MembershipRow,
    PersonRow,
    QuestionGroupRow,
    QuestionRow,
)

_LEADS = MembershipRow.role != Role.MEMBER.value


async def add_draft(session: AsyncSession, *, words: str, place: str, asked_by: int, now: datetime) -> int:
    """What the person had begun before is thrown away: its button stands under other words."""
    begun = (QuestionRow.asked_by == asked_by) & (QuestionRow.state == QuestionState.DRAFT.value)
    await session.execute(
        update(QuestionRow).where(begun).values(words="", state=QuestionState.DISCARDED.value)
    )
    added = insert(QuestionRow).values(
        words=words,
        place=place,
        asked_by=asked_by,
        asked_at=now,
        with_place=place,
        with_since=now,
        state=QuestionState.DRAFT.value,
    )
    return (await session.execute(added.returning(QuestionRow.id))).scalar_one()


async def question(session: AsyncSession, question_id: int) -> Question | None:
    found = await those(session, QuestionRow.id == question_id)
    return found[0] if found else None


async def concerning(session: AsyncSession, group_id: int, place: str) -> list[Question]:
    """All that were asked by the group, joined by it, or are with it; the oldest first."""
    sent = (QuestionState.OPEN.value, QuestionState.ANSWERED.value)
    waits = select(QuestionGroupRow.question_id).where(QuestionGroupRow.group_id == group_id)
    here = or_(QuestionRow.with_place == place, QuestionRow.id.in_(waits))
    return await those(session, QuestionRow.state.in_(sent) & here)


async def waiting_with(session: AsyncSession, places: Sequence[str]) -> list[Question]:
    """What those who lead these places have to answer, the oldest first."""
    is_open = QuestionRow.state == QuestionState.OPEN.value
    return await those(session, is_open & QuestionRow.with_place.in_(places))


async def open_with(
    session: AsyncSession, places: Sequence[str], *, not_yet_joined_by: int
) -> list[Question]:
    waits = select(QuestionGroupRow.question_id).where(QuestionGroupRow.group_id == not_yet_joined_by)
    is_open = QuestionRow.state == QuestionState.OPEN.value
    return await those(session, is_open & QuestionRow.with_place.in_(places) & QuestionRow.id.not_in(waits))


async def own(session: AsyncSession, person_id: int) -> list[Question]:
    """What a person has asked and not taken back."""
    sent = (QuestionState.OPEN.value, QuestionState.ANSWERED.value)
    return await those(session, (QuestionRow.asked_by == person_id) & QuestionRow.state.in_(sent))


async def discard(session: AsyncSession, question_id: int) -> None:
    await changed(session, question_id, QuestionState.DRAFT, state=QuestionState.DISCARDED.value, words="")


async def send(session: AsyncSession, question: Question, with_place: str, now: datetime) -> bool:
    """False where another press was quicker."""
    opened = {"state": QuestionState.OPEN.value, "asked_at": now, "with_place": with_place, "with_since": now}
    return await changed(session, question.id, QuestionState.DRAFT, **opened)


async def take(session: AsyncSession, question: Question, by: int, instead_of: int | None) -> bool:
    """False where it is somebody else's by now, or not open here any more."""
    free = QuestionRow.owner_id.is_(None) if instead_of is None else QuestionRow.owner_id == instead_of
    return await changed(session, question.id, QuestionState.OPEN, free, still_there(question), owner_id=by)


async def move(session: AsyncSession, question: Question, to: str, now: datetime) -> bool:
    """False where it has moved or been answered meanwhile."""
    moved = {"with_place": to, "with_since": now, "owner_id": None, "apart": False}
    return await changed(session, question.id, QuestionState.OPEN, still_there(question), **moved)


async def withdraw(session: AsyncSession, question: Question, now: datetime) -> bool:
    """The words are gone with it. False where it was answered first."""
    settled = {"state": QuestionState.WITHDRAWN.value, "words": "", "settled_at": now}
    return await changed(session, question.id, QuestionState.OPEN, **settled)


async def join(session: AsyncSession, question_id: int, group_id: int, by: int, now: datetime) -> bool:
    """Whether the group did not wait for it already."""
    added = insert_new(session, QuestionGroupRow).values(
        question_id=question_id, group_id=group_id, joined_by=by, joined_at=now
    )
    return (await session.execute(added.returning(QuestionGroupRow.group_id))).first() is not None


async def groups_waiting(session: AsyncSession, question_id: int) -> set[int]:
    asked = select(QuestionGroupRow.group_id).where(QuestionGroupRow.question_id == question_id)
    return set(await session.scalars(asked))


async def led_among(session: AsyncSession, places: Sequence[str]) -> set[str]:
    """Those of the places where somebody is who can answer."""
    asked = (
        select(GroupRow.place)
        .join(MembershipRow, MembershipRow.group_id == GroupRow.id)
        .where(GroupRow.place.in_(places), _LEADS, in_force())
        .distinct()
    )
    return set(await session.scalars(asked))


async def asker(session: AsyncSession, question: Question) -> Sequence[Recipient]:
    """Who asked, as long as they are in the group."""
    return await _recipients(
        session, PersonRow.id == question.asked_by, GroupRow.place == question.place, in_force()
    )


async def asker_who_does_not_lead(session: AsyncSession, question: Question) -> Sequence[Recipient]:
    """Who leads the group as well sees it in the list."""
    here = (PersonRow.id == question.asked_by, GroupRow.place == question.place)
    return await _recipients(session, *here, ~_LEADS, in_force())


async def leads_with(session: AsyncSession, question: Question) -> Sequence[Recipient]:
    """Those whose turn it is, unless it is they who ask."""
    here = (GroupRow.place == question.with_place, PersonRow.id != question.asked_by)
    return await _recipients(session, *here, _LEADS, in_force())


async def leads_concerned(session: AsyncSession, question: Question) -> Sequence[Recipient]:
    """Whoever leads a group that it came through or that joined, less who asked and who answered."""
    knowing = [question.asked_by, question.settled_by or 0]
    return await _recipients(session, _concerned(question), PersonRow.id.not_in(knowing), _LEADS, in_force())


async def leads_waiting(session: AsyncSession, question: Question) -> Sequence[Recipient]:
    """Whoever leads a group that waits for it, and who has taken it; less who asked."""
    waits = _waits(question) | (PersonRow.id == question.owner_id)
    return await _recipients(session, waits, PersonRow.id != question.asked_by, _LEADS, in_force())


async def chats_concerned(session: AsyncSession, question: Question) -> Sequence[Recipient]:
    asked = (
        select(GroupChatRow.id, GroupChatRow.language)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(_concerned(question), GroupChatRow.lost_at.is_(None))
        .order_by(GroupChatRow.id)
    )
    return [Recipient("group_chat", number, language) for number, language in await session.execute(asked)]


def _waits(question: Question) -> ColumnElement[bool]:
    return GroupRow.id.in_(
        select(QuestionGroupRow.group_id).where(QuestionGroupRow.question_id == question.id)
    )


def _concerned(question: Question) -> ColumnElement[bool]:
    return (GroupRow.place == question.with_place) | _waits(question)


def still_there(question: Question) -> ColumnElement[bool]:
    return QuestionRow.with_place == question.with_place


async def changed(
    session: AsyncSession,
    question_id: int,
    from_state: QuestionState,
    *still: ColumnElement[bool],
    **new: Any,
) -> bool:
    """False where it was in another state by then."""
    change = (
        update(QuestionRow)
        .where(QuestionRow.id == question_id, QuestionRow.state == from_state.value, *still)
        .values(**new)
        .returning(QuestionRow.id)
    )
    return (await session.execute(change)).first() is not None


async def _recipients(session: AsyncSession, *conditions: ColumnElement[bool]) -> Sequence[Recipient]:
    asked = (
        select(PersonRow.id, PersonRow.language)
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(*conditions)
        .distinct()
        .order_by(PersonRow.id)
    )
    return [Recipient("person", number, language) for number, language in await session.execute(asked)]


async def those(
    session: AsyncSession, condition: ColumnElement[bool], *order: ColumnElement[Any]
) -> list[Question]:
    """The oldest first, or in another order."""
    asked = (
        select(QuestionRow, GroupRow.id, PersonRow.name)
        .outerjoin(GroupRow, GroupRow.place == QuestionRow.with_place)
        .outerjoin(PersonRow, PersonRow.id == QuestionRow.owner_id)
        .where(condition)
        .order_by(*order, QuestionRow.asked_at, QuestionRow.id)
        .execution_options(populate_existing=True)
    )
    return [
        Question(
            id=row.id,
            words=row.words,
            place=row.place,
            asked_by=row.asked_by,
            asked_at=row.asked_at,
            with_place=row.with_place,
            with_group_id=group_id,
            with_since=row.with_since,
            owner_id=row.owner_id,
            owner=owner,
            state=QuestionState(row.state),
            answer=row.answer,
            settled_by=row.settled_by,
            apart=row.apart,
            answered_with=row.answered_with,
            promoted_at=row.promoted_at,
        )
        for row, group_id, owner in await session.execute(asked)
    ]
