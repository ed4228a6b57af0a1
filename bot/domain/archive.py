"""Newsletters that were sent, for those whom they were meant for and those who lead there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.audiences import Audience
from bot.domain.network import Level, covers, level_of
from bot.domain.newsletters import Newsletter, Text
from bot.domain.spelling import folded

ON_A_PAGE = 10
MOST_WORDS = 8
"""More of them find nothing."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks: what they were sent, what their groups were sent, and what goes out where they lead."""

    person_id: int
    language: str
    places: tuple[str, ...]
    """Of their groups."""
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A letter on a list. A title is empty where there is none, or it is not to be read any more."""

    id: int
    place: str
    sent_at: datetime
    title: str
    withdrawn: bool
    corrected: bool
    reached_nobody: bool = False
    """Stopped before anybody had it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page, the newest first. `number` is counted from 0."""

    letters: Sequence[Listed]
    number: int
    last: int
    count: int
    words: str = ""
    """What was searched for."""


@dataclass(frozen=True, slots=True)
class Version:
    number: int
    written_at: datetime
    texts: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Kept:
    """A letter as the archive shows it to somebody."""

    letter: Newsletter
    leads: bool
    """Whether this person may correct and withdraw it, and reads what is withdrawn."""
    earlier: bool
    """Whether there are versions before that this person may read: they had them, or they lead there."""
    why_withdrawn: str | None = None
    reached_nobody: bool = False
    """Stopped before anybody had it."""

    @property
    def readable(self) -> bool:
        return self.letter.withdrawn_at is None or self.leads


def as_it_was(letter: Newsletter, version: Version) -> Newsletter:
    """Its words then; its files have always been the same."""
    corrected_at = version.written_at if version.number > 1 else None
    return replace(letter, texts=version.texts, files=(), corrected_at=corrected_at)


def was_for_all(audience: Audience, place: str) -> bool:
    """Whether it was meant for everybody in the group at a place, whoever would come.

    A chiefs' group is closed: what goes to all below does not go there.
    """
    if audience.leaves_some_out:
        return False
    below = audience.below and level_of(place) is not Level.CHIEFS
    return place in audience.places or (below and any(covers(each, place) for each in audience.places))


def searched(words: str) -> list[str]:
    """As they are looked for: every one has to occur, in any order and as a part of a longer word."""
    return folded(words).split()[:MOST_WORDS]
