"""Letters that come back by themselves."""

from datetime import UTC, datetime

import pytest

from tests.conftest import Hands
from tests.scenarios.conftest import Town, text_of
from tests.scenarios.test_newsletters import letters, write

SPRING = datetime(2026, 2, 27, 11, tzinfo=UTC)


@pytest.fixture
def hands() -> Hands:
    """Eva begins on a Friday, at noon."""
    hands = Hands()
    hands.instant = SPRING
    return hands


async def begins_series(town: Town, words: str) -> None:
    await write(town, "Månadens brev")
    await town.eva.presses_in_turn("Välj tid", "Återkommande")
    await town.eva.writes(words)


async def test_a_monthly_letter_on_the_first_monday_at_nine_skips_a_holiday(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_series(town, "första måndagen kl. 9")
    assert town.eva.last_message.splitlines() == [
        "Första måndagen i månaden kl. 9.00",
        "",
        "De fem nästa gångerna:",
        "",
        "måndag den 2 mars 2026 kl. 9.00",
        "tisdag den 7 april 2026 kl. 9.00",
        "måndag den 4 maj 2026 kl. 9.00",
        "måndag den 1 juni 2026 kl. 9.00",
        "måndag den 6 juli 2026 kl. 9.00",
        "",
        "Är dagen röd eller helg går brevet ut nästa arbetsdag.",
    ]
    await town.eva.presses("Ja, planera")

    await town.forward(days=4)
    assert len(letters(anna)) == 1
    await town.forward(days=34)  # until Monday after Easter, a red day
    assert town.clock().date().isoformat() == "2026-04-06"
    assert len(letters(anna)) == 1
    await town.forward(days=1)
    assert len(letters(anna)) == 2


async def test_a_series_is_ended_by_whoever_says_so_twice(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_series(town, "varje måndag kl. 9")
    await town.eva.presses("Ja, planera")
    await town.forward(days=4)
    await town.eva.presses_in_turn("Planerade brev", "Varje måndag: Månadens brev", "Avsluta")
    assert town.eva.last_message.startswith("Ska brevet sluta gå ut?\n\nMånadens brev")
    await town.eva.presses("Ja, avsluta och släng")
    assert town.eva.last_message == "Brevet går inte ut fler gånger."

    await town.forward(days=14)
    assert len(letters(anna)) == 1


async def test_of_those_missed_in_an_outage_the_latest_goes_out_once_and_the_series_goes_on(
    town: Town,
) -> None:
    anna = await town.member("Anna")
    await begins_series(town, "varje måndag kl. 9")
    await town.eva.presses("Ja, planera")
    await town.is_down_for(days=18)  # three Mondays, until Tuesday
    assert len(letters(anna)) == 1

    await town.forward(days=7)
    assert len(letters(anna)) == 2


async def test_what_is_not_understood_is_asked_again_with_examples(town: Town) -> None:
    await begins_series(town, "ibland")
    assert town.eva.last_message.startswith("Jag förstår inte hur ofta.")
    await town.eva.writes("sista arbetsdagen kl. 10")
    assert town.eva.last_message.startswith("Sista arbetsdagen i månaden kl. 10.00")


async def test_a_series_whose_words_are_changed_goes_on_by_the_same_rule_with_one_tap(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_series(town, "varje måndag kl. 9")
    await town.eva.presses("Ja, planera")
    await town.forward(days=4)
    await town.eva.presses_in_turn("Planerade brev", "Varje måndag: Månadens brev", "Ändra", "Skriv om")
    await town.eva.writes("Nya ord")
    assert "Planen var: Varje måndag kl. 9.00" in town.eva.last_message
    await town.forward(days=7)
    assert len(letters(anna)) == 1  # a draft does not leave by itself

    await town.eva.presses("Planera igen")
    assert "Varje måndag kl. 9.00\nGår ut måndag den 16 mars 2026 kl. 9.00." in town.eva.last_message
    await town.forward(days=14)
    assert [text_of(each).splitlines()[-1] for each in letters(anna)] == [
        "Månadens brev",
        "Nya ord",
        "Nya ord",
    ]


async def test_a_series_taken_back_may_leave_just_once_and_then_it_is_over(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_series(town, "varje måndag kl. 9")
    await town.eva.presses_in_turn("Ja, planera", "Ändra", "Skicka nu, bara en gång")
    await town.forward(days=14)
    assert len(letters(anna)) == 1
