"""Questions that a group could not answer itself: how far they have come, and who may do what with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.guard import check_general
from bot.domain.network import Level, covers, here_and_above, level_of, places_above
from bot.domain.people import Membership, Person
from bot.domain.permissions import Act, led_by, may

LONGEST_QUESTION = 1000
LONGEST_ANSWER = 2000
"""With the question above it and a heading it still fits one message. Both count as Telegram counts."""
WAITS = "question-waits:"
"""The occasions of lines that are true only while a question waits begin so, and go on with its number."""


class QuestionState(StrEnum):
    DRAFT = "draft"
    DISCARDED = "discarded"
    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


class Why(StrEnum):
    """Why a question comes back down unanswered."""

    UNCLEAR = "unclear"
    LOCAL = "local"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Question:
    """`place` is where it was first asked, `with_place` whose turn it is. The owner has said «I take it»."""

    id: int
    words: str
    place: str
    asked_by: int
    asked_at: datetime
    with_place: str
    with_group_id: int | None
    with_since: datetime
    owner_id: int | None
    owner: str | None
    state: QuestionState
    answer: str | None
    settled_by: int | None
    apart: bool = False
    """It asks something else than those it resembles."""
    answered_with: int | None = None
    """The first of those that got the same answer, where it is another one."""
    promoted_at: datetime | None = None
    """Said of the first of those that got the same answer."""

    @property
    def level(self) -> Level:
        return level_of(self.with_place)

    @property
    def above(self) -> tuple[str, ...]:
        """The places it can still be raised to, nearest first."""
        return places_above(self.with_place)

    @property
    def below(self) -> tuple[str, ...]:
        """The places on its way up that it can be sent back to, nearest first."""
        way = here_and_above(self.place)
        return tuple(reversed(way[: way.index(self.with_place)]))

    def still_a_draft(self) -> None:
        if self.state is QuestionState.DISCARDED:
            raise Declined("question-gone")
        if self.state is not QuestionState.DRAFT:
            raise Declined("question-sent-already")

    def still_open(self) -> None:
        """Raises Declined for a button that came too late."""
        match self.state:
            case QuestionState.ANSWERED:
                raise Declined("question-answered-already")
            case QuestionState.WITHDRAWN:
                raise Declined("question-withdrawn-already")
            case QuestionState.DRAFT | QuestionState.DISCARDED:
                raise Declined("question-gone")

    def still_there(self) -> None:
        """Raises Declined where there is nothing to look at: not sent yet, or taken back."""
        if self.state is not QuestionState.ANSWERED:
            self.still_open()

    def still_with(self, level: Level) -> None:
        """Raises Declined where it has moved since the button was shown."""
        if self.level is not level:
            raise Declined("question-moved")

    def is_own(self, person: Person) -> bool:
        return self.asked_by == person.id and any(each.place == self.place for each in person.memberships)

    def may_be_handled_by(self, person: Person) -> bool:
        return may(person, Act.ANSWER_QUESTIONS, self.with_place)

    def is_overseen_by(self, person: Person) -> bool:
        """By who leads the group that asked, and whoever leads above it."""
        return may(person, Act.ANSWER_QUESTIONS, self.place)

    def wondered_about_by(self, person: Person) -> tuple[Membership, ...]:
        """The groups below that the person leads, and that may join in asking."""
        if self.state is not QuestionState.OPEN:
            return ()
        led = led_by(person, Act.ANSWER_QUESTIONS)
        return tuple(each for each in led if self.may_be_joined_from(each.place))

    def may_be_joined_from(self, place: str) -> bool:
        return covers(self.with_place, place) and place not in (self.with_place, *self.below)


def tidy_question(written: str) -> str:
    return _tidy(written, LONGEST_QUESTION)


def tidy_answer(written: str) -> str:
    return _tidy(written, LONGEST_ANSWER)


@dataclass(frozen=True, slots=True)
class Alike:
    """Questions in the same place that ask the same in other words, the oldest first; at least one."""

    questions: tuple[Question, ...]

    @property
    def first(self) -> Question:
        return self.questions[0]

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(each.id for each in self.questions)

    def __len__(self) -> int:
        return len(self.questions)


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What somebody is about to answer; theirs alone until they send it."""

    id: int
    question_ids: tuple[int, ...]
    written_by: int
    words: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A question as one person may see it."""

    question: Question
    asker: str | None
    """For those who lead the very group that asked, and for nobody else."""
    own: bool
    owned: bool
    """Whether this person has taken it."""
    handles: bool
    """Whether it is this person's to take, answer, raise and send back."""
    up: str | None
    down: str | None
    may_join: Sequence[Membership]
    groups: int
    """How many get the answer."""
    list_of: int | None
    """The group that this person leads and in whose list it stands."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A question and those like it, for who answers."""

    seen: Seen
    alike: Alike
    """With the question itself. Where it is open: those that can be answered with it; else, that were."""
    before: Question | None = None
    """One like it that has an answer already."""
    may_promote: bool = False
    """Whether this person may propose the answer for the vetted ones."""

    @property
    def promoted_at(self) -> datetime | None:
        return self.alike.first.promoted_at

    @property
    def alone(self) -> Alike:
        return Alike((self.seen.question,))

    @property
    def waits_with_others(self) -> bool:
        return self.seen.handles and len(self.alike) > 1

    @property
    def may_be_promoted(self) -> bool:
        return self.may_promote and self.promoted_at is None


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions of a group. What waits here comes first, and of that the oldest."""

    group_id: int
    place: str
    here: Sequence[Alike]
    elsewhere: Sequence[Question]
    settled: Sequence[Question]
    of_others: int
    """How many open ones of other groups it may join."""


def _tidy(written: str, most: int) -> str:
    """Raises Declined for too much, too little, or what tells of one person or item."""
    words = "\n".join(" ".join(line.split()) for line in written.strip().splitlines())
    if not any(sign.isalnum() for sign in words):
        raise Declined("words-only")
    length = len(words.encode("utf-16-le")) // 2
    if length > most:
        raise Declined("text-too-long", length=length, most=most)
    check_general(words)
    return words
