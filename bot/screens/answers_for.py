"""Answering the invitation to a meeting for somebody without Telegram."""

from collections.abc import Sequence

from bot.domain.meetings import Absent, Answer, Meeting
from bot.screens.buttons import Meaning, button
from bot.screens.meetings import ChooseAbsent, LookAtMeeting
from bot.screens.menu import to_menu
from bot.screens.pages import page, position, turns
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("mfp")
class AnswerFor(Meaning):
    meeting_id: int
    person_id: int


@button("mfa")
class RecordAnswer(Meaning):
    meeting_id: int
    person_id: int
    answer: Answer


def choose(meeting: Meeting, absent: Sequence[Absent], say: Say, number: int = 0) -> Screen:
    shown = page(absent, number)
    return screen(
        bold(say("answer-for-whom")),
        say("answer-for-how") if absent else say("answer-for-nobody"),
        position(shown, say),
        buttons=(
            *column(
                *(Press(_label(each, say), AnswerFor(meeting.id, each.person_id)) for each in shown.items)
            ),
            *turns(shown, lambda to: ChooseAbsent(meeting.id, to), say),
            *column(Press(say("answer-for-back"), LookAtMeeting(meeting.id)), to_menu(say)),
        ),
    )


def _label(absent: Absent, say: Say) -> str:
    answer = absent.answer.value if absent.answer else "none"
    return say("answer-for-label", name=absent.name, answer=answer)


def ask(meeting: Meeting, absent: Absent, say: Say) -> Screen:
    return screen(
        bold(say("answer-for-title", name=absent.name)),
        lines(
            say("meeting-kind", kind=meeting.kind.value),
            moments.span(meeting.starts_at, meeting.ends_at, say.language),
        ),
        buttons=column(
            *(
                Press(
                    say("answer-for-give", answer=each.value),
                    RecordAnswer(meeting.id, absent.person_id, each),
                )
                for each in Answer
                if each is not absent.answer
            ),
            Press(say("answer-for-another"), ChooseAbsent(meeting.id, 0)),
        ),
    )


def recorded(meeting: Meeting, absent: Absent, said: Answer, say: Say) -> Screen:
    return screen(
        bold(say("answer-for-recorded", name=absent.name, answer=said.value)),
        say("answer-for-recorded-how"),
        buttons=column(
            Press(say("answer-for-another"), ChooseAbsent(meeting.id, 0)),
            Press(say("answer-for-back"), LookAtMeeting(meeting.id)),
            to_menu(say),
        ),
    )
