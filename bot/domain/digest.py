"""When what can wait is said: in the morning of a working day, in one message."""

from datetime import datetime, time, timedelta

from bot.domain.calendar import at, business_day_on_or_after, day_of, is_business_day

SAID_AT = time(8)
SAID_UNTIL = time(18)
"""What an outage has kept is caught up until then, and after that the next morning."""

MOST_LINES = 10
"""So many stand in one message; the rest is counted, and found behind its last button."""


def morning_of(now: datetime) -> datetime | None:
    """The morning that is still being said, or None at night and on a day off."""
    day = day_of(now)
    begins = at(day, SAID_AT)
    return begins if is_business_day(day) and begins <= now < at(day, SAID_UNTIL) else None


def next_morning(moment: datetime) -> datetime:
    """The first morning at or after a moment."""
    day = business_day_on_or_after(day_of(moment))
    morning = at(day, SAID_AT)
    if morning >= moment:
        return morning
    return at(business_day_on_or_after(day + timedelta(days=1)), SAID_AT)


def said_at(waiting_since: datetime, now: datetime, *, had_todays: bool) -> datetime:
    """When somebody hears what waits; not later than `now` where it is due. One digest a day is enough."""
    if had_todays:
        return next_morning(at(day_of(now) + timedelta(days=1), time()))
    morning = morning_of(now)
    if morning is not None and waiting_since <= morning:
        return morning
    return next_morning(max(waiting_since, now))
