"""What waits for somebody who leads a group: how long ahead is looked, and the first steps of a new group."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

ENDS_SOON = timedelta(days=60)
"""So long before its end a certification stands among what is due."""
STAYS = timedelta(days=7)
"""So long what the latest digest said can be found again."""
BEGINNER = timedelta(days=30)


class Step(StrEnum):
    """What a new coordinator does first, in this order."""

    OPEN = "open"
    INVITE = "invite"
    REGISTER_WORKPLACE = "workplace"
    CALL_MEETING = "meeting"
    SEND_NEWSLETTER = "newsletter"


@dataclass(frozen=True, slots=True)
class GettingStarted:
    """`done` is what the database knows of the group; nobody ticks anything off."""

    group_id: int
    place: str
    led_since: datetime
    done: Set[Step]

    def is_shown_at(self, now: datetime) -> bool:
        return now < self.led_since + BEGINNER and not set(Step) <= self.done
