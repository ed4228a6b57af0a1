"""What happens with what is stored about a person."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event
from bot.domain.people import Kind


@dataclass(frozen=True, slots=True)
class TermsShown(Event):
    """A newer version of the information than the person had seen."""

    person_id: int
    terms_version: str


@dataclass(frozen=True, slots=True)
class PersonForgotten(Event):
    """Only the number is left."""

    person_id: int


@dataclass(frozen=True, slots=True)
class SeatEmptied(Event):
    """Somebody in the group was forgotten, who was the contact of so many of its workplaces."""

    group_id: int
    kind: Kind
    workplaces: int
    since: datetime
