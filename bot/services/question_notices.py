"""What is to be known of a question when others are told of it; the table of who is told is `told.py`."""

from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.events import (
    QuestionAnswered,
    QuestionAsked,
    QuestionRaised,
    QuestionSentBack,
    QuestionWithdrawn,
)
from bot.domain.questions import Question, Why
from bot.storage import questions

AboutQuestion: TypeAlias = (
    QuestionAsked | QuestionRaised | QuestionSentBack | QuestionAnswered | QuestionWithdrawn
)


@dataclass(frozen=True, slots=True)
class CameBack:
    question: Question
    why: Why


async def question_of(session: AsyncSession, event: AboutQuestion) -> Question:
    found = await questions.question(session, event.question_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def came_back(session: AsyncSession, event: QuestionSentBack) -> CameBack:
    return CameBack(await question_of(session, event), event.why)
