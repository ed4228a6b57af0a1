"""How a screen becomes what Telegram shows: an edit of the message that was pressed in, or a new message."""

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InaccessibleMessage,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
)

from bot.delivery.pace import TurnTooLate
from bot.screens.rendering import rendered
from bot.screens.screen import Screen
from bot.storage.outbox import Content

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | None
InChat = Message | InaccessibleMessage
"""A message; or one that is deleted or old, of which Telegram tells nothing but where it stood."""

_PASSING = (TurnTooLate, TelegramRetryAfter, TelegramServerError, TelegramNetworkError)
"""What is over in a while, so that the answer is said then."""


class Unsaid(Exception):  # noqa: N818  not a fault: it is said a little later
    """The answer could not be said now; it goes through the outbox."""

    def __init__(self, content: Content) -> None:
        super().__init__("The answer waits for its turn.")
        self.content = content


async def show(event: Message | CallbackQuery, screen: Screen) -> Message | None:
    """Where a button was pressed, its message becomes the screen; otherwise the screen is a new message.

    The new message is returned.
    """
    content = rendered(screen)
    try:
        if isinstance(event, Message):
            return await _send(event, content)
        if event.message is not None and not await _changed(event.message, content):
            return await _send(event.message, content)
    except _PASSING:
        raise Unsaid(content) from None
    return None


async def show_below(event: Message | CallbackQuery, screen: Screen) -> None:
    """As a new message, where the one that was pressed in has to stay as it is."""
    content = rendered(screen)
    message = event if isinstance(event, Message) else event.message
    try:
        if message is not None:
            await _send(message, content)
    except _PASSING:
        raise Unsaid(content) from None


async def reach(bot: Bot, telegram_id: int, screen: Screen) -> bool:
    """Whether it got through to somebody who is no member, and so has no place in the outbox."""
    content = rendered(screen)
    try:
        await bot.send_message(
            telegram_id, content.words, entities=_entities(content), reply_markup=_markup(content)
        )
    except (TelegramAPIError, TurnTooLate):
        return False
    return True


async def show_file(message: Message, screen: Screen, telegram_id: str) -> None:
    """A screen with one picture or document that Telegram has already."""
    content = rendered(screen)
    entities = _entities(content)
    try:
        if content.files[0]["kind"] == "photo":
            await message.answer_photo(telegram_id, caption=content.words, caption_entities=entities)
        else:
            await message.answer_document(telegram_id, caption=content.words, caption_entities=entities)
    except _PASSING:
        raise Unsaid(content) from None


async def show_made_file(
    event: Message | CallbackQuery, screen: Screen, name: str, data: bytes, *, as_picture: bool = False
) -> None:
    """A new message with a file that was made just now; where it can't be sent now, its words are."""
    content = rendered(screen)
    message = event if isinstance(event, Message) else event.message
    try:
        if message is not None:
            answer = message.answer_photo if as_picture else message.answer_document
            await answer(
                BufferedInputFile(data, name),
                caption=content.words,
                caption_entities=_entities(content),
                reply_markup=_markup(content),
            )
    except _PASSING:
        raise Unsaid(content) from None


async def _send(message: InChat, content: Content) -> Message:
    return await message.answer(content.words, entities=_entities(content), reply_markup=_markup(content))


async def _changed(message: InChat, content: Content) -> bool:
    """False where it can't become this: it has a picture, is gone, is too old, or a keyboard comes along."""
    markup = _markup(content)
    if not isinstance(message, Message) or message.text is None or isinstance(markup, ReplyKeyboardMarkup):
        return False
    try:
        await message.edit_text(content.words, entities=_entities(content), reply_markup=markup)
    except TelegramBadRequest as refused:
        return "not modified" in refused.message.lower()
    return True


def _entities(content: Content) -> list[MessageEntity]:
    return [MessageEntity.model_validate(each) for each in content.entities]


def _markup(content: Content) -> Markup:
    if content.buttons is None:
        return None
    if "inline_keyboard" in content.buttons:
        return InlineKeyboardMarkup.model_validate(content.buttons)
    return ReplyKeyboardMarkup.model_validate(content.buttons)
