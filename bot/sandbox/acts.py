"""What a person does from the chat page: writes, presses, sends, blocks."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from aiogram.types import Message
from aiohttp import web

from bot.sandbox.telegram import inline
from bot.sandbox.telegram.accounts import Account, NotPossible, Tap
from bot.sandbox.telegram.inline import Query
from bot.sandbox.telegram.rooms import Room

_PATIENCE = 10.0  # seconds a pressed button waits for its answer


async def does(account: Account, room: Room, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Raises NotPossible, or Refused in Telegram's words. A press returns its `answer`, or None for none."""
    match asked["do"]:
        case "write":
            account.writes(asked["text"], room)
        case "press":
            tap = account.presses(asked["data"], _seen(account, room, asked["message"]))
            return {"answer": await _answer(tap)}
        case "ask-inline":
            return await _offered(inline.asks(account, asked["text"], room))
        case "send-card":
            inline.chooses(_asked(account, asked["query"]), asked["title"])
        case "file":
            _sends_file(account, room, asked)
        case "sticker":
            account.sends_sticker(room)
        case "voice":
            account.sends_voice(room)
        case "forward":
            source = account.telegram.rooms[asked["from_chat"]]
            account.forwards(_message(source, asked["message"]), room)
        case "block":
            account.blocks_bot()
        case "unblock":
            account.unblocks_bot()
        case "language":
            account.changes_language(asked["language"])
        case unknown:
            raise NotPossible(f"Nobody can do {unknown!r} here.")
    return {}


def _sends_file(account: Account, room: Room, asked: Mapping[str, Any]) -> None:
    upload: web.FileField = asked["file"]
    content = upload.file.read()
    if asked["kind"] == "photo":
        account.sends_photo(content, asked["caption"], room)
    else:
        account.sends_document(content, upload.filename, asked["caption"], room)


def _seen(account: Account, room: Room, number: int) -> Message:
    """An ephemeral message, which has its own numbers, goes by minus that."""
    if number > 0:
        return _message(room, number)
    whispered = room.whispers.get(-number)
    if whispered is None or whispered.person is not account:
        raise NotPossible("The message is no longer there.")
    return whispered.message


def _message(room: Room, number: int) -> Message:
    if number not in room.messages:
        raise NotPossible("The message is no longer there.")
    return room.messages[number]


def _asked(account: Account, number: str) -> Query:
    query = account.telegram.queries.get(number)
    if query is None or query.person is not account:
        raise NotPossible("The cards are no longer there.")
    return query


async def _offered(query: Query) -> dict[str, Any]:
    """Without cards where the bot does not answer in time."""
    changes = query.person.telegram.changes
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            while query.cards is None:
                await changes.after(changes.number)
    cards = [{"title": each.title, "description": each.description} for each in query.cards or ()]
    button = query.button and {"label": query.button.text, "start": query.button.start_parameter}
    return {"query": query.id, "cards": cards, "button": button}


async def _answer(tap: Tap | None) -> dict[str, Any] | None:
    if tap is None:
        return None
    changes = tap.person.telegram.changes
    try:
        async with asyncio.timeout(_PATIENCE):
            while tap.answer is None:
                await changes.after(changes.number)
    except TimeoutError:
        return None
    return {"text": tap.answer.text, "alert": tap.answer.alert, "url": tap.answer.url}
