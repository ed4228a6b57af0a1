"""What the page is given to draw."""

from typing import TYPE_CHECKING

from aiogram import Bot
from aiogram.types import (
    CopyTextButton,
    EphemeralMessageParameters,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
)

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram

if TYPE_CHECKING:
    from tests.sandbox.page.conftest import Page


async def test_what_the_bot_says_is_shown_as_safe_html(page: "Page", bot: Bot, anna: Account) -> None:
    anna.writes("/start")
    bold = MessageEntity(type="bold", offset=0, length=5)
    await bot.send_message(anna.id, "Anna! <img onerror=alert(1)>", entities=[bold])

    *_, said = (await page.chat(anna))["messages"]
    assert said["html"] == "<b>Anna!</b> &lt;img onerror=alert(1)&gt;"
    assert said["from"] == {"id": bot.id, "name": "Boten", "me": False, "bot": True}


async def test_each_kind_of_button_says_what_it_does(page: "Page", bot: Bot, anna: Account) -> None:
    anna.writes("/start")
    buttons = [
        InlineKeyboardButton(text="Ja", callback_data="meet:1:yes"),
        InlineKeyboardButton(text="Karta", url="https://pitea.se"),
        InlineKeyboardButton(text="112", copy_text=CopyTextButton(text="112")),
    ]
    await bot.send_message(
        anna.id, "Kommer du?", reply_markup=InlineKeyboardMarkup(inline_keyboard=[buttons])
    )

    *_, said = (await page.chat(anna))["messages"]
    assert said["keyboard"] == [
        [
            {"kind": "callback", "label": "Ja", "data": "meet:1:yes"},
            {"kind": "url", "label": "Karta", "url": "https://pitea.se"},
            {"kind": "copy", "label": "112", "text": "112"},
        ]
    ]


async def test_an_edit_is_marked(page: "Page", bot: Bot, anna: Account) -> None:
    anna.writes("/start")
    said = await bot.send_message(anna.id, "Kl. 14")
    await bot.edit_message_text("Kl. 15", chat_id=anna.id, message_id=said.message_id)

    *_, shown = (await page.chat(anna))["messages"]
    assert (shown["text"], shown["edited"]) == ("Kl. 15", True)


async def test_the_keyboard_below_is_shown(page: "Page", bot: Bot, anna: Account) -> None:
    anna.writes("/start")
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Akut"), KeyboardButton(text="Meny")]])
    await bot.send_message(anna.id, "Hej", reply_markup=keyboard)

    assert (await page.chat(anna))["reply_keyboard"] == [["Akut", "Meny"]]


async def test_unread_messages_are_counted_until_they_are_read(page: "Page", bot: Bot, anna: Account) -> None:
    anna.writes("/start")
    await bot.send_message(anna.id, "Hej")
    before = (await page.state())["cast"][0]["unread"]

    await page.reads(anna)

    assert (before, (await page.state())["cast"][0]["unread"]) == (1, 0)


async def test_a_group_tells_who_came(page: "Page", telegram: Telegram, anna: Account) -> None:
    group = telegram.group("Arbetsgruppen", [anna])
    group.lets_in(telegram.person("Jonas", "<Niemi>"))

    shown = await page.chat(anna, 1)
    assert shown["messages"][0]["service"] == {"kind": "joined", "about": "Jonas <Niemi>"}
    assert shown["members"] == ["Anna Berg", "Jonas <Niemi>"]


async def test_what_one_person_sees_alone_is_shown_to_that_person_and_marked(
    page: "Page", bot: Bot, telegram: Telegram, anna: Account
) -> None:
    jonas = telegram.person("Jonas")
    group = telegram.group("Arbetsgruppen", [anna, jonas])
    anna.adds_bot_to(group, administrator=True)
    await bot.send_message(group.id, "Hej alla")
    alone = EphemeralMessageParameters(receiver_user_id=anna.id)
    await bot.send_message(group.id, "Hej Anna", ephemeral_message_parameters=alone)
    jonas.writes("Hej", group)

    seen = [(each["text"], each["alone"]) for each in (await page.chat(anna, 1))["messages"][1:]]
    assert seen == [("Hej alla", False), ("Hej Anna", True), ("Hej", False)]
    assert "Hej Anna" not in [each["text"] for each in (await page.chat(jonas, 1))["messages"]]
