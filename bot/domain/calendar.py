"""Days as Swedes count them: on the wall clock, with weekends, red days and the eves that nobody works."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays
from dateutil.relativedelta import relativedelta

from bot.domain.clock import SWEDEN

_NAMES_IN = {"en": "en_US"}


@cache
def _red_days(language: str) -> holidays.HolidayBase:
    # de_facto adds midsommarafton, julafton and nyårsafton; without it they are working days.
    return holidays.country_holidays(
        "SE", categories=("public", "de_facto"), language=_NAMES_IN.get(language, "sv")
    )


def is_business_day(day: date) -> bool:
    return day.weekday() < 5 and day not in _red_days("sv")


def holiday_name(day: date, language: str) -> str | None:
    """What the red day is called in Swedish or English, or None on any other day."""
    name: str | None = _red_days(language).get(day)
    return name.lower() if name and language == "sv" else name


def business_day_on_or_after(day: date) -> date:
    while not is_business_day(day):
        day += timedelta(days=1)
    return day


def business_day_on_or_before(day: date) -> date:
    while not is_business_day(day):
        day -= timedelta(days=1)
    return day


def business_days_after(day: date, number: int) -> date:
    """The first, second, … working day after the day, which itself is not counted."""
    for _ in range(number):
        day = business_day_on_or_after(day + timedelta(days=1))
    return day


def business_days_before(day: date, number: int) -> date:
    """The first, second, … working day before the day, which itself is not counted."""
    for _ in range(number):
        day = business_day_on_or_before(day - timedelta(days=1))
    return day


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last where there is no such day."""
    later: date = day + relativedelta(months=months)
    return later


def at(day: date, clock: time, zone: ZoneInfo = SWEDEN) -> datetime:
    """The instant at which clocks on the wall show this, in UTC.

    Of an hour that comes twice in October, the first; an hour that March leaves out counts on from before it.
    """
    return datetime.combine(day, clock.replace(fold=0), zone).astimezone(UTC)


def exists(day: date, clock: time, zone: ZoneInfo = SWEDEN) -> bool:
    """Whether clocks on the wall ever show this: not between 2 and 3 on the last Sunday of March."""
    shown = at(day, clock, zone).astimezone(zone)
    return (shown.date(), shown.time()) == (day, clock)


def day_of(instant: datetime, zone: ZoneInfo = SWEDEN) -> date:
    return instant.astimezone(zone).date()
