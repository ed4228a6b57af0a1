"""Who did what and when: those who lead a place read it there, in words, and nobody else does."""

from typing import Any

from sqlalchemy import insert

from bot.domain.people import Role
from bot.storage.tables import JournalRow
from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_applications import applies


async def reads(who: Someone, *way: str) -> str:
    await who.writes("/meny")
    await who.presses_in_turn(*way, "Händelser")
    return who.last_message


async def happens(town: Town, times: int, event: str = "LanguageChanged", place: str = "2581") -> None:
    """By the clock, so that nobody is named."""
    row: dict[str, Any] = {"at": town.clock(), "actor_id": None, "event": event, "place": place, "facts": {}}
    async with town.database.begin() as session:
        await session.execute(insert(JournalRow), [row] * times)


async def test_a_coordinator_reads_what_happened_and_who_did_it(town: Town) -> None:
    await town.member("Anna")
    await town.forward(minutes=30)
    await town.app.journal.seal()
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses("Skicka nu")

    told = await reads(town.eva, "Gruppen")

    title, sealed, happened = told.split("\n\n")
    assert title == "Händelser i arbetsgruppen i Piteå"
    assert sealed == (
        "Loggen är förseglad till och med tisdag den 24 november 2026 kl. 9.00: "
        "ändras något där i efterhand så märks det."
    )
    assert happened.splitlines() == [
        "tisdag den 24 november 2026",
        "9.30 Boten rapporterade hur ett nyhetsbrev gick fram",
        "9.30 Eva skickade ett nyhetsbrev",
        "9.00 Anna gick med",
        "9.00 Eva gjorde en inbjudan",
        "9.00 Eva gick med",
        "9.00 Boten gjorde en inbjudan",
    ]
    assert town.eva.last_buttons == ["Gruppen", "Till menyn"]


async def test_what_people_wrote_does_not_stand_there(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Möte i bygdegården")
    await town.eva.presses("Skicka nu")

    assert "bygdegården" not in await reads(town.eva, "Gruppen")


async def test_when_the_clock_is_moved_the_journal_is_sealed_on_the_way(town: Town) -> None:
    await town.forward(days=1)

    assert "Loggen är förseglad till och med tisdag den 24 november 2026" in await reads(town.eva, "Gruppen")


async def test_before_the_first_seal_it_says_so(town: Town) -> None:
    assert "Loggen är inte förseglad än." in await reads(town.eva, "Gruppen")


async def test_ten_stand_on_a_page_and_new_ones_move_nothing_while_one_reads(town: Town) -> None:
    await happens(town, 5, "MeetingCalled")
    await happens(town, 18, "QuestionAsked")
    first = await reads(town.eva, "Gruppen")
    assert first.count("ställde en fråga") == 10
    assert town.eva.last_buttons == ["Äldre", "Gruppen", "Till menyn"]

    await happens(town, 3, "NewsletterSent")
    await town.eva.presses("Äldre")
    assert town.eva.last_message.count("ställde en fråga") == 8
    assert town.eva.last_message.count("kallade till ett möte") == 2
    assert town.eva.last_buttons == ["Nyare", "Äldre", "Gruppen", "Till menyn"]
    await town.eva.presses("Äldre")
    assert town.eva.last_message.count("kallade till ett möte") == 3
    assert town.eva.last_message.endswith("9.00 Boten gjorde en inbjudan")
    assert town.eva.last_buttons == ["Nyare", "Gruppen", "Till menyn"]

    await town.eva.presses_in_turn("Nyare", "Nyare")
    assert town.eva.last_message.count("ställde en fråga") == 10
    await town.eva.presses("Nyare")
    assert town.eva.last_message.count("skickade ett nyhetsbrev") == 3
    assert town.eva.last_message.count("ställde en fråga") == 7
    assert town.eva.last_buttons == ["Äldre", "Gruppen", "Till menyn"]


async def test_a_county_reads_of_its_municipalities_and_of_no_other(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await happens(town, 1, "MeetingCalled", "2482")
    await happens(town, 1, "QuestionAsked", "SE")

    told = await reads(lars, "Gruppen")

    assert "9.00 Piteå: Eva gick med" in told
    assert "9.00 Lars gick med" in told
    assert "kallade till ett möte" not in told
    assert "ställde en fråga" not in told


async def test_the_nation_reads_of_all(town: Town) -> None:
    nora = await town.lead("Nora", Role.NATIONAL, "SE")
    await happens(town, 1, "MeetingCalled", "2482")

    told = await reads(nora, "Gruppen")

    assert "9.00 Skellefteå: Boten kallade till ett möte" in told
    assert "9.00 Piteå: Eva gick med" in told


async def test_who_is_above_or_has_left_is_a_number(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Bjud in")
    await lars.presses("Personal: en länk för många")
    anna = await town.member("Anna")
    await anna.writes("/glom")
    await anna.presses(anna.last_buttons[0])

    told = await reads(town.eva, "Gruppen")

    assert "Lars" not in told
    assert "Anna" not in told
    assert "Person 2 gjorde en inbjudan" in told
    assert "Person 3 raderade sina uppgifter" in told


async def test_whoever_let_somebody_in_did_not_join_themselves(town: Town) -> None:
    await applies(town, "Kim")
    await town.eva.presses_in_turn("Visa ansökan", "Godkänn")

    told = await reads(town.eva, "Gruppen")

    assert "Eva släppte in en ny medlem" in told
    assert "Boten tog emot en ansökan" in told


async def test_it_is_read_in_english_too(town: Town) -> None:
    lea = await town.lead("Lea", Role.COORDINATOR, "2580", language="en")
    await lea.presses_in_turn("Menu", "The group", "History")

    assert "Tuesday 24 November 2026\n9:00 Lea joined\n9:00 The bot made an invitation" in lea.last_message


async def test_nobody_else_reads_it(town: Town) -> None:
    """Nor by a button that was made up."""
    anna = await town.member("Anna")
    lea = await town.lead("Lea", Role.COORDINATOR, "2580")
    kim = town.newcomer("Kim")
    await kim.writes("/start")

    for who in (anna, lea, kim):
        for data in ("jo:1", "jop:1:3:0"):
            tap = who.account._taps(who.messages[-1], data)
            await town.settle()
            assert tap.answer is not None
            assert tap.answer.text in {
                "Det här får bara den som samordnar gruppen göra.",
                "Den här knappen är för dem som är med i gruppen.",
                "Den knappen gäller inte längre. Öppna menyn och försök därifrån.",
            }


async def test_reading_leaves_nothing_in_the_journal(town: Town) -> None:
    before = await town.stored()
    await reads(town.eva, "Gruppen")
    assert [each for each in await town.stored() if each.startswith("journal")] == [
        each for each in before if each.startswith("journal")
    ]
