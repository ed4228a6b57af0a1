"""A screen in Telegram's own shapes: for the outbox, and for an answer given at once."""

from typing import Any

from bot.screens.screen import Attachment, Button, Copy, Entity, Link, Press, Screen
from bot.storage.outbox import Content


def rendered(screen: Screen) -> Content:
    """Raises ValueError for what Telegram has no shape for: an album with buttons, two keyboards at once."""
    return Content(
        words=screen.words.text,
        entities=tuple(_entity(each) for each in screen.words.entities),
        buttons=_keyboard(screen),
        files=tuple(_file(each) for each in screen.attachments),
    )


def _keyboard(screen: Screen) -> dict[str, Any] | None:
    if len(screen.attachments) > 1 and (screen.buttons or screen.below):
        raise ValueError("An album carries no buttons.")
    if screen.buttons and screen.below:
        raise ValueError("A message has buttons in it or a keyboard below it; Telegram takes only one.")
    if screen.buttons:
        return {"inline_keyboard": [[_button(each) for each in row] for row in screen.buttons]}
    if screen.below:
        rows = [[{"text": label} for label in row] for row in screen.below]
        return {"keyboard": rows, "resize_keyboard": True, "is_persistent": True}
    return None


def _button(button: Button) -> dict[str, Any]:
    match button:
        case Press(label, meaning):
            return {"text": label, "callback_data": meaning.pack()}
        case Link(label, url):
            return {"text": label, "url": url}
        case Copy(label, text):
            return {"text": label, "copy_text": {"text": text}}


def _entity(entity: Entity) -> dict[str, Any]:
    optional = {"url": entity.url, "language": entity.language, "custom_emoji_id": entity.emoji}
    return {"type": entity.kind, "offset": entity.offset, "length": entity.length} | {
        name: value for name, value in optional.items() if value is not None
    }


def _file(attachment: Attachment) -> dict[str, Any]:
    return {"kind": attachment.kind, "file": attachment.file_id}
