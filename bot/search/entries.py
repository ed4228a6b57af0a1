"""The answers as they lie on disk: `<slug>.<language>.md`, with phrasings, synonyms and off-topic phrases.

An entry is TOML between two lines of `+++`, then the answer: its first line is the one sentence that is read
first, then sections under the headings that `bot.domain.faq` names.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.domain.faq import CATEGORIES, HEADINGS, Entry, Section, Source
from bot.domain.spelling import folded

LONGEST = 3000
"""Characters of an answer with its title: it has to fit one message together with sources and buttons."""

_FENCE = "+++"
_NEEDED = {
    "title": str,
    "category": str,
    "owner": str,
    "review_by": str,
    "next_review": date,
    "sources": list,
}
_OPTIONAL = {"law_as_of": date, "reviewed": date, "related": list}


class EntryError(ValueError):
    """A file of the folder can't be used. Says which one, where, and what to write instead."""

    def __init__(self, file: Path, line: int, what: str) -> None:
        super().__init__(f"{file}, line {line}: {what}")


@dataclass(frozen=True, slots=True)
class Library:
    """All that is known about what people ask. Every slug has an entry in every language."""

    entries: dict[tuple[str, str], Entry]
    phrasings: dict[str, tuple[str, ...]]
    off_topic: tuple[str, ...]
    synonyms: tuple[tuple[str, ...], ...]

    @property
    def slugs(self) -> tuple[str, ...]:
        return tuple(self.phrasings)

    def entry(self, slug: str, language: str) -> Entry:
        """Raises KeyError where no such answer exists, as behind a button older than the answer's removal."""
        return self.entries[slug, language]


def load(folder: Path) -> Library:
    """Raises EntryError, with file and line, for the first thing that is not as it should be."""
    entries = {(each.slug, each.language): each for each in map(_entry, sorted(folder.glob("*.md")))}
    _check_languages(folder, entries)
    _check_related(folder, entries)
    slugs = sorted({slug for slug, _ in entries})
    _check_phrasings_have_entries(folder, slugs)
    return Library(
        entries=entries,
        phrasings={slug: tuple(_phrasings(folder, slug)) for slug in slugs},
        off_topic=tuple(_lines(folder / "off-topic.txt")),
        synonyms=tuple(_synonyms(folder / "synonyms.txt")),
    )


def _entry(file: Path) -> Entry:
    slug, _, language = file.stem.rpartition(".")
    if language not in HEADINGS or not slug:
        raise EntryError(
            file, 1, f"The name must be <slug>.<language>.md, language one of {', '.join(HEADINGS)}."
        )
    lines = file.read_text(encoding="utf-8").splitlines()
    if not lines or lines[0] != _FENCE or _FENCE not in lines[1:]:
        raise EntryError(file, 1, "An entry begins with its facts between two lines of +++.")
    end = lines.index(_FENCE, 1)
    front = _front_matter(file, lines[1:end])
    answer, sections = _body(file, lines[end + 1 :], first_line=end + 2, headings=HEADINGS[language])
    entry = Entry(
        slug=slug,
        language=language,
        answer=answer,
        sections=sections,
        **front | {"related": tuple(front.get("related", ())), "sources": _sources(file, lines, front)},
    )
    length = len(entry.title) + len(answer) + sum(len(each.heading) + len(each.text) for each in sections)
    if length > LONGEST:
        raise EntryError(
            file, end + 2, f"The answer has {length} characters; at most {LONGEST} fit a message."
        )
    return entry


def _front_matter(file: Path, lines: list[str]) -> dict[str, Any]:
    try:
        front = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        raise EntryError(
            file, 1, f"The facts above the answer are not TOML: {error} (counted below +++)."
        ) from error
    for name, kind in _NEEDED.items():
        if name not in front:
            raise EntryError(file, 1, f"`{name}` is missing.")
        _check_kind(file, lines, name, front[name], kind)
    for name in front.keys() - _NEEDED.keys():
        if name not in _OPTIONAL:
            raise EntryError(file, _line_of(name, lines), f"`{name}` is not known. Is it misspelt?")
        _check_kind(file, lines, name, front[name], _OPTIONAL[name])
    if front["category"] not in CATEGORIES:
        raise EntryError(
            file, _line_of("category", lines), f"The category is one of {', '.join(CATEGORIES)}."
        )
    return front


def _check_kind(file: Path, lines: list[str], name: str, value: object, kind: type) -> None:
    if type(value) is not kind or value in ("", []):
        raise EntryError(
            file, _line_of(name, lines), f"`{name}` must be a {kind.__name__} that is not empty."
        )


def _sources(file: Path, lines: list[str], front: dict[str, Any]) -> tuple[Source, ...]:
    for source in front["sources"]:
        if not source.get("text") or ("published" in source) == ("read" in source):
            raise EntryError(
                file,
                _line_of("[[sources]]", lines),
                "A source has `text` and the day it was `published` or `read`.",
            )
    try:
        return tuple(Source(**each) for each in front["sources"])
    except TypeError as error:
        raise EntryError(
            file, _line_of("[[sources]]", lines), f"A source is not as it should be: {error}."
        ) from error


def _line_of(name: str, lines: list[str]) -> int:
    """Counted in the file, whose first line is the fence."""
    return next((number for number, line in enumerate(lines, 2) if line.startswith(name)), 1)


def _body(
    file: Path, lines: list[str], *, first_line: int, headings: tuple[str, ...]
) -> tuple[str, tuple[Section, ...]]:
    written = [(number, line.strip()) for number, line in enumerate(lines, first_line) if line.strip()]
    if not written or written[0][1].startswith(("#", "- ")):
        raise EntryError(file, first_line, "The answer's first line is one sentence that answers.")
    sections: list[tuple[str, list[str]]] = []
    for number, line in written[1:]:
        if not line.startswith("#"):
            if not sections:
                raise EntryError(file, number, "After the first sentence comes a heading.")
            sections[-1][1].append(line)
            continue
        heading = line.removeprefix("## ")
        already = [name for name, _ in sections]
        if heading not in headings or any(
            headings.index(name) >= headings.index(heading) for name in already
        ):
            raise EntryError(file, number, f"Headings are, in this order: {', '.join(headings)}.")
        sections.append((heading, []))
    return written[0][1], tuple(Section(heading, "\n".join(text)) for heading, text in sections)


def _check_languages(folder: Path, entries: dict[tuple[str, str], Entry]) -> None:
    for slug, language in entries:
        for other in HEADINGS:
            if (slug, other) not in entries:
                raise EntryError(
                    folder / f"{slug}.{language}.md", 1, f"{slug}.{other}.md is missing beside it."
                )


def _check_related(folder: Path, entries: dict[tuple[str, str], Entry]) -> None:
    for entry in entries.values():
        for other in entry.related:
            if (other, entry.language) not in entries:
                file = folder / f"{entry.slug}.{entry.language}.md"
                line = _line_of("related", file.read_text(encoding="utf-8").splitlines()[1:])
                raise EntryError(file, line, f"`related` names {other}, which has no entry.")


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
