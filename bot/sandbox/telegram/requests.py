"""A call of the Bot API: its fields, aiogram's own model, the machine, the JSON of the answer."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any, get_args

from aiogram import methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile
from pydantic import BaseModel, ValidationError

from bot.sandbox.refusals import (
    CHAT_EMPTY,
    OTHER_POLL,
    TEXT_EMPTY,
    Refused,
    bad_request,
    conflict,
    no_such_method,
    unauthorized,
)
from bot.sandbox.telegram import asking, chats, editing, inline, profile, sending, whispers
from bot.sandbox.telegram.faults import ConnectionLost
from bot.sandbox.telegram.machine import Telegram

Fields = Mapping[str, Any]
Uploads = Mapping[str, BufferedInputFile]

_LONGEST_POLL = 50

_METHODS: dict[type[TelegramMethod[Any]], Callable[[Telegram, Any], Any]] = {
    methods.AnswerCallbackQuery: sending.answer_callback_query,
    methods.AnswerInlineQuery: inline.answer_inline_query,
    methods.CopyMessage: sending.copy_message,
    methods.CreateForumTopic: chats.create_forum_topic,
    methods.DeleteMessage: editing.delete_message,
    methods.DeleteMessages: editing.delete_messages,
    methods.DeleteMyCommands: profile.delete_my_commands,
    methods.DeleteWebhook: asking.delete_webhook,
    methods.EditEphemeralMessageText: whispers.edit_ephemeral_message_text,
    methods.EditMessageCaption: editing.edit_message_caption,
    methods.EditMessageMedia: editing.edit_message_media,
    methods.EditMessageReplyMarkup: editing.edit_message_reply_markup,
    methods.EditMessageText: editing.edit_message_text,
    methods.ForwardMessage: sending.forward_message,
    methods.GetChat: chats.get_chat,
    methods.GetChatAdministrators: chats.get_chat_administrators,
    methods.GetChatMember: chats.get_chat_member,
    methods.GetChatMemberCount: chats.get_chat_member_count,
    methods.GetFile: asking.get_file,
    methods.GetMe: asking.get_me,
    methods.GetMyCommands: profile.get_my_commands,
    methods.GetMyDescription: profile.get_my_description,
    methods.GetMyName: profile.get_my_name,
    methods.GetMyShortDescription: profile.get_my_short_description,
    methods.GetUpdates: asking.get_updates,
    methods.GetWebhookInfo: asking.get_webhook_info,
    methods.LeaveChat: chats.leave_chat,
    methods.PinChatMessage: chats.pin_chat_message,
    methods.SendChatAction: sending.send_chat_action,
    methods.SendDocument: sending.send_document,
    methods.SendMediaGroup: sending.send_media_group,
    methods.SendMessage: sending.send_message,
    methods.SendPhoto: sending.send_photo,
    methods.SetMyCommands: profile.set_my_commands,
    methods.SetMyDescription: profile.set_my_description,
    methods.SetMyName: profile.set_my_name,
    methods.SetMyShortDescription: profile.set_my_short_description,
    methods.SetWebhook: asking.set_webhook,
    methods.UnpinChatMessage: chats.unpin_chat_message,
}
_BY_NAME = {model.__api_method__.lower(): model for model in _METHODS}


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: dict[str, Any]


async def answer(telegram: Telegram, token: str, name: str, fields: Fields, uploads: Uploads) -> Answer:
    """Values of fields may be JSON within text, as forms carry them. Raises ConnectionLost where the call was
    carried out and its answer is to be lost. Names of methods are not case-sensitive."""
    try:
        if token != telegram.token:
            raise unauthorized()
        if name.lower() not in _BY_NAME:
            raise no_such_method()
        call = _parsed(_BY_NAME[name.lower()], fields, uploads)
        chat_id = _chat_of(call)
        telegram.faults.meet(name, chat_id)
        result = await _carried_out(telegram, call)
    except Refused as refused:
        return Answer(refused.code, refused.as_json())
    if telegram.faults.loses_answer(chat_id):
        raise ConnectionLost(f"The answer to {name} was lost.")
    return Answer(HTTPStatus.OK, {"ok": True, "result": _as_json(result)})


async def _carried_out(telegram: Telegram, call: TelegramMethod[Any]) -> Any:
    perform = _METHODS[type(call)]
    if not isinstance(call, methods.GetUpdates):
        return perform(telegram, call)
    telegram.updates.poll += 1
    poll = telegram.updates.poll
    telegram.updates.news.tell()  # wakes one that waits, to be sent away
    try:
        async with asyncio.timeout(min(call.timeout or 0, _LONGEST_POLL)):
            while True:
                seen = telegram.updates.news.number
                if telegram.updates.poll != poll:
                    raise conflict(OTHER_POLL)
                if found := perform(telegram, call):
                    return found
                await telegram.updates.news.after(seen)
    except TimeoutError:
        return []


def _parsed(model: type[TelegramMethod[Any]], fields: Fields, uploads: Uploads) -> TelegramMethod[Any]:
    texts = _text_fields(model)
    read = {
        name: value if name in texts or not isinstance(value, str) else _read_json(name, value)
        for name, value in fields.items()
        if name in model.model_fields
    }
    try:
        return model.model_validate(_with_uploads(read, uploads))
    except ValidationError as error:
        raise bad_request(_complaint(error)) from error


@cache
def _text_fields(model: type[TelegramMethod[Any]]) -> frozenset[str]:
    """Fields that may hold plain text; any other holds JSON where a form carries it."""
    return frozenset(
        name
        for name, field in model.model_fields.items()
        if field.annotation is str or str in get_args(field.annotation)
    )


def _read_json(name: str, value: str) -> Any:
    try:
        return json.loads(value)
    except json.JSONDecodeError as error:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error


def _with_uploads(value: Any, uploads: Uploads) -> Any:
    match value:
        case str() if value.startswith("attach://"):
            return uploads.get(value.removeprefix("attach://"), value)
        case dict():
            return {key: _with_uploads(item, uploads) for key, item in value.items()}
        case list():
            return [_with_uploads(item, uploads) for item in value]
        case _:
            return value


def _complaint(error: ValidationError) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0])
    if first["type"] == "missing":
        return {"chat_id": CHAT_EMPTY, "text": TEXT_EMPTY}.get(name, f"parameter {name} is required")
    return f"can't parse {name.replace('_', ' ')}: {first['msg']}"


def _chat_of(call: TelegramMethod[Any]) -> int | None:
    chat_id = getattr(call, "chat_id", None)
    try:
        return None if chat_id is None else int(chat_id)
    except ValueError:
        return None


def _as_json(result: Any) -> Any:
    match result:
        case BaseModel():
            return result.model_dump(mode="json", exclude_none=True, by_alias=True)
        case list():
            return [_as_json(each) for each in result]
        case _:
            return result
