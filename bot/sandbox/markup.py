"""Text with Telegram's entities as HTML that is safe to put into the chat page."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import urlsplit

from aiogram.types import MessageEntity

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_LINE_AFTER_BLOCK = re.compile(r"(</(?:blockquote|pre)>)\n")
"""The block ends its line by itself."""
_OPENED = frozenset({"http", "https", "mailto", "tel", "tg"})


def as_html(text: str, entities: Sequence[MessageEntity]) -> str:
    """Offsets and lengths count UTF-16 code units. What reaches out of the entity around it is cut."""
    units = text.encode("utf-16-le")
    ordered = sorted(entities, key=lambda entity: (entity.offset, -entity.length))
    html = "".join(_pieces(units, ordered, 0, len(units) // 2))
    return _LINE_AFTER_BLOCK.sub(r"\1", html)


def _pieces(units: bytes, entities: Sequence[MessageEntity], start: int, end: int) -> Iterator[str]:
    position = start
    for number, entity in enumerate(entities):
        if entity.offset < position:
            continue  # it was drawn inside the one before
        stop = min(entity.offset + entity.length, end)
        inside = [each for each in entities[number + 1 :] if each.offset < stop]
        yield escape(_part(units, position, entity.offset))
        content = "".join(_pieces(units, inside, entity.offset, stop))
        yield _wrapped(entity, content, _part(units, entity.offset, stop))
        position = stop
    yield escape(_part(units, position, end))


def _part(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", errors="replace")


def _wrapped(entity: MessageEntity, content: str, covered: str) -> str:
    match entity.type:
        case "text_link" | "url" | "email" | "phone_number":
            address = _address(entity, covered)
            return f'<a href="{escape(address)}">{content}</a>' if _may_open(address) else content
        case "bot_command":
            return f'<a href="#" data-command="{escape(covered)}">{content}</a>'
        case "expandable_blockquote":
            return f'<blockquote class="expandable">{content}</blockquote>'
        case "spoiler":
            return f'<span class="spoiler">{content}</span>'
        case kind if kind in _TAGS:
            return f"<{_TAGS[kind]}>{content}</{_TAGS[kind]}>"
        case _:
            return content


def _address(entity: MessageEntity, covered: str) -> str:
    match entity.type:
        case "email":
            return f"mailto:{covered}"
        case "phone_number":
            return f"tel:{covered}"
        case _:
            address = entity.url or covered
            return address if ":" in address else f"https://{address}"


def _may_open(address: str) -> bool:
    try:
        return urlsplit(address).scheme in _OPENED
    except ValueError:
        return False
