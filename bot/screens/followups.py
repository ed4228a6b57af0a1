"""Follow-ups: one question a screen for the workplace, the answers and what to do for the coordinator."""

from dataclasses import replace

from bot.domain.followups import FollowUp, Question, Reply, tasks_from
from bot.domain.network import Network
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.screens.workplaces import LookAtWorkplace
from bot.texts.catalog import Say


@button("fu")
class ReplyToFollowUp(Meaning):
    followup_id: int
    question: Question
    reply: Reply


@button("fuq")
class ShowQuestion(Meaning):
    followup_id: int
    question: Question


@button("fur")
class ShowResult(Meaning):
    followup_id: int


def asked(followup: FollowUp, _: Network, say: Say) -> Screen:
    return next_question(followup, say)


def asked_by_mail(followup: FollowUp, _: Network, say: Say) -> Screen:
    """To the contact themselves, for whom others may answer as well."""
    return next_question(replace(followup, in_place_of=None), say)


def next_question(followup: FollowUp, say: Say) -> Screen:
    """The first question not answered yet, or thanks; for who answers instead of a contact, the outcome."""
    if followup.next_question is not None:
        return one_question(followup, followup.next_question, say)
    if followup.in_place_of is not None:
        return result(followup, say)
    return screen(
        bold(say("followup-title", workplace=followup.workplace)),
        _answers(followup, say),
        say("followup-thanks"),
    )


def one_question(followup: FollowUp, question: Question, say: Say) -> Screen:
    number = list(Question).index(question) + 1
    replies = ((Reply.YES, "followup-yes"), (Reply.NO, "followup-no"), (Reply.UNSURE, "followup-unsure"))
    previous = None if number == 1 else ShowQuestion(followup.id, list(Question)[number - 2])
    return screen(
        lines(
            bold(say("followup-title", workplace=followup.workplace)),
            say("followup-step", step=followup.step),
        ),
        say("followup-intro") if number == 1 else None,
        _for_whom(followup, say),
        lines(
            say("followup-number", number=number, all=len(Question)),
            bold(say("followup-question", question=question.value)),
        ),
        buttons=column(
            *(
                Press(say(text_id), ReplyToFollowUp(followup.id, question, reply))
                for reply, text_id in replies
            ),
            Press(say("followup-previous"), previous) if previous else None,
        ),
    )


def result_line(followup: FollowUp, _: Network, say: Say) -> Line:
    tasks = len(tasks_from(followup.answers))
    label = say("followup-result-show", workplace=followup.workplace)
    return Line(
        say("followup-result-line", workplace=followup.workplace, tasks=tasks),
        Press(label, ShowResult(followup.id)),
    )


def result(followup: FollowUp, say: Say) -> Screen:
    tasks = tasks_from(followup.answers)
    return screen(
        bold(say("followup-result", workplace=followup.workplace)),
        say("followup-step", step=followup.step),
        _answers(followup, say),
        lines(bold(say("followup-to-do")), *("– " + say("followup-task", task=task.value) for task in tasks))
        if tasks
        else say("followup-nothing-to-do"),
        buttons=column(Press(followup.workplace, LookAtWorkplace(followup.workplace_id))),
    )


def _for_whom(followup: FollowUp, say: Say) -> str | None:
    return say("followup-for", name=followup.in_place_of) if followup.in_place_of is not None else None


def _answers(followup: FollowUp, say: Say) -> str:
    return "\n".join(
        say(
            "followup-answer-line",
            question=say("followup-question", question=question.value),
            answer=say("followup-answer", answer=reply.value),
        )
        for question, reply in followup.answers.items()
    )
