"""What people choose about what the bot writes to them."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class TopicDeclined(Event):
    """Somebody does without newsletters on a topic."""

    person_id: int
    topic: str


@dataclass(frozen=True, slots=True)
class TopicWanted(Event):
    """And wants them again."""

    person_id: int
    topic: str


@dataclass(frozen=True, slots=True)
class HoursChosen(Event):
    """When somebody wants to be written to."""

    person_id: int


@dataclass(frozen=True, slots=True)
class MailChosen(Event):
    """Whether somebody is written to by mail, besides or instead."""

    person_id: int
    by_mail: str
