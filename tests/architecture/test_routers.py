"""Handlers get what they ask for, filters cost no thread, and every button and command is somebody's."""

import inspect
import re
from collections import Counter
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest
from aiogram.filters import Command, CommandObject, CommandStart, Filter
from aiogram.types import CallbackQuery, ChatMemberUpdated, InlineQuery, Message

from bot.domain.people import Person
from bot.screens.buttons import Meaning, known_prefixes
from bot.texts.catalog import Catalog
from handlers import commands
from handlers.commands import Name
from handlers.data import Data
from handlers.filters import Known, LeadsOneGroup
from tests.architecture.conftest import Route, built, routes_of

EVENTS = {
    "message": Message,
    "callback_query": CallbackQuery,
    "my_chat_member": ChatMemberUpdated,
    "inline_query": InlineQuery,
}
FROM_FILTERS = {"command": (Command, CommandObject)}
"""What a filter gives besides `Data`: the argument's name, the filter, the annotation."""
MOST_LINES = 15
NAMES = {name: each for name, each in vars(commands).items() if isinstance(each, Name)}
OURS = [each for each in Meaning.__subclasses__() if each.__module__.startswith("bot.")]


def test_the_program_hears_messages_buttons_questions_for_cards_and_who_comes_and_goes(
    routes: list[Route],
) -> None:
    heard = {each.event for each in routes}
    assert heard == set(EVENTS), f"Say in EVENTS what a handler of these gets first: {heard ^ set(EVENTS)}"


def test_a_handler_takes_its_event_first(routes: list[Route]) -> None:
    wrong = [
        f"{each}: {first}"
        for each in routes
        if EVENTS[each.event] not in {first := next(iter(_annotations(each).values())), *get_args(first)}
    ]
    assert not wrong, f"aiogram gives the event itself as the first argument; annotate it as such: {wrong}"


def test_a_handler_asks_only_for_what_there_is(routes: list[Route]) -> None:
    known = get_type_hints(Data)
    wrong = []
    for each in routes:
        for name, annotation in list(_annotations(each).items())[1:]:
            if name in FROM_FILTERS:
                by, kind = FROM_FILTERS[name]
                given: Any = kind if each.asks(by) else None
            elif name == "button":
                begun = [one._begins for one in each.filters if isinstance(one, LeadsOneGroup)]
                given = next(iter([*each.pressed, *begun]), None)
            else:
                given = known.get(name)
            possible = get_args(annotation) if name == "button" else _certain(annotation)
            if given not in {annotation, *possible}:
                wrong.append(f"{each}({name}: {annotation})")
    assert not wrong, f"Ask by a name and a type that stand in handlers/data.py: {wrong}"


def test_who_needs_a_person_is_behind_the_door_of_members(routes: list[Route]) -> None:
    wide_open = [
        str(each) for each in routes if _annotations(each).get("person") is Person and not each.asks(Known)
    ]
    assert not wide_open, f"Strangers come here too. Take `Person | None`, or filter by Known(): {wide_open}"


def test_who_is_behind_the_door_of_members_does_not_ask_whether_there_is_a_person(
    routes: list[Route],
) -> None:
    doubtful = [
        str(each)
        for each in routes
        if each.asks(Known) and _annotations(each).get("person", Person) is not Person
    ]
    assert not doubtful, f"Known() has seen to it; take `Person`: {doubtful}"


def test_a_filter_is_a_class_with_an_async_call(routes: list[Route]) -> None:
    threads = [
        f"{each}: {one!r}"
        for each in routes
        for one in each.filters
        if not (isinstance(one, Filter) and inspect.iscoroutinefunction(type(one).__call__))
    ]
    assert not threads, f"aiogram runs these in a thread; write a Filter in handlers/filters.py: {threads}"


def test_a_handler_is_short(routes: list[Route]) -> None:
    long = {str(each): lines for each in routes if (lines := _body(each.handler)) > MOST_LINES}
    assert not long, f"Who asked, what is done, what is answered; the rest is a service's: {long}"


def test_a_handler_is_awaited(routes: list[Route]) -> None:
    threads = [str(each) for each in routes if not inspect.iscoroutinefunction(each.handler)]
    assert not threads, f"Make it `async def`: {threads}"


