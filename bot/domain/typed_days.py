"""Days as people in Sweden type them, in Swedish and English: "på tisdag", "3 mars", "om två veckor"."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

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
EVENING = ("ikvall", "i kvall", "tonight")
_NEAR = {
    **dict.fromkeys(("idag", "i dag", "today"), 0),
    **dict.fromkeys(("imorgon", "i morgon", "imorron", "i morron", "tomorrow"), 1),
    **dict.fromkeys(("overmorgon", "i overmorgon", "iovermorgon", "day after tomorrow"), 2),
    "the day after tomorrow": 2,
    **dict.fromkeys(EVENING, 0),
}
COUNTS = {
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
_YEAR = "(?P<year>(?!9999)[1-9][0-9]{3})"
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


def days_of(words: str, today: date) -> tuple[date, ...]:
    """The days that may be meant, likeliest first."""
    return tuple(day for day in all_days(words, today) if day and day <= today + FARTHEST)


def all_days(words: str, today: date) -> tuple[date | None, ...]:
    """However far away."""
    if words in _NEAR:
        return (today + timedelta(days=_NEAR[words]),)
    return _ahead(ahead, today) if (ahead := _AHEAD.fullmatch(words)) else _named(parts_of(words), today)


def _ahead(ahead: re.Match[str], today: date) -> tuple[date, ...]:
    count = int(ahead["count"]) if ahead["count"].isdecimal() else COUNTS.get(ahead["count"], 0)
    return (today + _UNITS[ahead["unit"][0]] * count,) if count else ()


def parts_of(words: str) -> dict[str, int]:
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
            days = _agreeing(date_or_none(parts["year"], parts["month"], parts["day"]), weekday)
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


def date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
