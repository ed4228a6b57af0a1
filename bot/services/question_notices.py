"""Who is told of a question, by which screen: the table at the end, and what it needs to know."""

from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.events.questions import (
    QuestionAnswered,
    QuestionAsked,
    QuestionRaised,
    QuestionSentBack,
    QuestionWithdrawn,
)
from bot.domain.questions import WAITS, Question, Why
from bot.screens.questions import news as question_news
from bot.services.telling import InDigest, Overtaken, Rows, Told
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


TOLD: Rows = {
    QuestionAsked: (
        InDigest(
            question_of,
            questions.leads_with,
            question_news.waits_line,
            lambda event: f"{WAITS}{event.question_id}:",
            group=lambda question: question.with_group_id,
        ),
    ),
    QuestionRaised: (
        InDigest(
            question_of,
            questions.leads_with,
            question_news.waits_line,
            lambda event: f"{WAITS}{event.question_id}:{event.since:%Y%m%d%H%M%S}",
            group=lambda question: question.with_group_id,
        ),
        InDigest(
            question_of,
            questions.asker_who_does_not_lead,
            question_news.raised_line,
            lambda event: f"question:{event.question_id}:{event.since:%Y%m%d%H%M%S}",
        ),
    ),
    QuestionSentBack: (
        InDigest(
            came_back,
            lambda session, back: questions.leads_with(session, back.question),
            lambda back, network, say: question_news.came_back_line(back.question, back.why, network, say),
            lambda event: f"question:{event.question_id}:{event.since:%Y%m%d%H%M%S}",
            group=lambda back: back.question.with_group_id,
        ),
    ),
    QuestionAnswered: (
        Told(
            question_of,
            questions.asker,
            question_news.answer_for_asker,
            lambda event: f"question:{event.with_id}:answered",
        ),
        Told(
            question_of,
            questions.chats_concerned,
            question_news.answer_for_group,
            lambda event: f"question:{event.with_id}:answered",
        ),
        InDigest(
            question_of,
            questions.leads_concerned,
            question_news.has_answer_line,
            lambda event: f"question:{event.with_id}:answered",
        ),
    ),
    QuestionWithdrawn: (
        InDigest(
            question_of,
            questions.leads_waiting,
            question_news.taken_back_line,
            lambda event: f"question:{event.question_id}:withdrawn",
        ),
    ),
}

TRUE_NO_MORE: Overtaken = {
    each: lambda event: (f"{WAITS}{event.question_id}:",)
    for each in (QuestionRaised, QuestionSentBack, QuestionAnswered, QuestionWithdrawn)
}
