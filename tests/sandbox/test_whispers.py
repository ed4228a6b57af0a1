"""Ephemeral messages: between one person and the bot in a group, under the rules that Telegram publishes."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    EphemeralMessageParameters,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyParameters,
)

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.machine import Telegram

KEYBOARD = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Mer", callback_data="mer")]])


@pytest.fixture
def britta(telegram: Telegram) -> Account:
    return telegram.person("Britta")


@pytest.fixture
def group(telegram: Telegram, britta: Account, anna: Account) -> Group:
    group = telegram.group("Arbetsgruppen", [britta, anna])
    britta.adds_bot_to(group)
    telegram.updates.take()
    return group


@pytest.fixture
async def offers_help(in_process: Bot) -> None:
    commands = [
        BotCommand(command="hjalp", description="Så fungerar det", is_ephemeral=True),
        BotCommand(command="akut", description="Nödläge"),
    ]
    await in_process.set_my_commands(commands, scope=BotCommandScopeAllGroupChats())


def to(account: Account, press: str | None = None) -> EphemeralMessageParameters:
    return EphemeralMessageParameters(receiver_user_id=account.id, callback_query_id=press)


def told(telegram: Telegram) -> Message:
    [message] = [update.message for update in telegram.updates.take() if update.message]
    return message


@pytest.mark.usefixtures("offers_help")
def test_a_command_that_the_menu_marks_goes_to_the_bot_alone(
    telegram: Telegram, group: Group, anna: Account, britta: Account
) -> None:
    before = list(group.messages)
    anna.writes("/hjalp@samverkansbot mig", group)

    heard = told(telegram)
    assert (heard.message_id, heard.ephemeral_message_id, heard.text) == (0, 1, "/hjalp@samverkansbot mig")
    assert heard.from_user == anna.user
    assert list(group.messages) == before
    assert heard in group.seen_by(anna)
    assert heard not in group.seen_by(britta)


@pytest.mark.usefixtures("offers_help")
def test_any_other_command_all_see_and_in_private_there_are_none(
    telegram: Telegram, group: Group, anna: Account
) -> None:
    for written in (
        anna.writes("/akut", group),
        anna.writes("/hjalp@annanbot", group),
        anna.writes("hjalp", group),
        anna.writes("/hjalp"),
    ):
        assert written.ephemeral_message_id is None
    assert group.whispers == {}


@pytest.mark.usefixtures("offers_help")
async def test_it_is_answered_for_its_sender_alone(
    bot: Bot, telegram: Telegram, group: Group, anna: Account, britta: Account
) -> None:
    anna.writes("/hjalp", group)
    reply = told(telegram).as_reply_parameters(allow_sending_without_reply=None, quote_parse_mode=None)
    sent = await bot.send_message(
        group.id, "Så här", reply_parameters=reply, ephemeral_message_parameters=to(anna)
    )

    assert (sent.message_id, sent.ephemeral_message_id) == (0, 2)
    assert sent.receiver_user is not None
    assert sent.receiver_user.id == anna.id
    assert [each.text for each in group.seen_by(anna)][-2:] == ["/hjalp", "Så här"]
    assert "Så här" not in [each.text for each in group.seen_by(britta)]


@pytest.mark.usefixtures("offers_help")
async def test_fifteen_seconds_later_it_can_not_be_answered(
    bot: Bot, telegram: Telegram, group: Group, anna: Account, forward: Callable[[timedelta], None]
) -> None:
    anna.writes("/hjalp", group)
    reply = ReplyParameters(ephemeral_message_id=told(telegram).ephemeral_message_id)
    forward(timedelta(seconds=16))
    with pytest.raises(TelegramBadRequest, match="not enough rights to send an ephemeral message"):
        await bot.send_message(
            group.id, "Så här", reply_parameters=reply, ephemeral_message_parameters=to(anna)
        )


@pytest.mark.usefixtures("offers_help")
async def test_nobody_else_can_be_answered_and_all_can_not_either(
    bot: Bot, telegram: Telegram, group: Group, anna: Account, britta: Account
) -> None:
    anna.writes("/hjalp", group)
    reply = ReplyParameters(ephemeral_message_id=told(telegram).ephemeral_message_id)
    with pytest.raises(TelegramBadRequest, match="not enough rights to send an ephemeral message"):
        await bot.send_message(
            group.id, "Hej", reply_parameters=reply, ephemeral_message_parameters=to(britta)
        )
    with pytest.raises(TelegramBadRequest, match="must be an ephemeral message"):
        await bot.send_message(group.id, "Hej", reply_parameters=reply)
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(
            group.id,
            "Hej",
            reply_parameters=ReplyParameters(ephemeral_message_id=99),
            ephemeral_message_parameters=to(anna),
        )


async def test_who_has_pressed_a_button_can_be_answered_alone(
    bot: Bot,
    telegram: Telegram,
    in_process: Bot,
    group: Group,
    anna: Account,
    britta: Account,
    forward: Callable[[timedelta], None],
) -> None:
    await in_process.send_message(group.id, "Hej alla", reply_markup=KEYBOARD)
    tap = anna.presses("Mer")
    assert tap is not None
    sent = await bot.send_message(group.id, "Bara du", ephemeral_message_parameters=to(anna, tap.id))
    assert sent.ephemeral_message_id == 1

    with pytest.raises(TelegramBadRequest, match="not enough rights"):
        await bot.send_message(group.id, "Bara du", ephemeral_message_parameters=to(britta, tap.id))
    forward(timedelta(seconds=16))
    with pytest.raises(TelegramBadRequest, match="not enough rights"):
        await bot.send_message(group.id, "Bara du", ephemeral_message_parameters=to(anna, tap.id))


async def test_unasked_only_an_administrator_tells_somebody_alone(
    bot: Bot, telegram: Telegram, group: Group, anna: Account, britta: Account
) -> None:
    with pytest.raises(TelegramBadRequest, match="not enough rights to send an ephemeral message"):
        await bot.send_message(group.id, "Bara du", ephemeral_message_parameters=to(anna))

    britta.lets_bot_write_in(group, administrator=True)
    sent = await bot.send_message(group.id, "Bara du", ephemeral_message_parameters=to(anna))
    assert group.seen_by(anna)[-1].text == sent.text == "Bara du"
    stranger = telegram.person("Kim")
    with pytest.raises(TelegramBadRequest, match="user not found"):
        await bot.send_message(group.id, "Bara du", ephemeral_message_parameters=to(stranger))


async def test_in_the_private_chat_there_are_no_ephemeral_messages(bot: Bot, anna: Account) -> None:
    with pytest.raises(TelegramBadRequest, match="only to groups and supergroups"):
        await bot.send_message(anna.id, "Bara du", ephemeral_message_parameters=to(anna))


async def test_it_is_edited_by_its_own_method_and_pressed_like_any_other(
    bot: Bot, telegram: Telegram, group: Group, anna: Account, britta: Account
) -> None:
    britta.lets_bot_write_in(group, administrator=True)
    telegram.updates.take()
    sent = await bot.send_message(
        group.id, "Ett", reply_markup=KEYBOARD, ephemeral_message_parameters=to(anna)
    )

    async def edit(text: str, of: Account = anna) -> bool:
        return await bot.edit_ephemeral_message_text(
            group.id, of.id, sent.ephemeral_message_id or 0, text=text
        )

    anna.presses("Mer")
    [update] = telegram.updates.take()
    assert update.callback_query is not None
    assert isinstance(update.callback_query.message, Message)
    assert update.callback_query.message.ephemeral_message_id == sent.ephemeral_message_id

    assert await edit("Två")
    assert group.seen_by(anna)[-1].text == "Två"
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await edit("Två")
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await edit("Tre", britta)
    anna.restarts_app()
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await edit("Tre")


@pytest.mark.usefixtures("offers_help")
async def test_an_older_server_passes_over_what_it_does_not_know(
    bot: Bot, telegram: Telegram, group: Group, anna: Account, britta: Account
) -> None:
    telegram.knows_whispers = False
    assert anna.writes("/hjalp", group).ephemeral_message_id is None
    sent = await bot.send_message(group.id, "Bara du?", ephemeral_message_parameters=to(anna))

    assert sent.ephemeral_message_id is None
    assert group.seen_by(britta)[-1].text == "Bara du?"
