"""Inline queries: «@bot words» in any chat, the cards the bot answers with, and the one that is sent.

The rules: https://core.telegram.org/bots/api#answerinlinequery
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from aiogram import methods
from aiogram.types import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Message,
)

from bot.sandbox.refusals import (
    INLINE_BUTTON_INVALID,
    QUERY_TOO_OLD,
    RESULT_ID_DUPLICATE,
    RESULT_ID_INVALID,
    RESULT_NOT_KNOWN,
    RESULT_TITLE_EMPTY,
    RESULTS_TOO_MANY,
    START_PARAM_INVALID,
    bad_request,
)
from bot.sandbox.telegram.accounts import Account, NotPossible
from bot.sandbox.telegram.content import with_text
from bot.sandbox.telegram.formatting import message_text
from bot.sandbox.telegram.keyboards import checked_inline
from bot.sandbox.telegram.rooms import Room

if TYPE_CHECKING:
    from bot.sandbox.telegram.machine import Telegram

LONGEST_QUERY = 256
MOST_RESULTS = 50
MOST_ID_BYTES = 64
ANSWERABLE = timedelta(seconds=30)
"""How long the box lets a query wait for its answer. Telegram does not say how long it does."""


@dataclass(frozen=True, slots=True)
class Card:
    """One result, and what is sent where it is chosen."""

    id: str
    title: str
    description: str | None
    content: dict[str, Any]


@dataclass(eq=False, slots=True)
class Query:
    """What somebody has written behind the bot's name. `cards` is None until the bot has answered."""

    id: str
    person: Account
    room: Room
    at: datetime
    cards: Sequence[Card] | None = None
    button: InlineQueryResultsButton | None = None


def asks(account: Account, words: str, room: Room | None = None) -> Query:
    """Somebody has written «@bot words» and not sent it; the app passes on as much as a query may hold.

    Raises NotPossible where the person can't write.
    """
    telegram, where = account.telegram, room or account.room
    if not where.lets_write(account):
        raise NotPossible(f"{account.name} cannot write in that chat.")
    asked = Query(str(5_000_000_000_000_000 + len(telegram.queries)), account, where, telegram.clock())
    telegram.queries[asked.id] = asked
    telegram.updates.add(
        "inline_query",
        InlineQuery(
            id=asked.id,
            from_user=account.user,
            query=words.strip()[:LONGEST_QUERY],
            offset="",
            chat_type="sender" if where is account.room else where.kind,
        ),
    )
    return asked


def chooses(asked: Query, title: str) -> Message:
    """A tap on a card sends it as the person, «via» the bot, which hears of it where it is in the chat.

    Raises NotPossible where there is no such card.
    """
    person = asked.person
    card = next((each for each in asked.cards or () if each.title == title), None)
    if card is None or not asked.room.lets_write(person):
        raise NotPossible(f"{person.name} sees no card {title!r}.")
    telegram = person.telegram
    person.has_started_bot = person.has_started_bot or asked.room is person.room
    return telegram.hear(asked.room, person.user, via_bot=telegram.bot, **card.content)


def answer_inline_query(telegram: "Telegram", call: methods.AnswerInlineQuery) -> bool:
    asked = telegram.queries.get(call.inline_query_id)
    if asked is None or asked.cards is not None or telegram.clock() - asked.at > ANSWERABLE:
        raise bad_request(QUERY_TOO_OLD)
    if len(call.results) > MOST_RESULTS:
        raise bad_request(RESULTS_TOO_MANY)
    cards = [_card(each) for each in call.results]
    if len({each.id for each in cards}) < len(cards):
        raise bad_request(RESULT_ID_DUPLICATE)
    if call.button is not None:
        _check_button(call.button)
    asked.cards, asked.button = cards, call.button
    telegram.changes.tell()
    return True


def _card(result: Any) -> Card:
    if not isinstance(result, InlineQueryResultArticle):
        raise bad_request(RESULT_NOT_KNOWN)
    if not 1 <= len(result.id.encode()) <= MOST_ID_BYTES:
        raise bad_request(RESULT_ID_INVALID)
    if not result.title.strip():
        raise bad_request(RESULT_TITLE_EMPTY)
    said = result.input_message_content
    if not isinstance(said, InputTextMessageContent):
        raise bad_request(RESULT_NOT_KNOWN)
    parse_mode = said.parse_mode if isinstance(said.parse_mode, str) else None
    content = {
        **with_text(message_text(said.message_text, said.entities, parse_mode)),
        "reply_markup": checked_inline(result.reply_markup),
    }
    return Card(result.id, result.title, result.description, content)


def _check_button(button: InlineQueryResultsButton) -> None:
    if not button.text.strip() or button.start_parameter is None:
        raise bad_request(INLINE_BUTTON_INVALID)
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", button.start_parameter):
        raise bad_request(START_PARAM_INVALID)
