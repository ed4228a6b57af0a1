"""What happens with vetted answers. Their texts stand in the versions, and only numbers here."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.answer_reviews import Stage
from bot.domain.answer_versions import State
from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class AnswerProposed(Event):
    answer_version_id: int


@dataclass(frozen=True, slots=True)
class AnswerPublished(Event):
    answer_version_id: int


@dataclass(frozen=True, slots=True)
class AnswerSentBack(Event):
    """With a reason, to whoever has written it."""

    answer_version_id: int


@dataclass(frozen=True, slots=True)
class AnswerWithdrawn(Event):
    """By whoever had proposed it."""

    answer_version_id: int


@dataclass(frozen=True, slots=True)
class AnswersImported(Event):
    """So many texts from files: proposed, or published at once."""

    count: int
    state: State
    at: datetime


@dataclass(frozen=True, slots=True)
class AnswersToReview(Event):
    """So many answers are near their review, due or overdue, since this day."""

    stage: Stage
    count: int
    looked_on: date


@dataclass(frozen=True, slots=True)
class LawChangeNoted(Event):
    law_change_id: int


@dataclass(frozen=True, slots=True)
class LawChangeTakenBack(Event):
    law_change_id: int
