"""One question as a person may see it, and what those do whose turn it is."""

from datetime import date

from bot.domain.network import Network
from bot.domain.questions import Question, QuestionState, Seen, Why
from bot.screens.menu import to_menu
from bot.screens.places import group_name
from bot.screens.questions.buttons import (
    NOBODY,
    AnswerQuestion,
    AskToWithdraw,
    AskWhyBack,
    JoinQuestion,
    LookAtQuestion,
    PassQuestionOn,
    SendQuestionBack,
    ShowQuestions,
    TakeQuestion,
)
from bot.screens.questions.wording import both_sides, days_since
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts.catalog import Say


def one(
    seen: Seen,
    today: date,
    network: Network,
    say: Say,
    *,
    beside: tuple[Words | str | None, ...] = (),
    first: tuple[Press | None, ...] = (),
) -> Screen:
    """With what lies `beside` it, and what is to be pressed `first`."""
    question = seen.question
    answered = question.state is QuestionState.ANSWERED
    return screen(
        bold(say("question-from", group=group_name(question.place, network, say))),
        *both_sides(question, network, say),
        lines(
            say("question-asked", days=days_since(question.asked_at, today)),
            say("question-asker", name=seen.asker) if seen.asker else None,
            *(() if answered else _whose_turn(seen, today, network, say)),
            say("question-groups", count=seen.groups) if seen.groups > 1 and not answered else None,
        ),
        *beside,
        buttons=column(
            *first,
            *(_handling(seen, network, say) if seen.handles else ()),
            *(_joining(seen, network, say)),
            Press(say("question-withdraw"), AskToWithdraw(question.id))
            if seen.own and not answered
            else None,
            Press(say("questions-back"), ShowQuestions(seen.list_of)) if seen.list_of is not None else None,
            to_menu(say),
        ),
    )


def ask_why_back(question: Question, say: Say) -> Screen:
    return screen(
        bold(say("question-back-why")),
        buttons=column(
            *(
                Press(say("question-why", why=why.value), SendQuestionBack(question.id, question.level, why))
                for why in Why
            ),
            Press(say("question-keep"), LookAtQuestion(question.id)),
        ),
    )


def _whose_turn(seen: Seen, today: date, network: Network, say: Say) -> tuple[str, str]:
    """The owner by name for those who lead; for others, that there is one."""
    question = seen.question
    group = group_name(question.with_place, network, say)
    return say("question-with", days=days_since(question.with_since, today), group=group), _owner(seen, say)


def _owner(seen: Seen, say: Say) -> str:
    if seen.question.owner_id is None:
        return say("question-owner-nobody")
    if seen.question.owner is None or seen.list_of is None:
        return say("question-owner-somebody")
    return say("question-owner", name=seen.question.owner)


def _handling(seen: Seen, network: Network, say: Say) -> tuple[Press | None, ...]:
    question = seen.question
    take = say("question-take" if question.owner_id is None else "question-take-over")
    up = group_name(seen.up, network, say) if seen.up else ""
    down = group_name(seen.down, network, say) if seen.down else ""
    return (
        Press(say("question-answer"), AnswerQuestion(question.id)),
        None if seen.owned else Press(take, TakeQuestion(question.id, question.owner_id or NOBODY)),
        Press(say("question-pass-on", group=up), PassQuestionOn(question.id, question.level)) if up else None,
        Press(say("question-send-back", group=down), AskWhyBack(question.id, question.level))
        if down
        else None,
    )


def _joining(seen: Seen, network: Network, say: Say) -> list[Press]:
    several = len(seen.may_join) > 1
    return [
        Press(
            say("question-join-for", place=network[each.place].name) if several else say("question-join"),
            JoinQuestion(seen.question.id, each.group_id),
        )
        for each in seen.may_join
    ]
