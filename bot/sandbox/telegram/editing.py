"""The methods by which a bot changes or takes back what was said."""

from datetime import timedelta
from typing import Any

from aiogram import methods
from aiogram.types import Message

from bot.sandbox.refusals import (
    CANNOT_DELETE,
    CANNOT_EDIT,
    NO_CAPTION_TO_EDIT,
    NO_TEXT_TO_EDIT,
    NOT_MODIFIED,
    TO_DELETE_NOT_FOUND,
    TO_EDIT_NOT_FOUND,
    bad_request,
)
from bot.sandbox.telegram.content import with_caption, with_text
from bot.sandbox.telegram.formatting import message_caption, message_text
from bot.sandbox.telegram.keyboards import checked_inline
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.rooms import Room, Standing
from bot.sandbox.telegram.sending import given, media_content

DELETABLE = timedelta(hours=48)
"""After this a bot can no longer delete a message, its own included."""


def edit_message_text(telegram: Telegram, call: methods.EditMessageText) -> Message:
    room, message = _to_edit(telegram, call.chat_id, call.message_id)
    said = message_text(call.text or "", call.entities, given(call.parse_mode))
    if message.text is None:
        raise bad_request(NO_TEXT_TO_EDIT)
    markup = checked_inline(call.reply_markup)
    return _edit(telegram, room, message, **with_text(said), reply_markup=markup)


def edit_message_caption(telegram: Telegram, call: methods.EditMessageCaption) -> Message:
    room, message = _to_edit(telegram, call.chat_id, call.message_id)
    said = message_caption(call.caption, call.caption_entities, given(call.parse_mode))
    if message.photo is None and message.document is None:
        raise bad_request(NO_CAPTION_TO_EDIT)
    markup = checked_inline(call.reply_markup)
    return _edit(telegram, room, message, **with_caption(said), reply_markup=markup)


def edit_message_media(telegram: Telegram, call: methods.EditMessageMedia) -> Message:
    room, message = _to_edit(telegram, call.chat_id, call.message_id)
    nothing = dict.fromkeys(("text", "entities", "photo", "document", "caption", "caption_entities"))
    content = nothing | media_content(telegram, call.media)
    return _edit(telegram, room, message, **content, reply_markup=checked_inline(call.reply_markup))


def edit_message_reply_markup(telegram: Telegram, call: methods.EditMessageReplyMarkup) -> Message:
    room, message = _to_edit(telegram, call.chat_id, call.message_id)
    return _edit(telegram, room, message, reply_markup=checked_inline(call.reply_markup))


def delete_message(telegram: Telegram, call: methods.DeleteMessage) -> bool:
    room = telegram.open_room(call.chat_id)
    message = room.messages.get(call.message_id)
    if message is None:
        raise bad_request(TO_DELETE_NOT_FOUND)
    if not _may_delete(telegram, room, message):
        raise bad_request(CANNOT_DELETE)
    _remove(telegram, room, message)
    return True


def delete_messages(telegram: Telegram, call: methods.DeleteMessages) -> bool:
    """What is not found is passed over, and so is what is named again."""
    room = telegram.open_room(call.chat_id)
    there = [room.messages[number] for number in dict.fromkeys(call.message_ids) if number in room.messages]
    if not all(_may_delete(telegram, room, message) for message in there):
        raise bad_request(CANNOT_DELETE)
    for message in there:
        _remove(telegram, room, message)
    return True


def _to_edit(telegram: Telegram, chat_id: int | str | None, message_id: int | None) -> tuple[Room, Message]:
    room = telegram.open_room(chat_id or "")
    message = room.messages.get(message_id or 0)
    if message is None:
        raise bad_request(TO_EDIT_NOT_FOUND)
    ours = message.from_user is not None and message.from_user.id == telegram.bot.id
    if not ours or message.forward_origin is not None or message.message_id in room.with_keyboard:
        raise bad_request(CANNOT_EDIT)
    return room, message


def _edit(telegram: Telegram, room: Room, message: Message, **content: Any) -> Message:
    if all(getattr(message, name) == value for name, value in content.items()):
        raise bad_request(NOT_MODIFIED)
    edited = message.model_copy(update={**content, "edit_date": int(telegram.clock().timestamp())})
    telegram.changes.tell()
    return room.keep(edited)


def _may_delete(telegram: Telegram, room: Room, message: Message) -> bool:
    if telegram.clock() - message.date > DELETABLE:
        return False
    ours = message.from_user is not None and message.from_user.id == telegram.bot.id
    return ours or room.kind == "private" or room.bot is Standing.ADMINISTRATOR


def _remove(telegram: Telegram, room: Room, message: Message) -> None:
    del room.messages[message.message_id]
    if message.message_id in room.pinned:
        room.pinned.remove(message.message_id)
    telegram.changes.tell()
