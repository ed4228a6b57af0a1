"""What happens with those in a group who have no Telegram."""

from dataclasses import dataclass

from bot.domain.email_participants import Part
from bot.domain.events.event import Event
from bot.domain.people import Kind


@dataclass(frozen=True, slots=True)
class EmailParticipantAdded(Event):
    """Somebody without Telegram is in a group; who added them has told them how the data is used."""

    person_id: int
    group_id: int
    kind: Kind
    terms_version: str


@dataclass(frozen=True, slots=True)
class EmailParticipantChanged(Event):
    """Another name, function or address."""

    person_id: int
    part: Part


@dataclass(frozen=True, slots=True)
class EmailParticipantRemoved(Event):
    """From one group. Where that was their last they are forgotten as well."""

    person_id: int
    group_id: int
