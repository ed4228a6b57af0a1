"""An answer to a question becomes a vetted answer, or another name of one, once somebody approves it."""

from bot.domain.people import Role
from tests.scenarios.asking import (
    PARKING,
    PAYS,
    answers_all,
    lead,
    nearly_known,
    opens_group,
    opens_questions,
    sends,
    three_wonder,
)
from tests.scenarios.conftest import Town


async def test_the_answer_can_become_another_name_of_what_the_bot_knows(town: Town) -> None:
    await lead(town, "Karin", Role.COUNTY, "25")
    anna, words = await town.member("Anna"), nearly_known()
    await sends(anna, words)
    await opens_questions(town.eva)
    await town.eva.presses_in_turn(town.eva.last_buttons[0], "Svara")
    await town.eva.writes(PAYS)
    await town.eva.presses("Skicka svaret")
    near = next(each for each in town.eva.last_buttons if each.startswith("Samma fråga som: "))
    await town.eva.presses(near)
    assert f"1. {words}" in town.eva.last_message
    await town.eva.presses("Ta inte med 1")
    assert "Föreslå" not in town.eva.last_buttons
    await town.eva.presses_in_turn("Ta med 1", "Föreslå")
    assert town.eva.toast == "Förslaget är skickat."

    await town.eva.presses("Till frågorna")
    await town.eva.presses(next(each for each in town.eva.last_buttons if each.startswith("Besvarad: ")))
    assert not any(each.startswith(("Samma fråga", "Gör till")) for each in town.eva.last_buttons)


async def test_which_wordings_go_along_and_which_is_the_title_is_chosen(town: Town) -> None:
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    await three_wonder(town)
    await answers_all(town.eva)
    await town.eva.presses_in_turn("Gör till ett svar i frågebanken", "Ta inte med 2", "Ha 3 som rubrik")
    assert town.eva.last_message.startswith(f"Så här blir svaret i frågebanken\n\n{PARKING[2]}\n\n{PAYS}")
    await town.eva.presses("Föreslå")

    assert PARKING[2] in karin.last_message
    assert PARKING[0].rstrip("?") in karin.last_message
    assert PARKING[1] not in karin.last_message


async def test_an_answer_is_proposed_once(town: Town) -> None:
    await lead(town, "Karin", Role.COUNTY, "25")
    await three_wonder(town)
    await answers_all(town.eva)
    await town.eva.presses("Gör till ett svar i frågebanken")
    for _ in range(2):
        town.eva.reaches_for("Föreslå")
    await town.answer_at_once()

    assert town.eva.toast == "Det svaret är redan föreslaget till frågebanken."
    assert len([row for row in await town.stored() if row.startswith("answer_version")]) == 1


async def test_what_was_sent_back_is_written_on_by_whoever_keeps_the_answers(town: Town) -> None:
    karin, per = [await lead(town, each, Role.COUNTY, "25") for each in ("Karin", "Per")]
    await three_wonder(town)
    await answers_all(town.eva)
    await town.eva.presses("Gör till ett svar i frågebanken")
    await town.eva.presses("Föreslå")
    await karin.presses("Skicka tillbaka")
    await karin.writes("Skriv vart kvittot ska.")
    assert "Karin kan ändra texten och föreslå den igen." in town.eva.last_message
    await town.eva.presses("Visa ändringen")
    assert town.eva.last_buttons == ["Läs hela svaret", "Till menyn"]

    await karin.presses_in_turn("Ändra vidare", "Ändra en del till", "Första meningen")
    await karin.writes("Kommunen betalar parkeringen.")
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")
    await town.eva.writes(PARKING[0])
    assert "Kommunen betalar parkeringen." in town.eva.last_message


async def test_every_way_back_from_a_question_says_where_it_leads(town: Town) -> None:
    await lead(town, "Karin", Role.COUNTY, "25")
    await three_wonder(town)
    await opens_group(town.eva)
    await town.eva.presses("Svara alla 3 på en gång")
    assert town.eva.last_buttons == ["Visa de 3 liknande frågorna"]
    await town.eva.writes(PAYS)
    await town.eva.presses_in_turn("Skicka svaret", "Gör till ett svar i frågebanken")
    assert town.eva.last_buttons[-1] == "Till frågan"
    await town.eva.presses("Till frågan")
    assert town.eva.last_message.startswith("Fråga från arbetsgruppen i Piteå")
