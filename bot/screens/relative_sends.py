"""Newsletters that leave before or after a meeting: choosing how far, and seeing the date."""

from collections.abc import Sequence

from bot.domain.meetings import Meeting
from bot.domain.newsletters import Newsletter
from bot.domain.relative_sends import NearMeeting, Side
from bot.screens.newsletter_buttons import to_letter
from bot.screens.relative_words import distance, meeting_word, none_called, rule
from bot.screens.schedule_buttons import ChooseNearMeeting, ChooseTime, PlanNearMeeting, ShowNearMeeting
from bot.screens.schedules import arrival
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

USUAL = (
    NearMeeting(Side.BEFORE, 5),
    NearMeeting(Side.BEFORE, 3),
    NearMeeting(Side.BEFORE, 1),
    NearMeeting(Side.AFTER, 1),
    NearMeeting(Side.BEFORE, 3, every=True),
)


def choose(letter: Newsletter, say: Say) -> Screen:
    """Everything else is written."""
    return screen(
        bold(say("relative-when")),
        say("relative-how"),
        buttons=column(
            *(Press(_label(each, say), ShowNearMeeting(letter.id, each.code)) for each in USUAL),
            Press(say("schedule-back"), ChooseTime(letter.id)),
        ),
    )


def confirm(
    letter: Newsletter, near: NearMeeting, meetings: Sequence[Meeting], say: Say, *, needs_approval: bool
) -> Screen:
    """With the weekday and date of what is called already."""
    return screen(
        bold(rule(near, say)),
        _called(letter, near, meetings, say),
        say("relative-later-too") if near.every and meetings else None,
        say("approval-before") if needs_approval else None,
        buttons=column(
            Press(
                say("approval-ask" if needs_approval else "schedule-plan"),
                PlanNearMeeting(letter.id, near.code, sure=False),
            ),
            Press(say("schedule-other-time"), ChooseNearMeeting(letter.id)),
            to_letter(letter.id, say),
        ),
    )


def gone(letter: Newsletter, near: NearMeeting, meeting: Meeting, say: Say) -> Screen:
    return screen(
        say(
            "relative-gone-for",
            meeting=meeting_word(near, say),
            when=moments.long(meeting.starts_at, say.language),
            days=near.days,
        ),
        buttons=column(
            Press(say("schedule-other-time"), ChooseNearMeeting(letter.id)), to_letter(letter.id, say)
        ),
    )


def _called(
    letter: Newsletter, near: NearMeeting, meetings: Sequence[Meeting], say: Say
) -> Words | str | None:
    if not meetings:
        return none_called(near, say)
    if near.every:
        return lines(say("relative-every"), *(_leaves(near, each, say) for each in meetings))
    (meeting,) = meetings
    leaves = near.moment(meeting)
    return lines(
        say(
            "relative-next-is",
            kind=say("meeting-kind", kind=meeting.kind.value),
            when=moments.long(meeting.starts_at, say.language),
        ),
        say("schedule-leaves", when=moments.long(leaves, say.language)),
        arrival(letter, leaves, say),
    )


def _leaves(near: NearMeeting, meeting: Meeting, say: Say) -> str:
    return say(
        "relative-leaves-for",
        leaves=moments.short(near.moment(meeting), say.language),
        meeting=moments.short(meeting.starts_at, say.language),
    )


def _label(near: NearMeeting, say: Say) -> str:
    words = distance(near, say)
    return words[:1].upper() + words[1:]
