"""What can be typed, set or pressed stands in the docs, and what stands in the docs is so."""

import re
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

import bot.app  # noqa: F401  every button is declared once all is imported
from bot.__main__ import _parser
from bot.screens.buttons import Meaning
from bot.services.told import TOLD
from config.settings import NAMES, PREFIX, Settings
from handlers import commands
from handlers.commands import Name
from tests.events import EVENTS

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
OF_A_MACHINE = re.compile(r"(?<![\w./:~-])/(?:home|root|Users|mnt|tmp|work|workspace)/\S*|\b[A-Z]:\\\S+")
CHAT_COMMANDS = {("start", "start"), *(each for each in vars(commands).values() if isinstance(each, Name))}


def reference(name: str) -> str:
    return (REFERENCE / name).read_text("utf-8")


def commands_of(parser: ArgumentParser, *above: str) -> Iterator[tuple[tuple[str, ...], ArgumentParser]]:
    """Those that do something: `faq ask`, and not `faq`."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for name, below in action.choices.items():
                deeper = list(commands_of(below, *above, name))
                yield from deeper or [((*above, name), below)]


COMMANDS = dict(commands_of(_parser()))
OPTIONS = [
    (words, option)
    for words, parser in COMMANDS.items()
    for action in parser._actions
    for option in action.option_strings or [str(action.metavar)]
    if option not in {"-h", "--help"}
]


def section(words: tuple[str, ...]) -> str:
    heading = f"### `python -m bot {' '.join(words)}`\n"
    _, found, after = reference("commands.md").partition(heading)
    assert found, f"Give it a section in docs/reference/commands.md: {heading}"
    return re.split(r"^##", after, maxsplit=1, flags=re.MULTILINE)[0]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_has_a_section(words: tuple[str, ...]) -> None:
    assert section(words).strip(), f"Say in docs/reference/commands.md what {' '.join(words)} does."


@pytest.mark.parametrize(("words", "option"), OPTIONS)
def test_every_option_stands_in_the_section_of_its_command(words: tuple[str, ...], option: str) -> None:
    assert f"`{option}" in section(words), f"Add {option} to the options in docs/reference/commands.md."


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_has_a_row_with_its_default(name: str) -> None:
    (row,) = re.findall(rf"^\| `{name}` \|.*$", reference("settings.md"), re.MULTILINE) or [""]
    assert row, f"Give {name} a row in docs/reference/settings.md."
    default = Settings.model_fields[name.removeprefix(PREFIX).lower()].default
    shown = row.split("|")[2].strip()
    assert default in {None, ""} or shown == f"`{default}`", f"The default of {name} is {default!r}."


def test_every_chat_command_has_a_row_with_both_names() -> None:
    rows = set(re.findall(r"^\| `/(\w+)` \| `/(\w+)` \|", reference("commands.md"), re.MULTILINE))
    differ = rows ^ CHAT_COMMANDS
    assert not differ, f"Bring the table in docs/reference/commands.md up to date: {differ}"


def test_every_button_stands_in_the_docs_and_no_button_in_the_docs_is_gone() -> None:
    """They stand in people's chats: what was once written here is understood for ever."""
    ours = [each for each in Meaning.__subclasses__() if each.__module__.startswith("bot.")]
    known = {":".join([each.prefix, *(f"<{one.name}>" for one in fields(each))]) for each in ours}
    table = reference("buttons-and-events.md").partition("## Buttons")[2].partition("## Events")[0]
    written = set(re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE))
    assert known <= written, f"Give them a row in docs/reference/buttons-and-events.md: {known - written}"
    assert written <= known, f"Buttons in people's chats would be dead; keep their meaning: {written - known}"


def test_every_event_stands_in_the_docs_with_who_is_told() -> None:
    table = reference("buttons-and-events.md").partition("## Events")[2]
    told = dict(re.findall(r"^\| `(\w+)` \|[^|]+\| ([^|]+) \|", table, re.MULTILINE))
    known = {each.__name__ for each in EVENTS}
    assert set(told) == known, f"Bring docs/reference/buttons-and-events.md up to date: {set(told) ^ known}"
    silent = {each.__name__ for each in TOLD if told[each.__name__] == "nobody else"}
    assert not silent, f"Somebody is told of these; say who in docs/reference/buttons-and-events.md: {silent}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_what_a_document_tells_one_to_type_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    settings = set(re.findall(rf"\b{PREFIX}[A-Z_]*[A-Z]\b", text)) - set(NAMES)
    assert not settings, f"These are no settings: {settings}"
    words = {first for first, *_ in COMMANDS}
    unknown = set(re.findall(r"python -m bot ([a-z]\w*)", text)) - words
    assert not unknown, f"These are no commands of python -m bot: {unknown}"
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    unknown = set(re.findall(r"`make ([a-z]+)", text)) - targets
    assert not unknown, f"The Makefile has no such target: {unknown}"
    said_to_bots = {word for each in CHAT_COMMANDS for word in each} | {"newbot", "setinline", "token"}
    unknown = set(re.findall(r"`/([a-z_]+)(?: …)?`", text)) - said_to_bots
    assert not unknown, f"These are no commands of the bot: {unknown}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_document_leads_to_what_is_there(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", document.read_text("utf-8"))
    broken = [each for each in links if not (document.parent / each).exists()]
    assert not broken, f"Nothing lies where these links lead: {broken}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_document_is_true_on_every_machine(document: Path) -> None:
    found = OF_A_MACHINE.findall(document.read_text("utf-8"))
    assert not found, (
        f"Write a path from the project's own folder, or one that says it is an example: {found}"
    )


def test_the_first_two_commands_of_the_readme_are_all_a_newcomer_needs() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    blocks = "\n".join(re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
    typed = [line.removeprefix("$ ").split("#")[0].strip() for line in blocks.splitlines() if line.strip()]
    assert typed[:2] == ["make demo", "make test"], "Let README.md begin with `make demo` and `make test`."
