"""Follow-ups: they come by themselves, take a minute, and tell the coordinator what to do."""

from aiogram.types import Message

from bot.domain.people import Kind
from bot.sandbox.telegram.keyboards import buttons
from tests.scenarios.conftest import Someone, Town, text_of

QUESTIONS = [
    "Är ni fortfarande med i samarbetet?",
    "Har personalen ändrats sedan sist?",
    "Känner alla till rutinen för misstänkta försändelser?",
    "Vill ni ha besök av samordnare, polis eller tull?",
]


async def certified(town: Town, contact: Someone) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("ICA Hortlax")
    await town.eva.presses_in_turn(contact.account.name, "Certifiera", "Ja, certifiera")


async def asked(town: Town, name: str = "Anna", language: str = "sv") -> Someone:
    """The contact of a workplace, three months after it was certified."""
    contact = await town.member(name, language=language)
    await certified(town, contact)
    await town.forward(days=95)
    return contact


def followups(person: Someone) -> list[Message]:
    return [each for each in person.messages if text_of(each).startswith("Uppföljning: ICA Hortlax")]


async def results(town: Town) -> list[str]:
    """What the coordinator reads behind the buttons of the morning's digest."""
    await town.forward(days=3)
    before = len(town.eva.messages)
    for morning in [each for each in town.eva.messages if text_of(each).startswith("Dagens sammanfattning")]:
        for answered in [each.text for each in buttons(morning) if each.text.startswith("Svaren från")]:
            await town.eva.presses(answered, morning)
    return [text_of(each) for each in town.eva.messages[before:]]


async def test_it_comes_by_itself_after_three_months_at_nine(town: Town) -> None:
    anna = await asked(town)

    (followup,) = followups(anna)
    assert f"{followup.date:%Y-%m-%d %H.%M}" == "2027-02-24 08.00"  # UTC: in winter nine in Sweden
    assert text_of(followup).splitlines() == [
        "Uppföljning: ICA Hortlax",
        "Avstämning",
        "",
        "Fyra korta frågor. Det tar en minut.",
        "",
        "Fråga 1 av 4",
        QUESTIONS[0],
    ]
    assert anna.last_buttons == ["Ja", "Nej", "Vet inte"]


async def test_a_weekend_moves_it_to_the_next_working_day(town: Town) -> None:
    anna = await town.member("Anna")
    await town.forward(days=3)  # three months after Friday 27 November is a Saturday
    await certified(town, anna)
    await town.forward(days=100)

    assert [f"{each.date:%Y-%m-%d %H.%M}" for each in followups(anna)] == ["2027-03-01 08.00"]


async def test_in_summer_it_still_comes_at_nine(town: Town) -> None:
    anna = await town.member("Anna")
    await town.forward(days=100)
    await certified(town, anna)  # on 4 March
    await town.forward(days=100)

    assert [f"{each.date:%Y-%m-%d %H.%M}" for each in followups(anna)] == ["2027-06-04 07.00"]


async def test_four_questions_are_answered_by_buttons_in_one_message(town: Town) -> None:
    anna = await asked(town)
    before = len(anna.messages)
    for question in QUESTIONS:
        assert anna.last_message.endswith(question)
        await anna.presses("Ja")

    assert anna.last_message.splitlines() == [
        "Uppföljning: ICA Hortlax",
        "",
        *(f"{question} ja" for question in QUESTIONS),
        "",
        "Tack! Svaren har gått till samordnaren.",
    ]
    assert anna.last_buttons == []
    assert len(anna.messages) == before


async def test_the_coordinator_reads_the_answers_and_what_to_do(town: Town) -> None:
    anna = await asked(town)
    await anna.presses_in_turn("Ja", "Ja", "Vet inte", "Ja")

    (result,) = await results(town)
    assert result.splitlines()[2:] == [
        "Avstämning",
        "",
        f"{QUESTIONS[0]} ja",
        f"{QUESTIONS[1]} ja",
        f"{QUESTIONS[2]} vet inte",
        f"{QUESTIONS[3]} ja",
        "",
        "Att göra:",
        "– Gå igenom rutinen med dem.",
        "– Informera de nya i personalen.",
        "– Boka ett besök.",
    ]
    await town.eva.presses("ICA Hortlax")
    assert "Kontaktperson: Anna" in town.eva.last_message


