"""What several screens of a question say in the same words."""

from datetime import date, datetime

from bot.domain.calendar import day_of
from bot.domain.network import Network
from bot.domain.questions import Question
from bot.screens.places import group_name
from bot.screens.screen import Words, bold
from bot.texts.catalog import Say


def both_sides(question: Question, network: Network, say: Say) -> tuple[Words | str | None, ...]:
    if question.answer is None:
        return (question.words,)
    group = group_name(question.with_place, network, say)
    return question.words, bold(say("question-answer-from", group=group)), question.answer


def days_since(since: datetime, today: date) -> int:
    return max((today - day_of(since)).days, 0)


def shortened(words: str, most: int = 40) -> str:
    """On one line."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
