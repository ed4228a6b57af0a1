"""One answer as text: TOML between two lines of `+++`, then the answer; read, and written the same way.

The answer's first line is the one sentence that is read first, then come sections under the headings that
`bot.domain.faq` names.
"""

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bot.domain.faq import CATEGORIES, HEADINGS, LONGEST, Entry, Section, Source

FENCE = "+++"
_NEEDED = {
    "title": str,
    "category": str,
    "owner": str,
    "review_by": str,
    "next_review": date,
    "sources": list,
}
_OPTIONAL = {"law_as_of": date, "reviewed": date, "related": list, "aliases": list, "laws": list}
_LISTS = ("related", "aliases", "laws")
_WRITTEN = (
    *("title", "category", "review_by", "reviewed", "next_review", "law_as_of"),
    *("owner", "related", "laws", "aliases"),
)
"""In this order, and without what is empty."""


class EntryError(ValueError):
    """A text can't be used. Says which file it is, where in it, and what to write instead."""

    def __init__(self, file: Path | str, line: int, what: str) -> None:
        super().__init__(f"{file}, line {line}: {what}")


def entry_of(text: str, slug: str, language: str, file: Path | str) -> Entry:
    """Raises EntryError, with `file` as the name of the text, for the first thing that is not right."""
    lines = text.splitlines()
    if not lines or lines[0] != FENCE or FENCE not in lines[1:]:
        raise EntryError(file, 1, "An entry begins with its facts between two lines of +++.")
    end = lines.index(FENCE, 1)
    front = _front_matter(file, lines[1:end])
    answer, sections = _body(file, lines[end + 1 :], first_line=end + 2, headings=HEADINGS[language])
    entry = Entry(
        slug=slug,
        language=language,
        answer=answer,
        sections=sections,
        **front
        | {name: tuple(front.get(name, ())) for name in _LISTS}
        | {"sources": _sources(file, lines, front)},
    )
    if entry.length > LONGEST:
        raise EntryError(
            file, end + 2, f"The answer has {entry.length} characters; at most {LONGEST} fit a message."
        )
    return entry


def text_of(entry: Entry) -> str:
    """What `entry_of` reads as this entry."""
    return "\n".join((*_front_lines(entry), "", *_body_lines(entry), ""))


def _front_lines(entry: Entry) -> Iterator[str]:
    yield FENCE
    for name in _WRITTEN:
        value = getattr(entry, name)
        if value:
            yield f"{name} = {_toml(value)}"
    for source in entry.sources:
        yield from ("", "[[sources]]")
        for name in ("text", "url", "published", "read"):
            value = getattr(source, name)
            if value:
                yield f"{name} = {_toml(value)}"
    yield FENCE


def _body_lines(entry: Entry) -> Iterator[str]:
    yield entry.answer
    for section in entry.sections:
        yield from ("", f"## {section.heading}", section.text)


def _toml(value: str | date | tuple[str, ...]) -> str:
    match value:
        case date():
            return value.isoformat()
        case str():  # a string of JSON is one of TOML, but for a sign that nobody types
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case _:
            return f"[{', '.join(map(_toml, value))}]"


def _front_matter(file: Path | str, lines: list[str]) -> dict[str, Any]:
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
            raise EntryError(file, line_of(name, lines), f"`{name}` is not known. Is it misspelt?")
        _check_kind(file, lines, name, front[name], _OPTIONAL[name])
    if front["category"] not in CATEGORIES:
        raise EntryError(file, line_of("category", lines), f"The category is one of {', '.join(CATEGORIES)}.")
    return front


def _check_kind(file: Path | str, lines: list[str], name: str, value: object, kind: type) -> None:
    if type(value) is not kind or value in ("", []):
        raise EntryError(file, line_of(name, lines), f"`{name}` must be a {kind.__name__} that is not empty.")


def _sources(file: Path | str, lines: list[str], front: dict[str, Any]) -> tuple[Source, ...]:
    for source in front["sources"]:
        if not source.get("text") or ("published" in source) == ("read" in source):
            raise EntryError(
                file,
                line_of("[[sources]]", lines),
                "A source has `text` and the day it was `published` or `read`.",
            )
    try:
        return tuple(Source(**each) for each in front["sources"])
    except TypeError as error:
        raise EntryError(
            file, line_of("[[sources]]", lines), f"A source is not as it should be: {error}."
        ) from error


def line_of(name: str, lines: list[str]) -> int:
    """Counted in the file, whose first line is the fence."""
    return next((number for number, line in enumerate(lines, 2) if line.startswith(name)), 1)


def _body(
    file: Path | str, lines: list[str], *, first_line: int, headings: tuple[str, ...]
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
