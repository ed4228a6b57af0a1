"""What happens with questions."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event
from bot.domain.questions import Why


@dataclass(frozen=True, slots=True)
class QuestionAsked(Event):
    question_id: int


@dataclass(frozen=True, slots=True)
class QuestionTaken(Event):
    question_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class QuestionRaised(Event):
    """It is now the turn of the place `to`, above the one before."""

    question_id: int
    to: str
    since: datetime


@dataclass(frozen=True, slots=True)
class QuestionSentBack(Event):
    """It is now the turn of the place `to`, below the one before."""

    question_id: int
    to: str
    why: Why
    since: datetime


@dataclass(frozen=True, slots=True)
class QuestionJoined(Event):
    """One more group waits for the answer."""

    question_id: int
    group_id: int


@dataclass(frozen=True, slots=True)
class QuestionSetApart(Event):
    """It asks something else than those it resembles."""

    question_id: int


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    """`with_id` is the first of those that were answered in the same breath, or the question itself."""

    question_id: int
    with_id: int


@dataclass(frozen=True, slots=True)
class QuestionPromoted(Event):
    """The answer is proposed for the vetted ones: as one of them, or as another name of one."""

    question_id: int


@dataclass(frozen=True, slots=True)
class QuestionWithdrawn(Event):
    question_id: int
