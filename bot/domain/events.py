"""What can happen, in the past tense. An event is journalled in the transaction that makes it true.

Fields are numbers, dates and words from our own lists: never names, never texts that people wrote.
"""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.meetings import Answer
from bot.domain.people import Kind, Role


@dataclass(frozen=True, slots=True)
class Event:
    place: str
    """Where it happened: the place whose people may read of it in the journal."""


@dataclass(frozen=True, slots=True)
class InvitationMade(Event):
    invitation_id: int
    role: Role


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
class PersonLost(Event):
    """Telegram no longer takes messages to the person."""

    person_id: int
    why: str


@dataclass(frozen=True, slots=True)
class PersonBack(Event):
    person_id: int


@dataclass(frozen=True, slots=True)
class ChatLinked(Event):
    group_id: int
    group_chat_id: int


@dataclass(frozen=True, slots=True)
class ChatLost(Event):
    group_id: int
    group_chat_id: int
    since: datetime
    why: str


@dataclass(frozen=True, slots=True)
class NewsletterSent(Event):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class NewsletterReported(Event):
    newsletter_id: int


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


@dataclass(frozen=True, slots=True)
class WorkplaceRegistered(Event):
    workplace_id: int


@dataclass(frozen=True, slots=True)
class WorkplaceCertified(Event):
    workplace_id: int
    certified_on: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class FollowUpAsked(Event):
    followup_id: int


@dataclass(frozen=True, slots=True)
class FollowUpAnswered(Event):
    followup_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ReminderMissed(Event):
    """The clock came back after the moment at which it would still have made sense."""

    reminder_id: int
