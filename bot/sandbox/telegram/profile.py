"""What a bot tells of itself: its names, descriptions and command menus, per language and scope."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from aiogram import methods
from aiogram.types import (
    BotCommand,
    BotCommandScopeDefault,
    BotDescription,
    BotName,
    BotShortDescription,
)

from bot.sandbox.refusals import (
    COMMAND_DESCRIPTION_INVALID,
    COMMAND_INVALID,
    TITLE_INVALID,
    TOO_MANY_COMMANDS,
    bad_request,
)
from bot.sandbox.telegram.rooms import Room

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account
    from bot.sandbox.telegram.machine import Telegram

About = Literal["name", "description", "short_description"]
Scope = tuple[str, int | None, int | None]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_MOST = {"name": 64, "description": 512, "short_description": 120}
_DEFAULT: Scope = ("default", None, None)


class Profile:
    def __init__(self, name: str) -> None:
        self._commands: dict[tuple[Scope, str], list[BotCommand]] = {}
        self._about: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._about["name"][""] = name

    def say(self, about: About, text: str | None, language: str | None) -> None:
        """An empty text takes that language's away."""
        if len(text or "") > _MOST[about]:
            raise bad_request(
                TITLE_INVALID if about == "name" else f"bot {about.replace('_', ' ')} is too long"
            )
        if text:
            self._about[about][language or ""] = text
        else:
            self._about[about].pop(language or "", None)

    def said(self, about: About, language: str | None) -> str:
        texts = self._about[about]
        return texts.get(language or "", texts.get("", ""))

    def set_commands(self, commands: list[BotCommand], scope: Scope, language: str | None) -> None:
        if len(commands) > 100:
            raise bad_request(TOO_MANY_COMMANDS)
        for command in commands:
            if not _COMMAND.fullmatch(command.command.removeprefix("/")):
                raise bad_request(COMMAND_INVALID)
            if not 1 <= len(command.description) <= 256:
                raise bad_request(COMMAND_DESCRIPTION_INVALID)
        self._commands[scope, language or ""] = commands

    def commands(self, scope: Scope, language: str | None) -> list[BotCommand]:
        return self._commands.get((scope, language or ""), [])

    def forget_commands(self, scope: Scope, language: str | None) -> None:
        self._commands.pop((scope, language or ""), None)

    def menu(self, account: "Account", room: Room) -> list[BotCommand]:
        """What that person's app shows there: the narrowest scope first, and in it the language before none
        (https://core.telegram.org/bots/api#determining-list-of-commands)."""
        for scope in _scopes(account, room):
            for language in (account.user.language_code or "", ""):
                if found := self._commands.get((scope, language)):
                    return found
        return []


def _scopes(account: "Account", room: Room) -> Iterator[Scope]:
    if room.kind == "private":
        yield "chat", room.id, None
        yield "all_private_chats", None, None
    else:
        owner = room.members[0] is account
        yield "chat_member", room.id, account.id
        if owner:
            yield "chat_administrators", room.id, None
        yield "chat", room.id, None
        if owner:
            yield "all_chat_administrators", None, None
        yield "all_group_chats", None, None
    yield _DEFAULT


def _scope(telegram: "Telegram", asked: Any) -> Scope:
    if asked is None or isinstance(asked, BotCommandScopeDefault):
        return _DEFAULT
    chat_id = getattr(asked, "chat_id", None)
    room_id = None if chat_id is None else telegram.known_room(chat_id).id
    return asked.type, room_id, getattr(asked, "user_id", None)


def set_my_commands(telegram: "Telegram", call: methods.SetMyCommands) -> bool:
    telegram.profile.set_commands(call.commands, _scope(telegram, call.scope), call.language_code)
    telegram.changes.tell()
    return True


def get_my_commands(telegram: "Telegram", call: methods.GetMyCommands) -> list[BotCommand]:
    return telegram.profile.commands(_scope(telegram, call.scope), call.language_code)


def delete_my_commands(telegram: "Telegram", call: methods.DeleteMyCommands) -> bool:
    telegram.profile.forget_commands(_scope(telegram, call.scope), call.language_code)
    telegram.changes.tell()
    return True


def set_my_name(telegram: "Telegram", call: methods.SetMyName) -> bool:
    telegram.profile.say("name", call.name, call.language_code)
    telegram.bot = telegram.bot.model_copy(update={"first_name": telegram.profile.said("name", None)})
    telegram.changes.tell()
    return True


def get_my_name(telegram: "Telegram", call: methods.GetMyName) -> BotName:
    return BotName(name=telegram.profile.said("name", call.language_code))


def set_my_description(telegram: "Telegram", call: methods.SetMyDescription) -> bool:
    telegram.profile.say("description", call.description, call.language_code)
    return True


def get_my_description(telegram: "Telegram", call: methods.GetMyDescription) -> BotDescription:
    return BotDescription(description=telegram.profile.said("description", call.language_code))


def set_my_short_description(telegram: "Telegram", call: methods.SetMyShortDescription) -> bool:
    telegram.profile.say("short_description", call.short_description, call.language_code)
    return True


def get_my_short_description(
    telegram: "Telegram", call: methods.GetMyShortDescription
) -> BotShortDescription:
    return BotShortDescription(
        short_description=telegram.profile.said("short_description", call.language_code)
    )
