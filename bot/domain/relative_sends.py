"""Letters that leave before or after a meeting, and how people say so: «3 arbetsdagar före nästa möte»."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import StrEnum

from bot.domain.calendar import at, business_days_after, business_days_before, day_of
from bot.domain.errors import Declined
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.repeats import NINE
from bot.domain.spelling import folded
from bot.domain.typed_dates import LONGEST, read_time
from bot.domain.typed_days import COUNTS

MOST_DAYS = 10
SHOWN = 5
"""So many meetings are named before a letter for every one of them is planned."""

_EVERY, _NEXT = "every", "next"


class Side(StrEnum):
    BEFORE = "b"
    AFTER = "a"


@dataclass(frozen=True, slots=True)
class NearMeeting:
    """So many working days before or after the next meeting of the group, or every one."""

    side: Side
    days: int
    at: time = NINE
    every: bool = False
    kind: MeetingKind | None = None
    """None for a meeting of any kind."""
    after: datetime | None = None
    """Meetings that begin later count. None while the letter is a draft or waits for a person."""

    def __post_init__(self) -> None:
        if not 1 <= self.days <= MOST_DAYS:
            raise ValueError(f"{self.days} is not between 1 and {MOST_DAYS}.")

    def moment(self, meeting: Meeting) -> datetime:
        if self.side is Side.BEFORE:
            day = business_days_before(day_of(meeting.starts_at), self.days)
        else:
            day = business_days_after(day_of(meeting.ends_at), self.days)
        return at(day, self.at)

    def counted(self, meetings: Iterable[Meeting], after: datetime) -> list[Meeting]:
        """Those that are called and begin later, soonest first."""
        return sorted(
            (
                each
                for each in meetings
                if each.state is MeetingState.CALLED
                and self.kind in {None, each.kind}
                and each.starts_at > after
            ),
            key=lambda each: each.starts_at,
        )

    def coming(self, meetings: Iterable[Meeting]) -> list[Meeting]:
        """Those that count for a letter that is planned, soonest first."""
        return self.counted(meetings, self.after) if self.after else []

    def next(self, meetings: Iterable[Meeting]) -> datetime | None:
        """When it leaves, as the meetings stand now."""
        coming = self.coming(meetings)
        return self.moment(coming[0]) if coming else None

    def come(self, meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
        """The meeting whose moment has come; for a series the latest of those that an outage has missed."""
        come = [each for each in self.coming(meetings) if self.moment(each) <= now]
        if not come:
            return None
        return come[-1] if self.every else come[0]

    def offered(self, meetings: Iterable[Meeting], now: datetime) -> list[Meeting]:
        """What is shown before it is planned: the next meeting, or those that a series leaves for."""
        coming = self.counted(meetings, now)
        if not self.every:
            return coming[:1]
        return [each for each in coming if self.moment(each) > now][:SHOWN]

    def from_now_on(self, meetings: Iterable[Meeting], now: datetime) -> "NearMeeting":
        """As it is planned. A series passes over meetings whose moment has been.

        Raises Declined where it has been for the next meeting, and the letter is for that alone.
        """
        gone = [each for each in self.counted(meetings, now) if self.moment(each) <= now]
        if gone and not self.every:
            raise Declined("relative-gone")
        return replace(self, after=gone[-1].starts_at if gone else now)

    @property
    def code(self) -> str:
        """The rule alone, short enough for a button."""
        which = _EVERY if self.every else _NEXT
        return f"{self.side.value}.{self.days}.{self.at:%H%M}.{which}.{self.kind.value if self.kind else ''}"

    @classmethod
    def from_code(cls, code: str, after: datetime | None = None) -> "NearMeeting":
        """Raises ValueError for what no button of ours says."""
        side, days, clock, which, kind = code.split(".")
        if which not in {_EVERY, _NEXT}:
            raise ValueError(f"{which!r} is no meeting.")
        clock_time = time(int(clock[:2]), int(clock[2:]))
        kind_or_any = MeetingKind(kind) if kind else None
        return cls(Side(side), int(days), clock_time, which == _EVERY, kind_or_any, after)


_COUNTS = {
    **COUNTS,
    "": 1,
    **dict.fromkeys(("fem", "five"), 5),
    **dict.fromkeys(("sex", "six"), 6),
    **dict.fromkeys(("sju", "seven"), 7),
    **dict.fromkeys(("atta", "eight"), 8),
    **dict.fromkeys(("nio", "nine"), 9),
    **dict.fromkeys(("tio", "ten"), 10),
}
_MEETINGS: dict[str, MeetingKind | None] = {
    **dict.fromkeys(("mote", "meeting"), None),
    **dict.fromkeys(("arbetsgruppsmote", "working-group meeting"), MeetingKind.WORKING_GROUP),
    **dict.fromkeys(("samverkansmote", "cooperation meeting"), MeetingKind.COOPERATION),
    **dict.fromkeys(("arbetsplatstraff", "workplace visit"), MeetingKind.WORKPLACE_VISIT),
    **dict.fromkeys(("uppfoljning", "follow-up"), MeetingKind.FOLLOW_UP),
    **dict.fromkeys(("instruktorsutbildning", "instructor training"), MeetingKind.INSTRUCTOR_TRAINING),
    **dict.fromkeys(("chefsgruppsmote", "managers' group meeting"), MeetingKind.CHIEFS_GROUP),
    **dict.fromkeys(("konferens", "conference"), MeetingKind.CONFERENCE),
}
_NOUN = "|".join(sorted(map(re.escape, _MEETINGS), key=len, reverse=True))
_MEETING = rf"\b(?P<noun>{_NOUN})(?:n|t|et|en|er|ar|s)?\b"
_NEAR = re.compile(
    rf"(?:the )?(?:(?P<count>[0-9]+|{'|'.join(filter(None, _COUNTS))}) )?"
    r"(?:(?:arbets|var)?dag(?:en|ar)?|(?:(?:working|business) )?days?|work ?days?) "
    r"(?:(?P<before>fore|innan|before)|efter|after) "
    r"(?:(?:(?P<every>varje|alla|every|each|all)|(?:det |the )?(?:nasta|next)|the) )?"
    rf"{_MEETING}"
    r"(?:[ ,]+(?:kl\.?|klockan|at|@)? ?(?P<clock>[0-9].*))?"
)


def read_near_meeting(written: str) -> NearMeeting | None:
    """«3 arbetsdagar före nästa möte kl. 9», "the day after every meeting"; None where none is spoken of.

    Raises Declined where one is and the rest is not understood, or so many days are too many.
    """
    words = " ".join(folded(written).split()).strip(" .!?") if len(written) <= LONGEST else ""
    if not re.search(_MEETING, words):
        return None
    said = _NEAR.fullmatch(words)
    clock = NINE if said is None or said["clock"] is None else read_time(said["clock"])
    if said is None or clock is None:
        raise Declined("relative-not-understood")
    count = said["count"] or ""
    days = int(count) if count.isdecimal() else _COUNTS[count]
    if not 1 <= days <= MOST_DAYS:
        raise Declined("relative-too-many", most=MOST_DAYS)
    side = Side.BEFORE if said["before"] else Side.AFTER
    return NearMeeting(side, days, clock, every=bool(said["every"]), kind=_MEETINGS[said["noun"]])
