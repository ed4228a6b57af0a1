"""Letters that leave before or after a meeting: the moment follows what is called, and nothing else."""

from datetime import datetime

from sqlalchemy import select, update

from bot.domain.clock import SWEDEN
from bot.domain.people import Role
from bot.storage.tables import MeetingRow, NewsletterRow
from tests.scenarios.conftest import Town
from tests.scenarios.test_newsletters import letters, write
from tests.scenarios.test_schedules import plan

# It is Tuesday 24 November 2026, nine in the morning.


async def calls(town: Town, when: str, kind: str = "Arbetsgruppsmöte") -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", kind)
    await town.eva.writes(when)
    await town.eva.presses_in_turn("Bestäms senare", "Kalla till mötet")


async def chooses(town: Town, words: str, letter: str = "Läs det här") -> None:
    await plan(town, words, letter)


async def goes_on_until(town: Town, month: int, day: int, hour: int = 9, minute: int = 0) -> None:
    left = datetime(2026, month, day, hour, minute, tzinfo=SWEDEN) - town.clock()
    await town.forward(seconds=left.total_seconds())


async def looks_at_planned(town: Town) -> str:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev", "Planerade brev")
    return town.eva.last_message


async def test_three_working_days_before_the_meeting_it_is_shown_back_and_leaves(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "8 december kl. 14")
    await chooses(town, "3 arbetsdagar före nästa möte")
    assert town.eva.last_message.splitlines() == [
        "3 arbetsdagar före nästa möte, kl. 9.00",
        "",
        "Nästa möte: Arbetsgruppsmöte tisdag den 8 december 2026 kl. 14.00.",
        "Går ut torsdag den 3 december 2026 kl. 9.00.",
    ]
    await town.eva.presses("Ja, planera")
    assert "Går ut torsdag den 3 december 2026 kl. 9.00." in town.eva.last_message
    assert (
        "Läs det här: 3 arbetsdagar före nästa möte (torsdag den 3 december 2026 kl. 9.00)"
        in await looks_at_planned(town)
    )

    await goes_on_until(town, 12, 3, 8, 59)
    assert not letters(anna)
    await goes_on_until(town, 12, 3)
    assert len(letters(anna)) == 1
    await town.forward(days=30)
    assert len(letters(anna)) == 1


