"""Looking after what is planned: the list, leaving one time out, and stopping what the clock has started."""

from bot.domain.people import Role
from tests.scenarios.conftest import Town
from tests.scenarios.test_approvals import lars_asks
from tests.scenarios.test_before_the_next_meeting import calls
from tests.scenarios.test_newsletters import letters
from tests.scenarios.test_schedules import plan

# It is Tuesday 24 November 2026, nine in the morning.

PLANNED = ("Meny", "Skriv nyhetsbrev", "Planerade brev")


async def plans(town: Town, when: str, letter: str = "Hej alla!") -> None:
    await plan(town, when, letter)
    await town.eva.presses("Ja, planera")


async def test_the_list_says_what_each_letter_is(town: Town) -> None:
    await plans(town, "första tisdagen kl. 9", "Månadens brev")
    await plans(town, "den 15 varje månad kl. 9", "Från mitten")
    await plans(town, "1 december kl. 10", "En gång")
    await town.eva.presses_in_turn(*PLANNED)
    assert town.eva.last_buttons[:3] == [
        "Första tisdagen: Månadens brev",
        "tis 1 december kl. 10.00: En gång",
        "Den 15 varje månad: Från mitten",
    ]


async def test_what_waits_for_a_yes_says_so_in_the_list(town: Town) -> None:
    await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    await lars.presses("Planerade brev")
    assert lars.last_buttons[0] == "Väntar på godkännande: Hej alla!"


async def test_a_series_leaves_out_its_next_time_alone_however_often_it_is_pressed(town: Town) -> None:
    anna = await town.member("Anna")
    await plans(town, "varje måndag kl. 9", "Veckans brev")
    assert "Du kan ändra det, hoppa över nästa gång eller avsluta det." in town.eva.last_message
    planned = town.eva.messages[-1]
    await town.eva.presses("Hoppa över nästa", planned)
    assert town.eva.last_message.startswith("Brevet går inte ut måndag den 30 november 2026 kl. 9.00.")
    assert "Går ut måndag den 7 december 2026 kl. 9.00." in town.eva.last_message

    await town.eva.presses_in_turn("Planerade brev", "Varje måndag: Veckans brev")
    await town.forward(days=7)
    assert not letters(anna)
    await town.forward(days=7)
    assert len(letters(anna)) == 1
    assert any("NewsletterSkipped" in row for row in await town.stored())


async def test_a_second_tap_skips_no_second_time(town: Town) -> None:
    await plans(town, "varje måndag kl. 9")
    town.eva.reaches_for("Hoppa över nästa")
    town.eva.reaches_for("Hoppa över nästa")
    await town.answer_at_once()
    assert town.eva.toast == "Den gången är redan överhoppad, eller har fått en annan tid."
    assert "Går ut måndag den 7 december 2026 kl. 9.00." in town.eva.last_message


async def test_a_letter_for_every_meeting_leaves_out_the_next_one(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "8 december kl. 14")
    await calls(town, "15 december kl. 14")
    await plans(town, "1 arbetsdag före varje möte")
    await town.eva.presses("Hoppa över nästa")
    assert "Går ut måndag den 14 december 2026 kl. 9.00." in town.eva.last_message

    await town.forward(days=14)
    assert not letters(anna)
    await town.forward(days=7)
    assert len(letters(anna)) == 1


async def test_what_the_clock_starts_at_night_can_be_stopped_before_anybody_has_it(town: Town) -> None:
    anna = await town.member("Anna")
    await plans(town, "idag kl. 21", "Fel text")
    await town.eva.presses_in_turn("Planerade brev", "tis 24 november kl. 21.00: Fel text")
    as_planned = town.eva.messages[-1]
    await town.forward(hours=12, minutes=17)
    assert not letters(anna)

    await town.eva.presses("Ändra", as_planned)
    assert town.eva.toast == "Brevet går redan ut. Du kan stoppa det under Planerade brev."
    await town.eva.presses("Ställ in", as_planned)
    assert "De flesta får det onsdag den 25 november 2026 kl. 8.00." in town.eva.last_message
    assert "Stoppa" in town.eva.last_buttons

    await town.eva.presses("Planerade brev")
    assert town.eva.last_buttons[0] == "Går ut nu: Fel text"
    await town.eva.presses_in_turn("Går ut nu: Fel text", "Stoppa", "Ja, stoppa")
    await town.forward(days=1)
    assert not letters(anna)
    await town.eva.presses_in_turn(*PLANNED)
    assert town.eva.last_message.endswith("Inget brev är planerat.")


async def test_a_letter_taken_back_keeps_its_time_and_does_not_leave_by_itself(town: Town) -> None:
    anna = await town.member("Anna")
    await plans(town, "imorgon kl. 9.30")
    await town.eva.presses_in_turn("Ändra", "Skriv om")
    await town.eva.writes("Nya ord")
    assert "Planen var: onsdag den 25 november 2026 kl. 9.30" in town.eva.last_message
    assert town.eva.last_buttons[:2] == ["Planera igen", "Skicka nu"]
    await town.eva.presses("Planera igen")
    assert "Går ut onsdag den 25 november 2026 kl. 9.30." in town.eva.last_message

    await town.eva.presses("Ändra")
    await town.forward(days=2)
    assert not letters(anna)
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev", "Fortsätt på utkastet")
    assert "Planen var" not in town.eva.last_message
    assert town.eva.last_buttons[0] == "Skicka nu"