@pytest.mark.parametrize("meaning", OURS, ids=lambda meaning: meaning.prefix)
def test_a_button_is_taken_once(meaning: type[Meaning], routes: list[Route]) -> None:
    taking = [each for each in routes if meaning in each.pressed]
    for_members = [bool(each.asks(Known)) for each in taking]
    assert for_members in ([True], [False], [True, False]), (
        f"Register one handler for Pressed({meaning.__name__}), or one for members and after it one for all, "
        f"also where it is shown no longer: the button «{meaning.prefix}» stays in people's chats. "
        f"Now it is taken by {[str(each) for each in taking]}."
    )


def test_whatever_is_pressed_was_declared(routes: list[Route]) -> None:
    pressed = {meaning for each in routes for meaning in each.pressed}
    assert pressed <= set(OURS), f"Declare with @button in bot/screens: {pressed - set(OURS)}"
    assert {each.prefix for each in OURS} <= known_prefixes()


def test_who_takes_a_button_asks_for_no_other(routes: list[Route]) -> None:
    two = [str(each) for each in routes if len(each.pressed) > 1]
    assert not two, f"One handler for each meaning: {two}"


@pytest.mark.parametrize("name", NAMES.values(), ids=list(NAMES))
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_command_is_taken_in_both_languages(name: Name, language: str, routes: list[Route]) -> None:
    word = getattr(name, language)
    takers = [each for each in routes if any(word in one.commands for one in each.asks(Command))]
    assert takers, f"Register a handler for Command(*{name}) in the topic's routes()."
    assert re.fullmatch(r"[a-z0-9_]{1,32}", word), "Telegram takes only a-z, 0-9 and _, at most 32 of them."


def test_no_word_is_two_commands() -> None:
    words = Counter(word for each in NAMES.values() for word in set(each))
    twice = [word for word, number in words.items() if number > 1]
    assert not twice, f"Find another word in handlers/commands.py: {twice}"


def test_what_strangers_are_shown_in_the_menu_is_open_to_them(routes: list[Route]) -> None:
    for name, _ in commands.FOR_STRANGERS:
        open_to_all = [
            each
            for each in routes
            if not each.asks(Known) and any(name.sv in one.commands for one in each.asks(Command))
        ]
        assert open_to_all, f"/{name.sv} stands in every stranger's menu; move its handler out of members()."


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_command_in_a_menu_says_what_it_does(language: str) -> None:
    say = Catalog({"method": "Tillsammans"})[language]
    for listed in (commands.FOR_STRANGERS, commands.FOR_MEMBERS, commands.IN_GROUPS):
        for _, text_id, *_ in listed:
            assert 1 <= len(say(text_id)) <= 256, (
                f"{text_id}: Telegram takes 1 to 256 signs beside a command."
            )


def test_a_command_answers_to_the_words_in_the_list_and_to_no_others(routes: list[Route]) -> None:
    words = {word for each in NAMES.values() for word in each} | {"start"}
    taken = {str(word) for each in routes for one in each.asks(Command) for word in one.commands}
    assert taken <= words, (
        f"Give it a Name in handlers/commands.py, so that menus and docs know it: {taken - words}"
    )


def test_start_is_taken_from_strangers_and_members_with_and_without_a_link(routes: list[Route]) -> None:
    starts = [(each, one) for each in routes for one in each.asks(CommandStart)]
    assert any(one.deep_link and not each.asks(Known) for each, one in starts)
    assert any(not one.deep_link and each.asks(Known) for each, one in starts)
    assert any(not one.deep_link and not each.asks(Known) for each, one in starts)


def test_the_program_can_be_put_together_twice_in_one_process(tmp_path: Path) -> None:
    first, second = ([str(each) for each in routes_of(built(tmp_path))] for _ in range(2))
    assert first == second, "A router at the top of a module can't be attached twice: make it in routes()."


def _annotations(route: Route) -> dict[str, Any]:
    hints = get_type_hints(route.handler)
    return {name: hints.get(name) for name in inspect.signature(route.handler).parameters}


def _certain(annotation: Any) -> set[Any]:
    """`Person` for `Person | None`: it may always be asked for with care."""
    return (
        {each for each in get_args(annotation) if each is not NoneType}
        if NoneType in get_args(annotation)
        else set()
    )


def _body(handler: Any) -> int:
    """Lines after the signature and the docstring."""
    source = inspect.getsource(handler)
    without = source.replace(f'"""{handler.__doc__}"""\n', "", 1) if handler.__doc__ else source
    return len(re.split(r"\) *->.*:\n", without, maxsplit=1)[1].strip().splitlines())
