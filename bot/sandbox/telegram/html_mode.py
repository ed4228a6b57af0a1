"""Telegram's `parse_mode=HTML`: its few tags, and its complaints about the others."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from aiogram.types import MessageEntity

from bot.sandbox.refusals import cannot_parse_entities

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_NAMED_OR_NUMBERED = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
_ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


def parse_html(text: str) -> tuple[str, list[MessageEntity]]:
    plain: list[str] = []
    entities: list[MessageEntity] = []
    opened: list[_Open] = []
    position, units = 0, 0
    while position < len(text):
        start = text.find("<", position)
        piece = _read(text[position : start if start >= 0 else len(text)])
        plain.append(piece)
        units += len(piece.encode("utf-16-le")) // 2
        if start < 0:
            break
        byte = len(text[:start].encode())
        end = text.find(">", start)
        if end < 0:
            raise cannot_parse_entities(f"Unclosed start tag at byte offset {byte}")
        inside = text[start + 1 : end]
        if inside.startswith("/"):
            closed = _close(opened, inside[1:].strip().lower(), byte)
            if units > closed.offset:
                entities.extend(_entity(closed, units, plain))
        else:
            opened.append(_open(inside, units, byte))
        position = end + 1
    if opened:
        raise cannot_parse_entities(f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    return "".join(plain), sorted(entities, key=lambda each: (each.offset, -each.length))


def _open(inside: str, units: int, byte: int) -> _Open:
    tag, _, rest = inside.partition(" ")
    tag = tag.lower()
    attributes = {name.lower(): _read(a or b or c) for name, a, b, c in _ATTRIBUTE.findall(rest)}
    if tag not in _KINDS:
        raise cannot_parse_entities(f'Unsupported start tag "{tag}" at byte offset {byte}')
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise cannot_parse_entities(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
    return _Open(tag, units, attributes)


def _close(opened: list[_Open], tag: str, byte: int) -> _Open:
    if not opened:
        raise cannot_parse_entities(f"Unexpected end tag at byte offset {byte}")
    if tag not in {"", opened[-1].tag}:
        raise cannot_parse_entities(
            f'Unmatched end tag at byte offset {byte}, expected "</{opened[-1].tag}>", found "</{tag}>"'
        )
    return opened.pop()


def _entity(closed: _Open, units: int, plain: list[str]) -> list[MessageEntity]:
    kind = _KINDS[closed.tag]
    more: dict[str, Any] = {}
    match closed.tag:
        case "a":
            covered = "".join(plain).encode("utf-16-le")[2 * closed.offset :].decode("utf-16-le")
            url = closed.attributes.get("href") or covered
            if "." not in url and "://" not in url and ":" not in url:
                return []  # Telegram drops a link that leads nowhere
            more["url"] = url
        case "blockquote" if "expandable" in closed.attributes:
            kind = "expandable_blockquote"
        case "tg-emoji":
            more["custom_emoji_id"] = closed.attributes.get("emoji-id", "")
    return [MessageEntity(type=kind, offset=closed.offset, length=units - closed.offset, **more)]


def _read(text: str) -> str:
    return _NAMED_OR_NUMBERED.sub(lambda match: unescape(match.group()), text)
