"""What is wrong with the answers as files, what waits, and how heavy they are to read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import mean

from bot.domain.faq import Entry
from bot.search.entries import out_of_step, read
from bot.search.entry_text import EntryError

HEAVY = 50
"""LIX (Björnsson 1968): under 40 is easy, 50 and more is how authorities write when nobody stops them."""

_LONG_WORD = 7
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_ENDS = re.compile(r"[.!?:](?:\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Checked:
    """`faults` have to be mended; `waiting` is for a person to do: reviews that never were, or are due."""

    entries: Sequence[Entry]
    faults: Sequence[str]
    waiting: Sequence[str]

    def readability(self, language: str) -> tuple[float, float]:
        """The LIX of the mean answer and of the heaviest. 0 where there is none."""
        figures = [lix(each) for each in self.entries if each.language == language]
        return (mean(figures), max(figures)) if figures else (0.0, 0.0)


def check(folder: Path, today: date) -> Checked:
    entries: list[Entry] = []
    faults: list[str] = []
    for file in sorted(folder.glob("*.md")):
        try:
            entries.append(read(file))
        except EntryError as fault:
            faults.append(str(fault))
    faults += map(str, out_of_step(folder, entries))
    faults += _shared_names(entries)
    faults += _heavy(entries)
    return Checked(entries, faults, list(_waiting(entries, today)))


def lix(entry: Entry) -> float:
    """Words a sentence plus per cent of words longer than six letters; an item of a list is a sentence."""
    text = "\n".join((entry.answer, *(section.text for section in entry.sections)))
    words = _WORD.findall(text)
    sentences = [each for each in _SENTENCE_ENDS.split(text) if _WORD.search(each)]
    long = sum(len(word) >= _LONG_WORD for word in words)
    return len(words) / len(sentences) + 100 * long / len(words)


def _shared_names(entries: Sequence[Entry]) -> Iterator[str]:
    """A name that means two answers means neither."""
    owners: dict[str, str] = {}
    for each in entries:
        for name in (each.title, *each.aliases):
            owner = owners.setdefault(name.casefold(), each.slug)
            if owner != each.slug:
                yield f"{each.slug}.{each.language}.md: «{name}» is also a name of {owner}."


def _heavy(entries: Sequence[Entry]) -> Iterator[str]:
    for each in entries:
        if lix(each) >= HEAVY:
            yield f"{each.slug}.{each.language}.md: heavy to read, LIX {lix(each):.0f}. Write shorter."


def _waiting(entries: Sequence[Entry], today: date) -> Iterator[str]:
    """One line for an answer, whatever its languages wait for."""
    late = {each.slug: each for each in reversed(entries) if each.overdue(today)}
    new = {each.slug: each for each in reversed(entries) if each.open_to_all and each.awaits_review}
    for slug in sorted(late.keys() | new.keys()):
        if slug in new:
            yield f"{slug}: to be reviewed by {new[slug].review_by}; then write `reviewed` with the day."
        if slug in late:
            yield f"{slug}: the next review was due on {late[slug].next_review}."
