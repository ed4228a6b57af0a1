"""What happens when somebody leaves a group, and with whoever was to lead it."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class MemberLeft(Event):
    """Of their own will."""

    group_id: int
    person_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CoordinatorSucceeded(Event):
    """A coordinator who left named another member of the group."""

    membership_id: int


@dataclass(frozen=True, slots=True)
class LeadMissing(Event):
    """The last who led the group is gone."""

    group_id: int
    since: datetime
