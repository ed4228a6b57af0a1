"""Who answers for personal data in a place. A municipality is open once that is settled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.guard import Telltale, check_general
from bot.domain.network import Level, level_of
from bot.domain.spelling import one_line

SHORTEST = 3
LONGEST = 200
_BELONG_HERE = frozenset({Telltale.PHONE, Telltale.ADDRESS})


class Detail(StrEnum):
    """What is to be filled in, in the order in which it is asked for."""

    CONTROLLER = "controller"
    PROTECTION_OFFICER = "officer"
    REGISTRAR = "registrar"


@dataclass(frozen=True, slots=True)
class Answerable:
    """Who answers for the data, as people read it; empty where the server does not say."""

    controller: str = ""
    protection_officer: str = ""
    registrar: str = ""


@dataclass(frozen=True, slots=True)
class AnswersIn:
    """Who answers in some places; in none of them for whoever belongs nowhere."""

    places: tuple[str, ...]
    who: Answerable


@dataclass(frozen=True, slots=True)
class Opening:
    place: str
    details: Mapping[Detail, str]
    """Those that are filled in."""
    opened_at: datetime | None = None
    chats_since: datetime | None = None
    group_id: int | None = None
    """Of the place's own group, where there is one."""

    @property
    def missing(self) -> tuple[Detail, ...]:
        return tuple(each for each in Detail if each not in self.details)

    @property
    def is_filled(self) -> bool:
        return not self.missing

    @property
    def needs_filling(self) -> bool:
        """Before anybody is let in. Counties and the nation work without."""
        return not self.is_filled and level_of(self.place) is Level.MUNICIPALITY

    @property
    def answerable(self) -> Answerable | None:
        """None as long as anything is missing: a controller and another's officer would mislead."""
        return Answerable(*(self.details[each] for each in Detail)) if self.is_filled else None


@dataclass(frozen=True, slots=True)
class Filled:
    """After something was written; `opened` where that opened the municipality."""

    opening: Opening
    opened: bool


def tidy_detail(written: str) -> str:
    """One line, as everybody who joins will read it. Raises Declined where it will not do.

    An authority's telephone number and address belong here; what tells of a person or an item does not.
    """
    words = one_line(written).rstrip(" .")
    if len(words) < SHORTEST or not any(c.isalpha() for c in words):
        raise Declined("opening-too-short", least=SHORTEST)
    if len(words) > LONGEST:
        raise Declined("opening-too-long", most=LONGEST, length=len(words))
    check_general(words, allowed=_BELONG_HERE)
    return words
