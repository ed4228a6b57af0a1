"""The body of a call, written once per content: for each recipient only the address is put before it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.delivery import Operation
from bot.storage.leases import Leased
from bot.storage.outbox import Content

_MOST_KEPT = 256


@dataclass(frozen=True, slots=True)
class Body:
    """`rest` is a JSON object without its opening brace."""

    method: str
    rest: bytes

    def addressed(self, leased: Leased) -> bytes:
        if leased.attempt.operation is Operation.EDIT:
            return b'{"chat_id":%d,"message_id":%d,%b' % (
                leased.chat_id,
                leased.copies[0].message_id,
                self.rest,
            )
        if leased.topic_id is not None:
            return b'{"chat_id":%d,"message_thread_id":%d,%b' % (leased.chat_id, leased.topic_id, self.rest)
        return b'{"chat_id":%d,%b' % (leased.chat_id, self.rest)


class Bodies:
    """Remembers the bodies of the latest contents."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Operation], Body] = {}

    def of(self, leased: Leased) -> Body | None:
        return self._kept.get((leased.content_id or 0, leased.attempt.operation))

    def keep(self, leased: Leased, body: Body) -> Body:
        if len(self._kept) >= _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[leased.content_id or 0, leased.attempt.operation] = body
        return body

    def forget(self, leased: Leased) -> None:
        self._kept.pop((leased.content_id or 0, leased.attempt.operation), None)


def written(method: str, fields: Mapping[str, Any]) -> Body:
    return Body(method, json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()[1:])


def withdrawal(leased: Leased) -> bytes:
    ids = [copy.message_id for copy in leased.copies]
    return json.dumps({"chat_id": leased.chat_id, "message_ids": ids}).encode()


def edit_of(content: Content) -> tuple[str, dict[str, Any]]:
    """The method and its fields, less the address. A picture keeps its place; its caption is what changes."""
    if content.files:
        return "editMessageCaption", _caption(content) | _markup(content)
    return "editMessageText", _text(content) | _markup(content)


def sending_of(content: Content, media: Sequence[Any]) -> tuple[str, dict[str, Any]]:
    """The method and its fields, less the address. `media` stands for the content's files, one each."""
    if not content.files:
        return "sendMessage", _text(content) | _markup(content)
    kinds = [str(each["kind"]) for each in content.files]
    if len(kinds) == 1:
        method = {"photo": "sendPhoto", "document": "sendDocument"}[kinds[0]]
        return method, {kinds[0]: media[0]} | _caption(content) | _markup(content)
    album = [{"type": kind, "media": each} for kind, each in zip(kinds, media, strict=True)]
    album[0] |= _caption(content)
    return "sendMediaGroup", {"media": album}


def _text(content: Content) -> dict[str, Any]:
    """Without previews of links, as the bot's own answers are: what the writer saw is what a reader gets."""
    return {
        "text": content.words,
        "entities": [dict(each) for each in content.entities],
        "link_preview_options": {"is_disabled": True},
    }


def _caption(content: Content) -> dict[str, Any]:
    return {"caption": content.words, "caption_entities": [dict(each) for each in content.entities]}


def _markup(content: Content) -> dict[str, Any]:
    return {"reply_markup": content.buttons} if content.buttons else {}
