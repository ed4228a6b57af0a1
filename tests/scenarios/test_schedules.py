"""Letters that leave later: at their moment, once, and not without their writer's right to send them."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from bot.domain.people import Role
from bot.sandbox.telegram.keyboards import buttons
from bot.storage.tables import MembershipRow
from tests.conftest import Hands
from tests.scenarios.conftest import Town, text_of
from tests.scenarios.test_newsletters import HEADING, letters, write

FRIDAY = datetime(2026, 2, 27, 11, tzinfo=UTC)
"""Noon in Piteå."""


@pytest.fixture
def hands() -> Hands:
    hands = Hands()
    hands.instant = FRIDAY
    return hands


async def plan(town: Town, words: str, letter: str = "Hej alla!") -> None:
    await write(town, letter)
    await town.eva.presses("Välj tid")
    await town.eva.writes(words)


async def test_a_time_in_words_is_shown_back_with_its_weekday_and_kept(town: Town) -> None:
    anna = await town.member("Anna")
    await plan(town, "tis kl. 9")
    assert town.eva.last_message == "Ska brevet gå ut tisdag den 3 mars 2026 kl. 9.00?"

    await town.eva.presses("Ja, planera")
    assert "Går ut tisdag den 3 mars 2026 kl. 9.00." in town.eva.last_message
    await town.forward(days=3, hours=20)
    assert not letters(anna)

    await town.forward(hours=2)
    assert len(letters(anna)) == 1


async def test_what_can_be_meant_in_two_ways_is_asked_back(town: Town) -> None:
    await plan(town, "lör 14")
    assert town.eva.last_message == "Vilket menar du?"
    assert town.eva.last_buttons == ["lör 28 februari kl. 14.00", "lördag den 14 mars 2026", "Annan tid"]

    await town.eva.presses("lör 28 februari kl. 14.00")
    assert "Lördag den 28 februari 2026 är helg." in town.eva.last_message
    assert "De flesta får det måndag den 2 mars 2026 kl. 8.00." in town.eva.last_message


async def test_a_time_without_a_day_is_the_next_one_and_shown_back(town: Town) -> None:
    await plan(town, "14.30")
    assert town.eva.last_message == "Ska brevet gå ut fredag den 27 februari 2026 kl. 14.30?"
    await town.eva.presses("Annan tid")
    await town.eva.writes("kl. 9")
    assert "lördag den 28 februari 2026 kl. 9.00?" in town.eva.last_message


async def test_what_never_comes_says_why_and_leads_back_to_the_times(town: Town) -> None:
    await plan(town, "31 nov 9")
    assert town.eva.last_message == "Den dagen finns inte. Välj en annan."
    await town.eva.writes("1 dec 2030 kl 9")
    assert town.eva.last_message == "Så långt fram går det inte. Välj en tid inom två år."
    await town.eva.writes("2027-03-28 02.30")
    assert town.eva.last_message.startswith("Den tiden finns inte: klockan ställs om den natten.")
    await town.eva.writes("varannan tisdag")
    assert town.eva.last_message.startswith("Jag förstår inte den tiden. Skriv till exempel")

    await town.eva.presses("Annan tid")
    assert town.eva.last_message.startswith("När ska brevet gå ut?")


async def test_by_thumb_through_the_calendar(town: Town) -> None:
    await write(town, "Hej alla!")
    await town.eva.presses_in_turn("Välj tid", "Kalender")
    assert "* är helg eller röd dag" in town.eva.last_message
    assert "28*" in town.eva.last_buttons

    await town.eva.presses_in_turn("april 2026", "3*")
    assert "är en röd dag: långfredagen." in town.eva.last_message
    await town.eva.presses("9.00")
    assert town.eva.last_message.startswith("Ska brevet gå ut fredag den 3 april 2026 kl. 9.00?")
    assert "De flesta får det tisdag den 7 april 2026 kl. 8.00." in town.eva.last_message


async def test_it_can_be_changed_or_cancelled_until_it_starts_after_a_restart_too(town: Town) -> None:
    anna = await town.member("Anna")
    await plan(town, "mån kl. 9", "Det ena")
    await town.eva.presses("Ja, planera")
    await plan(town, "mån kl. 10", "Det andra")
    await town.eva.presses("Ja, planera")
    town.starts_anew()

    await town.eva.presses_in_turn("Planerade brev", "mån 2 mars kl. 9.00: Det ena", "Ställ in")
    assert town.eva.last_message.startswith("Vill du ställa in brevet?\n\nDet ena\n\nDå slängs det.")
    await town.eva.presses_in_turn("Nej, låt det vara", "Ställ in", "Ja, ställ in och släng")
    assert town.eva.last_message == "Nyhetsbrevet är slängt. Inget är skickat."
    await town.eva.presses_in_turn(
        "Meny", "Skriv nyhetsbrev", "Planerade brev", "mån 2 mars kl. 10.00: Det andra"
    )
    await town.eva.presses("Ändra")
    assert town.eva.last_message.startswith("Brevet är ett utkast igen. Det går inte ut förrän")
    await town.forward(days=4)
    assert not letters(anna)

    await town.eva.presses("Skicka nu")
    assert len(letters(anna)) == 1


async def test_two_ticks_at_the_same_moment_send_it_once(town: Town) -> None:
    anna = await town.member("Anna")
    await plan(town, "mån kl. 9")
    await town.eva.presses("Ja, planera")
    town.clock.forward(days=3)
    await asyncio.gather(town.app.reminders.tick(), town.app.reminders.tick())
    await town.forward(minutes=1)

    assert len(letters(anna)) == 1


async def test_a_process_that_was_down_all_weekend_sends_it_on_monday_morning(town: Town) -> None:
    anna = await town.member("Anna")
    await plan(town, "fre kl. 16")
    await town.eva.presses("fre 27 februari kl. 16.00")
    await town.eva.presses("Ja, planera")
    await town.is_down_for(days=2, hours=18)  # until six on Monday
    assert not letters(anna)

    await town.forward(hours=3)
    assert len(letters(anna)) == 1


async def test_what_is_older_than_three_days_is_asked_about_and_not_lost(town: Town) -> None:
    anna = await town.member("Anna")
    await plan(town, "mån kl. 9")
    await town.eva.presses("Ja, planera")
    await town.is_down_for(days=10)
    await town.forward(hours=1)
    assert town.eva.got("Ett planerat nyhetsbrev gick inte ut")
    assert not letters(anna)

    held = next(each for each in town.eva.messages if each.text and "gick inte ut" in each.text)
    await town.eva.presses("Skicka nu ändå", held)
    assert len(letters(anna)) == 1


async def test_who_is_suspended_meanwhile_sends_nothing_and_the_others_are_told(town: Town) -> None:
    anna = await town.member("Anna")
    lisa = await town.lead("Lisa", Role.COORDINATOR, "2581")
    await plan(town, "mån kl. 9")
    await town.eva.presses("Ja, planera")
    await suspend_eva(town)
    await town.forward(days=4)
    assert not letters(anna)
    assert lisa.got("Den som skrev det får inte längre skicka det.")

    held = next(each for each in lisa.messages if each.text and "gick inte ut" in each.text)
    await lisa.presses("Skicka nu ändå", held)
    assert len(letters(anna)) == 1
    assert lisa.got("Nyhetsbrevet är skickat")


async def suspend_eva(town: Town) -> None:
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow).where(MembershipRow.person_id == 1).values(suspended_at=town.clock())
        )


async def test_what_is_stopped_reaches_nobody_else_and_the_report_adds_up(town: Town) -> None:
    readers = [await town.member(name) for name in ("Anna", "Bo", "Disa")]
    await town.forward(hours=9)
    await write(town, "Fel text")
    await town.eva.presses("Skicka nu")
    await town.eva.presses("Stoppa")
    assert town.eva.last_message.startswith("Ska utskicket stoppas?")
    town.eva.reaches_for("Ja, stoppa")
    town.eva.reaches_for("Ja, stoppa")
    await town.answer_at_once()
    assert town.eva.toast == "Det brevet är inte på väg ut längre."

    await town.forward(days=4)
    assert not any(letters(each) for each in readers)
    (report,) = [
        each.text
        for each in town.eva.messages
        if each.text and each.text.startswith("Utskicket är stoppat\n")
    ]
    assert "Mottaget av Telegram: 0 av 4." in report
    assert "Kom inte fram: 4. Stoppat innan det gick iväg: 4." in report
    await readers[0].writes("/arkiv")
    assert "Här finns inga nyhetsbrev till dig än." in readers[0].last_message


async def test_what_was_stopped_before_anybody_had_it_stands_so_in_the_writer_s_archive(town: Town) -> None:
    await town.member("Anna")
    await town.forward(hours=9)
    await write(town, "Fel text")
    await town.eva.presses_in_turn("Skicka nu", "Stoppa", "Ja, stoppa")
    await town.forward(days=4)
    (report,) = [each for each in town.eva.messages if text_of(each).startswith("Utskicket är stoppat\n")]
    assert [each.text for each in buttons(report)] == ["Vilka nådde det inte?", "Per ort och roll"]

    await town.eva.writes("/arkiv")
    assert town.eva.last_buttons[0].startswith("Stoppat, ")
    await town.eva.presses(town.eva.last_buttons[0])
    assert "Det stoppades innan någon fick det." in town.eva.last_message
    assert town.eva.last_buttons == ["Läs texten", "Alla nyhetsbrev"]
    await town.eva.presses("Läs texten")
    assert town.eva.last_message.endswith("Fel text")


async def test_the_evening_s_letter_says_when_it_arrives_and_an_urgent_one_does_not_wait(town: Town) -> None:
    anna = await town.member("Anna")
    await town.forward(hours=9)
    await write(town, "Hej alla!")
    assert "Nu är det lugna timmar. De flesta får det måndag den 2 mars" in town.eva.last_message
    await town.eva.presses("Skicka nu")
    assert town.eva.got("De flesta får det måndag den 2 mars 2026 kl. 8.00.")

    await write(town, "Farligt pulver")
    await town.eva.presses_in_turn("Fler val", "Brådskande")
    await town.eva.writes("x" * 201)
    assert "Skälet är för långt." in town.eva.last_message
    await town.eva.writes("Polisen varnar")
    assert "Skäl: Polisen varnar\nNu är det lugna timmar. Det stör ändå alla nu." in town.eva.last_message
    await town.eva.presses("Skicka nu")
    assert town.eva.last_message == "Ska det störa 2 personer nu?"
    assert not letters(anna)
    await town.eva.presses("Ja, skicka nu")

    assert [each.text for each in letters(anna)] == [f"{HEADING}\n\nFarligt pulver"]
    assert any("UrgentNewsletterSent" in row for row in await town.stored())
