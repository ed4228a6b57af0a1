"""What happens with audiences that have a name."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class AudienceSaved(Event):
    saved_id: int


@dataclass(frozen=True, slots=True)
class AudienceRemoved(Event):
    saved_id: int
