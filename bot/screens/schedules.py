"""When a newsletter leaves: choosing it by thumb, and what is said of it."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from bot.domain.audiences import Reach
from bot.domain.calendar import day_of, holiday_name
from bot.domain.clock import SWEDEN
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.relative_sends import NearMeeting
from bot.domain.repeats import Repeat
from bot.domain.schedules import HOURS, Moment, arrives, is_day_off, months_to_choose, quick, weeks_of
from bot.domain.spelling import begun
from bot.domain.typed_dates import Ambiguous, Never, OnDay, Understood
from bot.screens.audience_buttons import to_audience
from bot.screens.audience_words import to_so_many
from bot.screens.newsletter_buttons import to_letter
from bot.screens.relative_words import none_called
from bot.screens.relative_words import rule as near_rule
from bot.screens.repeats import WEEK, rule
from bot.screens.schedule_buttons import (
    AnyPlan,
    ChooseNearMeeting,
    ChooseRepeat,
    ChooseTime,
    LeaveAt,
    LeaveOnDay,
    NotUrgent,
    OpenCalendar,
    PlanIt,
    PlanNearMeeting,
    RepeatIt,
)
from bot.screens.screen import Button, Press, Screen, Words, bold, column, lines, pairs, screen
from bot.texts import moments
from bot.texts.catalog import Say

LONGEST_TITLE = 30
_FEW_DAYS = timedelta(days=2)
"""A month that ends sooner shows nothing to choose; the next one comes first."""
WHY_NEVER: Mapping[Never | None, str] = {
    Never.NO_SUCH_DAY: "schedule-no-such-day",
    Never.NO_SUCH_TIME: "schedule-no-such-time",
    Never.TOO_FAR: "schedule-too-far",
}


def choose(letter: Newsletter, now: datetime, say: Say) -> Screen:
    soon = [Press(moments.this_week(when, say.language), LeaveAt(letter.id, when)) for when in quick(now)]
    return screen(
        bold(say("schedule-when")),
        say("schedule-how"),
        buttons=(
            *pairs(*soon),
            *column(
                Press(say("schedule-calendar"), OpenCalendar(letter.id, day_of(now) + _FEW_DAYS)),
                Press(say("schedule-repeat"), ChooseRepeat(letter.id)),
                Press(say("relative-choose"), ChooseNearMeeting(letter.id)),
                to_letter(letter.id, say),
            ),
        ),
    )


def calendar(letter: Newsletter, month: date, now: datetime, say: Say) -> Screen:
    """Days off carry a sign that the legend explains. To press what lies in the past does nothing."""
    first, last = months_to_choose(now)
    shown = min(max(month.replace(day=1), first), last)
    here = OpenCalendar(letter.id, shown)
    weekdays = tuple(Press(moments.weekday_short(day, say.language), here) for day in WEEK)
    weeks = tuple(
        tuple(_day(letter, day, here, day_of(now)) for day in week)
        for week in weeks_of(shown)
        if any(day is not None and day >= day_of(now) for day in week)
    )
    turns = [
        Press(moments.month(other, say.language), OpenCalendar(letter.id, other))
        for other in (shown - relativedelta(months=1), shown + relativedelta(months=1))
        if first <= other <= last
    ]
    return screen(
        bold(moments.month(shown, say.language)),
        say("schedule-legend"),
        buttons=(weekdays, *weeks, tuple(turns), (Press(say("schedule-back"), ChooseTime(letter.id)),)),
    )


def choose_hour(letter: Newsletter, day: date, say: Say) -> Screen:
    hours = [
        Press(moments.clock(time(hour), say.language), LeaveAt(letter.id, datetime.combine(day, time(hour))))
        for hour in HOURS
    ]
    return screen(
        bold(say("schedule-which-time", day=moments.day_with_weekday(day, say.language))),
        say("schedule-which-time-how"),
        _day_off(day, say),
        buttons=(*pairs(*hours), (Press(say("schedule-back"), ChooseTime(letter.id)),)),
    )


def choose_meaning(letter: Newsletter, heard: Ambiguous, say: Say) -> Screen:
    """«tis 14»: the fourteenth, or two o'clock?"""
    return screen(
        bold(say("schedule-which-meant")),
        buttons=column(
            *(_meant(letter, each, say) for each in heard.meanings),
            Press(say("schedule-other-time"), ChooseTime(letter.id)),
        ),
    )


def not_understood(text_id: str, letter: Newsletter, say: Say) -> Screen:
    """A time is still awaited."""
    return screen(
        say(text_id),
        buttons=column(Press(say("schedule-other-time"), ChooseTime(letter.id)), to_letter(letter.id, say)),
    )


