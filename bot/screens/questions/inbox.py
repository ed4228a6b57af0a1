"""Questions that ask the same: seen together, answered together."""

from collections.abc import Sequence
from datetime import date

from bot.domain.calendar import day_of
from bot.domain.faq import Entry
from bot.domain.network import Network
from bot.domain.questions import Alike, AnswerDraft, Opened
from bot.screens.menu import to_menu
from bot.screens.questions import handling, promoting
from bot.screens.questions.buttons import (
    AnswerAlike,
    AnswerQuestion,
    AnswerTheSame,
    LookAtQuestion,
    SendAnswer,
    SetApart,
    ShowAlike,
    ShowQuestions,
)
from bot.screens.questions.wording import shortened
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

_IN_A_LIST = 150
_WITH_AN_ANSWER = 80


def opened(found: Opened, near: Sequence[Entry], today: date, network: Network, say: Say) -> Screen:
    """One question with what lies near it: those like it, and what can become of its answer."""
    question, count = found.seen.question, len(found.alike)
    if found.seen.handles:
        beside = _answered_before(found, say)
        first: tuple[Press | None, ...] = (
            _answer_the_same(found, say),
            Press(say("inbox-show-alike", count=count), ShowAlike(question.id)) if count > 1 else None,
            Press(say("inbox-set-apart"), SetApart(question.id)) if count > 1 else None,
        )
    else:
        beside = _what_became(found, say)
        first = promoting.offers(question.id, near, say) if found.may_be_promoted else ()
    return handling.one(found.seen, today, network, say, beside=beside, first=first)


def alike(found: Opened, say: Say) -> Screen:
    """All wordings, and no names. Each can be opened by itself."""
    together, seen = found.alike, found.seen
    most = _IN_A_LIST if found.before is None else _WITH_AN_ANSWER
    return screen(
        bold(say("inbox-alike", count=len(together))),
        _wordings(together, most),
        say("inbox-alike-what"),
        *_answered_before(found, say),
        buttons=column(
            Press(say("inbox-answer-all", count=len(together)), AnswerAlike(together.first.id)),
            _answer_the_same(found, say),
            *(
                Press(f"{number}. {shortened(each.words)}", LookAtQuestion(each.id))
                for number, each in enumerate(together.questions, 1)
            ),
            Press(say("questions-back"), ShowQuestions(seen.list_of)) if seen.list_of is not None else None,
            to_menu(say),
        ),
    )


def write_answer(together: Alike, say: Say) -> Screen:
    return screen(
        bold(say("question-write-answer")),
        _asked(together, _IN_A_LIST),
        say("question-write-answer-how"),
        bold(say("question-write-never")),
        buttons=column(_back_press(together, say)),
    )


def check_answer(together: Alike, draft: AnswerDraft, say: Say) -> Screen:
    first, count = together.first.id, len(together)
    anew = AnswerQuestion(first) if count == 1 else AnswerAlike(first)
    return screen(
        bold(say("question-check-answer")),
        _asked(together, _WITH_AN_ANSWER),
        bold(draft.words),
        say("question-check-answer-what") if count == 1 else say("inbox-check-what", count=count),
        buttons=column(
            Press(say("question-send-answer"), SendAnswer(draft.id)),
            Press(say("question-rewrite"), anew),
            Press(say("question-discard"), _back(together)),
        ),
    )


def _answered_before(found: Opened, say: Say) -> tuple[Words | str | None, ...]:
    """The answer in full, since a tap sends it."""
    if found.before is None:
        return ()
    return (
        bold(say("inbox-like-answered")),
        shortened(found.before.words, _WITH_AN_ANSWER),
        found.before.answer,
    )


def _answer_the_same(found: Opened, say: Say) -> Press | None:
    if found.before is None:
        return None
    count = len(found.alike)
    same = AnswerTheSame(found.seen.question.id, found.before.id, count)
    return Press(say("inbox-answer-the-same", count=count), same)


def _what_became(found: Opened, say: Say) -> tuple[str | None, ...]:
    if not found.may_promote:
        return ()
    count, promoted = len(found.alike), found.promoted_at
    return (
        say("inbox-answered-together", count=count) if count > 1 else None,
        say("promotion-done", day=moments.day(day_of(promoted), say.language)) if promoted else None,
    )


def _asked(together: Alike, most: int) -> Words | str:
    return together.first.words if len(together) == 1 else _wordings(together, most)


def _wordings(together: Alike, most: int) -> Words:
    wordings = enumerate(together.questions, 1)
    return lines(*(f"{number}. {shortened(each.words, most)}" for number, each in wordings))


def _back_press(together: Alike, say: Say) -> Press:
    count = len(together)
    label = say("question-back") if count == 1 else say("inbox-show-alike", count=count)
    return Press(label, _back(together))


def _back(together: Alike) -> LookAtQuestion | ShowAlike:
    first = together.first.id
    return LookAtQuestion(first) if len(together) == 1 else ShowAlike(first)
