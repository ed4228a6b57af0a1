"""A message in Telegram's shapes as a letter: its subject, its words alone, and the same in HTML."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from bot.storage.outbox import Content

LONGEST_SUBJECT = 78
"""More is cut by what shows a list of mails, and mostly earlier."""

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_OPENED = frozenset({"http", "https", "mailto", "tel"})
_AFTER_BLOCK = re.compile(r"(</(?:blockquote|pre)>)<br>\n")
"""The block ends its line by itself."""
_STYLE = "font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em"

Given: TypeAlias = Mapping[str, Any]
"""An entity as Telegram writes it."""


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    html: str


def letter(
    content: Content,
    language: str,
    *,
    subject: str,
    above: Sequence[str] = (),
    below: Sequence[Link | str] = (),
) -> Letter:
    """`above` and `below` are paragraphs of our own around what the message says."""
    units, entities = content.words.encode("utf-16-le"), _ordered(content.entities)
    end = len(units) // 2
    plain = "".join(_drawn(units, entities, 0, end, write=str, wrap=_in_words))
    rich = _AFTER_BLOCK.sub(r"\1", "".join(_drawn(units, entities, 0, end, write=_escaped, wrap=_in_html)))
    own = [f"{each.label}: {each.url}" if isinstance(each, Link) else each for each in below]
    return Letter(
        subject,
        "\n\n".join([*above, plain, *own]) + "\n",
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(subject)}</title></head>\n<body>"
        f'<div style="{_STYLE}">\n{_paragraphs(above, rich, below)}\n</div></body></html>\n',
    )


def first_line(content: Content) -> str:
    """What may be read over somebody's shoulder, as the beginning of a message is on a locked phone."""
    lines = (_one_line(each) for each in content.words.splitlines())
    return _cut(next((each for each in lines if each), ""))


def _cut(line: str) -> str:
    if len(line) <= LONGEST_SUBJECT:
        return line
    kept = line[:LONGEST_SUBJECT]
    whole_words, _, _ = kept.rpartition(" ")
    return f"{whole_words or kept[:-1]}…"


def _one_line(words: str) -> str:
    """Without anything that is no letter or sign: what ends a header or turns its direction."""
    return " ".join("".join(each if each.isprintable() else " " for each in words).split())


def _paragraphs(above: Sequence[str], rich: str, below: Sequence[Link | str]) -> str:
    own = [
        f'<a href="{escape(each.url)}">{escape(each.label)}</a>' if isinstance(each, Link) else escape(each)
        for each in below
    ]
    return "\n".join(
        [
            *(f"<p>{escape(each)}</p>" for each in above),
            f"<div>{rich}</div>",
            *(f"<p>{each}</p>" for each in own),
        ]
    )


def _ordered(entities: Sequence[Given]) -> list[Given]:
    return sorted(entities, key=lambda each: (each["offset"], -each["length"]))


def _drawn(
    units: bytes,
    entities: Sequence[Given],
    start: int,
    end: int,
    *,
    write: Callable[[str], str],
    wrap: Callable[[Given, str, str], str],
) -> Iterator[str]:
    """Offsets and lengths count UTF-16 code units. What reaches out of the entity around it is cut."""
    position = start
    for number, entity in enumerate(entities):
        if not position <= entity["offset"] < end:
            continue  # it was drawn inside the one before, or stands where no words are
        stop = min(entity["offset"] + entity["length"], end)
        inside = [each for each in entities[number + 1 :] if each["offset"] < stop]
        yield write(_part(units, position, entity["offset"]))
        content = "".join(_drawn(units, inside, entity["offset"], stop, write=write, wrap=wrap))
        yield wrap(entity, content, _part(units, entity["offset"], stop))
        position = stop
    yield write(_part(units, position, end))


def _part(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", errors="replace")


def _escaped(words: str) -> str:
    return escape(words).replace("\n", "<br>\n")


def _in_words(entity: Given, content: str, covered: str) -> str:
    match entity["type"]:
        case "text_link" if _may_open(address := _address(entity, covered)) and address != covered:
            return f"{content} ({address})"
        case "blockquote" | "expandable_blockquote":
            return "\n".join(f"> {line}" for line in content.splitlines())
        case _:
            return content


def _in_html(entity: Given, content: str, covered: str) -> str:
    match entity["type"]:
        case "text_link" | "url" | "email" | "phone_number":
            address = _address(entity, covered)
            return f'<a href="{escape(address)}">{content}</a>' if _may_open(address) else content
        case kind if kind in _TAGS:
            return f"<{_TAGS[kind]}>{content}</{_TAGS[kind]}>"
        case _:
            return content


def _address(entity: Given, covered: str) -> str:
    match entity["type"]:
        case "email":
            return f"mailto:{covered}"
        case "phone_number":
            return f"tel:{covered}"
        case _:
            address = str(entity.get("url") or covered)
            return address if ":" in address else f"https://{address}"


def _may_open(address: str) -> bool:
    try:
        return urlsplit(address).scheme.lower() in _OPENED
    except ValueError:
        return False
