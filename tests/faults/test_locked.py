"""Another program holds the database: a backup, or somebody with a shell."""

import asyncio
import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.storage.database import BUSY_TIMEOUT_MS

if TYPE_CHECKING:
    from tests.faults.conftest import Town

LETTER = "Nya dekaler finns hos mig."


@pytest.mark.fault
async def test_a_database_that_is_locked_for_a_while_delays_a_newsletter_and_loses_nobody(
    town: "Town",
) -> None:
    async with town.running():
        await town.fills()
        await town.sends(LETTER)
        await town.until(lambda: sum(town.arrived(LETTER)) >= 20)
        other = sqlite3.connect(town.database.engine.url.database or "", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(BUSY_TIMEOUT_MS / 1000 + 2)
        held_up = sum(town.arrived(LETTER))
        other.execute("ROLLBACK")
        other.close()
        report = await town.report()

    assert 20 <= held_up < 200
    assert town.arrived(LETTER) == [1] * 200
    assert "Mottaget av Telegram: 200 av 200." in report
    assert "två gånger" not in report
