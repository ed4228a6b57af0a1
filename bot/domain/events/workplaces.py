"""What happens with workplaces."""

from dataclasses import dataclass
from datetime import date

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class WorkplaceRegistered(Event):
    workplace_id: int


@dataclass(frozen=True, slots=True)
class WorkplaceChosen(Event):
    """Somebody who was in the group already has said by its link that they work there."""

    person_id: int
    workplace_id: int


@dataclass(frozen=True, slots=True)
class WorkplaceCertified(Event):
    workplace_id: int
    certified_on: date
    valid_until: date
