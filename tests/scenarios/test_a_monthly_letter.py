"""A letter every month: on the first Tuesday at nine, and on the next working day where that one is red."""

from datetime import UTC, datetime

import pytest

from bot.domain.clock import SWEDEN
from tests.conftest import Hands
from tests.scenarios.conftest import Town
from tests.scenarios.test_newsletters import letters, write

APRIL = datetime(2028, 4, 10, 7, tzinfo=UTC)


@pytest.fixture
def hands() -> Hands:
    """In the spring of the year in which the National Day is the first Tuesday of June."""
    hands = Hands()
    hands.instant = APRIL
    return hands


async def goes_on_until(town: Town, month: int, day: int, hour: int, minute: int) -> None:
    left = datetime(2028, month, day, hour, minute, tzinfo=SWEDEN) - town.clock()
    await town.forward(seconds=left.total_seconds())


async def test_the_first_tuesday_at_nine_and_after_a_red_day_the_next_one_at_work(town: Town) -> None:
    anna = await town.member("Anna")
    await town.is_young_for(days=365)
    await write(town, "Månadens brev")
    await town.eva.presses_in_turn("Välj tid", "Återkommande")
    await town.eva.writes("första tisdagen kl. 9")
    assert town.eva.last_message.splitlines() == [
        "Första tisdagen i månaden kl. 9.00",
        "",
        "De fem nästa gångerna:",
        "",
        "tisdag den 2 maj 2028 kl. 9.00",
        "onsdag den 7 juni 2028 kl. 9.00",
        "tisdag den 4 juli 2028 kl. 9.00",
        "tisdag den 1 augusti 2028 kl. 9.00",
        "tisdag den 5 september 2028 kl. 9.00",
        "",
        "Är dagen röd eller helg går brevet ut nästa arbetsdag.",
    ]
    await town.eva.presses("Ja, planera")

    for number, (month, day) in enumerate([(5, 2), (6, 7), (7, 4)]):
        await goes_on_until(town, month, day, 8, 59)
        assert len(letters(anna)) == number
        await goes_on_until(town, month, day, 9, 0)
        assert [each.date.astimezone(SWEDEN).timetuple()[:5] for each in letters(anna)][number:] == [
            (2028, month, day, 9, 0)
        ]

    reports = [each for each in town.eva.messages if each.text and "Nyhetsbrevet är skickat" in each.text]
    assert [each.text.splitlines()[2] for each in reports if each.text] == [
        "Mottaget av Telegram: 2 av 2."
    ] * 3
