"""Meetings: their kinds, when they are, and what people answered."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.people import Kind

LONGEST_PLACE = 200


class MeetingKind(StrEnum):
    WORKING_GROUP = "working_group"
    COOPERATION = "cooperation"
    WORKPLACE_VISIT = "visit"
    FOLLOW_UP = "followup"
    INSTRUCTOR_TRAINING = "training"
    CHIEFS_GROUP = "chiefs"
    CONFERENCE = "conference"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class MeetingState(StrEnum):
    DRAFT = "draft"
    CALLED = "called"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a group. Every change of a called meeting raises its version."""

    id: int
    group_id: int
    place: str
    kind: MeetingKind
    starts_at: datetime
    minutes: int
    where: str
    state: MeetingState
    version: int
    called_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    def still_a_draft(self) -> None:
        """Raises Declined for one that was called or thrown away: a button pressed twice, or late."""
        if self.state is MeetingState.DISCARDED:
            raise Declined("meeting-gone")
        if self.state is not MeetingState.DRAFT:
            raise Declined("meeting-called-already")

    def takes_answers(self, now: datetime) -> None:
        """Raises Declined where an answer can't matter any more."""
        if self.state is not MeetingState.CALLED:
            raise Declined("meeting-gone")
        if now >= self.ends_at:
            raise Declined("meeting-past")


@dataclass(frozen=True, slots=True)
class Said:
    """Whose answer it is, by name, and who wrote it down where they could not give it themselves."""

    name: str
    recorded_by: str | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """Who answered what, and who was asked and is silent, by name."""

    said: Mapping[Answer, tuple[Said, ...]]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody without Telegram who is asked to a meeting, and what was written down for them."""

    person_id: int
    name: str
    kind: Kind
    answer: Answer | None


def tidy_where(written: str) -> str:
    where = " ".join(written.split())
    if len(where) > LONGEST_PLACE:
        raise Declined("meeting-where-too-long", most=LONGEST_PLACE, length=len(where))
    return where


def lengths_from_toml(text: str) -> dict[MeetingKind, int]:
    """How many minutes each kind of meeting takes, from the table `minutes`. Raises ValueError by key."""
    table = tomllib.loads(text).get("minutes")
    minutes = table if isinstance(table, dict) else {}
    for kind in MeetingKind:
        if type(minutes.get(kind.value)) is not int or minutes[kind.value] <= 0:
            raise ValueError(f"minutes.{kind.value} must be a whole number of minutes above 0.")
    return {kind: minutes[kind.value] for kind in MeetingKind}
