"""Dates and times as people in Sweden type them, in Swedish and English: "tis kl. 14", "tomorrow 9:30"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from dateutil.relativedelta import relativedelta

from bot.domain.calendar import at, day_of, exists
from bot.domain.spelling import folded


@dataclass(frozen=True, slots=True)
class Understood:
    """`when` is on the wall clock of Sweden, and still to come."""

    when: datetime


@dataclass(frozen=True, slots=True)
class OnDay:
    """A day without a time: today or later."""

    day: date


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Two or three meanings, soonest first."""

    meanings: tuple[Understood | OnDay, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """Understood but gone. `when` is on the wall clock of Sweden: of a whole day, its midnight."""

    when: datetime


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    pass


Reading: TypeAlias = Understood | OnDay | Ambiguous | Past | NotUnderstood

LONGEST = 100
"""Nobody needs more characters for a date."""
FARTHEST = relativedelta(years=2)
_SOON = relativedelta(months=2)

WEEKDAYS = (  # without marks on the letters, as all that is read here
    ("mandagen", "monday"),
    ("tisdagen", "tuesday"),
    ("onsdagen", "wednesday"),
    ("torsdagen", "thursday"),
    ("fredagen", "friday"),
    ("lordagen", "saturday"),
    ("sondagen", "sunday"),
)
MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("mars", "march"),
    ("april",),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augusti", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_SILENT = frozenset({"pa", "nu", "den", "vecka", "on", "this", "the", "of", "week"})
_NEAR = {
    **dict.fromkeys(("idag", "i dag", "today"), 0),
    **dict.fromkeys(("imorgon", "i morgon", "imorron", "i morron", "tomorrow"), 1),
    **dict.fromkeys(("overmorgon", "i overmorgon", "iovermorgon", "day after tomorrow"), 2),
    "the day after tomorrow": 2,
}
_COUNTS = {
    **dict.fromkeys(("en", "ett", "a", "one"), 1),
    **dict.fromkeys(("tva", "two"), 2),
    **dict.fromkeys(("tre", "three"), 3),
    **dict.fromkeys(("fyra", "four"), 4),
}
_UNITS = {
    "d": relativedelta(days=1),
    "v": relativedelta(weeks=1),
    "w": relativedelta(weeks=1),
    "m": relativedelta(months=1),
}
_AHEAD = re.compile(
    r"(?:om|in) (?P<count>[a-z]+|[0-9]{1,2}) "
    r"(?P<unit>dag|dagar|days?|vecka|veckor|weeks?|manad|manader|months?)"
)
_DAY = "(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MONTH = "(?P<month>0?[1-9]|1[0-2])"
_YEAR = "(?P<year>[1-9][0-9]{3})"
_NUMBERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY}(?::?[ae]|st|nd|rd|th)?",
        rf"{_DAY}/{_MONTH}(?:[/-]{_YEAR})?",
        rf"{_DAY}\.{_MONTH}\.{_YEAR}",
        rf"{_YEAR}-{_MONTH}-{_DAY}",
        _YEAR,
        "v(?P<week>0?[1-9]|[1-4][0-9]|5[0-3])",
    )
)
_WEEK_NUMBER = re.compile(r"(?<!nasta )(?<!next )\b(?:v\.?|vecka|week) ?(?=[0-9])")
"""Not in "tuesday next week 2 p.m.", where the number is an hour."""

_CLOCK = (
    r"(?P<said>(?:kl\.?|klockan|at|@) ?)?(?P<hour>[0-9]{1,2})(?:[.:](?P<minute>[0-9]{2}))?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?"
)
_ONLY_CLOCK = re.compile(_CLOCK)
_CLOCK_LAST = re.compile(rf"(?P<day>.+?)(?<! den)(?<! the) {_CLOCK}")
_CLOCK_FIRST = re.compile(rf"{_CLOCK} (?P<day>.+)")


def read(written: str, now: datetime) -> Reading:
    """What was meant, seen from `now`. Never raises, whatever was written."""
    words = _tidied(written)
    today = day_of(now)
    timed = [
        Understood(datetime.combine(day, clock))
        for day_words, clocks in _split(words)
        for day in _days(day_words, today)
        for clock in clocks
        if exists(day, clock)
    ]
    whole = [OnDay(day) for day in _days(words, today)]
    # "tis 14", where no 14th is a Tuesday: which Tuesday it would be is told by the other meaning.
    found: list[Understood | OnDay] = [*whole[: 1 if timed else None], *timed]
    coming = [each for each in found if not _gone(each, now)]
    match list(dict.fromkeys(coming))[:3]:
        case []:
            return Past(_start(found[0])) if found else NotUnderstood()
        case [meaning]:
            return meaning
        case several:
            return Ambiguous(tuple(sorted(several, key=_start)))


def read_time(written: str) -> time | None:
    """A time of day that can be meant in one way only: not "3", which may be in the afternoon."""
    clock = _ONLY_CLOCK.fullmatch(_tidied(written))
    clocks = _clocks(clock) if clock else ()
    return clocks[0] if len(clocks) == 1 else None


