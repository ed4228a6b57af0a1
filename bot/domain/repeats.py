"""Letters that come back: every month, year or week, on a working day, and how people say so."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from dateutil.rrule import MONTHLY, WEEKLY, YEARLY, rrule, weekday

from bot.domain.calendar import (
    add_months,
    at,
    business_day_on_or_after,
    business_day_on_or_before,
    business_days_after,
    day_of,
)
from bot.domain.spelling import folded
from bot.domain.typed_dates import LONGEST, read_time
from bot.domain.typed_days import MONTHS, WEEKDAYS

LAST = -1
NINE = time(9)
"""When it leaves if nobody says another time."""
_LONGEST_RED = timedelta(days=10)
"""No run of red days is longer, with its weekends."""


class Rhythm(StrEnum):
    WEEKDAY = "w"
    """Every Monday."""
    NTH_WEEKDAY = "n"
    """The first or the last Tuesday of every month."""
    WORKING_DAY = "b"
    """The third or the last working day of every month."""
    DAY = "d"
    """The 15th of every month; of a shorter month its last day."""
    YEARLY = "y"


@dataclass(frozen=True, slots=True)
class Repeat:
    """What falls on a day that nobody works goes out on the next working day, at the same time of day."""

    rhythm: Rhythm
    at: time
    number: int = 0
    """Which weekday or working day of the month, or `LAST`; or the day of the month."""
    weekday: int = 0
    """Monday is 0."""
    month: int = 0

    def __post_init__(self) -> None:
        if not _makes_sense(self):
            raise ValueError(f"{self!r} never comes.")

    def after(self, now: datetime) -> Iterator[datetime]:
        """The moments later than `now`, without end."""
        seen: date | None = None
        for day in self._days(day_of(now) - _LONGEST_RED):
            if day != seen and (moment := at(day, self.at)) > now:
                yield moment
            seen = day

    def next(self, now: datetime) -> datetime:
        return next(self.after(now))

    def coming(self, now: datetime, count: int = 5) -> list[datetime]:
        return list(islice(self.after(now), count))

    def latest(self, since: datetime, now: datetime) -> datetime:
        """The last moment that has come, of those from `since` on: what an outage has missed is sent once."""
        latest = since
        for moment in self.after(since):
            if moment > now:
                break
            latest = moment
        return latest

    @property
    def code(self) -> str:
        """Short enough for a button."""
        return f"{self.rhythm.value}.{self.number}.{self.weekday}.{self.month}.{self.at:%H%M}"

    @classmethod
    def from_code(cls, code: str) -> "Repeat":
        """Raises ValueError for what no button of ours says."""
        rhythm, number, day, month, clock = code.split(".")
        at_time = time(int(clock[:2]), int(clock[2:]))
        return cls(Rhythm(rhythm), at_time, int(number), int(day), int(month))

    def as_data(self) -> dict[str, Any]:
        return {"rule": self.code}

    @classmethod
    def from_data(cls, kept: Mapping[str, Any]) -> "Repeat":
        return cls.from_code(kept["rule"])

    def _days(self, since: date) -> Iterator[date]:
        if self.rhythm is Rhythm.WORKING_DAY:
            yield from self._working_days(since)
            return
        for moment in self._rule(since):
            yield business_day_on_or_after(moment.date())

    def _rule(self, since: date) -> rrule:
        start = datetime.combine(since, time())
        match self.rhythm:
            case Rhythm.WEEKDAY:
                return rrule(WEEKLY, dtstart=start, byweekday=self.weekday)
            case Rhythm.NTH_WEEKDAY:
                return rrule(MONTHLY, dtstart=start, byweekday=weekday(self.weekday, self.number))
            case Rhythm.YEARLY:
                days = _or_the_last_before(self.number)
                return rrule(YEARLY, dtstart=start, bymonth=self.month, bymonthday=days, bysetpos=LAST)
            case _:
                days = _or_the_last_before(self.number)
                return rrule(MONTHLY, dtstart=start, bymonthday=days, bysetpos=LAST)

    def _working_days(self, since: date) -> Iterator[date]:
        for first in rrule(MONTHLY, dtstart=datetime(since.year, since.month, 1)):  # noqa: DTZ001  days alone
            before = first.date() - timedelta(days=1)
            if self.number == LAST:
                yield business_day_on_or_before(add_months(first.date(), 1) - timedelta(days=1))
            else:
                yield business_days_after(before, self.number)


def _or_the_last_before(number: int) -> tuple[int, ...]:
    return tuple(range(min(number, 28), number + 1))


def _makes_sense(repeat: Repeat) -> bool:
    match repeat.rhythm:
        case Rhythm.WEEKDAY:
            fits = True
        case Rhythm.NTH_WEEKDAY:
            fits = repeat.number in {1, 2, 3, 4, LAST}  # a fifth is not there every month
        case Rhythm.WORKING_DAY:
            fits = repeat.number == LAST or 1 <= repeat.number <= 15
        case Rhythm.DAY:
            fits = 1 <= repeat.number <= 31
        case Rhythm.YEARLY:
            longest = 29 if repeat.month == 2 else 30 if repeat.month in {4, 6, 9, 11} else 31
            fits = 1 <= repeat.month <= 12 and 1 <= repeat.number <= longest
    return fits and 0 <= repeat.weekday <= 6


_NUMBERS = {
    **dict.fromkeys(("forsta", "first"), 1),
    **dict.fromkeys(("andra", "second"), 2),
    **dict.fromkeys(("tredje", "third"), 3),
    **dict.fromkeys(("fjarde", "fourth"), 4),
    **dict.fromkeys(("femte", "fifth"), 5),
    **dict.fromkeys(("sista", "last"), LAST),
}
_NUMBER = re.compile(r"([0-9]{1,2})(?::?[ae]|st|nd|rd|th)?")
_WORKING = frozenset({"arbetsdag", "arbetsdagen", "vardag", "vardagen", "working", "business", "workday"})
_MONTH = frozenset({"manad", "manaden", "month", "monthly"})
_YEAR = frozenset({"ar", "aret", "arligen", "year", "yearly"})
_EVERY = frozenset({"varje", "var", "every", "each"})
_SILENT = frozenset({"den", "i", "pa", "the", "of", "in", "on", "day", "dagen"})
_CLOCK_LAST = re.compile(r"(?P<day>.+?)[ ,]+(?:(?:kl\.?|klockan|at|@) ?)(?P<clock>[0-9].*)")
_BARE_CLOCK_LAST = re.compile(r"(?P<day>.+?) (?P<clock>[0-9]{1,2}[.:][0-9]{2})")


def read_repeat(written: str) -> Repeat | None:
    """«första tisdagen kl. 9», "the last working day of every month at 10", «varje 3 mars»."""
    words = " ".join(folded(written).split()).strip(" .!?") if len(written) <= LONGEST else ""
    clock: time | None = NINE
    if timed := _CLOCK_LAST.fullmatch(words) or _BARE_CLOCK_LAST.fullmatch(words):
        words, clock = timed["day"], read_time(timed["clock"])
    parts = _parts(words)
    if clock is None or not parts:
        return None
    try:
        return _meant(parts, clock)
    except ValueError:
        return None


def _parts(words: str) -> dict[str, int]:
    """What each word says, or nothing where a word says nothing or something is said twice."""
    parts: dict[str, int] = {}
    for word in words.replace(",", " ").split():
        part = _part(word)
        if part is None or (part.keys() & parts.keys()) - {"every"}:
            return {}
        parts |= part
    return parts


def _part(word: str) -> dict[str, int] | None:
    for name, spellings in (
        ("every", _EVERY),
        ("working", _WORKING),
        ("of_month", _MONTH),
        ("of_year", _YEAR),
    ):
        if word in spellings:
            return {name: 1}
    if word in _SILENT:
        return {}
    if word in _NUMBERS:
        return {"nth": _NUMBERS[word]}
    if number := _NUMBER.fullmatch(word):
        return {"day": int(number[1])}
    return _weekday(word) or _month(word)


def _weekday(word: str) -> dict[str, int] | None:
    for number_of, (swedish, english) in enumerate(WEEKDAYS):
        plain = swedish.removesuffix("en")
        if word in {plain, swedish, f"{plain}ar", english, f"{english}s"}:
            plural = word in {f"{plain}ar", f"{english}s"}
            return {"weekday": number_of} | ({"every": 1} if plural else {})
    return None


def _month(word: str) -> dict[str, int] | None:
    for number_of, names in enumerate(MONTHS, start=1):
        if len(word) > 2 and any(each.startswith(word.rstrip(".")) for each in names):
            return {"month": number_of}
    return None


def _meant(parts: Mapping[str, int], clock: time) -> Repeat | None:
    """Raises ValueError for a day that never comes."""
    said = {name for name in parts if name not in {"every", "of_month", "of_year"}}
    number = parts.get("nth", parts.get("day", 0))
    monthly, yearly = "of_month" in parts, "of_year" in parts
    repeat: Repeat | None = None
    if said == {"weekday"} and "every" in parts and not monthly and not yearly:
        repeat = Repeat(Rhythm.WEEKDAY, clock, weekday=parts["weekday"])
    elif said in ({"nth", "weekday"}, {"day", "weekday"}) and not yearly:
        repeat = Repeat(Rhythm.NTH_WEEKDAY, clock, number, weekday=parts["weekday"])
    elif said in ({"nth", "working"}, {"day", "working"}) and not yearly:
        repeat = Repeat(Rhythm.WORKING_DAY, clock, number)
    elif monthly and (said == {"day"} or (said == {"nth"} and number == LAST)):
        repeat = Repeat(Rhythm.DAY, clock, 31 if number == LAST else number)
    elif said == {"day", "month"} and parts.keys() & {"every", "of_year"}:
        repeat = Repeat(Rhythm.YEARLY, clock, number, month=parts["month"])
    return repeat
