"""What happens with newsletters after they were sent."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class CorrectionProposed(Event):
    """Somebody else has to say yes to it, as to the letter itself."""

    newsletter_id: int
    writer_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class NewsletterCorrected(Event):
    newsletter_id: int
    version: int


@dataclass(frozen=True, slots=True)
class NewsletterWithdrawn(Event):
    newsletter_id: int
