"""Today: what is due for one person, one tap each, and the first steps of a new group."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.domain.clock import SWEDEN
from bot.domain.digest import MOST_LINES
from bot.domain.followups import FollowUp, Question
from bot.domain.meetings import Meeting
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.questions import Question as Asked
from bot.domain.today import GettingStarted, Step
from bot.domain.workplaces import Workplace
from bot.screens.buttons import Meaning, button
from bot.screens.correction_buttons import LookAtCorrection
from bot.screens.digest import Line, listed
from bot.screens.followups import ShowQuestion
from bot.screens.meetings import LookAtMeeting
from bot.screens.menu import (
    CallMeeting,
    ChooseInvitation,
    ShowWorkplaces,
    WriteNewsletter,
    to_menu,
)
from bot.screens.openings import ShowOpening
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name
from bot.screens.questions.buttons import LookAtQuestion
from bot.screens.questions.wording import shortened
from bot.screens.schedule_buttons import LookAtPlanned
from bot.screens.schedules import title
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.screens.workplaces import LookAtWorkplace
from bot.texts import moments
from bot.texts.catalog import Say


@button("todp")
class TurnToday(Meaning):
    page: int


def today(
    waiting: Sequence[Line],
    beginning: GettingStarted | None,
    day: date,
    network: Network,
    say: Say,
    *,
    number: int = 0,
) -> Screen:
    shown = page(_once_each(waiting), number, MOST_LINES)
    begins = beginning if shown.number == 0 else None
    return screen(
        bold(say("today-title", day=moments.day_with_weekday(day, say.language))),
        lines(*(listed(each) for each in shown.items)) if shown.items else None,
        say("today-nothing") if not waiting and beginning is None else None,
        position(shown, say),
        _first_steps(begins, network, say) if begins else None,
        buttons=(
            *column(*(each.press for each in shown.items)),
            *turns(shown, TurnToday, say),
            *column(*(_to_take(begins, say) if begins else ()), to_menu(say)),
        ),
    )


def _once_each(waiting: Sequence[Line]) -> Sequence[Line]:
    """What waits in its own topic is not told again because it stood in a digest as well."""
    return list(dict.fromkeys(waiting))


def meeting(meeting: Meeting, today: date, _: Network, say: Say) -> Line:
    local = meeting.starts_at.astimezone(SWEDEN)
    words = say(
        "today-meeting",
        day="today" if local.date() == today else "tomorrow",
        time=moments.clock(local.time(), say.language),
        kind=say("meeting-kind", kind=meeting.kind.value),
    )
    return Line(words, Press(_when_and_what(meeting, say), LookAtMeeting(meeting.id)))


def invitation(meeting: Meeting, _: Network, say: Say) -> Line:
    words = say("today-invitation", meeting=_when_and_what(meeting, say))
    label = say("today-answer", what=moments.short(meeting.starts_at, say.language))
    return Line(words, Press(label, LookAtMeeting(meeting.id)))


def followup(followup: FollowUp, _: Network, say: Say) -> Line:
    words = say("today-followup", workplace=followup.workplace)
    question = followup.next_question or next(iter(Question))
    label = say("today-answer", what=followup.workplace)
    return Line(words, Press(label, ShowQuestion(followup.id, question)))


def question(asked: Asked, _: Network, say: Say) -> Line:
    named = shortened(asked.words)
    return Line(say("today-question", question=named), Press(named, LookAtQuestion(asked.id)))


def approval(letter: Newsletter, _: Network, say: Say) -> Line:
    named = title(letter, say)
    return Line(say("today-approval", title=named), Press(named, LookAtPlanned(letter.id)))


def correction(letter: Newsletter, _: Network, say: Say) -> Line:
    named = title(letter, say)
    return Line(say("today-correction", title=named), Press(named, LookAtCorrection(letter.id)))


def certification(workplace: Workplace, today: date, _: Network, say: Say) -> Line:
    """Of a workplace that has one."""
    assert workplace.certification is not None  # noqa: S101  it ends soon
    words = say(
        "today-certification",
        state=workplace.state_on(today).value,
        workplace=workplace.name,
        until=moments.day(workplace.certification.valid_until - timedelta(days=1), say.language),
    )
    return Line(words, Press(workplace.name, LookAtWorkplace(workplace.id)))


def _when_and_what(meeting: Meeting, say: Say) -> str:
    return say(
        "meeting-line",
        when=moments.short(meeting.starts_at, say.language),
        kind=say("meeting-kind", kind=meeting.kind.value),
    )


def _first_steps(beginning: GettingStarted, network: Network, say: Say) -> Words:
    return lines(
        bold(say("begin-title", group=group_name(beginning.place, network, say))),
        *(
            say(
                "begin-step",
                number=number,
                step=say("begin-what", step=step.value),
                done="yes" if step in beginning.done else "no",
            )
            for number, step in enumerate(Step, start=1)
        ),
    )


def _to_take(beginning: GettingStarted, say: Say) -> list[Press]:
    number = beginning.group_id
    steps: Mapping[Step, tuple[str, Meaning]] = {
        Step.OPEN: ("opening-fill", ShowOpening(beginning.place)),
        Step.INVITE: ("menu-invite", ChooseInvitation(number)),
        Step.REGISTER_WORKPLACE: ("menu-workplaces", ShowWorkplaces(number)),
        Step.CALL_MEETING: ("menu-call", CallMeeting(number)),
        Step.SEND_NEWSLETTER: ("menu-newsletter", WriteNewsletter(number)),
    }
    return [
        Press(say(text_id), meaning)
        for step, (text_id, meaning) in steps.items()
        if step not in beginning.done
    ]
