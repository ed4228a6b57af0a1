"""Groups that have stopped: no meeting for four months, or follow-ups that nobody answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import at, business_day_on_or_after, day_of
from bot.domain.digest import next_morning
from bot.domain.followups import FollowUp

QUIET_DAYS = 120
"""Longer than any summer: a holiday alone makes no group dormant."""
OVERDUE_DAYS = 14
"""A follow-up takes a minute to answer; two weeks outlast a busy week and a week of illness."""
MOST_OVERDUE = 3
TO_COUNTY_FROM = 3
"""In this week in a row the county is told as well: until then it is the coordinator's to mend."""

LOOKED_AT = time(7, 30)
"""On a Monday, or the first working day after it, so that the digest of that morning says it."""


DORMANT = "dormant:"
"""How the occasions begin on which those who lead a group are told."""


class Why(StrEnum):
    """The first that holds is the one that is said."""

    MEETINGS = "meetings"
    FOLLOW_UPS = "followups"


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of a municipality's group with people in it."""

    group_id: int
    place: str
    led: bool
    founded_at: datetime
    last_meeting: datetime | None
    """When the latest that was called begins, or began."""
    too_many_since: datetime | None
    """When the oldest but `MOST_OVERDUE` of the unanswered follow-ups was asked."""
    told_on: date | None = None
    """When it was last said of the group that it is dormant, and for which week in a row."""
    told_week: int = 0

    @property
    def begins(self) -> Mapping[Why, date]:
        """The first day of each reason if nothing else happens, in the past or to come."""
        met = max(self.founded_at, self.last_meeting or self.founded_at)
        quiet = {Why.MEETINGS: _after(met, QUIET_DAYS)}
        if self.too_many_since is None:
            return quiet
        return quiet | {Why.FOLLOW_UPS: _after(self.too_many_since, OVERDUE_DAYS)}


@dataclass(frozen=True, slots=True)
class Dormant:
    group_id: int
    place: str
    led: bool
    since: Mapping[Why, date]
    """The first day of each reason that holds."""
    week: int
    """In a row, in which it is said."""

    @property
    def why(self) -> Why:
        return next(iter(self.since))

    @property
    def concerns_county(self) -> bool:
        return self.week >= TO_COUNTY_FROM or not self.led


@dataclass(frozen=True, slots=True)
class Overdue:
    """Follow-ups of a group that have waited for too long, of each workplace the latest, the oldest first."""

    group_id: int
    place: str
    followups: Sequence[FollowUp]


def dormant_on(day: date, signs: Signs) -> Dormant | None:
    """A meeting ahead is a meeting; what was asked but a fortnight ago may still be answered."""
    since = {why: first for why, first in signs.begins.items() if first <= day}
    if not since:
        return None
    goes_on = signs.told_on is not None and signs.told_on >= min(since.values())
    return Dormant(signs.group_id, signs.place, signs.led, since, week=signs.told_week + 1 if goes_on else 1)


def all_dormant(day: date, signs: Iterable[Signs]) -> list[Dormant]:
    return [found for each in signs if (found := dormant_on(day, each))]


def overdue_before(day: date) -> datetime:
    """What was asked before this moment, and is unanswered on the day, is overdue."""
    return at(day - timedelta(days=OVERDUE_DAYS), time())


def latest_look(now: datetime) -> datetime:
    """When groups were last to be looked at: once a week."""
    this_week = _look_in_week_of(day_of(now))
    return this_week if this_week <= now else _look_in_week_of(day_of(now) - timedelta(weeks=1))


def next_said(signs: Iterable[Signs], now: datetime) -> datetime | None:
    """When a group will be looked at and found dormant, if nothing else happens until then."""
    first = min((day for each in signs for day in each.begins.values()), default=None)
    return None if first is None else next_look(max(now, at(first, time())))


def next_look(after: datetime) -> datetime:
    this_week = _look_in_week_of(day_of(after))
    return this_week if this_week > after else _look_in_week_of(day_of(after) + timedelta(weeks=1))


def still_said(now: datetime) -> bool:
    """Whether there is a morning left to say it before the groups are looked at again."""
    return next_morning(now) < next_look(now)


def _look_in_week_of(day: date) -> datetime:
    monday = day - timedelta(days=day.weekday())
    return at(business_day_on_or_after(monday), LOOKED_AT)


def _after(moment: datetime, days: int) -> date:
    """The first day on which more than so many have passed."""
    return day_of(moment) + timedelta(days=days + 1)
