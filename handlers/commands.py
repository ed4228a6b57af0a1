"""The commands: one list for the menu beside the writing field, for the filters and for the docs.

Swedish names stand in the Swedish menu and English ones in the English; both are always understood.
"""

import logging
from collections.abc import Collection, Sequence
from typing import NamedTuple

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter, TelegramServerError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)

from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.texts.catalog import Catalog, Say

_log = logging.getLogger(__name__)


class Name(NamedTuple):
    """What a command is called in each language, Swedish first."""

    sv: str
    en: str


MENU = Name("meny", "menu")
TODAY = Name("idag", "today")
EMERGENCY = Name("akut", "emergency")
ASK = Name("fraga", "ask")
CONTACTS = Name("kontakter", "contacts")
MEETINGS = Name("moten", "meetings")
NEWSLETTER = Name("nyhetsbrev", "newsletter")
ARCHIVE = Name("arkiv", "archive")
CALL = Name("kalla", "call")
WORKPLACES = Name("arbetsplatser", "workplaces")
INVITE = Name("bjudin", "invite")
SETTINGS = Name("installningar", "settings")
MY_DATA = Name("minauppgifter", "mydata")
PRIVACY = Name("integritet", "privacy")
FORGET = Name("glom", "forget")
HELP = Name("hjalp", "help")
CANCEL = Name("avbryt", "cancel")
LINK = Name("koppla", "link")

FOR_STRANGERS: Sequence[tuple[Name, str]] = (
    (EMERGENCY, "command-emergency"),
    (ASK, "command-ask"),
    (CONTACTS, "command-contacts"),
    (PRIVACY, "command-privacy"),
    (HELP, "command-help"),
)
FOR_MEMBERS: Sequence[tuple[Name, str, Act | None]] = (
    (EMERGENCY, "command-emergency", None),
    (MENU, "command-menu", None),
    (TODAY, "command-today", None),
    (ASK, "command-ask", None),
    (CONTACTS, "command-contacts", None),
    (MEETINGS, "command-meetings", None),
    (ARCHIVE, "command-archive", None),
    (NEWSLETTER, "command-newsletter", Act.SEND_NEWSLETTER),
    (CALL, "command-call", Act.CALL_MEETING),
    (WORKPLACES, "command-workplaces", Act.KEEP_WORKPLACES),
    (INVITE, "command-invite", Act.INVITE_MEMBERS),
    (SETTINGS, "command-settings", None),
    (MY_DATA, "command-my-data", None),
    (HELP, "command-help", None),
    (CANCEL, "command-cancel", None),
)
IN_GROUPS: Sequence[tuple[Name, str]] = (
    (EMERGENCY, "command-emergency"),
    (ASK, "command-ask"),
    (CONTACTS, "command-contacts"),
    (HELP, "command-help"),
    (LINK, "command-link"),
)
ALONE_IN_GROUPS = frozenset({ASK, CONTACTS, HELP})
"""Chosen from the menu there, they and their answers are seen by nobody but the person and the bot. An app or
a server that does not know of that sends them to all."""


async def publish_for_all(bot: Bot, voices: Catalog) -> None:
    """What the app shows to those who have not joined, and in groups. Other languages see Swedish.

    Where Telegram takes none of it, which may be so for hours, apps go on showing what they showed before.
    """
    try:
        await _publish_for_all(bot, voices)
    except (TelegramServerError, TelegramRetryAfter) as busy:
        _log.warning("The commands are as they were until the next start: %s.", type(busy).__name__)


async def _publish_for_all(bot: Bot, voices: Catalog) -> None:
    for language, say in voices.items():
        code = None if language == "sv" else language
        await bot.set_my_commands(
            _listed(FOR_STRANGERS, say), scope=BotCommandScopeAllPrivateChats(), language_code=code
        )
        await bot.set_my_commands(
            _listed(IN_GROUPS, say, alone=ALONE_IN_GROUPS),
            scope=BotCommandScopeAllGroupChats(),
            language_code=code,
        )
        await bot.set_my_description(say("bot-description"), language_code=code)


async def publish_for(bot: Bot, person: Person, say: Say) -> None:
    """In the person's own language, and only what their roles carry; rights are checked elsewhere."""
    mine = [(name, text_id) for name, text_id, act in FOR_MEMBERS if act is None or led_by(person, act)]
    await bot.set_my_commands(_listed(mine, say), scope=BotCommandScopeChat(chat_id=person.account))


async def withdraw_for(bot: Bot, person: Person) -> None:
    """From now on the app shows what it shows to strangers."""
    await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=person.account))


def _listed(
    commands: Sequence[tuple[Name, str]], say: Say, *, alone: Collection[Name] = ()
) -> list[BotCommand]:
    return [
        BotCommand(
            command=name.sv if say.language == "sv" else name.en,
            description=say(text_id),
            is_ephemeral=True if name in alone else None,
        )
        for name, text_id in commands
    ]
