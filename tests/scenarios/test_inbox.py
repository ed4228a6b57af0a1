"""What several ask in different words is answered once, and then the bot knows the answer by itself."""

from bot.domain.people import Role
from tests.scenarios.asking import (
    PARKING,
    PAYS,
    answers_all,
    lead,
    opens_group,
    opens_questions,
    sends,
    three_wonder,
)
from tests.scenarios.conftest import Someone, Town, said_in, text_of

BUNS = "Finns det kanelbullar?"
ALREADY = "Den frågan har redan fått ett svar."
MOVED = "Den frågan har flyttats sedan du såg den. Öppna den igen från listan."
UP = "Skicka vidare till länsnätverket i Norrbottens län"


def answers_to(who: Someone) -> list[str]:
    said = [text_of(each) for each in who.messages]
    return [each for each in said if each.startswith("Svar på din fråga")]


async def test_three_ask_in_different_words_and_a_day_later_the_bot_answers_a_fourth_by_itself(
    town: Town,
) -> None:
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    asking = await three_wonder(town)
    await opens_questions(town.eva)
    assert "3 frågor väntar på svar här." in town.eva.last_message
    assert town.eva.last_buttons[0] == "I dag, 3 liknande: Vem betalar parkeringen?"
    await town.eva.presses(town.eva.last_buttons[0])
    assert town.eva.last_message.startswith("3 liknande frågor\n\n1. Vem betalar parkeringen?\n2. ")
    assert not any(name in town.eva.last_message for name in ("Anna", "Bo", "Cia"))

    await town.eva.presses("Svara alla 3 på en gång")
    await town.eva.writes(PAYS)
    assert "Det går till alla 3 som frågade" in town.eva.last_message
    await town.eva.presses("Skicka svaret")
    assert "Samma svar har gått till 3 frågor." in town.eva.last_message
    for who, words in zip(asking, PARKING, strict=True):
        (answer,) = answers_to(who)
        assert words in answer
        assert answer.endswith(PAYS)

    await town.eva.presses("Gör till ett svar i frågebanken")
    assert town.eva.last_message.startswith(f"Så här blir svaret i frågebanken\n\n{PARKING[0]}\n\n{PAYS}")
    await town.eva.presses("Föreslå")
    assert town.eva.toast == "Förslaget är skickat."
    assert "Svaret föreslogs till frågebanken den 24 november 2026." in town.eva.last_message
    assert "Gör till ett svar i frågebanken" not in town.eva.last_buttons

    assert PARKING[0] in karin.last_message
    await karin.presses("Godkänn")
    await town.forward(days=1)
    dan = await town.member("Dan")
    await dan.writes("får jag ersättning för att jag parkerar bilen")
    assert dan.last_message.startswith(PARKING[0])
    assert "Lämna kvittot till samordnaren." in dan.last_message


async def test_nothing_of_a_question_is_kept_before_the_tap_and_it_is_not_typed_again(town: Town) -> None:
    anna = await town.member("Anna")
    before = await town.stored()
    for words in (BUNS, f"/fraga {BUNS}"):
        await anna.writes(words)
        assert await town.stored() == before

    await anna.presses("Skicka frågan till samordnaren")
    assert anna.last_message.startswith(
        f"Så här ser frågan ut\n\n{BUNS}\n\nDen går till arbetsgruppen i Piteå."
    )


