"""Text with entities as Telegram takes it: what it checks, trims, and finds by itself.

Offsets and lengths of entities count UTF-16 code units.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aiogram.types import MessageEntity

from bot.sandbox.refusals import (
    CAPTION_TOO_LONG,
    TEXT_BLANK,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    TEXT_TOO_MANY_BYTES,
    UNSUPPORTED_ENTITY,
    UNSUPPORTED_PARSE_MODE,
    bad_request,
)
from bot.sandbox.telegram.html_mode import parse_html

MOST_IN_TEXT = 4096
MOST_IN_CAPTION = 1024
_MOST_BYTES = 32768

_FOUND = {
    "url": re.compile(
        r"(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?)]|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|net|eu|me)\b(?:/[^\s<>\"]*[^\s<>\".,;:!?)])?"
    ),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    "mention": re.compile(r"(?<![\w@.])@[A-Za-z0-9_]{4,32}\b"),
    "hashtag": re.compile(r"(?<![\w#])#\w*[^\W\d]\w*"),
}
_GIVEN = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
    }
)
_FOUND_BY_TELEGRAM_ONLY = frozenset({*_FOUND, "phone_number", "cashtag", "bank_card_number", "date_time"})
_NOTHING_FOUND_INSIDE = frozenset({"code", "pre", "text_link", "text_mention"})


@dataclass(frozen=True, slots=True)
class Formatted:
    text: str
    entities: tuple[MessageEntity, ...] = ()

    @property
    def listed(self) -> list[MessageEntity] | None:
        """As a message carries them: left out where there are none."""
        return list(self.entities) or None


def message_text(text: str, entities: Sequence[MessageEntity] | None, parse_mode: str | None) -> Formatted:
    if not text:
        raise bad_request(TEXT_EMPTY)
    said = _formatted(text, entities, parse_mode)
    if not said.text:
        raise bad_request(TEXT_BLANK)
    if len(said.text) > MOST_IN_TEXT:
        raise bad_request(TEXT_TOO_LONG)
    return said


def message_caption(
    caption: str | None, entities: Sequence[MessageEntity] | None, parse_mode: str | None
) -> Formatted:
    said = _formatted(caption or "", entities, parse_mode)
    if len(said.text) > MOST_IN_CAPTION:
        raise bad_request(CAPTION_TOO_LONG)
    return said


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _formatted(text: str, entities: Sequence[MessageEntity] | None, parse_mode: str | None) -> Formatted:
    if len(text.encode()) > _MOST_BYTES:
        raise bad_request(TEXT_TOO_MANY_BYTES)
    match (parse_mode or "").lower():
        case "":
            given = list(entities or ())
        case "html":
            text, given = parse_html(text)
        case _:
            raise bad_request(UNSUPPORTED_PARSE_MODE)
    kept = [entity for entity in given if _is_kept(text, entity)]
    said = _trimmed(Formatted(text, tuple(kept)))
    everything = [*said.entities, *_found(said)]
    return Formatted(said.text, tuple(sorted(everything, key=lambda each: (each.offset, -each.length))))


def _is_kept(text: str, entity: MessageEntity) -> bool:
    """What Telegram finds by itself is ignored where it is given."""
    if entity.type not in _GIVEN | _FOUND_BY_TELEGRAM_ONLY:
        raise bad_request(UNSUPPORTED_ENTITY)
    units = text.encode("utf-16-le")
    end = entity.offset + entity.length
    if entity.offset < 0 or entity.length < 0:
        raise bad_request(
            f"receive an entity with incorrect offset {entity.offset} or length {entity.length}"
        )
    if entity.offset >= len(units) // 2 and entity.length:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {entity.offset}")
    if end > len(units) // 2:
        raise bad_request(
            f"entity beginning at UTF-16 offset {entity.offset} "
            f"ends after the end of the text at UTF-16 offset {end}"
        )
    for name, place in (("begins", entity.offset), ("ends", end)):
        if _splits_a_symbol(units, place):
            at = len(units[: 2 * place - 2].decode("utf-16-le").encode())
            raise bad_request(f"entity {name} in a middle of a UTF-16 symbol at byte offset {at}")
    return entity.type in _GIVEN and entity.length > 0


def _splits_a_symbol(units: bytes, place: int) -> bool:
    return 0xDC <= next(iter(units[2 * place + 1 : 2 * place + 2]), 0) <= 0xDF


def _trimmed(said: Formatted) -> Formatted:
    """White space around the text is dropped, and the entities with it."""
    text = said.text.strip()
    before = utf16_length(said.text[: len(said.text) - len(said.text.lstrip())])
    end = utf16_length(text)
    entities = []
    for entity in said.entities:
        start = max(entity.offset - before, 0)
        stop = min(entity.offset + entity.length - before, end)
        if stop > start:
            entities.append(entity.model_copy(update={"offset": start, "length": stop - start}))
    return Formatted(text, tuple(entities))


def _found(said: Formatted) -> list[MessageEntity]:
    taken = [
        range(entity.offset, entity.offset + entity.length)
        for entity in said.entities
        if entity.type in _NOTHING_FOUND_INSIDE
    ]
    found = []
    for kind, pattern in _FOUND.items():
        for match in pattern.finditer(said.text):
            offset, length = utf16_length(said.text[: match.start()]), utf16_length(match.group())
            place = range(offset, offset + length)
            if not any(place.start < other.stop and other.start < place.stop for other in taken):
                taken.append(place)
                found.append(MessageEntity(type=kind, offset=offset, length=length))
    return found
