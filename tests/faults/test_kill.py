"""The bot dies at once, in the middle of a newsletter, and is started again."""

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.storage.tables import DeliveryRow

if TYPE_CHECKING:
    from tests.faults.conftest import Town

LETTER = "Nya dekaler finns hos mig."


@pytest.mark.fault
@pytest.mark.parametrize("killed_after", [20, 140])
async def test_a_kill_in_the_middle_of_a_newsletter_loses_nobody(town: "Town", killed_after: int) -> None:
    async with town.running() as victim:
        await town.fills()
        await town.sends(LETTER)
        await town.until(lambda: sum(town.arrived(LETTER)) >= killed_after)
        victim.kill()
        await victim.wait()
    in_doubt = await leased(town)
    async with town.running():
        report = await town.report()

    got, told = town.arrived(LETTER), await town.tally()
    assert (min(got), len(got)) == (1, 200)
    assert sum(got) - 200 <= in_doubt < 200
    assert 0 < in_doubt == told.possibly_twice
    assert (told.accepted, told.total, told.uncertain) == (200, 200, 0)
    assert "Mottaget av Telegram: 200 av 200." in report
    assert f"{'En' if in_doubt == 1 else in_doubt} kan ha fått det två gånger." in report


async def leased(town: "Town") -> int:
    """How many letters nobody knows the fate of."""
    rows = select(func.count()).where(DeliveryRow.occasion == "newsletter:1", DeliveryRow.state == "leased")
    async with town.database.reading() as session:
        return (await session.execute(rows)).scalar_one()
