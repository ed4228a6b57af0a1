"""`python -m bot journal verify`: whether anybody changed what happened, in words and as an exit status."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.events.invitations import InvitationMade
from bot.domain.people import Role
from bot.services.journal import Journal
from bot.storage.database import Database
from bot.storage.journal import record
from bot.storage.schema import bring_up_to_date
from bot.storage.seals import prune
from config.settings import SQLITE
from tests.conftest import Hands
from tests.door.conftest import Bot, line_of


@pytest.fixture
async def kept(tmp_path: Path, hands: Hands) -> Path:
    """Three rows of the journal, sealed, and one that is not yet."""
    file = tmp_path / "samverkansbot.db"
    database = Database(f"{SQLITE}{file}")
    await bring_up_to_date(database)
    async with database.begin() as session:
        for number in range(3):
            await record(session, InvitationMade("2581", number, Role.MEMBER), by=7, now=hands())
    hands.forward(hours=1)
    await Journal(database, hands).seal()
    async with database.begin() as session:
        await record(session, InvitationMade("2581", 9, Role.MEMBER), by=7, now=hands())
    await database.close()
    return file


def changed(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


def test_a_journal_that_nobody_touched(bot: Bot, kept: Path) -> None:
    looked = bot("journal", "verify")

    assert (looked.returncode, looked.stderr) == (0, "")
    whole, unsealed, last = looked.stdout.splitlines()
    assert whole == "The chain is whole: 1 seal, and 3 rows as they were sealed."
    assert unsealed == "Not sealed yet: 1 row, the first from 2026-11-24 10:00, Swedish time."
    assert last.startswith("The last seal is number 1: ")
    assert kept.exists()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "UPDATE journal SET actor_id = 8 WHERE id = 2",
            "Seal 1, rows 1 to 3: a row says something else than when it was sealed.",
        ),
        (
            "DELETE FROM journal WHERE id = 2",
            "Seal 1, rows 1 to 3: rows were taken out: there are 2, and 3 were sealed.",
        ),
        (
            "INSERT INTO journal (id, at, event, facts) VALUES (0, '2026-01-01 00:00:00', 'New', '{}')",
            "Seal 1, rows 1 to 3: rows were put in: there are 4, and 3 were sealed.",
        ),
        (
            "UPDATE seal SET sealed_at = '2026-01-01 00:00:00.000000'",
            "Seal 1, rows 1 to 3: the seal is not the one that was made, or the one before it is gone.",
        ),
    ],
)
def test_a_journal_that_somebody_touched(bot: Bot, kept: Path, statement: str, said: str) -> None:
    changed(kept, statement)
    looked = bot("journal", "verify")

    assert (looked.returncode, looked.stderr) == (1, "")
    assert looked.stdout.splitlines()[:2] == ["The chain is broken, in 1 place:", said]


async def test_what_was_pruned_is_told(bot: Bot, kept: Path, hands: Hands) -> None:
    database = Database(f"{SQLITE}{kept}")
    async with database.begin() as session:
        await prune(session, datetime(2026, 11, 24, 8, 30, tzinfo=UTC), hands())
    await database.close()

    looked = bot("journal", "verify")
    assert looked.returncode == 0
    assert "Pruned, as the journal tells: 3 rows, up to number 3. Their seals are kept." in looked.stdout


def test_a_seal_that_was_written_down_shows_whether_the_whole_chain_was_made_anew(
    bot: Bot, kept: Path
) -> None:
    written_down = bot("journal", "verify").stdout.split()[-1]
    known = bot("journal", "verify", "--seal", written_down.upper())
    assert known.returncode == 0
    assert "The seal you ask about is number 1." in known.stdout

    changed(kept, "DELETE FROM seal")
    unknown = bot("journal", "verify", "--seal", written_down)
    assert unknown.returncode == 1
    assert "The seal you ask about is not in the chain." in unknown.stdout


def test_it_says_so_where_there_is_nothing_to_look_at(bot: Bot) -> None:
    assert line_of(bot("journal", "verify")).endswith("run `python -m bot migrate` first.")


def test_it_is_quick_and_needs_no_telegram(bot: Bot, kept: Path) -> None:
    assert kept.exists()
    script = (
        "import sys; from bot.__main__ import main; main(['journal', 'verify']); "
        "sys.exit('aiogram' in sys.modules)"
    )
    assert bot(python=("-c", script)).returncode == 0
