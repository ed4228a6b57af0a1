"""What happens with meetings."""

from dataclasses import dataclass

from bot.domain.events.event import Event
from bot.domain.meetings import Answer


@dataclass(frozen=True, slots=True)
class MeetingCalled(Event):
    meeting_id: int


@dataclass(frozen=True, slots=True)
class MeetingAnswered(Event):
    meeting_id: int
    person_id: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class AnswersAwaited(Event):
    """Those who have not answered were asked again."""

    meeting_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class MeetingNear(Event):
    """Those who are coming were reminded."""

    meeting_id: int
    reminder_id: int
