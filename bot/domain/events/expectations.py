"""What happens with what the members of a group expect of one another."""

from dataclasses import dataclass
from datetime import date

from bot.domain.events.event import Event
from bot.domain.people import Kind


@dataclass(frozen=True, slots=True)
class ExpectationsAgreed(Event):
    """A group has agreed on what its members expect of one another: on which day, on which texts."""

    group_id: int
    agreed_on: date
    version: str


@dataclass(frozen=True, slots=True)
class ExpectationWritten(Event):
    """A group has something of its own on the card of one kind."""

    group_id: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class ExpectationRemoved(Event):
    group_id: int
    kind: Kind
