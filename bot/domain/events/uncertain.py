"""What happens with copies of a newsletter of which nobody knew whether they arrived."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class UncertainSentAgain(Event):
    newsletter_id: int
    count: int


@dataclass(frozen=True, slots=True)
class UncertainTakenForArrived(Event):
    newsletter_id: int
    count: int
