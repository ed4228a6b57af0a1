"""Inline queries: the rules that Telegram publishes for what a bot may answer, and what becomes of a card."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from bot.sandbox.telegram.accounts import Account, NotPossible
from bot.sandbox.telegram.inline import asks, chooses
from bot.sandbox.telegram.machine import Telegram


def article(number: object = 1, *, text: str = "Ring 112.", **other: Any) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(
        id=str(number),
        title=other.pop("title", f"Kort {number}"),
        input_message_content=InputTextMessageContent(message_text=text),
        **other,
    )


async def test_a_query_reaches_the_bot_with_its_words_and_the_kind_of_chat(
    telegram: Telegram, anna: Account
) -> None:
    group = telegram.group("Vännerna", [anna])
    asks(anna, " läcker pulver ", group)
    asks(anna, "x" * 300)

    first, second = [update.inline_query for update in telegram.updates.take()]

    assert first is not None
    assert second is not None
    assert (first.query, first.chat_type, first.from_user) == ("läcker pulver", "group", anna.user)
    assert (len(second.query), second.chat_type) == (256, "sender")


async def test_a_card_is_sent_as_the_person_via_the_bot(bot: Bot, telegram: Telegram, anna: Account) -> None:
    group = telegram.group("Vännerna", [anna])
    asked = asks(anna, "läcker", group)
    keyboard = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="Öppna", url="https://t.me/samverkansbot")]]
    )
    await bot.answer_inline_query(asked.id, [article(reply_markup=keyboard)], is_personal=True, cache_time=1)

    sent = chooses(asked, "Kort 1")

    assert (sent.text, sent.from_user, sent.via_bot) == ("Ring 112.", anna.user, telegram.bot)
    assert sent.reply_markup == keyboard
    assert group.messages[sent.message_id] == sent


async def test_the_bot_hears_of_its_card_where_it_is_and_nowhere_else(
    in_process: Bot, telegram: Telegram, anna: Account
) -> None:
    alone, together = (telegram.group(each, [anna]) for each in ("Vännerna", "Arbetsgruppen"))
    anna.adds_bot_to(together)
    telegram.updates.take()

    heard = {}
    for group in (alone, together):
        asked = asks(anna, "läcker", group)
        await in_process.answer_inline_query(asked.id, [article()])
        telegram.updates.take()
        chooses(asked, "Kort 1")
        heard[group.title] = len(telegram.updates.take())

    assert heard == {"Vännerna": 0, "Arbetsgruppen": 1}


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ([article(each) for each in range(51)], "RESULTS_TOO_MUCH"),
        ([article(1), article(1)], "RESULT_ID_DUPLICATE"),
        ([article("")], "RESULT_ID_INVALID"),
        ([article("ö" * 33)], "RESULT_ID_INVALID"),
        ([article(title=" ")], "title must be non-empty"),
        ([article(text="")], "message text is empty"),
        ([article(text="x" * 4097)], "message is too long"),
    ],
)
async def test_what_telegram_takes_for_no_card_is_refused(
    bot: Bot, anna: Account, results: list[Any], words: str
) -> None:
    asked = asks(anna, "läcker")

    with pytest.raises(TelegramBadRequest, match=words):
        await bot.answer_inline_query(asked.id, results)
    assert asked.cards is None


async def test_fifty_cards_with_the_longest_ids_and_texts_are_taken(bot: Bot, anna: Account) -> None:
    asked = asks(anna, "läcker")
    await bot.answer_inline_query(asked.id, [article(f"{each:064d}", text="x" * 4096) for each in range(50)])
    assert len(asked.cards or ()) == 50


async def test_a_query_is_answered_once_and_in_time(
    bot: Bot, anna: Account, forward: Callable[[timedelta], None]
) -> None:
    once, late = asks(anna, "läcker"), asks(anna, "luktar")
    await bot.answer_inline_query(once.id, [])
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_inline_query(once.id, [article()])
    with pytest.raises(TelegramBadRequest, match="query ID is invalid"):
        await bot.answer_inline_query("1", [article()])

    forward(timedelta(minutes=1))
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_inline_query(late.id, [article()])


@pytest.mark.parametrize("start", ["", "två ord", "x" * 65])
async def test_the_button_above_carries_a_word_that_a_link_may_carry(
    bot: Bot, anna: Account, start: str
) -> None:
    asked = asks(anna, "läcker")
    with pytest.raises(TelegramBadRequest, match="START_PARAM_INVALID"):
        await bot.answer_inline_query(
            asked.id, [], button=InlineQueryResultsButton(text="Fråga", start_parameter=start)
        )


async def test_nobody_sends_a_card_that_was_not_offered_or_where_they_are_not(
    in_process: Bot, telegram: Telegram, anna: Account
) -> None:
    asked = asks(anna, "läcker")
    with pytest.raises(NotPossible):
        chooses(asked, "Kort 1")
    await in_process.answer_inline_query(asked.id, [article()])
    with pytest.raises(NotPossible):
        chooses(asked, "Kort 2")
    with pytest.raises(NotPossible):
        asks(anna, "läcker", telegram.group("Andra", [telegram.person("Bo")]))
