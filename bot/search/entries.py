"""The answers as they lie on disk: `<slug>.<language>.md`, with phrasings, synonyms and off-topic phrases."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.faq import HEADINGS, Entry, other_language
from bot.domain.laws import LawChange
from bot.domain.spelling import folded
from bot.search.entry_text import EntryError, entry_of, line_of


@dataclass(frozen=True, slots=True)
class Library:
    """All that is known about what people ask. A slug has an entry in every language, or in one so far."""

    entries: dict[tuple[str, str], Entry]
    phrasings: dict[str, tuple[str, ...]]
    off_topic: tuple[str, ...]
    synonyms: tuple[tuple[str, ...], ...]

    @property
    def slugs(self) -> tuple[str, ...]:
        return tuple(self.phrasings)

    def entry(self, slug: str, language: str) -> Entry:
        """In another language where there is none in this one.

        Raises KeyError where no such answer exists, as behind a button older than the answer's removal.
        """
        return self.entries.get((slug, language)) or self.entries[slug, other_language(language)]

    def with_entries(self, changed: Iterable[Entry], changes: Iterable[LawChange]) -> "Library":
        """Other entries beside those there are, or in their place; all of them under the changed laws."""
        entries = self.entries | {(each.slug, each.language): each for each in changed}
        laws = list(changes)
        return replace(
            self,
            entries={key: each.under(laws) for key, each in entries.items()},
            phrasings={slug: () for slug, _ in entries} | self.phrasings,
        )


def load(folder: Path) -> Library:
    """Raises EntryError, with file and line, for the first thing that is not as it should be."""
    entries = {(each.slug, each.language): each for each in map(read, sorted(folder.glob("*.md")))}
    for fault in out_of_step(folder, list(entries.values())):
        raise fault
    slugs = sorted({slug for slug, _ in entries})
    _check_phrasings_have_entries(folder, slugs)
    return Library(
        entries=entries,
        phrasings={slug: tuple(_phrasings(folder, slug)) for slug in slugs},
        off_topic=tuple(_lines(folder / "off-topic.txt")),
        synonyms=tuple(_synonyms(folder / "synonyms.txt")),
    )


def read(file: Path) -> Entry:
    """One file. Raises EntryError, with the line, for the first thing that is not as it should be."""
    slug, _, language = file.stem.rpartition(".")
    if language not in HEADINGS or not slug:
        raise EntryError(
            file, 1, f"The name must be <slug>.<language>.md, language one of {', '.join(HEADINGS)}."
        )
    return entry_of(file.read_text(encoding="utf-8"), slug, language, file)


def out_of_step(folder: Path, entries: Sequence[Entry]) -> Iterator[EntryError]:
    """What no file can see of itself: that its other language is missing, or that it names no entry."""
    there = {(each.slug, each.language): folder / f"{each.slug}.{each.language}.md" for each in entries}
    for (slug, language), file in there.items():
        other = other_language(language)
        if (slug, other) not in there:
            yield EntryError(file, 1, f"{slug}.{other}.md is missing beside it.")
    for entry in entries:
        file = there[entry.slug, entry.language]
        for related in entry.related:
            if (related, entry.language) not in there:
                line = line_of("related", file.read_text(encoding="utf-8").splitlines()[1:])
                yield EntryError(file, line, f"`related` names {related}, which has no entry.")


def _check_phrasings_have_entries(folder: Path, slugs: list[str]) -> None:
    for file in sorted((folder / "phrasings").glob("*.txt")):
        slug, _, language = file.stem.rpartition(".")
        if slug not in slugs or language not in HEADINGS:
            raise EntryError(file, 1, "Phrasings belong to an entry: <slug>.<language>.txt.")


def _phrasings(folder: Path, slug: str) -> Iterator[str]:
    for language in HEADINGS:
        yield from _lines(folder / "phrasings" / f"{slug}.{language}.txt")


def _synonyms(file: Path) -> Iterator[tuple[str, ...]]:
    seen: dict[str, int] = {}
    for number, line in _numbered_lines(file):
        group = tuple(word.strip() for word in line.split(",") if word.strip())
        for word in group:
            if seen.setdefault(folded(word), number) != number:
                raise EntryError(file, number, f"{word} already stands in line {seen[folded(word)]}.")
        yield group


def _lines(file: Path) -> Iterator[str]:
    return (line for _, line in _numbered_lines(file))


def _numbered_lines(file: Path) -> Iterator[tuple[int, str]]:
    """Lines that say something; those that begin with # are for who reads the file."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise EntryError(file, 1, "The file is missing.") from error
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.strip()
