"""What happens with the follow-ups of a certified workplace."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class FollowUpAsked(Event):
    followup_id: int


@dataclass(frozen=True, slots=True)
class FollowUpAnswered(Event):
    followup_id: int
    person_id: int
