"""Ephemeral messages: in a group, between one person and the bot alone.

The rules: https://core.telegram.org/bots/api#ephemeral-messages-and-commands
"""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aiogram import methods
from aiogram.types import EphemeralMessageParameters, Message, ReplyParameters

from bot.sandbox.refusals import (
    NOT_MODIFIED,
    REPLIED_NOT_FOUND,
    TO_EDIT_NOT_FOUND,
    USER_NOT_FOUND,
    WHISPER_IN_PRIVATE,
    WHISPER_NEEDED,
    WHISPER_UNASKED,
    bad_request,
)
from bot.sandbox.telegram.content import with_text
from bot.sandbox.telegram.formatting import message_text
from bot.sandbox.telegram.keyboards import checked_inline
from bot.sandbox.telegram.rooms import Room, Standing, Whisper

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account
    from bot.sandbox.telegram.machine import Telegram

ANSWERABLE = timedelta(seconds=15)
"""After this a bot that is no administrator can't answer any more."""


def is_whispered(account: "Account", room: Room, text: str) -> bool:
    """Whether the person's app sends a command to the bot alone, because the bot's menu says so."""
    telegram = account.telegram
    if room.kind == "private" or not room.bot_is_in or not telegram.knows_whispers:
        return False
    command, _, addressed = text.split(maxsplit=1)[0].partition("@") if text.startswith("/") else ("", "", "")
    ours = addressed.lower() in {"", (telegram.bot.username or "").lower()}
    alone = {f"/{each.command}" for each in telegram.profile.menu(account, room) if each.is_ephemeral}
    return ours and command in alone


def write_alone(account: "Account", room: Room, text: str, topic: int | None) -> Message:
    telegram = account.telegram
    content = {**telegram.thread(room, topic), **with_text(message_text(text, None, None))}
    written = whisper(telegram, room, account, to_bot=True, **content)
    telegram.updates.add("message", written)
    return written


def whisper(
    telegram: "Telegram", room: Room, person: "Account", *, to_bot: bool = False, **content: Any
) -> Message:
    sender, receiver = (person.user, telegram.bot) if to_bot else (telegram.bot, person.user)
    room.last_whisper += 1
    message = Message(
        message_id=0,
        ephemeral_message_id=room.last_whisper,
        date=telegram.clock().replace(microsecond=0),
        chat=room.as_chat(),
        from_user=sender,
        receiver_user=receiver,
        **content,
    )
    room.whispers[room.last_whisper] = Whisper(person, message, room.last_id, telegram.clock())
    telegram.changes.tell()
    return message


def whispered_to(
    telegram: "Telegram",
    room: Room,
    asked: EphemeralMessageParameters | None,
    reply: ReplyParameters | None,
) -> "Account | None":
    """Who alone is to see what a bot sends; None where all are. Raises Refused where that can't be."""
    answered = reply.ephemeral_message_id if reply is not None else None
    if not telegram.knows_whispers or (asked is None and answered is None):
        return None
    if asked is None:
        raise bad_request(WHISPER_NEEDED)
    if room.kind == "private":
        raise bad_request(WHISPER_IN_PRIVATE)
    person = next((each for each in room.members if each.id == asked.receiver_user_id), None)
    if person is None:
        raise bad_request(USER_NOT_FOUND)
    if answered is not None and answered not in room.whispers:
        raise bad_request(REPLIED_NOT_FOUND)
    if room.bot is not Standing.ADMINISTRATOR and not _asked_for(telegram, room, person, asked, answered):
        raise bad_request(WHISPER_UNASKED)
    return person


def edit_ephemeral_message_text(telegram: "Telegram", call: methods.EditEphemeralMessageText) -> bool:
    room = telegram.open_room(call.chat_id)
    before = room.whispers.get(call.ephemeral_message_id)
    if (
        before is None
        or before.person.id != call.receiver_user_id
        or _from(before.message) != telegram.bot.id
    ):
        raise bad_request(TO_EDIT_NOT_FOUND)
    parse_mode = call.parse_mode if isinstance(call.parse_mode, str) else None
    content = {
        **with_text(message_text(call.text or "", call.entities, parse_mode)),
        "reply_markup": checked_inline(call.reply_markup),
    }
    if all(getattr(before.message, name) == value for name, value in content.items()):
        raise bad_request(NOT_MODIFIED)
    edited = before.message.model_copy(update={**content, "edit_date": int(telegram.clock().timestamp())})
    room.whispers[call.ephemeral_message_id] = Whisper(before.person, edited, before.after, before.at)
    telegram.changes.tell()
    return True


def _asked_for(
    telegram: "Telegram",
    room: Room,
    person: "Account",
    asked: EphemeralMessageParameters,
    answered: int | None,
) -> bool:
    """Whether the person has just pressed a button there, or written to the bot alone."""
    tap = telegram.taps.get(asked.callback_query_id or "")
    if tap is not None:
        return tap.person is person and telegram.clock() - tap.at <= ANSWERABLE
    written = room.whispers.get(answered or 0)
    return (
        written is not None
        and written.person is person
        and _from(written.message) == person.id
        and telegram.clock() - written.at <= ANSWERABLE
    )


def _from(message: Message) -> int:
    return message.from_user.id if message.from_user else 0