def confirm(letter: Newsletter, when: datetime, say: Say, *, needs_approval: bool) -> Screen:
    """Shown back with its weekday before anything is planned."""
    instant = Moment(when).instant
    return screen(
        bold(say("schedule-confirm", when=moments.long(instant, say.language))),
        _day_off(when.date(), say),
        _arrival(letter, instant, say),
        say("approval-before") if needs_approval else None,
        buttons=column(
            Press(
                say("approval-ask" if needs_approval else "schedule-plan"),
                PlanIt(letter.id, when, sure=False),
            ),
            Press(say("schedule-other-time"), ChooseTime(letter.id)),
            to_letter(letter.id, say),
        ),
    )


def ask_again(
    letter: Newsletter,
    reach: Reach,
    surely: AnyPlan,
    network: Network,
    say: Say,
) -> Screen:
    return screen(
        bold(to_so_many(letter, reach, network, say)),
        _chosen(surely, say),
        say("approval-before"),
        buttons=column(
            Press(say("approval-ask-sure"), surely),
            Press(say("schedule-other-time"), ChooseTime(letter.id)),
            to_audience(letter.id, say),
            to_letter(letter.id, say),
        ),
    )


def _chosen(surely: AnyPlan, say: Say) -> str:
    match surely:
        case PlanIt(when=when):
            return say("schedule-leaves", when=moments.long(Moment(when).instant, say.language))
        case RepeatIt(rule=code):
            return rule(Repeat.from_code(code), say)
        case PlanNearMeeting(rule=code):
            return near_rule(NearMeeting.from_code(code), say)


def ask_why_urgent(letter: Newsletter, say: Say) -> Screen:
    return screen(
        bold(say("urgent-why")),
        say("urgent-how"),
        buttons=column(
            Press(say("urgent-not"), NotUrgent(letter.id)) if letter.urgent_why else None,
            to_letter(letter.id, say),
        ),
    )


def leaves(letter: Newsletter, say: Say) -> Words:
    """When, and what is in its way."""
    waits = letter.state is NewsletterState.AWAITING
    when = None if letter.send_at is None else moments.long(letter.send_at, say.language)
    return lines(
        None if letter.repeats is None else rule(letter.repeats, say),
        None if letter.near_meeting is None else near_rule(letter.near_meeting, say),
        none_called(letter.near_meeting, say) if letter.near_meeting and letter.awaits_meeting else None,
        None if when is None else say("schedule-leaves", when=when),
        None if letter.send_at is None else _arrival(letter, letter.send_at, say),
        say("approval-waits") if waits else None,
        say("schedule-waits-for-you") if letter.is_held and not waits else None,
    )


def leaves_by_itself(letter: Newsletter, say: Say) -> str | None:
    """In one line, among other things."""
    if letter.send_at is None:
        return None
    when = moments.long(letter.send_at, say.language)
    return say("schedule-leaves-by-itself", title=title(letter, say), when=when)


def urgency(letter: Newsletter, say: Say) -> str | None:
    return None if letter.urgent_why is None else say("urgent-because", why=letter.urgent_why)


def arrival(letter: Newsletter, sent: datetime, say: Say) -> str | None:
    """Where it is not at once: of somebody who has kept the hours that the bot begins with."""
    return _arrival(letter, sent, say)


def title(letter: Newsletter, say: Say) -> str:
    words = letter.title
    if not words:
        return say("schedule-untitled")
    return words if len(words) <= LONGEST_TITLE else f"{words[: LONGEST_TITLE - 1].rstrip()}…"


def _arrival(letter: Newsletter, sent: datetime, say: Say) -> str | None:
    opens = None if letter.urgent_why is not None else arrives(sent)
    return None if opens is None else say("schedule-arrives", when=moments.long(opens, say.language))


def _day(letter: Newsletter, day: date | None, here: OpenCalendar, today: date) -> Press:
    if day is None:
        return Press("·", here)
    if day < today:
        return Press("–", here)
    return Press(f"{day.day}*" if is_day_off(day) else str(day.day), LeaveOnDay(letter.id, day))


def _day_off(day: date, say: Say) -> Words | None:
    if not is_day_off(day):
        return None
    named = begun(moments.day_with_weekday(day, say.language))
    name = holiday_name(day, say.language)
    if name is None:
        return bold(say("schedule-weekend", day=named))
    return bold(say("schedule-holiday", day=named, holiday=name))


def _meant(letter: Newsletter, meaning: Understood | OnDay, say: Say) -> Button:
    match meaning:
        case Understood(when):
            return Press(moments.short(_swedish(when), say.language), LeaveAt(letter.id, when))
        case OnDay(day):
            return Press(moments.day_with_weekday(day, say.language), LeaveOnDay(letter.id, day))


def _swedish(wall: datetime) -> datetime:
    return wall.replace(tzinfo=SWEDEN)
