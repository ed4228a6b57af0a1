"""Answers to one question or to several that ask the same: as they are written, and as they are sent."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.questions import AnswerDraft, Question, QuestionState
from bot.storage.questions import changed, still_there, those
from bot.storage.tables import AnswerDraftQuestionRow, AnswerDraftRow, QuestionRow

_MOST_COMPARED = 100


async def set_apart(session: AsyncSession, question: Question) -> bool:
    """False where it was set apart already, or is open here no more."""
    together = QuestionRow.apart.is_(False)
    return await changed(
        session, question.id, QuestionState.OPEN, together, still_there(question), apart=True
    )


async def add_draft(
    session: AsyncSession, *, question_ids: Sequence[int], written_by: int, words: str, now: datetime
) -> int:
    first, *others = question_ids
    added = insert(AnswerDraftRow).values(
        question_id=first, written_by=written_by, words=words, written_at=now
    )
    number = (await session.execute(added.returning(AnswerDraftRow.id))).scalar_one()
    if others:
        rows = [{"draft_id": number, "question_id": each} for each in others]
        await session.execute(insert(AnswerDraftQuestionRow), rows)
    return number


async def draft(session: AsyncSession, draft_id: int) -> AnswerDraft | None:
    row = await session.get(AnswerDraftRow, draft_id)
    if row is None:
        return None
    others = select(AnswerDraftQuestionRow.question_id).where(AnswerDraftQuestionRow.draft_id == draft_id)
    ids = (row.question_id, *sorted(await session.scalars(others)))
    return AnswerDraft(row.id, ids, row.written_by, row.words)


async def empty_drafts(session: AsyncSession, question_ids: Sequence[int]) -> None:
    """Those that answer nothing any more, now that these are settled."""
    beside = AnswerDraftQuestionRow
    touched = or_(
        AnswerDraftRow.question_id.in_(question_ids),
        AnswerDraftRow.id.in_(select(beside.draft_id).where(beside.question_id.in_(question_ids))),
    )
    still_open = select(QuestionRow.id).where(QuestionRow.state == QuestionState.OPEN.value)
    of_use = or_(
        AnswerDraftRow.question_id.in_(still_open),
        AnswerDraftRow.id.in_(select(beside.draft_id).where(beside.question_id.in_(still_open))),
    )
    await session.execute(update(AnswerDraftRow).where(touched, ~of_use).values(words=""))


async def answer(
    session: AsyncSession, question: Question, words: str, by: int, now: datetime, *, like: int | None
) -> bool:
    """False where another answered first, or it has moved meanwhile. `like` is the first of those that get
    the same answer, where it is another one."""
    settled = {"state": QuestionState.ANSWERED.value, "answer": words, "settled_by": by, "settled_at": now}
    return await changed(
        session, question.id, QuestionState.OPEN, still_there(question), answered_with=like, **settled
    )


async def answered_at(session: AsyncSession, place: str) -> list[Question]:
    """The latest answers of the place, the newest first."""
    here = (QuestionRow.with_place == place) & _is_answered()
    newest_first = QuestionRow.settled_at.desc()
    latest = select(QuestionRow.id).where(here).order_by(newest_first).limit(_MOST_COMPARED)
    return await those(session, QuestionRow.id.in_(latest), newest_first)


async def answered_together(session: AsyncSession, question: Question) -> list[Question]:
    """All that got the same answer, in the order in which they got it. The first stays the first."""
    first = question.answered_with or question.id
    same = or_(QuestionRow.id == first, QuestionRow.answered_with == first)
    in_turn = (QuestionRow.settled_at.asc(), (QuestionRow.id != first).asc())
    return await those(session, same & _is_answered(), *in_turn)


async def promote(session: AsyncSession, question: Question, now: datetime) -> bool:
    """False where it was promoted already."""
    return await changed(
        session, question.id, QuestionState.ANSWERED, QuestionRow.promoted_at.is_(None), promoted_at=now
    )


def _is_answered() -> ColumnElement[bool]:
    return QuestionRow.state == QuestionState.ANSWERED.value
