"""Dates and times as people in Sweden type them, in Swedish and English: "tis kl. 14", "tomorrow 9:30"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count
from typing import TypeAlias

from bot.domain.calendar import at, day_of, exists
from bot.domain.spelling import folded
from bot.domain.typed_days import EVENING, FARTHEST, all_days, date_or_none, days_of, parts_of


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


class Never(StrEnum):
    """Why something that is written like a date is none to choose."""

    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_TIME = "no-such-time"
    TOO_FAR = "too-far"


LONGEST = 100
"""Nobody needs more characters for a date."""

_WEEK_NUMBER = re.compile(r"(?<!nasta )(?<!next )\b(?:v\.?|vecka|week) ?(?=[0-9])")
"""Not in "tuesday next week 2 p.m.", where the number is an hour."""

_NOON = re.compile(r"\b(?:lunch|noon)$")

_CLOCK = (
    r"(?P<said>(?:kl\.?|klockan|vid|at|@) ?)?(?P<hour>[0-9]{1,2})(?:[.:](?P<minute>[0-9]{2}))?"
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
        for day in days_of(day_words, today)
        for clock in clocks
        if exists(day, clock)
    ]
    whole = [OnDay(day) for day in days_of(words, today)]
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


def read_day(written: str, now: datetime) -> date | None:
    """One day, also one that has been: «3 mars 2026»."""
    match read(written, now):
        case Past(when):
            return when.date()
        case OnDay(day):
            return day
    return None


def read_clock(written: str, now: datetime) -> Reading:
    """A time without a day: when the clock shows it next."""
    clock = _ONLY_CLOCK.fullmatch(_tidied(written))
    match sorted((_next_time(each, now) for each in _clocks(clock)), key=_start) if clock else []:
        case []:
            return NotUnderstood()
        case [meaning]:
            return meaning
        case several:
            return Ambiguous(tuple(several))


def why_never(written: str, now: datetime) -> Never | None:
    """Of what is not understood: whether that is for a day or a time that never comes, or is too far away."""
    words, today = _tidied(written), day_of(now)
    for day_words, clocks in ((words, ()), *_split(words)):
        days = [day for day in all_days(day_words, today) if day]
        if any(day > today + FARTHEST for day in days):
            return Never.TOO_FAR
        if any(not exists(day, clock) for day in days for clock in clocks):
            return Never.NO_SUCH_TIME
        parts = parts_of(day_words)
        if not days and {"day", "month"} <= parts.keys() <= {"day", "month", "year", "weekday"}:
            leap_year = 2000
            there_is = date_or_none(parts.get("year", leap_year), parts["month"], parts["day"])
            return Never.TOO_FAR if there_is else Never.NO_SUCH_DAY
    return None


def read_time(written: str) -> time | None:
    """A time of day that can be meant in one way only: not "3", which may be in the afternoon."""
    clock = _ONLY_CLOCK.fullmatch(_tidied(written))
    clocks = _clocks(clock) if clock else ()
    return clocks[0] if len(clocks) == 1 else None


def _tidied(written: str) -> str:
    if len(written) > LONGEST:
        return ""
    words = " ".join(folded(written).replace(",", " ").split()).strip(" .!?")
    return _NOON.sub("12.00", _WEEK_NUMBER.sub("v", words))


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
    elif clock.groupdict().get("day") in EVENING:
        hours = (hour % 12 + 12,) if hour < 24 else ()
    elif clock["minute"] is None and clock["hour"] in {"1", "2", "3", "4", "5", "6"}:
        hours = (hour + 12, hour)
    else:
        hours = (hour,)
    return tuple(time(each, minute) for each in hours if each < 24 and minute < 60)


def _next_time(clock: time, now: datetime) -> Understood:
    days = (day_of(now) + timedelta(days=ahead) for ahead in count())
    return next(
        Understood(datetime.combine(day, clock))
        for day in days
        if exists(day, clock) and at(day, clock) > now
    )


def _start(meaning: Understood | OnDay) -> datetime:
    return meaning.when if isinstance(meaning, Understood) else datetime.combine(meaning.day, time())


def _gone(meaning: Understood | OnDay, now: datetime) -> bool:
    if isinstance(meaning, OnDay):
        return meaning.day < day_of(now)
    return at(meaning.when.date(), meaning.when.time()) <= now
