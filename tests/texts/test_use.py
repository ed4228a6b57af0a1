"""The code and its words: every text that is said is written, and every text that is written is said."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import bot
import handlers
import scheduling
from bot.texts import catalog
from bot.texts.catalog import texts_in

TEXTS = texts_in(Path(catalog.__file__).parent / "sv")
ALWAYS = {"method", "mails"}
SAYING = {"say", "Declined", "not_understood"}
"""Calls by these names begin with a text's id; so do those through a voice: `voices[…]("…")`."""


@cache
def code() -> list[tuple[Path, ast.AST]]:
    folders = [Path(path) for package in (bot, handlers, scheduling) for path in package.__path__]
    files = sorted(file for folder in folders for file in folder.rglob("*.py"))
    return [(file, ast.parse(file.read_text("utf-8"))) for file in files]


def said() -> Iterator[tuple[str, str, ast.Call]]:
    """Where, which text, and the call: wherever an id stands in the code as it is."""
    for file, tree in code():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and says(node.func):
                for text_id in ids_of(node.args[0]):
                    yield f"{file.name}:{node.lineno}", text_id, node


def says(called: ast.expr) -> bool:
    return isinstance(called, ast.Subscript) or (isinstance(called, ast.Name) and called.id in SAYING)


def ids_of(argument: ast.expr) -> list[str]:
    match argument:
        case ast.Constant(value=str(text_id)):
            return [text_id]
        case ast.IfExp(body=body, orelse=otherwise):
            return [*ids_of(body), *ids_of(otherwise)]
    return []


def test_every_text_that_is_said_is_written() -> None:
    said_at = {text_id: where for where, text_id, _ in said()}

    assert len(said_at) > 100
    assert {text_id: where for text_id, where in said_at.items() if text_id not in TEXTS} == {}


def test_every_text_is_said_with_its_variables_and_no_others() -> None:
    wrong = []
    for where, text_id, call in said():
        given = {each.arg for each in call.keywords}
        if None not in given and given != TEXTS.get(text_id, frozenset()) - ALWAYS:
            wrong.append(f"{where} says {text_id} with {sorted(map(str, given))}")

    assert wrong == []


def test_every_text_that_is_written_is_said() -> None:
    named = {
        node.value
        for _, tree in code()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert [text_id for text_id in TEXTS if text_id not in named] == []


@pytest.mark.parametrize("text_id", [text_id for text_id in TEXTS if text_id.startswith("command-")])
def test_a_command_is_explained_in_the_words_that_fit_its_menu(text_id: str) -> None:
    """Telegram takes 1–256 characters."""
    for language in ("sv", "en"):
        assert 1 <= len(catalog.Catalog({"method": "Metoden"})[language](text_id)) <= 256
