"""Newsletters that come back: choosing how often, and seeing the dates before anything is planned."""

from datetime import date, datetime, time

from bot.domain.calendar import day_of
from bot.domain.newsletters import Newsletter
from bot.domain.repeats import LAST, Repeat, Rhythm
from bot.screens.newsletter_buttons import to_letter
from bot.screens.schedule_buttons import ChooseRepeat, ChooseTime, RepeatIt, ShowRepeat
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

WEEK = [date(2024, 1, day) for day in range(1, 8)]
"""From a Monday to a Sunday."""
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"}


def choose_repeat(letter: Newsletter, now: datetime, say: Say) -> Screen:
    """From where the month stands; everything else is written."""
    nine, weekday = time(9), day_of(now).weekday() if day_of(now).weekday() < 5 else 0
    usual = (
        Repeat(Rhythm.NTH_WEEKDAY, nine, 1, weekday=1),
        Repeat(Rhythm.WORKING_DAY, nine, 1),
        Repeat(Rhythm.WORKING_DAY, nine, LAST),
        Repeat(Rhythm.DAY, nine, 15),
        Repeat(Rhythm.WEEKDAY, nine, weekday=weekday),
    )
    return screen(
        bold(say("repeat-when")),
        say("repeat-how"),
        buttons=column(
            *(Press(rule(each, say), ShowRepeat(letter.id, each.code)) for each in usual),
            Press(say("schedule-back"), ChooseTime(letter.id)),
        ),
    )


def confirm_repeat(
    letter: Newsletter, repeat: Repeat, now: datetime, say: Say, *, needs_approval: bool
) -> Screen:
    return screen(
        bold(rule(repeat, say)),
        say("repeat-next"),
        lines(*(moments.long(each, say.language) for each in repeat.coming(now))),
        say("repeat-red-days"),
        say("approval-before") if needs_approval else None,
        buttons=column(
            Press(
                say("approval-ask" if needs_approval else "schedule-plan"),
                RepeatIt(letter.id, repeat.code, sure=False),
            ),
            Press(say("repeat-other"), ChooseRepeat(letter.id)),
            to_letter(letter.id, say),
        ),
    )


def rule(repeat: Repeat, say: Say) -> str:
    return say("repeat-rule", time=moments.clock(repeat.at, say.language), **_rhythm(repeat, say))


def rule_without_time(repeat: Repeat, say: Say) -> str:
    """Short enough for a button that says more."""
    return say("repeat-rule-short", **_rhythm(repeat, say))


def _rhythm(repeat: Repeat, say: Say) -> dict[str, str]:
    return {
        "rhythm": repeat.rhythm.value,
        "nth": _NTH.get(repeat.number, "other"),
        "number": str(repeat.number),
        "weekday": moments.weekday(WEEK[repeat.weekday], say.language),
        "month": moments.month_name(date(2024, repeat.month or 1, 1), say.language),
    }
