"""Between asking and the answer: listed, taken, passed on, sent back, taken back, by old buttons too."""

from bot.domain.people import Role
from tests.scenarios.asking import (
    BECAUSE,
    PAYS,
    answers,
    answers_all,
    asks,
    lead,
    listed,
    opens,
    opens_others,
    opens_questions,
    three_wonder,
    writes_answer,
)
from tests.scenarios.conftest import Town

UP = "Skicka vidare till länsnätverket i Norrbottens län"
BACK = "Skicka tillbaka till arbetsgruppen i Piteå"
UNLIKE = """
Affischer Bullar Cyklar Drakar Elefanter Fiskar Giraffer Hundar Igelkottar Jultomtar Kaffe Lampor Myggor
Näckrosor Ovaler Päron Regnbågar Stolar Trummor Vykort Ugglor
"""
MOVED = "Den frågan har flyttats sedan du såg den. Öppna den igen från listan."


async def test_the_list_shows_what_waits_first_and_the_oldest_first_with_who_has_it(town: Town) -> None:
    anna = await town.member("Anna")
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    for words in ("Den som blev besvarad?", "Den som gick vidare?", "Den äldsta?", "Den nya?"):
        await asks(anna, words)
        await town.forward(days=1)
    await opens(town.eva, "Den som blev besvarad?")
    await answers(town.eva)
    await opens(town.eva, "Den som gick vidare?")
    await town.eva.presses(UP)
    await opens(town.eva, "Den nya?")
    await town.eva.presses("Jag tar den")
    await opens_questions(town.eva)

    assert "2 frågor väntar på svar här.\n1 fråga ligger hos någon annan." in town.eva.last_message
    assert town.eva.last_buttons == [
        "2 dagar, ledig: Den äldsta?",
        "1 dag, Eva: Den nya?",
        "3 dagar, hos Norrbottens län: Den som gick vidare?",
        "Besvarad: Den som blev besvarad?",
        "Gruppen",
        "Till menyn",
    ]
    await opens_questions(karin)
    assert karin.last_buttons == ["I dag, ledig: Den som gick vidare?", "Gruppen", "Till menyn"]


async def test_a_long_list_has_pages(town: Town) -> None:
    anna = await town.member("Anna")
    for about in UNLIKE.split():
        await asks(anna, f"{about}?")
    await opens_questions(town.eva)
    assert "Sida 1 av 2" in town.eva.last_message

    await town.eva.presses("Nästa")
    assert town.eva.last_buttons == ["I dag, ledig: Ugglor?", "Föregående", "Gruppen", "Till menyn"]


async def test_the_first_to_take_it_has_it_and_another_may_take_it_over(town: Town) -> None:
    anna = await town.member("Anna")
    berit = await lead(town, "Berit", Role.COORDINATOR, "2581")
    await asks(anna)
    await opens(town.eva)
    await opens(berit)
    town.eva.reaches_for("Jag tar den")
    await town.settle()
    await berit.presses("Jag tar den")
    assert berit.toast == "Någon annan hann ta den frågan. Öppna den igen från listan."

    await opens(berit)
    assert "Eva har tagit den." in berit.last_message
    await berit.presses("Jag tar över den")
    assert "Berit har tagit den." in berit.last_message
    assert "Jag tar över den" not in berit.last_buttons


async def test_a_question_is_sent_back_with_a_word_why_and_can_be_answered_there(town: Town) -> None:
    anna = await town.member("Anna")
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    await asks(anna)
    await opens(town.eva)
    await town.eva.presses(UP)
    await opens(karin)
    await karin.presses_in_turn(BACK, "Det avgör gruppen själv")
    assert "Den kom till arbetsgruppen i Piteå i dag." in karin.last_message

    await karin.presses("Till frågorna")
    assert listed(karin).startswith("I dag, hos Piteå: ")
    await town.forward(days=1)
    came_back = "En fråga från arbetsgruppen i Piteå har kommit tillbaka: det avgör gruppen själv."
    assert town.eva.got(came_back)
    await opens(town.eva)
    await answers(town.eva)
    assert anna.last_message.endswith(BECAUSE)
    await town.forward(days=1)
    assert karin.got("En fråga från arbetsgruppen i Piteå har fått svar.")


async def test_a_button_shown_before_the_question_moved_does_nothing(town: Town) -> None:
    anna = await town.member("Anna")
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    await asks(anna)
    await opens(town.eva)
    await town.eva.presses(UP)
    await opens(karin)
    await karin.presses(BACK)
    why = karin.messages[-1]
    await karin.presses("Svaret finns redan i boten")

    await karin.presses("Frågan är svår att förstå", why)
    assert karin.toast == MOVED


async def test_where_nobody_is_above_a_question_can_not_be_passed_on(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna)
    await opens(town.eva)

    assert town.eva.last_buttons == ["Svara", "Jag tar den", "Till frågorna", "Till menyn"]


async def test_a_county_where_nobody_is_is_passed_over(town: Town) -> None:
    anna = await town.member("Anna")
    await lead(town, "Nora", Role.NATIONAL, "SE")
    await asks(anna)
    await opens(town.eva)

    assert "Skicka vidare till det nationella nätverket" in town.eva.last_buttons


async def test_who_asked_takes_it_back_and_its_words_are_gone(town: Town) -> None:
    anna = await town.member("Anna")
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    ulla = await lead(town, "Ulla", Role.COORDINATOR, "2580")
    await asks(anna)
    await opens(town.eva)
    await town.eva.presses(UP)
    await opens_others(ulla)
    await ulla.presses("Vi undrar också")
    await opens(karin)
    await karin.presses("Jag tar den")
    await writes_answer(karin)

    await anna.presses_in_turn("Dra tillbaka frågan", "Ja, dra tillbaka")
    assert anna.last_message.startswith("Frågan är tillbakadragen och texten är borttagen.")
    withdrawn = "Den frågan är tillbakadragen av den som ställde den."
    await karin.presses("Skicka svaret")
    assert karin.toast == withdrawn
    kept = [row for row in await town.stored() if row.startswith(("question", "answer_draft", "journal"))]
    assert not any("affischen" in row.lower() for row in kept)
    await town.forward(days=1)
    for each in (ulla, karin, town.eva):
        assert each.got("En fråga från arbetsgruppen i Piteå är tillbakadragen.")
        await opens_questions(each)
        assert "Inga frågor väntar på svar här." in each.last_message


async def test_in_the_morning_several_that_wait_are_one_line_and_today_tells_them_apart(town: Town) -> None:
    await three_wonder(town)
    await town.forward(days=1)
    waits = "En fråga från arbetsgruppen i Piteå väntar på svar. (3 stycken)"
    assert town.eva.last_message == f"Dagens sammanfattning\n\n– {waits}"
    await town.eva.presses("Visa allt som väntar")
    assert "– Fråga att svara på: Vem betalar parkeringen?" in town.eva.last_message
    assert "Vem betalar parkeringen?" in town.eva.last_buttons
    assert "väntar på svar" not in town.eva.last_message

    await answers_all(town.eva, PAYS)
    await town.eva.writes("/idag")
    assert "Fråga att svara på" not in town.eva.last_message


async def test_what_is_answered_before_the_morning_is_not_said_to_wait(town: Town) -> None:
    await three_wonder(town)
    await answers_all(town.eva, PAYS)
    await town.forward(days=1)
    assert not town.eva.got("väntar på svar.")
