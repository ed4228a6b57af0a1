"""What the doctor says is wrong, and what to do about it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.doctor import State, examine, newest_version
from config.settings import CONTENT, given
from tests.door.conftest import TOKEN, Bot, line_of

REVIEWS = "to do  answers: "


def said(result_of_doctor: str, about: str) -> str:
    (line,) = (each for each in result_of_doctor.splitlines() if f" {about}: " in each)
    return line


def test_in_an_empty_folder_only_the_token_is_missing(bot: Bot, tmp_path: Path) -> None:
    looked = bot("doctor")
    assert (looked.returncode, looked.stderr) == (1, "")
    to_do = [each for each in looked.stdout.splitlines() if each.startswith("to do")]
    to_do = [each for each in to_do if not each.startswith(REVIEWS)]
    assert to_do == ["to do  token: BOT_TOKEN is not set. @BotFather in Telegram gives one: /newbot."]
    assert said(looked.stdout, "database").endswith("is not there yet; the first start makes it.")
    assert list(tmp_path.iterdir()) == []


def test_when_all_is_well_only_the_reviews_are_left(bot: Bot, telegram: str) -> None:
    bot("migrate")
    looked = bot("doctor", BOT_TOKEN=TOKEN, BOT_API_BASE=telegram)
    assert looked.stderr == ""
    lines = looked.stdout.splitlines()
    assert [each for each in lines if not each.startswith(("ok ", REVIEWS))] == []
    assert said(looked.stdout, "token") == "ok     token: Telegram knows it as @samverkan_bot."
    assert said(looked.stdout, "database").endswith("samverkansbot.db is up to date.")


def test_each_answer_of_law_and_safety_waits_for_the_person_who_reviews_it(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "config")
    answer = tmp_path / "config" / "faq" / "lackande-pulver"
    assert "lackande-pulver" in _unreviewed(tmp_path)

    for language in ("sv", "en"):
        file = answer.with_suffix(f".{language}.md")
        file.write_text(
            file.read_text("utf-8").replace("next_review", "reviewed = 2026-11-30\nnext_review", 1), "utf-8"
        )

    assert "lackande-pulver" not in _unreviewed(tmp_path)


@pytest.mark.parametrize(
    ("token", "api", "what"),
    [
        (TOKEN.replace("A", "B"), None, "Telegram does not know this token. Ask @BotFather for it again"),
        (
            TOKEN,
            "http://127.0.0.1:1",
            "does not say who the bot is (<urlopen error [Errno 111] Connection refused>)",
        ),
    ],
)
def test_a_token_is_tried(token: str, api: str | None, what: str, bot: Bot, telegram: str) -> None:
    looked = bot("doctor", BOT_TOKEN=token, BOT_API_BASE=api or telegram)
    assert (looked.returncode, looked.stderr) == (1, "")
    assert said(looked.stdout, "token").startswith("to do")
    assert what in said(looked.stdout, "token")
    assert token not in looked.stdout


def test_a_mail_server_is_tried(bot: Bot, telegram: str) -> None:
    looked = bot(
        "doctor",
        BOT_TOKEN=TOKEN,
        BOT_API_BASE=telegram,
        BOT_SMTP_URL="smtp://bot:hemlig@127.0.0.1:1",
        BOT_MAIL_FROM="bot@example.se",
    )
    assert (looked.returncode, looked.stderr) == (1, "")
    assert said(looked.stdout, "mail").startswith("to do  mail: the mail server does not let us in")
    assert "hemlig" not in looked.stdout


def test_all_wrong_settings_are_named_at_once(bot: Bot) -> None:
    looked = bot("doctor", BOT_WEB_PORT="hemlig", BOT_LOG_LEVEL="hemlig")
    assert looked.returncode == 1
    assert "to do  settings: BOT_WEB_PORT: must be a whole number from 1 to 65535." in looked.stdout
    assert "to do  settings: BOT_LOG_LEVEL: must be DEBUG, INFO, WARNING or ERROR." in looked.stdout
    assert "hemlig" not in looked.stdout
    assert "ok     content: faq: " in looked.stdout


def test_a_misspelt_setting_is_noted(bot: Bot, telegram: str) -> None:
    looked = bot("doctor", BOT_TOKEN=TOKEN, BOT_API_BASE=telegram, BOT_WEBPORT="80", BOT_XYZ="1")
    assert "note   settings: BOT_WEBPORT is not a setting. Did you mean BOT_WEB_PORT?" in looked.stdout
    assert "note   settings: BOT_XYZ is not a setting. config/example.env has all of them." in looked.stdout


def test_a_file_with_settings_that_is_no_text_is_one_line(bot: Bot, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"BOT_CONTROLLER=\xe5\xe4\xf6")
    assert "can't be read as a text in UTF-8" in line_of(bot("doctor"))


def test_a_file_that_is_no_database_is_to_be_moved_away(bot: Bot, tmp_path: Path) -> None:
    (tmp_path / "samverkansbot.db").write_text("Detta är ingen databas. " * 100)
    line = said(bot("doctor").stdout, "database")
    assert line.startswith("to do")
    assert "can't be read as a database (file is not a database): move it away" in line


def test_a_folder_that_is_not_there_is_to_be_made(bot: Bot) -> None:
    line = said(bot("doctor", BOT_DATABASE_URL="sqlite+aiosqlite:///nowhere/network.db").stdout, "database")
    assert line.startswith("to do  database: nothing can be written in ")
    assert line.endswith("nowhere: make that folder, or set BOT_DATABASE_URL.")


@pytest.mark.parametrize(
    ("version", "state", "what"),
    [
        ("0000", "note", "is older than the program; the next start brings it up to date."),
        (
            "9999",
            "to do",
            f"is at version 9999, this program knows {newest_version()}: start the newer program.",
        ),
    ],
)
def test_an_older_database_is_noted_and_a_newer_one_is_work(
    version: str, state: str, what: str, bot: Bot, tmp_path: Path
) -> None:
    bot("migrate")
    with closing(sqlite3.connect(tmp_path / "samverkansbot.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
        connection.commit()
    line = said(bot("doctor").stdout, "database")
    assert line.startswith(state)
    assert line.endswith(what)


@pytest.mark.postgresql
def test_on_postgresql_it_says_when_the_database_must_be_migrated(bot: Bot, empty_postgresql: str) -> None:
    before = said(bot("doctor", BOT_DATABASE_URL=empty_postgresql).stdout, "database")
    assert before.startswith("to do")
    assert before.endswith("run `python -m bot migrate`.")
    bot("migrate", BOT_DATABASE_URL=empty_postgresql)
    after = said(bot("doctor", BOT_DATABASE_URL=empty_postgresql).stdout, "database")
    assert after == "ok     database: it answers, and is up to date."


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped content that a test may break."""
    monkeypatch.chdir(tmp_path)
    for name in given():
        monkeypatch.delenv(name)
    shutil.copytree(CONTENT, tmp_path / "content", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return tmp_path / "content"


def test_the_shipped_content_is_well(content: Path) -> None:
    about_content = [each for each in examine(content) if each.about == "content"]
    assert [each.state for each in about_content] == [State.WELL] * 5
    assert "municipalities.csv: 290 municipalities." in [each.what for each in about_content]


@pytest.mark.parametrize(
    "name",
    [
        "faq/akut-nodlage.sv.md",
        "followups.toml",
        "meetings.toml",
        "municipalities.csv",
        "work_addresses.toml",
    ],
)
@pytest.mark.parametrize("broken", ["missing", "nonsense"])
def test_content_that_is_broken_is_named_and_the_rest_is_looked_at(
    name: str, broken: str, content: Path
) -> None:
    (content / name).unlink()
    if broken == "nonsense":
        (content / name).write_text("[[ – detta är inget\n", "utf-8")
    about_content = [each for each in examine(content) if each.about == "content"]
    (to_do,) = (each for each in about_content if each.state is State.TO_DO)
    assert Path(name).stem.split(".")[0] in to_do.what
    assert len(about_content) == 5


def _unreviewed(folder: Path) -> list[str]:
    told = examine(folder / "config")
    return [each.what.partition(":")[0] for each in told if each.about == "answers"]
