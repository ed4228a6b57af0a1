"""What happens with newsletters that leave later, come back, or are stopped on their way."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event
from bot.domain.schedules import Why


@dataclass(frozen=True, slots=True)
class NewsletterPlanned(Event):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class NewsletterUnplanned(Event):
    """It is a draft again, or thrown away; a series has ended."""

    newsletter_id: int


@dataclass(frozen=True, slots=True)
class NewsletterSkipped(Event):
    """A series leaves one time out."""

    newsletter_id: int


@dataclass(frozen=True, slots=True)
class NewsletterHeld(Event):
    """Its moment came, and it did not leave by itself."""

    newsletter_id: int
    request: int
    """The last one to approve it."""
    why: Why
    since: datetime


@dataclass(frozen=True, slots=True)
class NewsletterStopped(Event):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class UrgentNewsletterSent(Event):
    """Also in quiet hours; the reason stands with the letter."""

    newsletter_id: int