async def test_by_thumb_and_with_no_meeting_called_it_waits_until_there_is_one(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Läs det här")
    await town.eva.presses_in_turn("Välj tid", "Före eller efter ett möte", "3 arbetsdagar före nästa möte")
    assert town.eva.last_message.splitlines()[2:] == [
        "Inget möte är kallat än. Brevet får sin tid när ni kallar till ett."
    ]
    await town.eva.presses("Ja, planera")
    assert "Inget möte är kallat än." in town.eva.last_message
    assert "Läs det här: 3 arbetsdagar före nästa möte (inget möte är kallat än)" in await looks_at_planned(
        town
    )
    assert "Väntar på möte: Läs det här" in town.eva.last_buttons
    await town.forward(days=6)

    await calls(town, "15 december kl. 14")
    assert town.eva.got("Brevet ”Läs det här” går ut torsdag den 10 december 2026 kl. 9.00.")
    assert "(torsdag den 10 december 2026 kl. 9.00)" in await looks_at_planned(town)
    await calls(town, "16 december kl. 14")
    assert not town.eva.got("Brevet ”Läs det här” går ut fredag")
    await goes_on_until(town, 12, 10)
    assert len(letters(anna)) == 1


async def test_the_day_after_at_one_in_english(town: Town) -> None:
    tom = await town.lead("Tom", Role.COORDINATOR, "2581", language="en")
    await calls(town, "8 december kl. 14")
    await tom.writes("/menu")
    await tom.presses("Write a newsletter")
    await tom.writes("Thank you")
    await tom.presses("Choose a time")
    await tom.writes("the day after the next meeting at 13:00")
    assert tom.last_message.splitlines() == [
        "1 working day after the next meeting, at 13:00",
        "",
        "Next meeting: Working-group meeting, Tuesday 8 December 2026, 14:00.",
        "Goes out Wednesday 9 December 2026, 13:00.",
    ]
    await tom.presses("Yes, schedule it")
    await goes_on_until(town, 12, 9, 13)
    assert len(letters(town.eva)) == 1


async def test_the_next_meeting_is_the_one_that_comes_first_even_when_it_is_called_later(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "15 december kl. 14")
    await chooses(town, "1 arbetsdag före nästa möte")
    await town.eva.presses("Ja, planera")
    await calls(town, "8 december kl. 14")
    assert "(måndag den 7 december 2026 kl. 9.00)" in await looks_at_planned(town)

    await goes_on_until(town, 12, 7)
    assert len(letters(anna)) == 1
    await town.forward(days=14)
    assert len(letters(anna)) == 1


async def test_a_kind_of_meeting_that_was_named_is_waited_for(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "8 december kl. 14")
    await chooses(town, "2 arbetsdagar före nästa samverkansmöte")
    assert "Inget sådant möte är kallat än." in town.eva.last_message
    await town.eva.presses("Ja, planera")
    await calls(town, "15 december kl. 14", "Samverkansmöte")

    await goes_on_until(town, 12, 11, 8, 59)
    assert not letters(anna)
    await goes_on_until(town, 12, 11)
    assert len(letters(anna)) == 1


async def test_the_moment_follows_a_meeting_that_is_moved_or_called_off(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "8 december kl. 14")
    await chooses(town, "3 arbetsdagar före nästa möte")
    await town.eva.presses("Ja, planera")

    await changes(town, starts_at=datetime(2026, 12, 17, 14, tzinfo=SWEDEN))
    await goes_on_until(town, 12, 4)
    assert not letters(anna)
    assert "(måndag den 14 december 2026 kl. 9.00)" in await looks_at_planned(town)

    await changes(town, state="discarded")
    await goes_on_until(town, 12, 18)
    assert not letters(anna)
    assert "(inget möte är kallat än)" in await looks_at_planned(town)


async def test_the_clock_is_set_anew_as_soon_as_somebody_asks_what_is_due_next(town: Town) -> None:
    await calls(town, "8 december kl. 14")
    await chooses(town, "10 arbetsdagar efter nästa möte")
    await town.eva.presses("Ja, planera")
    await changes(town, starts_at=datetime(2026, 11, 25, 14, tzinfo=SWEDEN))
    await town.app.reminders.next_due()
    async with town.database.reading() as session:
        leaves = await session.scalar(select(NewsletterRow.send_at))
    assert leaves == datetime(2026, 12, 9, 9, tzinfo=SWEDEN)


async def changes(town: Town, **values: object) -> None:
    async with town.database.begin() as session:
        await session.execute(update(MeetingRow).values(**values))


async def test_a_moment_that_has_been_for_the_next_meeting_is_said_with_the_meeting(town: Town) -> None:
    await calls(town, "25 november kl. 14")
    await chooses(town, "3 arbetsdagar före nästa möte")
    assert town.eva.last_message == (
        "Nästa möte är onsdag den 25 november 2026 kl. 14.00. Tiden 3 arbetsdagar före mötet har redan varit."
        " Välj en annan tid."
    )
    await town.eva.writes("11 arbetsdagar före nästa möte")
    assert town.eva.last_message == "Välj 1 till 10 arbetsdagar före eller efter mötet."
    await town.eva.writes("strax före nästa möte")
    assert town.eva.last_message.startswith("Jag förstår inte hur långt före eller efter mötet.")
    await town.eva.writes("dagen efter nästa möte")
    assert "Går ut torsdag den 26 november 2026 kl. 9.00." in town.eva.last_message


async def test_a_button_pressed_when_the_moment_has_been_plans_nothing(town: Town) -> None:
    await calls(town, "8 december kl. 14")
    await chooses(town, "3 arbetsdagar före nästa möte")
    button = town.eva.messages[-1]
    await goes_on_until(town, 12, 4)
    await town.eva.presses("Ja, planera", button)
    assert town.eva.toast == "Tiden före nästa möte har redan varit. Välj en annan tid."
    assert "Inget brev är planerat." in await looks_at_planned(town)


async def test_every_meeting_gets_a_copy_and_those_called_later_too(town: Town) -> None:
    anna = await town.member("Anna")
    for day in (1, 8, 15):
        await calls(town, f"{day} december kl. 14")
    await chooses(town, "2 arbetsdagar före varje möte")
    assert town.eva.last_message.splitlines() == [
        "2 arbetsdagar före varje möte, kl. 9.00",
        "",
        "Möten som är kallade:",
        "fre 27 november kl. 9.00, möte tis 1 december kl. 14.00",
        "fre 4 december kl. 9.00, möte tis 8 december kl. 14.00",
        "fre 11 december kl. 9.00, möte tis 15 december kl. 14.00",
        "",
        "Det gäller också möten som kallas senare.",
    ]
    await town.eva.presses("Ja, planera")
    for number, (month, day) in enumerate([(11, 27), (12, 4), (12, 11)]):
        await goes_on_until(town, month, day, 8, 59)
        assert len(letters(anna)) == number
        await goes_on_until(town, month, day)
        assert len(letters(anna)) == number + 1
    assert "(inget möte är kallat än)" in await looks_at_planned(town)

    await calls(town, "22 december kl. 14")
    await goes_on_until(town, 12, 18)
    assert len(letters(anna)) == 4
    await looks_at_planned(town)
    await town.eva.presses_in_turn("Väntar på möte: Läs det här", "Avsluta", "Ja, avsluta och släng")
    assert town.eva.last_message == "Brevet går inte ut fler gånger."


async def test_every_meeting_is_understood_where_repeating_is_asked_about_and_waits_too(town: Town) -> None:
    await write(town, "Läs det här")
    await town.eva.presses_in_turn("Välj tid", "Återkommande")
    await town.eva.writes("dagen före varje möte kl. 13")
    assert town.eva.last_message.splitlines() == [
        "1 arbetsdag före varje möte, kl. 13.00",
        "",
        "Inget möte är kallat än. Brevet får en tid för varje möte som ni kallar till.",
    ]
