"""What people do reaches the bot as Telegram tells it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from aiogram import Bot
from aiogram.types import (
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)

from bot.sandbox.telegram.accounts import Account, NotPossible
from bot.sandbox.telegram.machine import Telegram


async def ask(bot: Bot, anna: Account, *labels: str) -> Message:
    row = [InlineKeyboardButton(text=label, callback_data=label.lower()) for label in labels]
    return await bot.send_message(
        anna.id, "Kommer du?", reply_markup=InlineKeyboardMarkup(inline_keyboard=[row])
    )


def only(telegram: Telegram) -> Update:
    (update,) = telegram.updates.take()
    return update


def test_telegrams_numbers_do_not_fit_in_32_bits(telegram: Telegram, anna: Account) -> None:
    assert anna.id > 2**32
    assert telegram.group("Arbetsgruppen", [anna], kind="supergroup").id < -(10**12)


def test_a_link_to_the_bot_sends_its_start_word(telegram: Telegram) -> None:
    bo = telegram.person("Bo")
    bo.opens("https://t.me/samverkansbot?start=abc")
    message = only(telegram).message
    assert message is not None
    assert message.text == "/start abc"
    assert bo.has_started_bot


def test_a_text_too_long_for_one_message_arrives_as_several(telegram: Telegram, anna: Account) -> None:
    anna.writes("a" * 5000)
    texts = [update.message.text or "" for update in telegram.updates.take() if update.message]
    assert [len(text) for text in texts] == [4096, 904]


async def test_a_press_brings_its_data_and_the_message_as_it_is_now(
    telegram: Telegram, in_process: Bot, anna: Account
) -> None:
    asked = await ask(in_process, anna, "Ja", "Nej")
    anna.presses("Nej")

    query = only(telegram).callback_query
    assert query is not None
    assert query.data == "nej"
    assert query.message is not None
    assert query.message.message_id == asked.message_id


async def test_a_button_that_was_edited_away_can_still_be_pressed_where_it_was_seen(
    telegram: Telegram, in_process: Bot, anna: Account
) -> None:
    await ask(in_process, anna, "Ja")
    as_seen = anna.last_message
    assert as_seen is not None
    await in_process.edit_message_text("Mötet är inställt", chat_id=anna.id, message_id=as_seen.message_id)

    with pytest.raises(NotPossible, match="sees no button 'Ja'"):
        anna.presses("Ja")
    anna.presses("Ja", as_seen)

    query = only(telegram).callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    assert query.message.text == "Mötet är inställt"


async def test_the_message_of_a_press_may_be_gone(telegram: Telegram, in_process: Bot, anna: Account) -> None:
    as_seen = await ask(in_process, anna, "Ja")
    await as_seen.delete()
    anna.presses("Ja", as_seen)

    query = only(telegram).callback_query
    assert query is not None
    assert isinstance(query.message, InaccessibleMessage)


async def test_the_keyboard_below_writes_its_label_and_stays_until_it_is_removed(
    telegram: Telegram, in_process: Bot, anna: Account
) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Akut"), KeyboardButton(text="Meny")]])
    await in_process.send_message(anna.id, "Hej", reply_markup=keyboard)
    assert anna.presses("Akut") is None

    message = only(telegram).message
    assert message is not None
    assert message.text == "Akut"
    assert anna.room.keyboard == keyboard
    await in_process.send_message(anna.id, "Klart", reply_markup=ReplyKeyboardRemove())
    assert anna.room.keyboard is None


def test_blocking_and_coming_back_is_told_to_the_bot(telegram: Telegram, anna: Account) -> None:
    anna.blocks_bot()
    anna.unblocks_bot()
    changes = [update.my_chat_member for update in telegram.updates.take()]
    assert [change.new_chat_member.status for change in changes if change] == ["kicked", "member"]


def test_who_has_blocked_the_bot_cannot_write_to_it(anna: Account) -> None:
    anna.blocks_bot()
    with pytest.raises(NotPossible, match="Anna Åström has blocked the bot"):
        anna.writes("Hej")


def test_a_forwarded_message_says_where_it_came_from(telegram: Telegram, anna: Account) -> None:
    bo = telegram.person("Bo")
    anna.forwards(bo.writes("Jag såg något"))
    message = telegram.updates.take()[-1].message
    assert message is not None
    assert message.text == "Jag såg något"
    assert message.forward_from is None
    assert message.forward_origin is not None
    assert message.forward_origin.type == "user"


def test_stickers_and_voice_messages_arrive_as_such(telegram: Telegram, anna: Account) -> None:
    anna.sends_sticker()
    anna.sends_voice()
    kinds = [update.message.content_type for update in telegram.updates.take() if update.message]
    assert kinds == ["sticker", "voice"]


def test_an_edited_message_arrives_as_edited(
    telegram: Telegram, anna: Account, forward: Callable[[timedelta], None]
) -> None:
    written = anna.writes("Kl. 14")
    telegram.updates.take()
    forward(timedelta(minutes=1))
    anna.edits(written, "Kl. 15")

    edited = only(telegram).edited_message
    assert edited is not None
    assert edited.text == "Kl. 15"
    assert edited.edit_date
