"""Vetted answers to questions about the law, safety and the method."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.laws import LawChange

CATEGORIES = (
    "lagen",
    "mojligheter",
    "skyldigheter",
    "rattigheter",
    "sakerhet",
    "natverk",
    "certifiering",
    "moten",
    "material",
    "nyhetsbrev",
    "integritet",
)

_LAW = frozenset({"lagen", "mojligheter", "skyldigheter", "rattigheter"})

HEADINGS = {
    "sv": ("Gör så här", "Du får", "Du måste", "Du får inte", "Bra att veta", "Vem du ringer"),
    "en": ("Do this", "You may", "You must", "You must not", "Good to know", "Who to call"),
}
"""The sections an answer may have, in the order in which they are read."""

LONGEST = 3000
"""Characters of an answer with its title: it has to fit one message together with sources and buttons."""


@dataclass(frozen=True, slots=True)
class Source:
    """Bears the day it was published or, where it states none, the day it was read: one of the two."""

    text: str
    url: str | None = None
    published: date | None = None
    read: date | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """`text` has one paragraph or list item a line; a list item begins with "- "."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One question and its answer in one language. The same slug in another language is its translation."""

    slug: str
    language: str
    title: str
    category: str
    answer: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    owner: str
    review_by: str
    next_review: date
    law_as_of: date | None = None
    reviewed: date | None = None
    related: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other names of the question; who writes one of them, or the title, means this entry."""
    laws: tuple[str, ...] = ()
    """The numbers of the acts that the answer rests on, as "2010:1045"."""
    law_changes: tuple[LawChange, ...] = ()
    """Changes of those acts that nobody has gone through the answer for yet, the earliest first."""

    @property
    def length(self) -> int:
        sections = sum(len(each.heading) + len(each.text) for each in self.sections)
        return len(self.title) + len(self.answer) + sections

    @property
    def open_to_all(self) -> bool:
        """Law and safety are answered without membership, and nothing is stored about the asking."""
        return self.category in _LAW or self.category == "sakerhet"

    @property
    def awaits_review(self) -> bool:
        """True until the one named in `review_by` has read and approved it; the answer says so."""
        return self.reviewed is None

    def overdue(self, today: date) -> bool:
        """The day of the next review itself is still in time."""
        return today > self.next_review

    def changed_since(self, today: date) -> date | None:
        """The latest day on which the law has changed, and nobody has gone through the answer since."""
        return max((each.on for each in self.law_changes if each.on <= today), default=None)

    def changes_on(self, today: date) -> date | None:
        """The next day on which the law changes, before which the answer has to be gone through."""
        return min((each.on for each in self.law_changes if each.on > today), default=None)

    def under(self, changes: Iterable[LawChange]) -> "Entry":
        """With those of the changes that concern it."""
        mine = (each for each in changes if each.law in self.laws)
        unseen = (each for each in mine if self.law_as_of is None or self.law_as_of < each.on)
        return replace(self, law_changes=tuple(sorted(unseen, key=lambda each: (each.on, each.id))))


def other_language(language: str) -> str:
    """Of the two that answers are written in."""
    return next(each for each in HEADINGS if each != language)
