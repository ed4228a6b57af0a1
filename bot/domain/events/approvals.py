"""What happens with newsletters that a second person reads before they leave."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class ApprovalAsked(Event):
    newsletter_id: int
    request: int
    at: datetime


@dataclass(frozen=True, slots=True)
class NewsletterApproved(Event):
    newsletter_id: int
    request: int


@dataclass(frozen=True, slots=True)
class NewsletterSentBack(Event):
    """With a reason, to whoever has written it."""

    newsletter_id: int
    request: int


@dataclass(frozen=True, slots=True)
class ApprovalWithdrawn(Event):
    """Before anybody had said yes or no."""

    newsletter_id: int
    request: int
