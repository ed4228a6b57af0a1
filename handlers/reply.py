"""How a screen becomes what Telegram shows: an edit of the message that was pressed in, or a new message.

In groups there are messages that only one person and the bot see, Telegram's ephemeral ones. What somebody
has written in such a message, or pressed in one, is answered in such a message.
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import TypedDict

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    EphemeralMessageParameters,
    InaccessibleMessage,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    MediaUnion,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyParameters,
    User,
)

from bot.delivery.pace import TurnTooLate
from bot.screens.buttons import Meaning, unpack
from bot.screens.rendering import rendered
from bot.screens.screen import Screen
from bot.storage.outbox import Content

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | None
InChat = Message | InaccessibleMessage
"""A message; or one that is deleted or old, of which Telegram tells nothing but where it stood."""


class _Alone(TypedDict, total=False):
    """What makes an answer one for a single person, or to one message."""

    ephemeral_message_parameters: EphemeralMessageParameters
    reply_parameters: ReplyParameters


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
        if isinstance(event, CallbackQuery) and event.message is not None:
            changed = await _changed(event.message, content)
            return None if changed else await _send(event, content)
        return await _send(event, content)
    except _PASSING:
        raise Unsaid(content) from None


async def show_in_reply(message: Message, screen: Screen) -> None:
    """Tied to the message that it answers, which Telegram hands back when a button under it is pressed."""
    content = rendered(screen)
    try:
        await _answer(message, content, _tied_to(message))
    except _PASSING:
        raise Unsaid(content) from None


def _tied_to(message: Message) -> _Alone:
    return {
        "reply_parameters": ReplyParameters(message_id=message.message_id, allow_sending_without_reply=True)
    }


async def show_below(event: Message | CallbackQuery, screen: Screen) -> Message | None:
    """As a new message, where the one that was pressed in has to stay as it is; tied to what that one was."""
    content = rendered(screen)
    said = event.message if isinstance(event, CallbackQuery) else None
    asked = said.reply_to_message if isinstance(said, Message) else None
    try:
        if said is not None and asked is not None:
            return await _answer(said, content, _tied_to(asked))
        return await _send(event, content)
    except _PASSING:
        raise Unsaid(content) from None


async def take_away(query: CallbackQuery, meaning: type[Meaning], words: str) -> None:
    """The rows with this button, and the words that stand last. All else of the message stays as it is."""
    message = query.message
    if not isinstance(message, Message) or message.text is None or message.reply_markup is None:
        return
    rows = [
        row
        for row in message.reply_markup.inline_keyboard
        if not any(isinstance(unpack(each.callback_data or ""), meaning) for each in row)
    ]
    with suppress(TelegramAPIError, TurnTooLate):
        await message.edit_text(
            message.text.removesuffix(words).rstrip(),
            entities=message.entities,
            reply_markup=InlineKeyboardMarkup(inline_keyboard=rows),
        )


async def show_alone(message: Message, screen: Screen, *, to_all: Screen | None = None) -> None:
    """In a group, to the asker alone where Telegram lets the bot; and `to_all`, or the same, to all where it
    does not: nothing that is meant for one person may stand in it.

    What was written for all to see, only a bot that is an administrator can answer for one alone; any other
    is refused. A server from before July 2026 refuses nothing: it does not know the parameter, and shows the
    answer to all; what was not for all is taken away again.
    """
    asker = message.from_user
    if message.ephemeral_message_id is None and message.sender_chat is None and asker is not None:
        content = rendered(screen)
        alone: _Alone = {
            "ephemeral_message_parameters": EphemeralMessageParameters(receiver_user_id=asker.id)
        }
        try:
            said = await _answer(message, content, alone)
        except (TelegramBadRequest, TelegramForbiddenError):
            pass
        except _PASSING:
            raise Unsaid(content) from None
        else:
            if to_all is None or said.ephemeral_message_id is not None:
                return
            with suppress(TelegramAPIError):
                await said.delete()
    is_alone = message.ephemeral_message_id is not None
    await show(message, screen if is_alone or to_all is None else to_all)


async def tell(event: Message | CallbackQuery, words: str) -> None:
    """A sentence, as a new message."""
    await _send(event, Content(words))


async def reach(bot: Bot, telegram_id: int, screen: Screen) -> bool:
    """Whether it got through to somebody who is no member, or to a group's chat that is not linked, and so
    has no place in the outbox."""
    return await _reach(bot, telegram_id, rendered(screen))


async def _reach(bot: Bot, chat_id: int, content: Content) -> bool:
    try:
        await bot.send_message(
            chat_id, content.words, entities=_entities(content), reply_markup=_markup(content)
        )
    except (TelegramAPIError, TurnTooLate):
        return False
    return True


async def show_files(
    event: Message | CallbackQuery, screen: Screen, telegram_ids: Sequence[str]
) -> list[Message]:
    """A screen with pictures or documents that Telegram has already; several are an album."""
    content = rendered(screen)
    message = event if isinstance(event, Message) else event.message
    if message is None:
        return []
    entities = _entities(content)
    kind = content.files[0]["kind"]
    try:
        if len(telegram_ids) > 1:
            return await message.answer_media_group(_album(kind, telegram_ids, content))
        answer = message.answer_photo if kind == "photo" else message.answer_document
        return [await answer(telegram_ids[0], caption=content.words, caption_entities=entities)]
    except _PASSING:
        raise Unsaid(content) from None


def _album(kind: str, telegram_ids: Sequence[str], content: Content) -> list[MediaUnion]:
    """The words stand under the first."""
    one = InputMediaPhoto if kind == "photo" else InputMediaDocument
    first = one(media=telegram_ids[0], caption=content.words, caption_entities=_entities(content))
    return [first, *(one(media=each) for each in telegram_ids[1:])]


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


async def _send(event: Message | CallbackQuery, content: Content) -> Message | None:
    message = event if isinstance(event, Message) else event.message
    if message is None:
        return None
    if not isinstance(message, Message) or message.ephemeral_message_id is None:
        return await _answer(message, content, {})
    person = _who_sees(message)
    try:
        return await _answer(message, content, _in_answer_to(event, message, person))
    except TelegramBadRequest:  # fifteen seconds have passed, after which nothing more can be said there
        assert message.bot is not None  # noqa: S101  aiogram has set it
        await _reach(message.bot, person.id, content)
        return None


async def _answer(message: InChat, content: Content, alone: _Alone) -> Message:
    return await message.answer(
        content.words, entities=_entities(content), reply_markup=_markup(content), **alone
    )


def _in_answer_to(event: Message | CallbackQuery, message: Message, person: User) -> _Alone:
    if isinstance(event, CallbackQuery):
        pressed = EphemeralMessageParameters(receiver_user_id=person.id, callback_query_id=event.id)
        return {"ephemeral_message_parameters": pressed}
    return {
        "ephemeral_message_parameters": EphemeralMessageParameters(receiver_user_id=person.id),
        "reply_parameters": ReplyParameters(ephemeral_message_id=message.ephemeral_message_id),
    }


def _who_sees(message: Message) -> User:
    """The one person who wrote or received an ephemeral message; the other one is the bot."""
    both = (message.from_user, message.receiver_user)
    return next(each for each in both if each is not None and not each.is_bot)


async def _changed(message: InChat, content: Content) -> bool:
    """False where it can't become this: it has a picture, is gone, is too old, or a keyboard comes along."""
    markup = _markup(content)
    if not isinstance(message, Message) or message.text is None or isinstance(markup, ReplyKeyboardMarkup):
        return False
    try:
        if message.ephemeral_message_id is None:
            await message.edit_text(content.words, entities=_entities(content), reply_markup=markup)
        else:
            assert message.bot is not None  # noqa: S101  aiogram has set it
            await message.bot.edit_ephemeral_message_text(
                chat_id=message.chat.id,
                receiver_user_id=_who_sees(message).id,
                ephemeral_message_id=message.ephemeral_message_id,
                text=content.words,
                entities=_entities(content),
                reply_markup=markup,
            )
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
