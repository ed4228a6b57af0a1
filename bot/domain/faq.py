"""Vetted answers to questions about the law, safety and the method."""

from dataclasses import dataclass
from datetime import date

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
