"""What others are told of a question: lines for the morning, and the answer."""

from bot.domain.network import Network
from bot.domain.questions import Question, Why
from bot.screens.digest import Line
from bot.screens.menu import to_menu
from bot.screens.places import group_name
from bot.screens.questions.buttons import LookAtQuestion
from bot.screens.questions.wording import both_sides
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say


def waits_line(question: Question, network: Network, say: Say) -> Line:
    return Line(say("question-waits", group=group_name(question.place, network, say)), _open(question, say))


def raised_line(question: Question, network: Network, say: Say) -> Line:
    group = group_name(question.with_place, network, say)
    return Line(say("question-raised", group=group), _open(question, say))


def came_back_line(question: Question, why: Why, network: Network, say: Say) -> Line:
    group = group_name(question.place, network, say)
    return Line(say("question-came-back", why=why.value, group=group), _open(question, say))


def has_answer_line(question: Question, network: Network, say: Say) -> Line:
    read = Press(say("question-read"), LookAtQuestion(question.id))
    return Line(say("question-has-answer", group=group_name(question.place, network, say)), read)


def taken_back_line(question: Question, network: Network, say: Say) -> Line:
    return Line(say("question-taken-back", group=group_name(question.place, network, say)))


def answer_for_asker(question: Question, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("question-answer-for-you")),
        *both_sides(question, network, say),
        buttons=column(to_menu(say)),
    )


def answer_for_group(question: Question, network: Network, say: Say) -> Screen:
    """For a group's chat: without names, and without buttons, which anybody there could press."""
    return screen(bold(say("question-answer-for-group")), *both_sides(question, network, say))


def _open(question: Question, say: Say) -> Press:
    return Press(say("question-open"), LookAtQuestion(question.id))
