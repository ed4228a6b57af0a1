"""The first people come in by a link that the command line makes."""

from pathlib import Path

import pytest

from bot.services.tokens import hash_of, new_token
from tests.door.conftest import TOKEN, Bot, line_of, rows


@pytest.mark.parametrize(
    ("role", "place", "name"),
    [("national", None, "Sverige"), ("county", "25", "Norrbottens län"), ("coordinator", "2581", "Piteå")],
)
def test_an_invitation_is_told_once_and_only_its_hash_is_kept(
    role: str, place: str | None, name: str, bot: Bot, tmp_path: Path
) -> None:
    where = ["--role", role, "--place", place] if place else []
    made = bot("invite", *where)
    assert (made.returncode, made.stderr) == (0, "")
    first, expires, typed = made.stdout.splitlines()
    assert first == f"Lets one person in: {role}, {name}."
    assert expires.startswith("Expires 20")
    token = typed.removeprefix("/start ")
    assert len(token) == len(new_token())

    database = tmp_path / "samverkansbot.db"
    ((kept, kept_role, kept_place),) = rows(
        database,
        "SELECT token_hash, role, place FROM invitation JOIN working_group ON working_group.id = group_id",
    )
    assert (kept, kept_role, kept_place) == (hash_of(token), role, place or "SE")
    assert not any(token.encode() in file.read_bytes() for file in tmp_path.iterdir())


def test_an_invitation_is_a_link_where_the_bot_has_a_name(bot: Bot, telegram: str) -> None:
    made = bot("invite", BOT_TOKEN=TOKEN, BOT_API_BASE=telegram)
    assert (made.returncode, made.stderr) == (0, "")
    link, typed = made.stdout.splitlines()[-2:]
    assert link == f"https://t.me/samverkan_bot?start={typed.removeprefix('/start ')}"


@pytest.mark.parametrize(
    ("role", "place", "must_be"),
    [
        ("national", "0380", "SE"),
        ("county", "0380", "a county's two digits, such as 03 for Uppsala län"),
        ("county", "99", "a county's two digits, such as 03 for Uppsala län"),
        ("coordinator", "03", "a municipality's four digits, such as 0380 for Uppsala"),
        ("coordinator", "Uppsala", "a municipality's four digits, such as 0380 for Uppsala"),
        ("coordinator", "", "a municipality's four digits, such as 0380 for Uppsala"),
    ],
)
def test_an_invitation_is_for_a_place_of_its_role(
    role: str, place: str, must_be: str, bot: Bot, tmp_path: Path
) -> None:
    line = line_of(bot("invite", "--role", role, "--place", place))
    assert line == f"--place: for {role} it must be {must_be}; config/municipalities.csv has them all."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("token", "api", "why"),
    [
        (TOKEN.replace("A", "B"), None, "BOT_TOKEN: Telegram does not know this token."),
        (TOKEN, "http://127.0.0.1:1", "http://127.0.0.1:1 does not say who the bot is"),
    ],
)
def test_an_invitation_is_made_also_where_the_name_of_the_bot_is_not_to_be_had(
    token: str, api: str | None, why: str, bot: Bot, telegram: str
) -> None:
    made = bot("invite", BOT_TOKEN=token, BOT_API_BASE=api or telegram)
    assert made.returncode == 0
    assert made.stdout.splitlines()[-1].startswith("/start ")
    assert "t.me" not in made.stdout
    (line,) = made.stderr.splitlines()
    assert line.startswith(why)


WITH_OTHER_PLACES = """
import sys
from pathlib import Path
import config.settings
config.settings.CONTENT = Path.cwd()
from bot.__main__ import main
sys.exit(main(["invite"]))
"""


@pytest.mark.parametrize("places", [None, "", "kommun;kod\nPiteå;2581\n", "\x00", "municipality_code"])
def test_a_broken_file_of_places_is_named_in_one_line(places: str | None, bot: Bot, tmp_path: Path) -> None:
    file = tmp_path / "municipalities.csv"
    if places is not None:
        file.write_text(places, "utf-8")

    assert str(file) in line_of(bot(python=("-c", WITH_OTHER_PLACES)))
