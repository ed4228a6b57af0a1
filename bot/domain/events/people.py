"""What happens with a person: they join, change something about themselves, are lost and come back."""

from dataclasses import dataclass

from bot.domain.events.event import Event
from bot.domain.people import Kind, Role


@dataclass(frozen=True, slots=True)
class PersonJoined(Event):
    person_id: int
    group_id: int
    role: Role
    kind: Kind
    terms_version: str


@dataclass(frozen=True, slots=True)
class LanguageChanged(Event):
    person_id: int
    language: str


@dataclass(frozen=True, slots=True)
class NameChanged(Event):
    person_id: int


@dataclass(frozen=True, slots=True)
class PersonLost(Event):
    """Telegram no longer takes messages to the person."""

    person_id: int
    why: str


@dataclass(frozen=True, slots=True)
class PersonBack(Event):
    person_id: int
