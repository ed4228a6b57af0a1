"""What the bot tells of itself, and the command menu each person sees."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram


def menu(*commands: str) -> list[BotCommand]:
    return [BotCommand(command=command, description="Vad det gör") for command in commands]


async def test_the_narrowest_scope_decides_and_in_it_the_language(
    bot: Bot, telegram: Telegram, anna: Account
) -> None:
    bo = telegram.person("Bo", language="en")
    group = telegram.group("Arbetsgruppen", [bo])
    await bot.set_my_commands(menu("start"))
    await bot.set_my_commands(menu("meny"), BotCommandScopeAllPrivateChats(), language_code="sv")
    await bot.set_my_commands(menu("menu"), BotCommandScopeAllPrivateChats())
    await bot.set_my_commands(menu("mote"), BotCommandScopeAllGroupChats())

    assert telegram.profile.menu(anna, anna.room) == menu("meny")
    assert telegram.profile.menu(bo, bo.room) == menu("menu")
    assert telegram.profile.menu(bo, group) == menu("mote")
    await bot.set_my_commands(menu("kalla"), BotCommandScopeChat(chat_id=anna.id))
    assert telegram.profile.menu(anna, anna.room) == menu("kalla")
    await bot.delete_my_commands(BotCommandScopeChat(chat_id=anna.id))
    assert telegram.profile.menu(anna, anna.room) == menu("meny")


async def test_commands_are_kept_as_set(bot: Bot) -> None:
    await bot.set_my_commands(menu("start", "help"), language_code="sv")
    kept = await bot.get_my_commands(language_code="sv")
    assert [command.command for command in kept] == ["start", "help"]
    assert await bot.get_my_commands() == []


@pytest.mark.parametrize(
    ("commands", "complaint"),
    [
        (menu("möte"), "BOT_COMMAND_INVALID"),
        (menu("a" * 33), "BOT_COMMAND_INVALID"),
        ([BotCommand(command="start", description="a" * 257)], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (menu("start") * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_are_short_plain_and_not_too_many(
    bot: Bot, commands: list[BotCommand], complaint: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=complaint):
        await bot.set_my_commands(commands)


async def test_the_menu_of_an_unknown_chat_cannot_be_set(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands(menu("start"), BotCommandScopeChat(chat_id=17))


async def test_name_and_descriptions_are_kept_by_language(bot: Bot) -> None:
    await bot.set_my_name("Samverkan")
    await bot.set_my_description("Vad boten gör")
    await bot.set_my_description("What the bot does", language_code="en")
    await bot.set_my_short_description("Kort")

    assert (await bot.get_me()).first_name == "Samverkan"
    assert (await bot.get_my_name()).name == "Samverkan"
    assert (await bot.get_my_description(language_code="en")).description == "What the bot does"
    assert (await bot.get_my_description(language_code="fi")).description == "Vad boten gör"
    assert (await bot.get_my_short_description()).short_description == "Kort"
