"""The command line, as somebody types it."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from bot.doctor import newest_version
from bot.storage import schema
from tests.door.conftest import TOKEN, Bot, line_of, rows

COMMANDS = ("run", "sandbox", "migrate", "invite", "faq", "doctor")
QUESTION = ("faq", "ask", "får", "jag", "tipsa", "polisen", "på", "eget", "initiativ")


def test_every_command_explains_itself(bot: Bot) -> None:
    shown = bot("--help")
    assert shown.returncode == 0
    for command in COMMANDS:
        assert f"\n    {command} " in shown.stdout
        explained = bot(command, "--help")
        assert (explained.returncode, explained.stderr) == (0, "")
        assert explained.stdout.startswith(f"usage: python -m bot {command}")
    assert bot("faq", "ask", "--help").stdout.startswith("usage: python -m bot faq ask")


def test_without_a_command_it_says_which_there_are(bot: Bot) -> None:
    said = bot()
    assert (said.returncode, said.stdout) == (2, "")
    assert "usage: python -m bot" in said.stderr
    assert all(command in said.stderr for command in COMMANDS)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("fly",), "invalid choice: 'fly'"),
        (("faq",), "the following arguments are required: COMMAND"),
        (("invite", "--role", "king"), "argument --role: invalid choice: 'king'"),
        (("sandbox", "--port", "80990"), "argument --port: a port is a whole number from 1 to 65535"),
    ],
)
def test_a_mistyped_command_is_told_what_is_wrong_in_its_last_line(
    words: tuple[str, ...], complaint: str, bot: Bot
) -> None:
    said = bot(*words)
    assert said.returncode == 2
    assert complaint in said.stderr.splitlines()[-1]


def test_to_be_the_bot_needs_a_token(bot: Bot) -> None:
    assert line_of(bot("run")) == ("BOT_TOKEN: is not set. @BotFather in Telegram gives a token: /newbot.")


@pytest.mark.parametrize(
    ("command", "name", "value"),
    [
        ("run", "BOT_TOKEN", "hemlig"),
        ("run", "BOT_DATABASE_URL", "mysql://bot:hemlig@localhost/bot"),
        ("run", "BOT_API_BASE", "hemlig"),
        ("run", "BOT_PUBLIC_URL", "hemlig"),
        ("run", "BOT_WEB_PORT", "hemlig"),
        ("run", "BOT_LOG_LEVEL", "hemlig"),
        ("migrate", "BOT_DATABASE_URL", "hemlig"),
        ("invite", "BOT_TOKEN", "hemlig"),
    ],
)
def test_a_wrong_setting_is_one_line_with_its_name_and_not_its_value(
    command: str, name: str, value: str, bot: Bot, tmp_path: Path
) -> None:
    line = line_of(bot(command, **({"BOT_TOKEN": TOKEN} | {name: value})))
    assert line.startswith(f"{name}: must be ")
    assert "hemlig" not in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("sqlite+aiosqlite:///nowhere/network.db", "unable to open database file"),
        ("postgresql+asyncpg://bot:hemlig@127.0.0.1:1/bot", "onnect"),
    ],
)
def test_a_database_that_can_not_be_opened_is_one_line(address: str, why: str, bot: Bot) -> None:
    line = line_of(bot("migrate", BOT_DATABASE_URL=address))
    assert line.startswith("BOT_DATABASE_URL: the database can't be opened: ")
    assert why in line
    assert "hemlig" not in line


def test_the_sandbox_does_not_start_beside_a_real_token(bot: Bot, tmp_path: Path) -> None:
    refused = "BOT_TOKEN: is set, and the sandbox does not start beside a real token: unset it."
    assert line_of(bot("sandbox", BOT_TOKEN=TOKEN)) == refused
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\n")
    assert line_of(bot("sandbox")) == refused


def test_the_database_is_brought_up_to_date_once(bot: Bot, tmp_path: Path) -> None:
    first, second = bot("migrate"), bot("migrate")
    assert (first.returncode, first.stdout, first.stderr) == (
        0,
        f"The database is now at version {newest_version()}.\n",
        "",
    )
    assert second.stdout == f"The database was already at version {newest_version()}.\n"
    assert rows(tmp_path / "samverkansbot.db", "SELECT version_num FROM alembic_version") == [
        (newest_version(),)
    ]


def test_both_ways_to_ask_for_the_newest_version_agree() -> None:
    assert newest_version() == schema.newest_version()


def test_a_newer_database_is_left_alone(bot: Bot, tmp_path: Path) -> None:
    bot("migrate")
    with closing(sqlite3.connect(tmp_path / "samverkansbot.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    refused = (
        f"The database is at version 9999, this program knows {newest_version()}: start the newer program."
    )
    assert line_of(bot("migrate")) == refused
    assert line_of(bot("invite")) == refused
    assert line_of(bot("run", BOT_TOKEN=TOKEN)) == refused


@pytest.mark.postgresql
def test_on_postgresql_somebody_chooses_when_the_database_changes(bot: Bot, empty_postgresql: str) -> None:
    settings = {"BOT_TOKEN": TOKEN, "BOT_DATABASE_URL": empty_postgresql}
    needed = (
        f"The database has no tables yet, this program needs {newest_version()}: run `python -m bot migrate`."
    )
    assert line_of(bot("run", **settings)) == needed
    assert line_of(bot("invite", BOT_DATABASE_URL=empty_postgresql)) == needed
    assert bot("migrate", **settings).stdout == f"The database is now at version {newest_version()}.\n"
    silent = line_of(bot("run", **settings, BOT_API_BASE="http://127.0.0.1:1"))
    assert silent.startswith("Telegram can't be reached at http://127.0.0.1:1: ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("kontakta polisen", "sedan den 2 januari 2023", "Källa: Prop. 2021/22:259")),
        ("en", ("contact the police", "since 2 January 2023", "Source: Prop. 2021/22:259")),
    ],
)
def test_a_question_gets_the_vetted_answer_with_its_source(
    language: str, words: Sequence[str], bot: Bot
) -> None:
    answered = bot(*QUESTION, "--lang", language)
    assert (answered.returncode, answered.stderr) == (0, "")
    assert all(each in answered.stdout for each in words)


def test_an_answer_for_a_program_is_one_line_of_json(bot: Bot) -> None:
    answered = json.loads(bot(*QUESTION, "--json").stdout)
    assert answered["answer"] == "tipsa-pa-eget-initiativ"


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "Det kan jag inte svara på."), ("en", "I can’t answer that.")]
)
def test_a_question_without_an_answer_gets_an_honest_no(language: str, words: str, bot: Bot) -> None:
    answered = bot("faq", "ask", "vad", "blir", "det", "för", "väder", "--lang", language)
    assert answered.returncode == 0
    assert answered.stdout.startswith(words)


def test_a_vague_question_gets_the_nearest_ones(bot: Bot) -> None:
    heading, *near = bot("faq", "ask", "polis").stdout.splitlines()
    assert heading == "Jag är inte säker på vad du menar. Är det något av det här?"
    assert 1 <= len(near) <= 3
    assert all(each.startswith("– ") for each in near)


def test_questions_are_read_line_by_line_where_none_is_given(bot: Bot) -> None:
    typed = "får jag tipsa polisen på eget initiativ\n\nvad blir det för väder\n"

    first, empty, last = map(json.loads, bot("faq", "ask", "--json", typed=typed).stdout.splitlines())

    assert (first["answer"], first["candidates"][0]["slug"]) == ("tipsa-pa-eget-initiativ",) * 2
    assert len(first["candidates"]) == 3
    assert empty == {"question": "", "answer": None, "candidates": []}
    assert (last["question"], last["answer"]) == ("vad blir det för väder", None)


def test_the_answers_can_be_looked_through(bot: Bot) -> None:
    looked = bot("faq", "check")

    assert (looked.returncode, looked.stderr) == (0, "")
    assert "note   lackande-pulver: to be reviewed by" in looked.stdout
    assert "ok     sv: LIX " in looked.stdout


WITHOUT_AIOGRAM = (
    *(("--help",), *((command, "--help") for command in COMMANDS), ("faq", "ask", "--help")),
    *(("migrate",), ("invite",), QUESTION, ("doctor",)),
)
ONE_AFTER_THE_OTHER = f"""
import sys
from contextlib import suppress
from bot.__main__ import main

for words in {WITHOUT_AIOGRAM}:
    with suppress(SystemExit):
        main(words)
    assert "aiogram" not in sys.modules, words
"""


def test_who_does_not_talk_to_telegram_does_not_wait_for_its_library(bot: Bot) -> None:
    done = bot(python=("-c", ONE_AFTER_THE_OTHER))
    assert (done.returncode, done.stderr) == (0, "")
