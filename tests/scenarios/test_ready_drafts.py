"""Ready drafts: used as they are, in both languages at once, and never sent with a gap in them."""

from tests.scenarios.conftest import Town, text_of
from tests.scenarios.test_newsletters import HEADING, letters


async def test_a_ready_draft_is_filled_in_place_by_place_and_sent_in_both_languages(town: Town) -> None:
    anna, john = await town.member("Anna"), await town.member("John", language="en")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev", "Börja från ett färdigt utkast")
    assert town.eva.last_buttons[:2] == ["Välkommen till arbetsgruppen", "Inför mötet"]

    await town.eva.presses("Julrushen börjar")
    assert text_of(town.eva.messages[-2]).startswith("Julrushen börjar\n\n")
    await town.eva.presses("Använd det här")
    assert "2 ställen ska fyllas i innan du kan skicka." in town.eva.last_message
    assert "Skicka nu" not in town.eva.last_buttons

    await town.eva.presses("Fyll i det som saknas")
    assert town.eva.last_message.startswith("Fyll i: namn, telefon och tider")
    await town.eva.writes("Eva, 0911-12 34 56, vardagar kl. 8–16")
    assert town.eva.last_message.startswith(
        "Fyll i på engelska: name, phone and hours\n\n"
        "På svenska skrev du: ”Eva, 0911-12 34 56, vardagar kl. 8–16”\n\n"
    )
    await town.eva.writes("Eva, 0911-12 34 56, weekdays 8–16")
    await town.eva.presses("Skicka nu")

    assert text_of(letters(anna)[0]).endswith("Den här tiden når du Eva, 0911-12 34 56, vardagar kl. 8–16.")
    (english,) = letters(john, "Newsletter from the working group in Piteå")
    assert text_of(english).endswith("During this time you reach Eva, 0911-12 34 56, weekdays 8–16.")


async def test_nothing_is_sent_while_a_place_is_left_whatever_button_is_pressed(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Vi ses på tisdag")
    check = town.eva.messages[-1]
    await town.eva.presses("Skriv om")
    await town.eva.writes("Vi ses [Fyll i: dag]")
    await town.eva.presses("Skicka nu", check)

    assert town.eva.toast == "1 ställe är inte ifyllt: dag. Fyll i det först."
    assert not letters(anna)


async def test_a_copied_and_changed_draft_is_a_letter_like_any_other(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn(
        "Meny", "Skriv nyhetsbrev", "Börja från ett färdigt utkast", "Tack för mötet"
    )
    await town.eva.writes("Tack för mötet! Vi ses i mars.")
    await town.eva.presses("Skicka nu")
    assert [text_of(each) for each in letters(anna)] == [f"{HEADING}\n\nTack för mötet! Vi ses i mars."]
