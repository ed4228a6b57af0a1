"""When people want to be written to: what can wait, waits until then."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.calendar import at, day_of, is_business_day
from bot.domain.delivery import Urgency

_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """From the one minute of the day until before the other, on the wall in Sweden; 1440 is midnight."""

    opens: int
    closes: int
    every_day: bool
    """Also on weekends, red days and the eves that nobody works."""

    def __post_init__(self) -> None:
        if not 0 <= self.opens < self.closes <= _A_DAY:
            raise ValueError(f"No day is open from minute {self.opens} to {self.closes}.")


DEFAULT = Hours(8 * 60, 18 * 60, every_day=False)
PRACTICAL = Hours(6 * 60, 21 * 60, every_day=True)
"""For what is of use now or never, such as reminders of a meeting to those who come."""
WHENEVER = Hours(0, _A_DAY, every_day=True)


def is_open(now: datetime, hours: Hours) -> bool:
    return opening(now, hours) == now


def opening(now: datetime, hours: Hours) -> datetime:
    """Now itself while it is open, or else when it opens next; in UTC."""
    day = day_of(now)
    while True:
        if hours.every_day or is_business_day(day):
            closes = _shown(day, hours.closes)
            if now < closes:
                return max(now.astimezone(UTC), _shown(day, hours.opens))
        day += timedelta(days=1)


def goes_at(now: datetime, urgency: Urgency, own: Hours | None, *, until: datetime | None = None) -> datetime:
    """When a message may go to somebody with hours of their own, or with none.

    What would be too late by then, as a meeting that is called for tomorrow, counts as practical.
    """
    if urgency is Urgency.URGENT:
        return now
    opens = opening(now, own or DEFAULT)
    practical = urgency is Urgency.NEAR or (until is not None and opens > until)
    return min(opens, opening(now, PRACTICAL)) if practical else opens


def _shown(day: date, minute: int) -> datetime:
    if minute == _A_DAY:
        return at(day + timedelta(days=1), time())
    return at(day, time(minute // 60, minute % 60))
