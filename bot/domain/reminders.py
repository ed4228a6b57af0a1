"""When people are reminded of a meeting: from facts to moments, by rules alone."""

import tomllib
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.calendar import at, business_day_on_or_before, day_of
from bot.domain.clock import SWEDEN
from bot.domain.meetings import Meeting

ASKED_AT = time(9)
"""When the unanswered are asked, on a working day."""

EARLIEST, EVENING_BEFORE = time(6), time(18)
"""Practical reminders never come before six in the morning, but the evening before."""


class ReminderKind(StrEnum):
    UNANSWERED = "unanswered"
    PRACTICAL = "practical"


@dataclass(frozen=True, slots=True)
class Planned:
    """Somebody is told something at `due_at`; from `not_after` on it would be pointless."""

    kind: str
    due_at: datetime
    not_after: datetime


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """How many days before the unanswered are asked, and how many hours before those coming are reminded."""

    ask_days_before: tuple[int, ...]
    remind_hours_before: tuple[int, ...]

    @classmethod
    def from_toml(cls, text: str) -> "MeetingPlan":
        """From the table `reminders`. Raises ValueError that names the key."""
        table = tomllib.loads(text).get("reminders", {})
        return cls(_whole_numbers(table, "ask_days_before"), _whole_numbers(table, "remind_hours_before"))


def plan_meeting(meeting: Meeting, plan: MeetingPlan, now: datetime) -> list[Planned]:
    """The moments that are still to come, soonest first; none of them after the meeting has begun."""
    asks = {_asked(meeting.starts_at, days) for days in plan.ask_days_before}
    practical = {_reminded(meeting.starts_at, hours) for hours in plan.remind_hours_before}
    moments = [
        *((due, ReminderKind.UNANSWERED) for due in asks),
        *((due, ReminderKind.PRACTICAL) for due in practical),
    ]
    return [
        Planned(kind.value, due, not_after=meeting.starts_at)
        for due, kind in sorted(moments)
        if now < due < meeting.starts_at
    ]


def _asked(starts_at: datetime, days: int) -> datetime:
    return at(business_day_on_or_before(day_of(starts_at) - timedelta(days=days)), ASKED_AT)


def _reminded(starts_at: datetime, hours: int) -> datetime:
    """Whole days are counted on the wall clock: the day before an October change is 25 hours earlier."""
    wall = starts_at.astimezone(SWEDEN)
    due = wall - timedelta(days=hours // 24)  # arithmetic on an aware time keeps its clock face
    due = (at(due.date(), due.time()) - timedelta(hours=hours % 24)).astimezone(SWEDEN)
    if due.time() < EARLIEST:
        return at(due.date() - timedelta(days=1), EVENING_BEFORE)
    if due.time() > time(21):
        return at(due.date(), EVENING_BEFORE)
    return at(due.date(), due.time())


def _whole_numbers(table: Any, key: str) -> tuple[int, ...]:
    numbers = table.get(key) if isinstance(table, dict) else None
    if not isinstance(numbers, list) or not numbers or not all(type(n) is int and n > 0 for n in numbers):
        raise ValueError(f"reminders.{key} must be a list of whole numbers above 0, such as [7, 3].")
    return tuple(numbers)
