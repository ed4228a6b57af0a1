"""Keyboards as Telegram takes them: inline under a message, or below the writing field."""

from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.sandbox.refusals import (
    BUTTON_COPY_TEXT_INVALID,
    BUTTON_DATA_INVALID,
    BUTTON_WITHOUT_ACTION,
    MARKUP_TOO_LONG,
    bad_request,
)

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

MOST_BUTTONS = 100
MOST_DATA_BYTES = 64


def checked_inline(markup: Markup | None) -> InlineKeyboardMarkup | None:
    """The inline keyboard a message carries; one without buttons is none."""
    if not isinstance(markup, InlineKeyboardMarkup):
        return None
    rows = [row for row in markup.inline_keyboard if row]
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request(MARKUP_TOO_LONG)
    for row in rows:
        for button in row:
            _check(button)
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def buttons(message: Message) -> list[InlineKeyboardButton]:
    markup = message.reply_markup
    return [button for row in markup.inline_keyboard for button in row] if markup else []


def labels(keyboard: ReplyKeyboardMarkup | None) -> list[str]:
    return [button.text for row in keyboard.keyboard for button in row] if keyboard else []


def _check(button: InlineKeyboardButton) -> None:
    if not button.text.strip():
        raise bad_request("can't parse inline keyboard button: Text must be non-empty")
    if button.callback_data:
        if len(button.callback_data.encode()) > MOST_DATA_BYTES:
            raise bad_request(BUTTON_DATA_INVALID)
    elif button.url:
        if not _opens(button.url):
            raise bad_request(f"inline keyboard button URL '{button.url}' is invalid: Wrong HTTP URL")
    elif button.copy_text:
        if not 1 <= len(button.copy_text.text) <= 256:
            raise bad_request(BUTTON_COPY_TEXT_INVALID)
    elif button.switch_inline_query is None and button.switch_inline_query_current_chat is None:
        raise bad_request(BUTTON_WITHOUT_ACTION)


def _opens(url: str) -> bool:
    scheme, separator, rest = url.partition("://")
    if not separator:
        return "." in url
    return scheme in {"http", "https", "tg", "ton", "tonsite"} and ("." in rest or scheme == "tg")
