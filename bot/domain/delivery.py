"""What may become of a message on its way: its class and rank, the outcomes of a try, and what follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Literal, TypeAlias

from bot.domain.people import Person


class Priority(IntEnum):
    """Who goes first. Strict: nothing of a higher number leaves while a lower one waits."""

    ANSWER = 0
    REMINDER = 10
    NEWSLETTER = 20


class Urgency(StrEnum):
    """Whether quiet hours and the morning digest concern a message."""

    URGENT = "urgent"
    NEAR = "near"
    """A meeting is near, and this is to those who come: early in the morning and in the evening, too."""
    TIMED = "timed"
    DIGEST = "digest"


class Operation(StrEnum):
    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"


class State(StrEnum):
    """Of one delivery. `UNCERTAIN` is an end: it may have arrived, and a person decides."""

    WAITING = "waiting"
    LEASED = "leased"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    SKIPPED = "skipped"
    UNCERTAIN = "uncertain"


RecipientKind: TypeAlias = Literal["person", "group_chat"]
Channel: TypeAlias = Literal["telegram", "email"]

NO_MAIL = "no-mail"
"""Why what is for an e-mail address is refused where no mail server is set: nothing is to wait for ever."""

OPTED_OUT = "opted-out"
"""Why what somebody does without is skipped. It is no failure: they are told of by themselves."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person, or a chat that a group has linked, by number in its table."""

    kind: RecipientKind
    id: int
    language: str
    channel: Channel = "telegram"


def to_people(people: Iterable[Person]) -> list[Recipient]:
    return [
        Recipient("person", each.id, each.language, "email" if each.by_email else "telegram")
        for each in people
    ]


@dataclass(frozen=True, slots=True)
class Accepted:
    """Telegram has it. An album has several message ids; an edit and a withdrawal have none."""

    message_ids: tuple[int, ...] = ()
    uploaded: Mapping[int, str] = field(default_factory=dict)
    """Telegram's names for files of ours that it now has."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It can't be sent, now or later."""

    reason: str


@dataclass(frozen=True, slots=True)
class Again:
    """It has surely not arrived. After so many seconds, or after a wait that grows with the tries."""

    after: float | None = None
    everyone: bool = False
    """Nothing else is to be sent either until then."""
    tried: bool = True
    """Whether this counts towards `MOST_TRIES`: a flood or a dead line says nothing about the message."""


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It was written to the line and no answer came: it may have arrived."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another chat id."""

    chat_id: int


Outcome: TypeAlias = Accepted | Refused | Again | Uncertain | Moved
"""`Moved` is followed up at once and never settled."""

RECIPIENT_LOST = frozenset(
    {
        "blocked",
        "deactivated",
        "never-started",
        "is-a-bot",
        "kicked",
        "not-member",
        "chat-deleted",
        "chat-not-found",
        "no-write-access",
        "topic-gone",
    }
)
"""Reasons of a refusal that hold for everything sent there, until somebody comes back."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a try told about the recipient: gone for a reason of `RECIPIENT_LOST`, or moved to a new chat."""

    kind: RecipientKind
    id: int
    chat_id: int
    gone: str | None = None
    moved_to: int | None = None


MOST_TRIES = 15
"""With the growing waits about two hours; then the message itself is taken to be at fault."""
MOST_CRASHES = 3
"""So often may a process die with a message in hand; then nobody sends it before a person has looked."""
LONGEST_WAIT = timedelta(minutes=30)
WAIT_AFTER_UNCERTAIN = timedelta(seconds=30)
WAIT_AFTER_CRASHES = timedelta(minutes=1)
"""After the second, so that what has killed nobody gets away first."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is remembered of a delivery when a try of it begins; `tries` includes this one."""

    operation: Operation
    tries: int
    never_twice: bool
    possibly_twice: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a delivery after a try."""

    state: State
    tries: int
    possibly_twice: bool
    reason: str | None = None
    retry_at: datetime | None = None


def verdict(outcome: Accepted | Refused | Again | Uncertain, attempt: Attempt, now: datetime) -> Verdict:
    match outcome:
        case Accepted():
            return Verdict(State.ACCEPTED, attempt.tries, attempt.possibly_twice)
        case Refused(reason):
            return Verdict(State.REFUSED, attempt.tries, attempt.possibly_twice, reason)
        case Again(after, _, tried):
            if tried and attempt.tries >= MOST_TRIES:
                return Verdict(State.REFUSED, attempt.tries, attempt.possibly_twice, "tried-too-often")
            wait = growing_wait(attempt.tries) if after is None else timedelta(seconds=after)
            tries = attempt.tries if tried else attempt.tries - 1
            return Verdict(State.WAITING, tries, attempt.possibly_twice, retry_at=now + wait)
        case Uncertain():
            return _after_uncertainty(attempt, now)


def growing_wait(tries: int) -> timedelta:
    """1, 2, 4 … seconds after the first, second, third … try, at most `LONGEST_WAIT`."""
    return min(timedelta(seconds=2 ** min(tries - 1, 20)), LONGEST_WAIT)


def _after_uncertainty(attempt: Attempt, now: datetime) -> Verdict:
    """Once more, better twice than never; after that, or where twice is worse, a person decides."""
    retry_at = now + WAIT_AFTER_UNCERTAIN
    if attempt.operation is not Operation.SEND:  # the same edit twice changes nothing
        return verdict(Again(), attempt, now)
    if attempt.never_twice or attempt.possibly_twice:
        return Verdict(State.UNCERTAIN, attempt.tries, attempt.possibly_twice, "no-answer")
    return Verdict(State.WAITING, attempt.tries, possibly_twice=True, retry_at=retry_at)
