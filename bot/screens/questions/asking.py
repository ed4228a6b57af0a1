"""Asking the coordinator, and taking the question back."""

from bot.domain.network import Network
from bot.domain.questions import Question
from bot.screens.menu import to_menu
from bot.screens.places import group_name
from bot.screens.questions.buttons import (
    DiscardQuestion,
    LookAtQuestion,
    SendQuestion,
    WithdrawQuestion,
    WriteQuestion,
)
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say


def write(place: str, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("question-write")),
        say("question-write-to", group=group_name(place, network, say)),
        bold(say("question-write-never")),
        buttons=column(to_menu(say)),
    )


def check(question: Question, group_id: int, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("question-check")),
        question.words,
        say("question-check-what", group=group_name(question.place, network, say)),
        buttons=column(
            Press(say("question-send"), SendQuestion(question.id)),
            Press(say("question-rewrite"), WriteQuestion(group_id)),
            Press(say("question-discard"), DiscardQuestion(question.id)),
        ),
    )


def thrown_away(say: Say) -> Screen:
    return screen(say("question-thrown-away"), buttons=column(to_menu(say)))


def ask_to_withdraw(question: Question, say: Say) -> Screen:
    return screen(
        bold(say("question-withdraw-sure")),
        say("question-withdraw-what"),
        buttons=column(
            Press(say("question-withdraw-yes"), WithdrawQuestion(question.id)),
            Press(say("question-keep"), LookAtQuestion(question.id)),
        ),
    )


def withdrawn(say: Say) -> Screen:
    return screen(say("question-withdrawn"), buttons=column(to_menu(say)))
