"""A question that a group can't answer goes up, and its answer comes back to everybody who wondered."""

import pytest

from bot.domain.people import Role
from tests.scenarios.asking import (
    BECAUSE,
    UNANSWERED,
    WHY,
    answers,
    asks,
    begins_to_ask,
    lead,
    leaves,
    listed,
    nearly_known,
    opens,
    opens_others,
    opens_questions,
)
from tests.scenarios.conftest import Someone, Town, said_in, text_of


async def invited_by(coordinator: Someone, who: Someone) -> Someone:
    await coordinator.presses_in_turn("Meny", "Bjud in", "Personal: en länk för många")
    await who.writes(coordinator.last_message.splitlines()[-1])
    await who.presses_in_turn(
        "Svenska", "Jag har läst, gå vidare", "Ombud (butik)", who.account.user.first_name
    )
    return who


async def test_a_question_goes_from_a_shop_in_storuman_to_the_nation_and_its_answer_to_two_groups(
    town: Town,
) -> None:
    siv = await lead(town, "Siv", Role.COORDINATOR, "2421")
    lars = await lead(town, "Lars", Role.COUNTY, "24")
    nora = await lead(town, "Nora", Role.NATIONAL, "SE")
    anna = await invited_by(siv, town.newcomer("Anna"))
    storuman = town.telegram.group("Storuman", [siv.account, anna.account])
    await siv.does(lambda siv: siv.adds_bot_to(storuman))
    await siv.writes("/koppla", storuman)
    pitea = await town.group_chat()

    await asks(anna)
    assert anna.toast == "Frågan är skickad."
    assert "Den kom till arbetsgruppen i Storuman i dag.\nIngen har tagit den än." in anna.last_message

    await town.forward(days=1)
    assert siv.got("En fråga från arbetsgruppen i Storuman väntar på svar.")
    await opens(siv)
    assert "Ställd för 1 dag sedan.\nDen som frågar är Anna." in siv.last_message
    await siv.presses("Skicka vidare till länsnätverket i Västerbottens län")

    await town.forward(days=1)
    assert anna.got("Din fråga har gått vidare till länsnätverket i Västerbottens län.")
    assert lars.got("En fråga från arbetsgruppen i Storuman väntar på svar.")
    await opens(lars)
    assert "Anna" not in lars.last_message
    await lars.presses_in_turn("Jag tar den", "Skicka vidare till det nationella nätverket")

    await opens_others(town.eva)
    await town.eva.presses("Vi undrar också")

    await town.forward(days=1)
    await opens(nora)
    assert "Ställd för 3 dagar sedan." in nora.last_message
    assert "Svaret går till 4 grupper." in nora.last_message
    await answers(nora)
    assert nora.toast == "Svaret är skickat."

    for told in (anna.last_message, text_of(said_in(storuman)[-1]), text_of(said_in(pitea)[-1])):
        assert told.startswith("Svar på ")
        assert told.endswith(f"{WHY}\n\nSvar från det nationella nätverket\n\n{BECAUSE}")
        assert not any(name in told for name in ("Anna", "Siv", "Lars", "Nora"))
    await town.forward(days=3)  # over a weekend
    for each in (siv, lars, town.eva):
        assert each.got("En fråga från arbetsgruppen i Storuman har fått svar.")
        await each.presses("Läs svaret")
        assert each.last_message.startswith("Fråga från arbetsgruppen i Storuman")
        assert BECAUSE in each.last_message


async def test_who_has_joined_may_ask_the_coordinator_where_the_answers_end_and_a_stranger_may_not(
    town: Town,
) -> None:
    anna, kim = await town.member("Anna"), town.newcomer("Kim")
    for words in (UNANSWERED, nearly_known()):
        await anna.writes(words)
        assert anna.last_buttons[-3:] == ["Skicka frågan till samordnaren", "Akut: ring 112", "Till menyn"]
        await kim.writes(words)
        assert "Skicka frågan till samordnaren" not in kim.last_buttons