def _tidied(written: str) -> str:
    if len(written) > LONGEST:
        return ""
    words = " ".join(folded(written).replace(",", " ").split()).strip(" .!?")
    return _WEEK_NUMBER.sub("v", words)


def _split(words: str) -> Iterable[tuple[str, tuple[time, ...]]]:
    """The words for the day, and the times that may be meant with it."""
    if last := _CLOCK_LAST.fullmatch(words):
        yield last["day"], _clocks(last)
    first = _CLOCK_FIRST.fullmatch(words)
    if first and (first["said"] or first["minute"] or first["half"]):
        yield first["day"], _clocks(first)


def _clocks(clock: re.Match[str]) -> tuple[time, ...]:
    """One time, two for an hour such as "3" that people also use of the afternoon, none for "25.00"."""
    hour, minute, half = int(clock["hour"]), int(clock["minute"] or 0), clock["half"]
    if half:
        hours: tuple[int, ...] = (hour % 12 + (12 if half == "p" else 0),) if 1 <= hour <= 12 else ()
    elif clock["minute"] is None and clock["hour"] in {"1", "2", "3", "4", "5", "6"}:
        hours = (hour + 12, hour)
    else:
        hours = (hour,)
    return tuple(time(each, minute) for each in hours if each < 24 and minute < 60)


def _days(words: str, today: date) -> tuple[date, ...]:
    """The days that may be meant, likeliest first."""
    if words in _NEAR:
        return (today + timedelta(days=_NEAR[words]),)
    days = _ahead(ahead, today) if (ahead := _AHEAD.fullmatch(words)) else _named(_parts(words), today)
    return tuple(day for day in days if day and day <= today + FARTHEST)


def _ahead(ahead: re.Match[str], today: date) -> tuple[date, ...]:
    count = int(ahead["count"]) if ahead["count"].isdecimal() else _COUNTS.get(ahead["count"], 0)
    return (today + _UNITS[ahead["unit"][0]] * count,) if count else ()


def _parts(words: str) -> dict[str, int]:
    """What each word says of the day, or nothing where a word says nothing or something is said twice."""
    parts: dict[str, int] = {}
    for word in words.split():
        part = _part(word)
        if part is None or part.keys() & parts.keys():
            return {}
        parts |= part
    return parts


def _part(word: str) -> dict[str, int] | None:
    if word in _SILENT:
        return {}
    if word in {"nasta", "next"}:
        return {"next": 1}
    for pattern in _NUMBERS:
        if numbers := pattern.fullmatch(word):
            return {name: int(number) for name, number in numbers.groupdict().items() if number}
    for name, first, table in (("weekday", 0, WEEKDAYS), ("month", 1, MONTHS)):
        for number, spellings in enumerate(table, start=first):
            if len(word) > 2 and any(each.startswith(word.rstrip(".")) for each in spellings):
                return {name: number}
    return None


def _named(parts: Mapping[str, int], today: date) -> tuple[date | None, ...]:
    weekday = parts.get("weekday")
    days: tuple[date | None, ...] = ()
    match sorted(parts.keys() - {"weekday"}):
        case ["day", "month", "year"]:
            days = _agreeing(_date(parts["year"], parts["month"], parts["day"]), weekday)
        case ["day", "month"]:
            date_only = {"day": parts["day"], "month": parts["month"]}
            days = _agreeing(_next(today, FARTHEST, date_only), weekday)
        case ["day"]:
            soon = _next(today, _SOON, parts)
            days = (soon,) if soon else _agreeing(_next(today, _SOON, {"day": parts["day"]}), weekday)
        case ["week"] if weekday is not None:
            days = (_next(today, FARTHEST, parts),)
        case ["next"] if weekday is not None:
            days = (today + timedelta(days=7 - today.weekday() + weekday),)
        case [] if weekday == today.weekday():
            days = (today, today + timedelta(days=7))
        case [] if weekday is not None:
            days = (today + timedelta(days=(weekday - today.weekday()) % 7),)
    return days


def _agreeing(day: date | None, weekday: int | None) -> tuple[date | None, ...]:
    """ "tisdag 4 mars" where that is a Wednesday: the fourth, or the Tuesday nearest to it."""
    if day is None or weekday is None or weekday == day.weekday():
        return (day,)
    return (day, day + timedelta(days=(weekday - day.weekday() + 3) % 7 - 3))


def _next(today: date, within: relativedelta, wanted: Mapping[str, int]) -> date | None:
    """The first day from today on that is all that is wanted: of day, month, week and weekday."""
    days = (today + timedelta(days=ahead) for ahead in range((today + within - today).days + 1))
    return next((day for day in days if wanted.items() <= _said_of(day).items()), None)


def _said_of(day: date) -> dict[str, int]:
    return {
        "day": day.day,
        "month": day.month,
        "week": day.isocalendar().week,
        "weekday": day.weekday(),
    }


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _start(meaning: Understood | OnDay) -> datetime:
    return meaning.when if isinstance(meaning, Understood) else datetime.combine(meaning.day, time())


def _gone(meaning: Understood | OnDay, now: datetime) -> bool:
    if isinstance(meaning, OnDay):
        return meaning.day < day_of(now)
    return at(meaning.when.date(), meaning.when.time()) <= now
