"""When a newsletter leaves: the moments to choose from, and what becomes of a moment that was missed."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from bot.domain.calendar import at, business_days_after, day_of, exists, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.errors import Declined
from bot.domain.hours import DEFAULT, opening
from bot.domain.meetings import Meeting
from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.domain.relative_sends import NearMeeting, Side
from bot.domain.typed_days import FARTHEST

LATEST = timedelta(days=3)
"""So long after its moment a letter still makes sense without asking its writer: over a weekend."""
HOURS = (8, 9, 10, 11, 13, 14, 15, 16)
LONGEST_REASON = 200
"""Signs, for why something is urgent and why it is sent back."""


class Why(StrEnum):
    """Why a letter that was planned has not left by itself."""

    LATE = "late"
    NOT_APPROVED = "not-approved"
    WRITER_GONE = "writer-gone"
    """Who wrote it may not send it any more."""
    FAILED = "failed"
    CALLED_LATE = "called-late"
    """Its moment had been when the meeting was called."""
    MEETING_BEGUN = "meeting-begun"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that was chosen, on the wall clock of Sweden."""

    wall: datetime

    @classmethod
    def of(cls, instant: datetime) -> "Moment":
        return cls(instant.astimezone(SWEDEN).replace(tzinfo=None))

    @property
    def instant(self) -> datetime:
        return at(self.wall.date(), self.wall.time())

    def still_to_come(self, now: datetime) -> datetime:
        """The instant. Raises Declined for one that is gone, never comes, or is too far away."""
        if not exists(self.wall.date(), self.wall.time()):
            raise Declined("schedule-no-such-time")
        if self.instant <= now:
            raise Declined("schedule-gone")
        if self.wall.date() > day_of(now) + FARTHEST:
            raise Declined("schedule-too-far")
        return self.instant


def quick(now: datetime) -> tuple[datetime, ...]:
    """The next two working days at eight and at nine, on the wall clock."""
    days = (business_days_after(day_of(now), number) for number in (1, 2))
    return tuple(datetime.combine(day, time(hour)) for day in days for hour in (8, 9))


def weeks_of(month: date) -> list[list[date | None]]:
    """Monday first; None for the days of other months."""
    first = month.replace(day=1)
    last = first + relativedelta(months=1, days=-1)
    days: list[date | None] = [None] * first.weekday()
    days += [first + timedelta(days=ahead) for ahead in range(last.day)]
    days += [None] * (-len(days) % 7)
    return [days[start : start + 7] for start in range(0, len(days), 7)]


def months_to_choose(now: datetime) -> tuple[date, date]:
    """The first and the last."""
    first = day_of(now).replace(day=1)
    return first, (day_of(now) + FARTHEST).replace(day=1)


def arrives(sent: datetime) -> datetime | None:
    """When readers get what leaves then, by the hours that most people have; None where that is at once."""
    opens = opening(sent, DEFAULT)
    return None if opens == sent else opens


def is_day_off(day: date) -> bool:
    return not is_business_day(day)


def may_still_send(writer: Person, letter: Newsletter) -> bool:
    """Whether whoever has written it still leads where it goes to."""
    try:
        require(writer, Act.SEND_NEWSLETTER, letter.place)
        letter.audience.allowed_to(writer)
    except Declined:
        return False
    return True


def too_late(send_at: datetime, now: datetime) -> bool:
    return now - send_at > LATEST


def why_missed(near: NearMeeting, meeting: Meeting, now: datetime) -> Why | None:
    """A letter that speaks of a meeting to come is no use to anybody who reads it there."""
    if meeting.called_at is not None and near.moment(meeting) < meeting.called_at:
        return Why.CALLED_LATE
    if near.side is Side.BEFORE and meeting.starts_at <= now:
        return Why.MEETING_BEGUN
    return None
