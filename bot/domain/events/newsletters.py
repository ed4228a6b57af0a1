"""What happens with newsletters."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class NewsletterSent(Event):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class NewsletterReported(Event):
    newsletter_id: int
