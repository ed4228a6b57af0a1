"""Newsletters that were sent and are not as they should be: corrected, or withdrawn."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from enum import StrEnum
from hashlib import sha256

from bot.domain.approvals import needs_approval
from bot.domain.errors import Declined
from bot.domain.newsletters import Newsletter, NewsletterState, Text

DELETABLE = timedelta(hours=47)
"""Telegram deletes nothing older than 48 hours; the last one is for those that wait for their turn."""

LONGEST_WHY = 500


@dataclass(frozen=True, slots=True)
class Begun:
    """A letter that somebody is about to correct, in one language."""

    letter: Newsletter
    language: str
    original: Newsletter | None
    """What it forwards."""
    own: Text | None
    """The words on top of that, where they alone are written anew."""

    @property
    def as_it_is(self) -> Text:
        return self.own or self.letter.text_in(self.language)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A correction that is written and not made. `letter` is as it will be."""

    letter: Newsletter
    before: Mapping[str, Text]
    writer_id: int
    copies: int
    """So many have the letter, or will have it."""

    @property
    def seal(self) -> str:
        """What somebody says yes to is what they have seen."""
        return seal_of(self.letter.texts)

    @property
    def unchanged(self) -> Sequence[str]:
        """The languages in which it stays as it is."""
        return [each for each, text in self.letter.texts.items() if self.before.get(each) == text]

    @property
    def needs_another(self) -> bool:
        """Whether a second person has to say yes to it: where one has to say yes to such a letter."""
        return needs_approval(self.letter.audience, self.letter.topic)


@dataclass(frozen=True, slots=True)
class Change:
    """A correction or a withdrawal that is made."""

    id: int
    newsletter_id: int
    version: int
    withdraws: bool
    tells: bool
    why: str | None
    made_by: int
    made_at: datetime
    up_to: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a change has come. Whoever never got the letter is in none of these."""

    waiting: int = 0
    edited: int = 0
    deleted: int = 0
    too_old: int = 0
    """Could not be deleted; they are edited instead, and counted there."""
    missed: Mapping[str, int] = field(default_factory=dict)
    """By reason: those whose copies are as they were."""


def seal_of(texts: Mapping[str, Text]) -> str:
    """Other words have another one."""
    words = {each: (text.words, *map(dict, text.entities)) for each, text in texts.items()}
    return sha256(json.dumps(words, sort_keys=True).encode()).hexdigest()[:12]


def may_be_changed(letter: Newsletter) -> None:
    """Raises Declined for what nobody has got, or nobody has any more."""
    if letter.withdrawn_at is not None:
        raise Declined("correction-withdrawn-already")
    if letter.state not in {NewsletterState.SENDING, NewsletterState.SENT}:
        raise Declined("correction-not-sent")


class Fate(StrEnum):
    """What became of some words from one version to the next."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    fate: Fate
    words: str


_WORD = re.compile(r"\s*\S+")
_AROUND = 60
"""So many letters of what was kept are shown beside what was not."""
_LEFT_OUT = " … "


def changed(before: str, after: str) -> list[Piece]:
    """What was removed and added, word for word, with a little of what stands around it. Nothing, where only
    lines were broken otherwise.

    Each piece begins with the space before it.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    # Words that stand everywhere are no landmarks: without this a long text would take seconds.
    compared = SequenceMatcher(None, [*map(str.strip, old)], [*map(str.strip, new)], autojunk=True)
    pieces: list[Piece] = []
    for what, a, b, c, d in compared.get_opcodes():
        if what == "equal":
            pieces.append(Piece(Fate.KEPT, "".join(new[c:d])))
            continue
        if a < b:
            pieces.append(Piece(Fate.REMOVED, "".join(old[a:b])))
        if c < d:
            pieces.append(Piece(Fate.ADDED, "".join(new[c:d])))
    return list(_shortened(pieces))


def _shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for number, piece in enumerate(pieces):
        first, last = number == 0, number == len(pieces) - 1
        words = piece.words
        if piece.fate is not Fate.KEPT or len(words) <= 2 * _AROUND:
            yield piece
        elif first and last:
            return
        else:
            beginning = "" if first else words[:_AROUND].rsplit(maxsplit=1)[0]
            end = "" if last else words[-_AROUND:].split(maxsplit=1)[-1]
            yield Piece(Fate.KEPT, beginning + _LEFT_OUT + end)
