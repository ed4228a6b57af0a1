"""What a message holds apart from who said it where: words, pictures, files; and where it came from."""

from typing import Any

from aiogram.types import Message, MessageOriginUser

from bot.sandbox.telegram.formatting import Formatted

_NAMES = ("text", "entities", "caption", "caption_entities", "photo", "document", "sticker", "voice")


def with_text(said: Formatted) -> dict[str, Any]:
    return {"text": said.text, "entities": said.listed}


def with_caption(said: Formatted) -> dict[str, Any]:
    return {"caption": said.text or None, "caption_entities": said.listed}


def copied(message: Message) -> dict[str, Any]:
    return {name: getattr(message, name) for name in _NAMES if getattr(message, name) is not None}


def forwarded(message: Message) -> dict[str, Any]:
    first = MessageOriginUser.model_validate({"date": message.date, "sender_user": message.from_user})
    return {"forward_origin": message.forward_origin or first, **copied(message)}
