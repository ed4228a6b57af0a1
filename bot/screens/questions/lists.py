"""Lists of questions: those of a group, those it may join, and one's own."""

from collections.abc import Sequence
from datetime import date

from bot.domain.network import Network
from bot.domain.questions import Alike, Asked, Question, QuestionState
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name
from bot.screens.questions.buttons import (
    LookAtQuestion,
    ShowAlike,
    ShowOthersQuestions,
    ShowOwnQuestions,
    ShowQuestions,
    TurnQuestions,
)
from bot.screens.questions.wording import days_since, shortened
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts.catalog import Say


def of_group(asked: Asked, today: date, network: Network, say: Say, *, number: int = 0) -> Screen:
    """What waits here, the oldest first; then what waits elsewhere; then what has been answered."""
    waiting = sum(map(len, asked.here))
    rows: list[Alike | Question] = [*asked.here, *asked.elsewhere, *asked.settled]
    shown = page(rows, number)
    elsewhere = len(asked.elsewhere)
    others = ShowOthersQuestions(asked.group_id, 0)
    return screen(
        bold(say("questions-title", group=group_name(asked.place, network, say))),
        lines(
            say("questions-waiting", count=waiting),
            say("questions-elsewhere", count=elsewhere) if elsewhere else None,
            position(shown, say),
        ),
        buttons=(
            *column(
                *(
                    _alike(each, today, network, say)
                    if isinstance(each, Alike)
                    else _listed(each, today, network, say)
                    for each in shown.items
                ),
            ),
            *turns(shown, lambda to: TurnQuestions(asked.group_id, to), say),
            *column(
                Press(say("questions-of-others", count=asked.of_others), others) if asked.of_others else None,
                Press(say("menu-group"), ShowGroup(asked.group_id)),
                to_menu(say),
            ),
        ),
    )


def of_others(
    group_id: int, questions: Sequence[Question], today: date, network: Network, say: Say, *, number: int = 0
) -> Screen:
    shown = page(questions, number)
    return screen(
        bold(say("questions-of-others-title")),
        say("questions-of-others-how" if questions else "questions-of-others-none"),
        position(shown, say),
        buttons=(
            *column(*(_listed(each, today, network, say) for each in shown.items)),
            *turns(shown, lambda to: ShowOthersQuestions(group_id, to), say),
            *column(Press(say("questions-back"), ShowQuestions(group_id)), to_menu(say)),
        ),
    )


def own(questions: Sequence[Question], today: date, network: Network, say: Say, *, number: int = 0) -> Screen:
    shown = page(questions, number)
    return screen(
        bold(say("questions-own")),
        None if questions else say("questions-own-none"),
        position(shown, say),
        buttons=(
            *column(*(_listed(each, today, network, say) for each in shown.items)),
            *turns(shown, ShowOwnQuestions, say),
            *column(to_menu(say)),
        ),
    )


def _alike(together: Alike, today: date, network: Network, say: Say) -> Press:
    """One that waits here, or several that ask the same."""
    first, count = together.first, len(together)
    if count == 1:
        return _listed(first, today, network, say, here=True)
    age = say("question-age", days=days_since(first.with_since, today))
    words = shortened(first.words)
    return Press(say("question-line-alike", age=age, count=count, words=words), ShowAlike(first.id))


def _listed(question: Question, today: date, network: Network, say: Say, *, here: bool = False) -> Press:
    words = shortened(question.words)
    return Press(_label(question, words, today, network, say, here=here), LookAtQuestion(question.id))


def _label(question: Question, words: str, today: date, network: Network, say: Say, *, here: bool) -> str:
    if question.state is QuestionState.ANSWERED:
        return say("question-line-answered", words=words)
    age = say("question-age", days=days_since(question.with_since if here else question.asked_at, today))
    if not here:
        return say("question-line-elsewhere", age=age, place=network[question.with_place].name, words=words)
    if question.owner_id is None:
        return say("question-line-free", age=age, words=words)
    owner = question.owner or say("question-owner-unknown")
    return say("question-line-taken", age=age, owner=owner, words=words)
