"""How the bot reaches somebody: each decides for themselves about topics and hours."""

import pytest

from bot.domain.people import Kind
from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_newsletters import letters, write

SETTINGS = ("Meny", "Inställningar", "Så når boten dig")


async def test_who_declines_a_topic_gets_no_more_letters_on_it_and_the_report_adds_up(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await anna.presses_in_turn(*SETTINGS, "Sluta få: Nyheter")
    assert "Nyheter: nej tack\nLag och regler: ja\nUtbildning: ja\n" in anna.last_message

    await write(town, "Hej alla!")
    await town.eva.presses("Skicka nu")
    assert not letters(anna)
    assert len(letters(bo)) == 1
    assert town.eva.got("Mottaget av Telegram: 2 av 2.\n1 person har valt bort ämnet och räknas inte.")
    assert not town.eva.got("Kom inte fram")

    await anna.presses("Få igen: Nyheter")
    await write(town, "Hej igen!")
    await town.eva.presses("Skicka nu")
    assert len(letters(anna)) == 1


async def test_what_the_workplace_has_undertaken_comes_all_the_same_and_that_is_said(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS)
    for topic in ("Nyheter", "Lag och regler", "Utbildning"):
        await anna.presses(f"Sluta få: {topic}")
    assert "Kallelser till möten och frågor om er certifiering kommer ändå." in anna.last_message

    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.writes("om tre veckor kl. 14")
    await town.eva.writes("Stadshuset")
    await town.eva.presses("Kalla till mötet")
    assert anna.last_message.startswith("Du är kallad")


async def test_two_taps_on_a_topic_are_one(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS)
    anna.reaches_for("Sluta få: Utbildning")
    anna.reaches_for("Sluta få: Utbildning")
    await town.answer_at_once()

    assert "Utbildning: nej tack" in anna.last_message
    kept = [each for each in await town.stored() if "TopicDeclined" in each]
    assert len(kept) == 1


@pytest.mark.parametrize(
    ("pressed", "said"),
    [
        ("Alla dagar kl. 6.00–21.00", "Nu: alla dagar kl. 6.00–21.00."),
        ("När som helst", "Nu: när som helst."),
    ],
)
async def test_usual_hours_take_one_tap_and_can_be_taken_back(town: Town, pressed: str, said: str) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS, "Ändra tider")
    assert "Nu: arbetsdagar kl. 8.00–18.00." in anna.last_message
    await anna.presses(pressed)
    assert said in anna.last_message

    await anna.presses("Arbetsdagar kl. 8.00–18.00")
    assert "Nu: arbetsdagar kl. 8.00–18.00." in anna.last_message
    assert not [each for each in await town.stored() if each.startswith("reachable_hours")]


async def test_hours_of_ones_own_are_typed_and_asked_back_when_they_are_not_understood(town: Town) -> None:
    anna = await town.member("Anna", Kind.TERMINAL)
    await anna.presses_in_turn(*SETTINGS, "Ändra tider", "Egna tider")
    await anna.writes("på kvällen")
    assert anna.last_message.startswith("Jag förstod inte tiderna.")

    await anna.writes("16–22 alla dagar")
    assert "Nu: alla dagar kl. 16.00–22.00." in anna.last_message


async def test_a_cry_for_help_is_no_hour_of_the_day(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS, "Ändra tider", "Egna tider")
    await anna.writes("det ryker ur ett paket!")
    assert anna.got("Ring 112")

    await anna.writes("7-16")
    assert "Nu: arbetsdagar kl. 7.00–16.00." in anna.last_message


async def test_without_a_mail_server_there_is_nothing_to_choose_about_mail(town: Town) -> None:
    await town.eva.presses_in_turn(*SETTINGS)

    assert "E-post" not in town.eva.last_message
    assert "E-post" not in town.eva.last_buttons


async def test_in_english_too(town: Town) -> None:
    john: Someone = await town.member("John", language="en")
    await john.presses_in_turn("Menu", "Settings", "How the bot reaches you", "Change hours", "At any time")

    assert "Now: at any time." in john.last_message


async def test_my_data_tells_it_and_forgetting_takes_it_away(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS, "Sluta få: Nyheter", "Ändra tider", "När som helst")
    rows = ("opt_out", "reachable_hours")
    assert len([each for each in await town.stored() if each.startswith(rows)]) == 2

    await anna.writes("/glom")
    await anna.presses(anna.last_buttons[0])
    assert not [each for each in await town.stored() if each.startswith(rows)]
