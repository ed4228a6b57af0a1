"""Telegram is strict, and says so in its own words, at both doors."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe, SendPoll
from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyParameters,
)

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram

Forward = Callable[[timedelta], None]


def one_button(data: str = "yes", **more: object) -> InlineKeyboardMarkup:
    button = InlineKeyboardButton.model_validate({"text": "Ja", "callback_data": data, **more})
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


async def test_a_wrong_token_is_unauthorized(bot: Bot) -> None:
    with pytest.raises(TelegramUnauthorizedError, match="Unauthorized"):
        await Bot("1:wrong", session=bot.session).me()


async def test_an_unknown_method_is_not_found(bot: Bot, anna: Account) -> None:
    poll = SendPoll(chat_id=anna.id, question="När?", options=["Nu", "Sen"])
    with pytest.raises(TelegramNotFound, match="Not Found: method not found"):
        await bot(poll)


async def test_names_of_methods_may_be_written_in_any_case(telegram: Telegram, in_process: Bot) -> None:
    class Shouted(GetMe):
        __api_method__ = "GETME"

    assert (await in_process(Shouted())).id == telegram.bot.id


async def test_an_unknown_chat_is_not_found(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="Bad Request: chat not found"):
        await bot.send_message(123, "Hej")


async def test_who_never_started_the_bot_cannot_be_written_to(bot: Bot, telegram: Telegram) -> None:
    stranger = telegram.person("Bo")
    with pytest.raises(
        TelegramForbiddenError, match="Forbidden: bot can't initiate conversation with a user"
    ):
        await bot.send_message(stranger.id, "Hej")


async def test_who_has_blocked_the_bot_cannot_be_written_to(bot: Bot, anna: Account) -> None:
    anna.blocks_bot()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(anna.id, "Hej")

    anna.unblocks_bot()
    await bot.send_message(anna.id, "Hej igen")


async def test_who_has_left_telegram_cannot_be_written_to(bot: Bot, anna: Account) -> None:
    anna.deactivates()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: user is deactivated"):
        await bot.send_message(anna.id, "Hej")


async def test_the_bot_cannot_write_to_itself(bot: Bot, telegram: Telegram) -> None:
    with pytest.raises(TelegramForbiddenError, match="the bot can't send messages to the bot"):
        await bot.send_message(telegram.bot.id, "Hej")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("a" * 4097, "message is too long"),
        ("a" * 32769, "text is too long"),
    ],
)
async def test_a_text_has_1_to_4096_characters(bot: Bot, anna: Account, text: str, complaint: str) -> None:
    with pytest.raises(TelegramBadRequest, match=f"Bad Request: {complaint}"):
        await bot.send_message(anna.id, text)


async def test_a_text_is_measured_after_its_tags_are_read(bot: Bot, anna: Account) -> None:
    sent = await bot.send_message(anna.id, f"<b>{'å' * 4096}</b>", parse_mode="HTML")
    assert len(sent.text or "") == 4096


async def test_a_button_carries_at_most_64_bytes(bot: Bot, anna: Account) -> None:
    await bot.send_message(anna.id, "Kommer du?", reply_markup=one_button("å" * 32))
    with pytest.raises(TelegramBadRequest, match="BUTTON_DATA_INVALID"):
        await bot.send_message(anna.id, "Kommer du?", reply_markup=one_button("å" * 32 + "a"))


async def test_a_button_must_do_something(bot: Bot, anna: Account) -> None:
    with pytest.raises(TelegramBadRequest, match="Text buttons are unallowed in the inline keyboard"):
        await bot.send_message(anna.id, "Kommer du?", reply_markup=one_button(""))


async def test_a_copy_button_copies_at_most_256_characters(bot: Bot, anna: Account) -> None:
    keyboard = one_button("", copy_text=CopyTextButton(text="1" * 257))
    with pytest.raises(TelegramBadRequest, match="BUTTON_COPY_TEXT_INVALID"):
        await bot.send_message(anna.id, "Ring", reply_markup=keyboard)


async def test_a_keyboard_has_at_most_100_buttons(bot: Bot, anna: Account) -> None:
    button = InlineKeyboardButton(text="Ja", callback_data="yes")
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]] * 101)
    with pytest.raises(TelegramBadRequest, match="reply markup is too long"):
        await bot.send_message(anna.id, "Välj", reply_markup=keyboard)


@pytest.mark.parametrize(
    ("entity", "complaint"),
    [
        (MessageEntity(type="bold", offset=9, length=1), "entity begins after the end of the text at UTF-16"),
        (
            MessageEntity(type="bold", offset=0, length=9),
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
        ),
        (MessageEntity(type="bold", offset=1, length=2), "begins in a middle of a UTF-16 symbol"),
        (MessageEntity(type="bold", offset=0, length=1), "ends in a middle of a UTF-16 symbol"),
        (MessageEntity(type="shiny", offset=0, length=2), "can't parse MessageEntity: Unsupported type"),
    ],
)
async def test_entities_lie_within_the_text_and_between_its_symbols(
    bot: Bot, anna: Account, entity: MessageEntity, complaint: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=complaint):
        await bot.send_message(anna.id, "😀 hej", entities=[entity])


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, anna: Account) -> None:
    bold = [MessageEntity(type="bold", offset=0, length=3)]
    sent = await bot.send_message(anna.id, "Hej", entities=bold, reply_markup=one_button())

    with pytest.raises(TelegramBadRequest, match="message is not modified: specified new message content"):
        await sent.edit_text("Hej", entities=bold, reply_markup=one_button())
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_reply_markup(reply_markup=one_button())
    await sent.edit_text("Hej", reply_markup=one_button())
    edited = await sent.edit_text("Hej")

    assert isinstance(edited, type(sent))
    assert edited.reply_markup is None
    assert edited.edit_date


async def test_a_message_that_is_gone_can_be_neither_edited_nor_deleted(bot: Bot, anna: Account) -> None:
    sent = await bot.send_message(anna.id, "Hej")
    await sent.delete()

    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await sent.edit_text("Hej då")
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await sent.delete()


async def test_a_message_by_somebody_else_cannot_be_edited(bot: Bot, anna: Account) -> None:
    written = anna.writes("Jag kommer")
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("Jag kommer inte", chat_id=anna.id, message_id=written.message_id)


async def test_a_message_that_brought_a_keyboard_cannot_be_edited(bot: Bot, anna: Account) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Akut")]])
    sent = await bot.send_message(anna.id, "Hej", reply_markup=keyboard)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await sent.edit_text("Hej då")


async def test_a_message_older_than_two_days_cannot_be_deleted(
    bot: Bot, anna: Account, forward: Forward
) -> None:
    sent = await bot.send_message(anna.id, "Hej")
    forward(timedelta(hours=48, seconds=1))
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await sent.delete()


async def test_of_several_messages_to_delete_the_missing_are_passed_over(bot: Bot, anna: Account) -> None:
    sent = await bot.send_message(anna.id, "Hej")
    assert await bot.delete_messages(anna.id, [sent.message_id, 999, sent.message_id])
    assert sent.message_id not in anna.room.messages


async def test_a_picture_has_no_text_to_edit_and_a_text_no_caption(bot: Bot, anna: Account) -> None:
    sent = await bot.send_message(anna.id, "Hej")
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await sent.edit_caption(caption="Bild")


async def test_a_press_is_answered_once(bot: Bot, anna: Account) -> None:
    await bot.send_message(anna.id, "Kommer du?", reply_markup=one_button())
    tap = anna.presses("Ja")
    assert tap is not None
    await bot.answer_callback_query(tap.id, text="Tack", show_alert=True)

    assert tap.answer is not None
    assert (tap.answer.text, tap.answer.alert) == ("Tack", True)
    with pytest.raises(TelegramBadRequest, match="query is too old and response timeout expired or query ID"):
        await bot.answer_callback_query(tap.id)


async def test_an_unknown_press_cannot_be_answered(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="query ID is invalid"):
        await bot.answer_callback_query("17")


async def test_a_press_cannot_be_answered_late(bot: Bot, anna: Account, forward: Forward) -> None:
    await bot.send_message(anna.id, "Kommer du?", reply_markup=one_button())
    tap = anna.presses("Ja")
    assert tap is not None
    forward(timedelta(hours=1))
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(tap.id)


async def test_the_answer_to_a_press_has_at_most_200_characters(bot: Bot, anna: Account) -> None:
    await bot.send_message(anna.id, "Kommer du?", reply_markup=one_button())
    tap = anna.presses("Ja")
    assert tap is not None
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(tap.id, text="a" * 201)


async def test_a_reply_needs_the_message_unless_it_may_do_without(bot: Bot, anna: Account) -> None:
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(anna.id, "Hej", reply_parameters=ReplyParameters(message_id=999))

    may_do_without = ReplyParameters(message_id=999, allow_sending_without_reply=True)
    sent = await bot.send_message(anna.id, "Hej", reply_parameters=may_do_without)
    assert sent.reply_to_message is None