async def test_where_all_is_well_there_is_nothing_to_do(town: Town) -> None:
    anna = await asked(town)
    await anna.presses_in_turn("Ja", "Nej", "Ja", "Nej")
    (result,) = await results(town)
    assert result.endswith("Inget behöver göras.")


async def test_a_double_tap_answers_one_question(town: Town) -> None:
    anna = await asked(town)
    first = anna.messages[-1]
    anna.reaches_for("Nej", first)
    anna.reaches_for("Nej", first)
    await town.answer_at_once()
    assert anna.last_message.endswith(QUESTIONS[1])

    await anna.presses_in_turn("Nej", "Ja", "Nej")
    (result,) = await results(town)
    assert "– Prata med dem om de vill sluta." in result


async def test_a_double_tap_on_the_last_answer_tells_the_coordinator_once(town: Town) -> None:
    anna = await asked(town)
    await anna.presses_in_turn("Ja", "Nej", "Ja")
    anna.reaches_for("Nej")
    anna.reaches_for("Nej")
    await town.answer_at_once()

    assert anna.toast == "Den uppföljningen är redan besvarad. Tack!"
    assert len(await results(town)) == 1


async def test_a_slip_can_be_put_right_before_the_last_answer(town: Town) -> None:
    anna = await asked(town)
    await anna.presses("Nej")
    await anna.presses("Föregående fråga")
    assert anna.last_message.endswith(QUESTIONS[0])

    await anna.presses("Ja")
    assert anna.last_message.endswith(QUESTIONS[1])
    await anna.presses_in_turn("Nej", "Ja", "Nej")
    (result,) = await results(town)
    assert f"{QUESTIONS[0]} ja" in result


async def test_after_the_last_answer_nothing_can_be_changed(town: Town) -> None:
    anna = await asked(town)
    first = anna.messages[-1]
    await anna.presses_in_turn("Ja", "Nej", "Ja")
    last = anna.messages[-1]
    await anna.presses("Nej")

    for label, message in (("Nej", first), ("Föregående fråga", last)):
        await anna.presses(label, message)
        assert anna.toast == "Den uppföljningen är redan besvarad. Tack!"
    assert anna.last_message.endswith("Tack! Svaren har gått till samordnaren.")


async def test_somebody_else_can_not_answer_for_the_workplace(town: Town) -> None:
    anna = await asked(town)
    bo = await town.member("Bo", Kind.TERMINAL)
    await bo.presses("Ja", followups(anna)[0])

    assert bo.toast == "Den här uppföljningen är till kontaktpersonen på arbetsplatsen."
    assert anna.last_message.endswith(QUESTIONS[0])


async def test_a_new_contact_gets_the_next_one(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await certified(town, anna)
    await town.eva.presses_in_turn("Alla arbetsplatser", "ICA Hortlax", "Välj kontaktperson", "Bo")
    await town.forward(days=95)

    assert (len(followups(anna)), len(followups(bo))) == (0, 1)


async def test_the_contact_is_asked_in_their_own_language(town: Town) -> None:
    john = await asked(town, "John", "en")
    assert john.last_message.startswith("Follow-up: ICA Hortlax\nCheck-in")
    await john.presses_in_turn("Yes", "No", "Yes", "Yes")

    (result,) = await results(town)
    assert result.endswith("– Boka ett besök.")


async def test_after_three_days_of_outage_it_is_asked_once(town: Town) -> None:
    anna = await town.member("Anna")
    await certified(town, anna)
    await town.forward(days=91)
    await town.is_down_for(days=3)
    await town.forward(days=10)

    assert [f"{each.date:%Y-%m-%d}" for each in followups(anna)] == ["2027-02-26"]
    await anna.presses_in_turn("Ja", "Nej", "Ja", "Nej")
    assert len(await results(town)) == 1


async def test_after_forty_days_of_outage_it_is_no_longer_asked(town: Town) -> None:
    anna = await town.member("Anna")
    await certified(town, anna)
    await town.forward(days=91)
    await town.is_down_for(days=40)
    await town.forward(days=10)

    assert followups(anna) == []
