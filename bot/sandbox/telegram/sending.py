"""The methods by which a bot says something, and answers a press."""

from datetime import timedelta
from typing import Any, Protocol, TypeVar

from aiogram import methods
from aiogram.client.default import Default
from aiogram.types import (
    InputMediaDocument,
    InputMediaPhoto,
    Message,
    MessageId,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from bot.sandbox.refusals import (
    ALBUM_EMPTY,
    ALBUM_MIXED,
    ALBUM_TOO_LONG,
    ANSWER_TOO_LONG,
    QUERY_TOO_OLD,
    TO_COPY_NOT_FOUND,
    TO_FORWARD_NOT_FOUND,
    bad_request,
)
from bot.sandbox.telegram.accounts import TapAnswer
from bot.sandbox.telegram.content import copied, forwarded, with_caption, with_text
from bot.sandbox.telegram.formatting import message_caption, message_text
from bot.sandbox.telegram.keyboards import Markup, checked_inline
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.rooms import Room
from bot.sandbox.telegram.whispers import whisper, whispered_to

T = TypeVar("T")

ANSWERABLE = timedelta(minutes=5)
"""How long the box lets a press wait for its answer. Telegram does not say how long it does."""


class _Sending(Protocol):
    """What all calls that send have in common."""

    @property
    def message_thread_id(self) -> int | None: ...
    @property
    def reply_parameters(self) -> ReplyParameters | None: ...


def given(value: T | Default | None) -> T | None:
    """aiogram marks what a bot left open with a Default; over here that is nothing."""
    return None if isinstance(value, Default) else value


def send_message(telegram: Telegram, call: methods.SendMessage) -> Message:
    room = telegram.open_room(call.chat_id)
    said = message_text(call.text, call.entities, given(call.parse_mode))
    return _send(telegram, room, call, call.reply_markup, with_text(said))[0]


def send_photo(telegram: Telegram, call: methods.SendPhoto) -> Message:
    room = telegram.open_room(call.chat_id)
    content = media_content(
        telegram,
        InputMediaPhoto(
            media=call.photo,
            caption=call.caption,
            caption_entities=call.caption_entities,
            parse_mode=given(call.parse_mode),
        ),
    )
    return _send(telegram, room, call, call.reply_markup, content)[0]


def send_document(telegram: Telegram, call: methods.SendDocument) -> Message:
    room = telegram.open_room(call.chat_id)
    content = media_content(
        telegram,
        InputMediaDocument(
            media=call.document,
            caption=call.caption,
            caption_entities=call.caption_entities,
            parse_mode=given(call.parse_mode),
        ),
    )
    return _send(telegram, room, call, call.reply_markup, content)[0]


def send_media_group(telegram: Telegram, call: methods.SendMediaGroup) -> list[Message]:
    room = telegram.open_room(call.chat_id)
    if not call.media:
        raise bad_request(ALBUM_EMPTY)
    if len(call.media) > 10:
        raise bad_request(ALBUM_TOO_LONG)
    if len({type(media) for media in call.media}) > 1:
        raise bad_request(ALBUM_MIXED)
    album = {"media_group_id": str(13_000_000_000_000_000 + telegram.changes.number)}
    contents = [media_content(telegram, media) | album for media in call.media]
    return _send(telegram, room, call, None, *contents)


def forward_message(telegram: Telegram, call: methods.ForwardMessage) -> Message:
    room = telegram.open_room(call.chat_id)
    original = telegram.known_room(call.from_chat_id).messages.get(call.message_id)
    if original is None:
        raise bad_request(TO_FORWARD_NOT_FOUND)
    telegram.count_sending(room)
    thread = telegram.thread(room, call.message_thread_id)
    return telegram.post(room, telegram.bot, **thread, **forwarded(original))


def copy_message(telegram: Telegram, call: methods.CopyMessage) -> MessageId:
    room = telegram.open_room(call.chat_id)
    original = telegram.known_room(call.from_chat_id).messages.get(call.message_id)
    if original is None:
        raise bad_request(TO_COPY_NOT_FOUND)
    content = copied(original)
    if call.caption is not None:
        said = message_caption(call.caption, call.caption_entities, given(call.parse_mode))
        content |= with_caption(said)
    return MessageId(message_id=_send(telegram, room, call, call.reply_markup, content)[0].message_id)


def send_chat_action(telegram: Telegram, call: methods.SendChatAction) -> bool:
    telegram.open_room(call.chat_id)
    return True


def answer_callback_query(telegram: Telegram, call: methods.AnswerCallbackQuery) -> bool:
    tap = telegram.taps.get(call.callback_query_id)
    if tap is None or tap.answer is not None or telegram.clock() - tap.at > ANSWERABLE:
        raise bad_request(QUERY_TOO_OLD)
    if len(call.text or "") > 200:
        raise bad_request(ANSWER_TOO_LONG)
    tap.answer = TapAnswer(call.text or None, alert=bool(call.show_alert), url=call.url)
    telegram.changes.tell()
    return True


def media_content(telegram: Telegram, media: Any) -> dict[str, Any]:
    """A picture or document with its caption, as a message carries them."""
    said = message_caption(media.caption, media.caption_entities, given(media.parse_mode))
    match media:
        case InputMediaPhoto():
            return {"photo": telegram.files.given(media.media, "Photo").as_photo(), **with_caption(said)}
        case InputMediaDocument():
            return {
                "document": telegram.files.given(media.media, "Document").as_document(),
                **with_caption(said),
            }
        case _:
            raise bad_request(f"the sandbox keeps photos and documents, not {media.type}s")


def _send(
    telegram: Telegram, room: Room, call: _Sending, markup: Markup | None, *contents: dict[str, Any]
) -> list[Message]:
    """All of them or none."""
    inline = checked_inline(markup)
    alone = getattr(call, "ephemeral_message_parameters", None)
    person = whispered_to(telegram, room, alone, call.reply_parameters)
    thread = telegram.thread(room, call.message_thread_id)
    if person is not None:
        telegram.count_sending(room)
        return [whisper(telegram, room, person, reply_markup=inline, **thread, **each) for each in contents]
    around = {**thread, **telegram.reply(room, call.reply_parameters)}
    telegram.count_sending(room, len(contents))
    sent = [
        telegram.post(room, telegram.bot, reply_markup=inline, **around, **content) for content in contents
    ]
    if markup is not None and inline is None:
        room.with_keyboard.update(message.message_id for message in sent)
    match markup:
        case ReplyKeyboardMarkup():
            room.keyboard = markup
        case ReplyKeyboardRemove():
            room.keyboard = None
    return sent
