"""Newsletters that are planned, those that did not leave, and stopping one that is on its way."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.schedules import Moment, Why
from bot.screens.menu import to_menu
from bot.screens.places import group_name
from bot.screens.relative_words import planned as by_meeting
from bot.screens.repeats import rule_without_time
from bot.screens.reports import ShowReport
from bot.screens.schedule_buttons import (
    CancelPlanned,
    ChangePlanned,
    LookAtPlanned,
    ReallyCancel,
    ReallyStop,
    SendPlanned,
    ShowComing,
    SkipNext,
    StopSending,
)
from bot.screens.schedules import arrival, leaves, title
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

MOST_LINES = 20
"""More than anybody plans by meetings, and fewer than fill a message."""


def planned(letter: Newsletter, say: Say) -> Screen:
    return screen(
        bold(say("schedule-planned")),
        leaves(letter, say),
        say("repeat-until-then" if letter.is_series else "schedule-until-then"),
        buttons=column(
            Press(say("schedule-coming"), ShowComing(letter.group_id)),
            Press(say("schedule-change"), ChangePlanned(letter.id)),
            _skip(letter, say),
            Press(say("repeat-end" if letter.is_series else "schedule-cancel"), CancelPlanned(letter.id)),
            to_menu(say),
        ),
    )


def coming(place: str, letters: Sequence[Newsletter], network: Network, say: Say) -> Screen:
    looks = (Press(_line(each, say), LookAtPlanned(each.id)) for each in letters)
    return screen(
        bold(say("schedule-coming-in", group=group_name(place, network, say))),
        lines(*islice(_by_meetings(letters, say), MOST_LINES)),
        say("schedule-coming-which") if letters else say("schedule-none"),
        buttons=column(*looks, to_menu(say)),
    )


def one(letter: Newsletter, say: Say) -> Screen:
    """One that is planned and not waiting for approval."""
    held = letter.is_held
    goes_on = "repeat-go-on" if letter.is_series else "schedule-send-anyway" if held else "newsletter-send"
    ends = "repeat-end" if letter.is_series else "newsletter-discard" if held else "schedule-cancel"
    return screen(
        bold(title(letter, say)),
        leaves(letter, say),
        buttons=column(
            Press(say(goes_on), SendPlanned(letter.id)) if held or not letter.is_series else None,
            Press(say("schedule-change"), ChangePlanned(letter.id)),
            _skip(letter, say),
            Press(say(ends), CancelPlanned(letter.id)),
            Press(say("schedule-coming"), ShowComing(letter.group_id)),
        ),
    )


def under_way(letter: Newsletter, now: datetime, say: Say) -> Screen:
    return screen(
        bold(title(letter, say)),
        say("schedule-going"),
        arrival(letter, now, say),
        buttons=column(
            Press(say("sending-stop"), StopSending(letter.id)),
            Press(say("schedule-coming"), ShowComing(letter.group_id)),
        ),
    )


def skipped(letter: Newsletter, when: datetime, say: Say) -> Screen:
    """`when` it does not leave, on the wall clock of Sweden."""
    left_out = moments.long(Moment(when).instant, say.language)
    return screen(
        bold(say("schedule-skipped", when=left_out)),
        leaves(letter, say),
        buttons=column(Press(say("schedule-coming"), ShowComing(letter.group_id)), to_menu(say)),
    )


def ask_whether_to_cancel(letter: Newsletter, say: Say) -> Screen:
    series = letter.is_series
    return screen(
        bold(say("repeat-end-sure" if series else "schedule-cancel-sure")),
        title(letter, say),
        say("schedule-cancel-what"),
        buttons=column(
            Press(say("repeat-end-yes" if series else "schedule-cancel-yes"), ReallyCancel(letter.id)),
            Press(say("schedule-change"), ChangePlanned(letter.id)),
            Press(say("withdrawal-no"), LookAtPlanned(letter.id)),
        ),
    )


def cancelled(letter: Newsletter, say: Say) -> Screen:
    return screen(
        say("repeat-ended" if letter.is_series else "newsletter-thrown-away"), buttons=column(to_menu(say))
    )


def goes_on(letter: Newsletter, say: Say) -> Screen:
    """A series that was held."""
    return screen(bold(say("schedule-planned")), leaves(letter, say), buttons=column(to_menu(say)))


def held(letter: Newsletter, why: Why, _: Network, say: Say) -> Screen:
    """To whoever can decide what becomes of it."""
    waits = letter.state is NewsletterState.AWAITING
    anyway = "repeat-go-on" if letter.is_series else "schedule-send-anyway"
    return screen(
        bold(say("schedule-held")),
        title(letter, say),
        say("schedule-held-why", why=why.value),
        buttons=()
        if waits
        else column(
            Press(say(anyway), SendPlanned(letter.id)),
            Press(say("schedule-change"), ChangePlanned(letter.id)),
            Press(say("repeat-end" if letter.is_series else "newsletter-discard"), CancelPlanned(letter.id)),
        ),
    )


def ask_whether_to_stop(newsletter_id: int, say: Say) -> Screen:
    return screen(
        bold(say("sending-stop-sure")),
        say("sending-stop-what"),
        buttons=column(
            Press(say("sending-stop-yes"), ReallyStop(newsletter_id)),
            Press(say("sending-stop-no"), ShowReport(newsletter_id)),
        ),
    )


def stopped(say: Say) -> Screen:
    return screen(say("sending-was-stopped"), buttons=column(to_menu(say)))


def _by_meetings(letters: Sequence[Newsletter], say: Say) -> Iterator[str]:
    """Too long for a button."""
    for each in letters:
        if each.near_meeting is not None:
            yield by_meeting(each, each.near_meeting, title(each, say), say)


def _skip(letter: Newsletter, say: Say) -> Press | None:
    if letter.send_at is None or not letter.is_series:
        return None
    return Press(say("schedule-skip"), SkipNext(letter.id, Moment.of(letter.send_at).wall))


def _line(letter: Newsletter, say: Say) -> str:
    return say("schedule-line", when=_standing(letter, say), title=title(letter, say))


def _standing(letter: Newsletter, say: Say) -> str:
    """What tells it from the others: when it leaves, how it comes back, or what it waits for."""
    if letter.is_under_way:
        return say("schedule-going-short")
    if letter.state is NewsletterState.AWAITING:
        return say("approval-waits-short")
    if letter.awaits_meeting:
        return say("relative-waits-short")
    if letter.send_at is None:
        return say("schedule-waits-short")
    if letter.repeats is not None:
        return rule_without_time(letter.repeats, say)
    return moments.short(letter.send_at, say.language)
