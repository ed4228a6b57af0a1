"""Vetted answers as they are changed: one text a version, proposed by one person and approved by another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from bot.domain.faq import HEADINGS, Entry


class State(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"
    PUBLISHED = "published"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class Part(StrEnum):
    """What is changed on its own. The values stand in buttons, where there is little room."""

    TITLE = "t"
    ANSWER = "a"
    DO_THIS = "0"
    MAY = "1"
    MUST = "2"
    MUST_NOT = "3"
    GOOD_TO_KNOW = "4"
    WHO_TO_CALL = "5"
    ALIASES = "x"
    NEXT_REVIEW = "n"
    REVIEW_BY = "w"
    REVIEWED = "r"
    LAW_AS_OF = "l"
    CATEGORY = "c"
    FACTS = "f"
    """Owner, sources, laws and related answers: changed in files only."""

    @property
    def heading(self) -> int | None:
        """Of a section: which of `HEADINGS` it stands under."""
        return int(self.value) if self.value.isdecimal() else None


SECTIONS = tuple(each for each in Part if each.heading is not None)
WORDS = (Part.TITLE, Part.ANSWER, *SECTIONS)
"""What readers read. Whoever has reviewed the answer has not reviewed it any more once this is changed."""
DAYS = (Part.NEXT_REVIEW, Part.REVIEWED, Part.LAW_AS_OF)
EDITED = (*WORDS, Part.ALIASES, Part.NEXT_REVIEW, Part.REVIEW_BY, Part.REVIEWED, Part.LAW_AS_OF)
"""In the chat, in this order."""

Value: TypeAlias = str | date | None


@dataclass(frozen=True, slots=True)
class Version:
    id: int
    slug: str
    language: str
    number: int | None
    text: str
    state: State
    based_on: str | None
    writer_id: int | None
    writer: str | None
    """Nobody where it came from a file; an empty name where the writer is forgotten."""
    written_at: datetime
    decider: str | None
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Change:
    part: Part
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Proposal:
    """A version beside what is answered now: `before` is None for a new question."""

    version: Version
    before: Entry | None
    after: Entry
    overtaken: bool
    """What it was written from is not what is answered any more."""
    translates: bool = False
    """The question is answered in another language already."""

    @property
    def asks_for_category(self) -> bool:
        """A translation stands where its original does."""
        return self.before is None and not self.translates

    @property
    def changes(self) -> Sequence[Change]:
        return changes(self.before, self.after)


class Mark(StrEnum):
    """What has to be done about an answer, the most pressing first."""

    LAW_CHANGED = "law-changed"
    OVERDUE = "overdue"
    LAW_CHANGES = "law-changes"
    NEAR = "near"
    ONE_LANGUAGE = "one-language"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Listed:
    """`days` holds what there is to be done, and for when."""

    entry: Entry
    marks: Mapping[Mark, date | None]


@dataclass(frozen=True, slots=True)
class Page:
    """One answer in one language, for those who keep it."""

    slug: str
    language: str
    entry: Entry | None
    """None where it exists in the other language only."""
    other: Entry | None
    number: int
    marks: Mapping[Mark, date | None]
    waiting: Version | None
    draft: Version | None
    follows: int | None
    """The version of the other language that this one still says, where that has been changed since."""


def part_of(entry: Entry, part: Part) -> Value:
    if part.heading is not None:
        heading = HEADINGS[entry.language][part.heading]
        return next((each.text for each in entry.sections if each.heading == heading), None)
    sources = [
        " ".join(str(each) for each in (source.text, source.url, source.published or source.read) if each)
        for source in entry.sources
    ]
    facts: Mapping[Part, Value] = {
        Part.TITLE: entry.title,
        Part.ANSWER: entry.answer,
        Part.ALIASES: "\n".join(entry.aliases),
        Part.NEXT_REVIEW: entry.next_review,
        Part.REVIEW_BY: entry.review_by,
        Part.REVIEWED: entry.reviewed,
        Part.LAW_AS_OF: entry.law_as_of,
        Part.CATEGORY: entry.category,
        Part.FACTS: "\n".join([entry.owner, *entry.laws, *entry.related, *sources]),
    }
    return facts[part]


def changes(before: Entry | None, after: Entry) -> Sequence[Change]:
    pairs = ((each, part_of(before, each) if before else None, part_of(after, each)) for each in Part)
    return [
        Change(part, was or None, now or None) for part, was, now in pairs if (was or None) != (now or None)
    ]


def same_words(one: Entry, other: Entry) -> bool:
    return all(part_of(one, each) == part_of(other, each) for each in WORDS)