async def test_the_question_is_shown_before_it_is_sent_and_can_be_written_anew(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_to_ask(anna)
    assert "Skriv inget om en viss försändelse." in anna.last_message
    assert "Den går till arbetsgruppen i Piteå." in anna.last_message
    await anna.writes("Varför inte?")
    assert anna.last_message.startswith("Så här ser frågan ut\n\nVarför inte?")
    first = anna.messages[-1]

    await anna.presses("Skriv om")
    await anna.writes(WHY)
    await anna.presses("Skicka frågan", first)
    assert anna.toast == "Den frågan finns inte längre."
    await anna.presses("Skicka frågan")

    await opens_questions(town.eva)
    assert "1 fråga väntar på svar här." in town.eva.last_message
    listed(town.eva, WHY)


async def test_a_discarded_question_reaches_nobody_and_is_not_kept(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_to_ask(anna)
    await anna.writes(WHY)
    check = anna.messages[-1]
    await anna.presses("Släng")
    assert anna.last_message == "Frågan är slängd. Inget är skickat."

    await anna.presses("Skicka frågan", check)
    assert anna.toast == "Den frågan finns inte längre."
    await opens_questions(town.eva)
    assert "Inga frågor väntar på svar här." in town.eva.last_message
    assert not any("affischen" in row for row in await town.stored())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Paketet RR123456785SE luktar, vad gör jag?", "Det ser ut som ett kollinummer i texten."),
        ("Kunden 19900101-1234 vill inte visa legitimation", "Det ser ut som ett personnummer i texten."),
        ("Ring mig på 070-123 45 67 om det", "Det ser ut som ett telefonnummer i texten."),
    ],
)
async def test_what_points_at_a_person_or_an_item_is_refused_and_nothing_of_it_is_kept(
    town: Town, written: str, said: str
) -> None:
    anna = await town.member("Anna")
    await begins_to_ask(anna)
    before = await town.stored()
    await anna.writes(written)
    assert anna.last_message.startswith(f"{said} Jag har inte sparat texten")
    assert await town.stored() == before

    await anna.writes(WHY)
    assert anna.last_buttons == ["Skicka frågan", "Skriv om", "Släng"]


async def test_a_question_is_asked_once_however_often_it_is_pressed(town: Town) -> None:
    anna = await town.member("Anna")
    await begins_to_ask(anna)
    await anna.writes(WHY)
    anna.reaches_for("Skicka frågan")
    anna.reaches_for("Skicka frågan")
    await town.answer_at_once()

    assert anna.toast == "Den frågan är redan skickad."
    await opens_questions(town.eva)
    assert "1 fråga väntar på svar här." in town.eva.last_message


async def test_where_nobody_leads_the_group_the_question_goes_to_whoever_is_above(town: Town) -> None:
    anna = await town.member("Anna")
    nora = await lead(town, "Nora", Role.NATIONAL, "SE")
    await leaves(town, town.eva)
    await asks(anna)
    assert "Den kom till det nationella nätverket i dag." in anna.last_message

    await opens(nora)
    await answers(nora)
    assert anna.last_message.startswith("Svar på din fråga")


async def test_who_asked_follows_the_question_and_finds_the_answer_again(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna)
    await opens(town.eva)
    await town.eva.presses("Jag tar den")
    await anna.presses_in_turn("Meny", "Ställ en fråga", "Mina frågor")
    await anna.presses(listed(anna))
    assert "Någon har tagit den." in anna.last_message
    assert anna.last_buttons == ["Dra tillbaka frågan", "Till menyn"]

    await answers(town.eva)
    await anna.presses_in_turn("Meny", "Ställ en fråga", "Mina frågor")
    assert listed(anna, WHY).startswith("Besvarad: ")
    await anna.presses(listed(anna))
    assert BECAUSE in anna.last_message


async def test_it_is_asked_and_answered_in_english(town: Town) -> None:
    jo = await town.member("Jo", language="en")
    await jo.writes("what will the weather be like tomorrow")
    await jo.presses_in_turn("Send the question to the coordinator", "Rewrite")
    await jo.writes("Please call 0701234567")
    assert jo.last_message.startswith("There seems to be a phone number in the text. I have not saved it")
    await jo.writes(WHY)
    await jo.presses("Send the question")
    assert "It came to the working group in Piteå today." in jo.last_message
    await opens(town.eva)
    await answers(town.eva)

    assert jo.last_message.startswith("The answer to your question")
    assert "Answer from the working group in Piteå" in jo.last_message


async def test_who_belongs_to_two_groups_chooses_whom_to_ask(town: Town) -> None:
    anna = await town.member("Anna")
    ulla = await lead(town, "Ulla", Role.COORDINATOR, "2580")
    await ulla.presses_in_turn("Meny", "Bjud in", "Personal: en länk för många")
    await anna.writes(ulla.last_message.splitlines()[-1])
    await anna.presses("Ombud (butik)")

    await anna.writes(UNANSWERED)
    await anna.presses_in_turn("Skicka frågan till samordnaren", "Arbetsgruppen i Luleå", "Skriv om")
    await anna.writes(WHY)
    await anna.presses("Skicka frågan")
    await opens(ulla)
    await opens_questions(town.eva)
    assert "Inga frågor väntar på svar här." in town.eva.last_message
