"""The answer: of two one wins, none is sent twice or to somebody who left, and no number slips into it."""

from bot.domain.people import Role
from tests.scenarios.asking import (
    BECAUSE,
    WHY,
    answers,
    asks,
    lead,
    leaves,
    opens,
    opens_questions,
    writes_answer,
)
from tests.scenarios.conftest import Town, said_in, text_of

UP = "Skicka vidare till länsnätverket i Norrbottens län"
MOVED = "Den frågan har flyttats sedan du såg den. Öppna den igen från listan."
ANSWERED = "Den frågan har redan fått ett svar."


async def test_of_two_who_answer_at_once_one_wins_and_the_other_is_told(town: Town) -> None:
    anna = await town.member("Anna")
    berit = await lead(town, "Berit", Role.COORDINATOR, "2581")
    await asks(anna)
    for each, words in ((town.eva, "Svaret från Eva."), (berit, "Svaret från Berit.")):
        await opens(each)
        await writes_answer(each, words)
    town.eva.reaches_for("Skicka svaret")
    berit.reaches_for("Skicka svaret")
    await town.answer_at_once()

    assert sorted([str(town.eva.toast), str(berit.toast)]) == [ANSWERED, "Svaret är skickat."]
    told = [text_of(each) for each in anna.messages if text_of(each).startswith("Svar på din fråga")]
    assert len(told) == 1
    lost = "Berit" if town.eva.toast == "Svaret är skickat." else "Eva"
    assert f"Svaret från {lost}." not in told[0]
    assert not any(f"Svaret från {lost}." in row and "draft" in row for row in await town.stored())


async def test_two_taps_send_one_answer_and_go_one_step_up(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    nora = await lead(town, "Nora", Role.NATIONAL, "SE")
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    await asks(anna)
    await opens(town.eva)
    for _ in range(2):
        town.eva.reaches_for(UP)
    await town.answer_at_once()
    assert town.eva.toast == MOVED
    await opens_questions(nora)
    assert "Inga frågor väntar på svar här." in nora.last_message

    await opens(karin)
    await writes_answer(karin)
    for _ in range(2):
        karin.reaches_for("Skicka svaret")
    await town.answer_at_once()
    assert sum(text_of(each).startswith("Svar på en fråga") for each in said_in(group)) == 1


async def test_an_answer_that_is_written_while_the_question_goes_up_is_not_sent(town: Town) -> None:
    anna = await town.member("Anna")
    await lead(town, "Karin", Role.COUNTY, "25")
    berit = await lead(town, "Berit", Role.COORDINATOR, "2581")
    await asks(anna)
    await opens(berit)
    await writes_answer(berit)
    await opens(town.eva)
    await town.eva.presses(UP)

    await berit.presses("Skicka svaret")
    assert berit.toast == MOVED
    assert not anna.got("Svar på din fråga")


async def test_a_question_that_was_answered_can_not_be_taken_back(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna)
    await anna.presses("Dra tillbaka frågan")
    sure = anna.messages[-1]
    await opens(town.eva)
    await answers(town.eva)

    await anna.presses("Ja, dra tillbaka", sure)
    assert anna.toast == ANSWERED


async def test_who_has_left_is_not_told_the_answer_and_the_group_is(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    group = await town.group_chat(bo)
    await asks(anna)
    await leaves(town, anna)
    await opens(town.eva)
    assert "Anna" not in town.eva.last_message
    await answers(town.eva)

    assert not anna.got("Svar på din fråga")
    assert BECAUSE in text_of(said_in(group)[-1])


async def test_who_leads_and_asks_is_not_told_of_their_own_question(town: Town) -> None:
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    await asks(town.eva)
    await town.eva.presses(UP)
    await town.forward(days=1)
    assert not town.eva.got("En fråga från arbetsgruppen i Piteå väntar på svar.")
    assert not town.eva.got("Din fråga har gått vidare")

    await opens(karin)
    await answers(karin)
    assert town.eva.last_message.startswith("Svar på din fråga")


async def test_a_number_in_an_answer_is_refused_and_a_number_that_only_firms_have_is_not(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna)
    await opens(town.eva)
    await writes_answer(town.eva, "Ring Lisa på 070-123 45 67.")
    assert town.eva.last_message.startswith("Det ser ut som ett telefonnummer i texten.")
    await town.eva.writes("Ring Tullverket på 0771-520 520. Se 2 kap. 14 § postlagen (2010:1045).")
    await town.eva.presses("Skicka svaret")

    assert "0771-520 520" in anna.last_message


async def test_the_longest_question_and_answer_fit_one_message(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna, "ä" * 1000)
    await opens(town.eva, "ä" * 1000)
    await town.eva.presses("Svara")
    await town.eva.writes("ö" * 2001)
    assert town.eva.last_message.startswith("Texten är för lång: 2\u00a0001 tecken.")
    await town.eva.writes("ö" * 2000)
    await town.eva.presses("Skicka svaret")

    assert anna.last_message.endswith("ö" * 2000)


async def test_the_journal_has_numbers_only(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna)
    await opens(town.eva)
    await town.eva.presses("Jag tar den")
    await answers(town.eva)

    journal = [row for row in await town.stored() if row.startswith("journal: ") and "Question" in row]
    assert len(journal) == 3
    for words in (WHY, BECAUSE, "Anna", "Eva"):
        assert not any(words in row for row in journal)