async def test_where_the_message_is_gone_the_question_is_written_anew(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes(BUNS)
    said = anna.messages[-1]
    anna.account.room.messages[said.message_id] = said.model_copy(update={"reply_to_message": None})

    await anna.presses("Skicka frågan till samordnaren")
    assert anna.last_message.startswith("Skriv din fråga med egna ord")


async def test_a_lone_question_is_not_swept_along_and_one_can_be_taken_out(town: Town) -> None:
    dan = await town.member("Dan")
    await sends(dan, BUNS)
    anna, bo, cia = await three_wonder(town)
    await opens_group(town.eva)
    await town.eva.presses(f"3. {PARKING[2]}")
    await town.eva.presses("Den här är en annan fråga")
    assert town.eva.toast == "Frågan står nu för sig."
    assert "Den här är en annan fråga" not in town.eva.last_buttons

    await opens_questions(town.eva)
    assert town.eva.last_buttons[:3] == [
        f"I dag, ledig: {BUNS}",
        f"I dag, 2 liknande: {PARKING[0]}",
        f"I dag, ledig: {PARKING[2]}",
    ]
    await answers_all(town.eva, count=2)
    assert [len(answers_to(each)) for each in (anna, bo, cia, dan)] == [1, 1, 0, 0]


async def test_a_chat_and_who_asked_twice_get_the_answer_once(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    for words in PARKING:
        await sends(anna, words)
    await answers_all(town.eva)

    assert len(answers_to(anna)) == 1
    assert sum(text_of(each).startswith("Svar på en fråga") for each in said_in(group)) == 1


async def test_two_coordinators_at_once_and_a_double_tap_send_one_answer(town: Town) -> None:
    berit = await lead(town, "Berit", Role.COORDINATOR, "2581")
    asking = await three_wonder(town)
    for each in (town.eva, berit):
        await opens_group(each)
        await each.presses("Svara alla 3 på en gång")
        await each.writes(f"{PAYS} Det svarade {each.account.user.first_name}.")
    for each in (town.eva, town.eva, berit, berit):
        each.reaches_for("Skicka svaret")
    await town.answer_at_once()

    assert ALREADY in {town.eva.toast, berit.toast}
    said = {answer.partition("Det svarade")[2] for who in asking for answer in answers_to(who)}
    assert len(said) == 1
    assert [len(answers_to(each)) for each in asking] == [1, 1, 1]


async def test_what_came_meanwhile_is_answered_by_whoever_saw_it(town: Town) -> None:
    berit = await lead(town, "Berit", Role.COORDINATOR, "2581")
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await sends(anna, PARKING[0])
    await opens_questions(town.eva)
    await town.eva.presses_in_turn(f"I dag, ledig: {PARKING[0]}", "Svara")
    await town.eva.writes("Du betalar själv.")
    await sends(bo, PARKING[1])
    await opens_group(berit)
    await berit.presses("Svara alla 2 på en gång")
    await berit.writes(PAYS)
    await town.eva.presses("Skicka svaret")

    await berit.presses("Skicka svaret")
    assert answers_to(anna)[0].endswith("Du betalar själv.")
    assert [each.endswith(PAYS) for each in answers_to(bo)] == [True]
    assert len(answers_to(anna)) == 1


async def test_a_withdrawn_question_is_passed_over(town: Town) -> None:
    anna, bo, cia = await three_wonder(town)
    await opens_group(town.eva)
    await town.eva.presses("Svara alla 3 på en gång")
    await town.eva.writes(PAYS)
    await bo.presses_in_turn("Dra tillbaka frågan", "Ja, dra tillbaka")
    assert any(PAYS in row for row in await town.stored() if row.startswith("answer_draft"))

    await town.eva.presses("Skicka svaret")
    assert "Samma svar har gått till 2 frågor." in town.eva.last_message
    assert [len(answers_to(each)) for each in (anna, bo, cia)] == [1, 0, 1]
    assert not any(PAYS in row for row in await town.stored() if row.startswith("answer_draft"))


async def test_when_all_are_withdrawn_it_says_so(town: Town) -> None:
    asking = await three_wonder(town)
    await opens_group(town.eva)
    await town.eva.presses("Svara alla 3 på en gång")
    for each in asking:
        await each.presses_in_turn("Dra tillbaka frågan", "Ja, dra tillbaka")

    await town.eva.writes(PAYS)
    assert town.eva.last_message == "Den frågan är tillbakadragen av den som ställde den."


async def test_the_county_answers_once_what_several_municipalities_raised(town: Town) -> None:
    karin = await lead(town, "Karin", Role.COUNTY, "25")
    ulla = await lead(town, "Ulla", Role.COORDINATOR, "2580")
    anna = await town.member("Anna")
    await sends(anna, PARKING[0])
    await sends(ulla, PARKING[1])
    for each in (town.eva, ulla):
        await opens_questions(each)
        await each.presses(next(label for label in each.last_buttons if "parkering" in label))
        await each.presses(UP)

    await opens_group(karin)
    assert not any(name in karin.last_message for name in ("Anna", "Ulla"))
    await karin.presses("Svara alla 2 på en gång")
    await karin.writes(PAYS)
    await karin.presses("Skicka svaret")
    for who in (anna, ulla):
        assert answers_to(who)[0].endswith(f"Svar från länsnätverket i Norrbottens län\n\n{PAYS}")


async def test_what_resembles_an_answered_question_gets_the_same_answer_with_one_tap(town: Town) -> None:
    anna, bo, cia = [await town.member(name) for name in ("Anna", "Bo", "Cia")]
    await sends(anna, PARKING[0])
    await opens_questions(town.eva)
    await town.eva.presses_in_turn(f"I dag, ledig: {PARKING[0]}", "Svara")
    await town.eva.writes(PAYS)
    await town.eva.presses("Skicka svaret")
    await sends(bo, PARKING[1])

    await opens_questions(town.eva)
    await town.eva.presses(next(each for each in town.eva.last_buttons if "ersättning" in each))
    assert f"Liknar en fråga som redan har fått svar\n\n{PARKING[0]}\n\n{PAYS}" in town.eva.last_message
    shown = town.eva.messages[-1]
    await sends(cia, PARKING[2])
    await town.eva.presses("Skicka samma svar", shown)
    assert town.eva.toast == MOVED

    await opens_group(town.eva)
    await town.eva.presses("Skicka samma svar till alla 2")
    assert town.eva.toast == "Svaret är skickat."
    assert "Samma svar har gått till 3 frågor." in town.eva.last_message
    assert [answers_to(each)[0].endswith(PAYS) for each in (anna, bo, cia)] == [True, True, True]
    assert len(answers_to(anna)) == 1


async def test_an_answer_that_did_not_help_is_followed_by_the_coordinators_without_typing_again(
    town: Town,
) -> None:
    anna = await town.member("Anna")
    await anna.writes("får jag ringa polisen om ett misstänkt brev")
    await anna.presses_in_turn("Nej", "Skicka frågan till samordnaren")

    assert "får jag ringa polisen om ett misstänkt brev" in anna.last_message
    assert anna.last_message.startswith("Så här ser frågan ut")
