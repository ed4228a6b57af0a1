"""Links in mails by which somebody answers without Telegram: what each is for, and for how long it opens."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.newsletters import Topic


class Purpose(StrEnum):
    """The first part of the address. They stand in people's mails: joined by others, never changed."""

    MEETING = "m"
    FOLLOW_UP = "f"
    TOPIC = "t"
    """Doing without a topic of newsletters."""


LASTS = {
    Purpose.MEETING: timedelta(days=180),
    Purpose.FOLLOW_UP: timedelta(days=180),
    Purpose.TOPIC: timedelta(days=365),
}
"""From when the mail is sent. What can't be answered any more says so itself before that."""

TOPIC_NUMBERS = {Topic.NEWS: 1, Topic.LAW: 2, Topic.TRAINING: 3}
"""As topics stand in signed links: joined by others, never changed."""


@dataclass(frozen=True, slots=True)
class SignedLink:
    """For one person, one purpose and one thing. Numbers only: addresses end up in logs."""

    purpose: Purpose
    person_id: int
    subject_id: int
    """Of the meeting, the follow-up or the topic."""
    expires_at: datetime

    def still_open(self, now: datetime) -> None:
        """Raises Declined where it has expired."""
        if now >= self.expires_at:
            raise Declined("link-expired")

    @property
    def topic(self) -> Topic:
        """Raises Declined where there is no such topic any more."""
        for topic, number in TOPIC_NUMBERS.items():
            if number == self.subject_id:
                return topic
        raise Declined("link-broken")
