"""What people do from the page."""

import asyncio
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot
from aiogram.types import (
    EphemeralMessageParameters,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram

if TYPE_CHECKING:
    from tests.sandbox.page.conftest import Page

PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89"
    b"\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82"
)


async def test_what_anna_writes_reaches_the_bot(page: "Page", telegram: Telegram, anna: Account) -> None:
    assert await page.act(anna, "write", text="/start join") == {"ok": True}

    (update,) = telegram.updates.take()
    assert update.message is not None
    assert update.message.text == "/start join"


async def test_a_press_waits_for_the_bots_answer(
    page: "Page", bot: Bot, telegram: Telegram, anna: Account
) -> None:
    anna.writes("/start")
    key = InlineKeyboardButton(text="Ja", callback_data="meet:1:yes")
    said = await bot.send_message(
        anna.id, "Kommer du?", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[key]])
    )
    telegram.updates.take()

    async with asyncio.TaskGroup() as group:
        pressed = group.create_task(page.act(anna, "press", message=said.message_id, data="meet:1:yes"))
        while not (updates := telegram.updates.take()):
            await telegram.changes.after(telegram.changes.number)
        query = updates[0].callback_query
        assert query is not None
        await bot.answer_callback_query(query.id, "Tack Anna!", show_alert=True)

    assert pressed.result() == {"ok": True, "answer": {"text": "Tack Anna!", "alert": True, "url": None}}


async def test_a_picture_one_sends_can_be_looked_at(page: "Page", anna: Account) -> None:
    assert await page.sends(anna, "photo", "brev.png", PNG) == {"ok": True}

    (shown,) = (await page.chat(anna))["messages"]
    assert shown["text"] == "Så här såg det ut"
    file = await page.client.get(shown["media"]["url"])
    assert await file.read() == PNG


async def test_what_is_no_picture_is_refused_in_telegrams_words(page: "Page", anna: Account) -> None:
    refused = await page.sends(anna, "photo", "brev.png", b"text")

    assert refused == {"ok": False, "error": "Bad Request: IMAGE_PROCESS_FAILED"}


@pytest.mark.parametrize("what", ["sticker", "voice"])
async def test_stickers_and_voice_reach_the_bot(
    page: "Page", telegram: Telegram, anna: Account, what: str
) -> None:
    await page.act(anna, what)

    (update,) = telegram.updates.take()
    assert update.message is not None
    assert update.message.content_type == what


async def test_a_message_of_the_group_can_be_forwarded_to_the_bot(
    page: "Page", telegram: Telegram, anna: Account
) -> None:
    group = telegram.group("Arbetsgruppen", [anna])
    said = anna.writes("Ett misstänkt brev", group)

    await page.act(anna, "forward", message=said.message_id, from_chat=group.id)

    (shown,) = (await page.chat(anna))["messages"]
    assert (shown["text"], shown["forwarded_from"]) == ("Ett misstänkt brev", "Anna Berg")


async def test_who_has_blocked_the_bot_is_shown_so(page: "Page", anna: Account) -> None:
    anna.writes("/start")
    await page.act(anna, "block")
    refused = await page.act(anna, "write", text="Hallå?")

    assert (await page.state())["cast"][0]["blocked_bot"] is True
    assert refused["ok"] is False


async def test_the_language_is_that_of_the_persons_app(page: "Page", anna: Account) -> None:
    await page.act(anna, "language", language="en")

    assert (await page.state())["cast"][0]["language"] == "en"


async def test_a_button_in_what_one_sees_alone_is_pressed_by_nobody_else(
    page: "Page", bot: Bot, telegram: Telegram, anna: Account
) -> None:
    jonas = telegram.person("Jonas")
    group = telegram.group("Arbetsgruppen", [anna, jonas])
    anna.adds_bot_to(group, administrator=True)
    keyboard = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="Mer", url="https://msb.se")]]
    )
    alone = EphemeralMessageParameters(receiver_user_id=anna.id)
    sent = await bot.send_message(group.id, "Hej", reply_markup=keyboard, ephemeral_message_parameters=alone)
    number = -(sent.ephemeral_message_id or 0)

    pressed = await page.act(anna, "press", group.id, message=number, data="Mer")
    refused = await page.act(jonas, "press", group.id, message=number, data="Mer")

    assert (pressed["ok"], refused["ok"]) == (True, False)


async def test_words_behind_the_bots_name_bring_cards_and_a_tap_sends_one(
    page: "Page", bot: Bot, telegram: Telegram, anna: Account
) -> None:
    card = InlineQueryResultArticle(
        id="112",
        title="Akut: ring 112",
        description="Vad du gör",
        input_message_content=InputTextMessageContent(message_text="Ring 112."),
    )
    above = InlineQueryResultsButton(text="Fråga mer", start_parameter="svar")

    async with asyncio.TaskGroup() as group:
        asked = group.create_task(page.act(anna, "ask-inline", text="det läcker"))
        while not (updates := telegram.updates.take()):
            await telegram.changes.after(telegram.changes.number)
        query = updates[0].inline_query
        assert query is not None
        assert query.query == "det läcker"
        await bot.answer_inline_query(query.id, [card], button=above)

    assert asked.result() == {
        "ok": True,
        "query": query.id,
        "cards": [{"title": "Akut: ring 112", "description": "Vad du gör"}],
        "button": {"label": "Fråga mer", "start": "svar"},
    }
    assert await page.act(anna, "send-card", query=query.id, title="Akut: ring 112") == {"ok": True}
    (shown,) = (await page.chat(anna))["messages"]
    assert (shown["text"], shown["from"]["me"], shown["via"]) == ("Ring 112.", True, "samverkansbot")
    assert (await page.act(anna, "send-card", query="1", title="Akut: ring 112"))["ok"] is False
