"""What may be set, and what is said to who sets it wrong."""

import logging
import re
from itertools import pairwise
from pathlib import Path

import pytest

from config.logging import OneLine
from config.settings import CONTENT, NAMES, CannotStart, Settings, WrongSetting, given, load, wrong_settings

TOKEN = "123456789:" + "A" * 35
EXAMPLE = CONTENT / "example.env"


@pytest.fixture(autouse=True)
def _nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in given():
        monkeypatch.delenv(name)


def test_nothing_has_to_be_set() -> None:
    assert load().database_url == "sqlite+aiosqlite:///samverkansbot.db"
    assert load().token is None


def test_every_setting_stands_in_the_example_under_a_line_that_explains_it() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    explained = [after for before, after in pairwise(lines) if before.startswith("# ")]
    assert [line.partition("=")[0] for line in explained if line] == list(NAMES)


def test_the_example_copied_as_it_is_changes_nothing(tmp_path: Path) -> None:
    without = load()
    (tmp_path / ".env").write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    assert load() == without


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("BOT_WEB_PORT=1111\nBOT_WEB_HOST=0.0.0.0\n")
    monkeypatch.setenv("BOT_WEB_PORT", "2222")
    assert (load().web_host, load().web_port) == ("0.0.0.0", 2222)  # noqa: S104  nothing is opened here


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", TOKEN),
        ("BOT_DATABASE_URL", "sqlite+aiosqlite:////var/lib/bot/rows.db"),
        ("BOT_DATABASE_URL", "postgresql+asyncpg://bot:secret@localhost:5432/bot"),
        ("BOT_DATABASE_URL", "postgresql+asyncpg:///bot?host=/run/postgresql"),
        ("BOT_API_BASE", "http://127.0.0.1:8081"),
        ("BOT_PUBLIC_URL", "https://bot.example.se/samverkan/"),
        ("BOT_MAIL_FROM", "Boten på Bås <bot@example.se>"),
        ("BOT_WEB_PORT", "65535"),
        ("BOT_LOG_LEVEL", "WARNING"),
    ],
)
def test_what_may_be_set(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    load()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hemlig-och-fel"),
        ("BOT_TOKEN", f"{TOKEN} "),
        ("BOT_DATABASE_URL", "samverkansbot.db"),
        ("BOT_DATABASE_URL", "sqlite:///samverkansbot.db"),
        ("BOT_DATABASE_URL", "sqlite+aiosqlite:///?mode=ro"),
        ("BOT_DATABASE_URL", "sqlite+aiosqlite:///:memory:"),
        ("BOT_DATABASE_URL", "postgresql://bot:hemlig@localhost/bot"),
        ("BOT_DATABASE_URL", "postgresql+asyncpg://bot:hemlig@localhost:port/bot"),
        ("BOT_DATABASE_URL", "postgresql+asyncpg://bot:hem[lig@localhost/bot"),
        ("BOT_API_BASE", "localhost:8081"),
        ("BOT_API_BASE", "http://127.0.0.1:80818"),
        ("BOT_PUBLIC_URL", "https://bot.example.se/?a=1"),
        ("BOT_PUBLIC_URL", "ftp://bot.example.se"),
        ("BOT_SMTP_URL", "http://mail.example.se"),
        ("BOT_SMTP_URL", "smtp://bot:hemlig@mail.example.se:port"),
        ("BOT_SMTP_URL", "smtps://mail.example.se/hemlig"),
        ("BOT_MAIL_FROM", "hemlig"),
        ("BOT_MAIL_FROM", "bot@localhost"),
        ("BOT_WEB_PORT", "0"),
        ("BOT_WEB_PORT", "65536"),
        ("BOT_WEB_PORT", "åtta"),
        ("BOT_LOG_LEVEL", "LOUD"),
    ],
)
def test_what_may_not_be_set_is_named_and_never_repeated(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSetting) as wrong:
        load()
    assert wrong.value.name == name
    assert re.fullmatch(rf"{name}: must be .+\.", str(wrong.value))
    assert value not in str(wrong.value)


def test_all_that_is_wrong_is_known_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_WEB_PORT", "x")
    monkeypatch.setenv("BOT_LOG_LEVEL", "x")
    assert [each.name for each in wrong_settings()] == ["BOT_WEB_PORT", "BOT_LOG_LEVEL"]


def test_a_file_that_is_no_text_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"BOT_CONTROLLER=\xe5\xe4\xf6")
    with pytest.raises(CannotStart, match=r"\.env can't be read"):
        load()


def test_a_token_does_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert TOKEN not in repr(load())


@pytest.mark.parametrize("name", Settings.model_fields)
def test_what_a_setting_must_be_is_written_beside_it(name: str) -> None:
    assert Settings.model_fields[name].description


def test_a_record_is_one_line_in_utc_without_the_token() -> None:
    with pytest.raises(ConnectionError) as raised:
        raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/getMe\nis silent")
    failed = (raised.type, raised.value, raised.tb)
    record = logging.LogRecord("bot", logging.ERROR, "", 0, "asked %s", (f"/bot{TOKEN}/getMe",), failed)
    record.created = 0
    line = OneLine("%(asctime)sZ %(message)s", datefmt="%Y-%m-%dT%H:%M:%S").format(record)
    assert line.startswith("1970-01-01T00:00:00Z asked /bot<token>/getMe ⏎ Traceback")
    assert line.endswith("ConnectionError: https://api.telegram.org/bot<token>/getMe ⏎ is silent")
    assert TOKEN not in line


def test_a_mail_server_needs_a_sender(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_SMTP_URL", "smtp://bot:hem%40lig@mail.example.se:587")
    (wrong,) = wrong_settings()
    assert wrong.name == "BOT_MAIL_FROM"
    assert "BOT_SMTP_URL is set" in str(wrong)

    monkeypatch.setenv("BOT_MAIL_FROM", "bot@example.se")
    assert wrong_settings() == []
    assert "hem" not in repr(load())
