"""Nobody is disturbed in their quiet hours by what can wait, and nobody misses it."""

from datetime import UTC, datetime, timedelta

from bot.domain.people import Role
from tests.scenarios.conftest import Town, text_of
from tests.scenarios.test_newsletters import letters, write
from tests.scenarios.test_preferences import SETTINGS

FRIDAY_EVENING = datetime(2026, 11, 27, 18, 30, tzinfo=UTC)  # 19.30 in Sweden
MONDAY_AT_EIGHT = datetime(2026, 11, 30, 7, tzinfo=UTC)
CHRISTMAS_EVE = datetime(2026, 12, 24, 9, tzinfo=UTC)
AFTER_CHRISTMAS = datetime(2026, 12, 28, 7, tzinfo=UTC)


async def goes_on_to(town: Town, moment: datetime) -> None:
    left = moment - town.clock()
    await town.forward(seconds=left.total_seconds())


async def test_a_letter_of_a_friday_evening_is_read_on_monday_and_the_writer_is_answered_at_once(
    town: Town,
) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await goes_on_to(town, FRIDAY_EVENING)
    before = len(group.messages)
    await write(town, "Hej alla!")
    await town.eva.presses("Skicka nu")
    assert town.eva.last_message.startswith("Skickar nyhetsbrevet")
    assert (len(letters(anna)), len(group.messages)) == (0, before)

    await town.forward(hours=40)
    assert not letters(anna)
    await goes_on_to(town, MONDAY_AT_EIGHT)
    assert (len(letters(anna)), len(group.messages)) == (1, before + 1)
    assert town.eva.got("Mottaget av Telegram: 3 av 3.")


async def test_on_christmas_eve_it_waits_for_the_first_day_at_work(town: Town) -> None:
    anna = await town.member("Anna")
    await goes_on_to(town, CHRISTMAS_EVE)
    await write(town, "God jul!")
    await town.eva.presses("Skicka nu")

    await town.forward(days=3)
    assert not letters(anna)
    await goes_on_to(town, AFTER_CHRISTMAS)
    assert len(letters(anna)) == 1


async def test_who_wants_it_whenever_gets_it_at_once_and_who_changes_their_mind_then(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await anna.presses_in_turn(*SETTINGS, "Ändra tider", "När som helst")
    await goes_on_to(town, FRIDAY_EVENING)
    await write(town, "Hej alla!")
    await town.eva.presses("Skicka nu")
    assert (len(letters(anna)), len(letters(bo))) == (1, 0)

    await bo.presses_in_turn(*SETTINGS, "Ändra tider", "Alla dagar kl. 6.00–21.00")
    assert len(letters(bo)) == 1


async def test_who_comes_to_an_early_meeting_is_reminded_before_the_working_day(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.writes("den 10 december kl. 8.30")
    await town.eva.writes("Stadshuset")
    await town.eva.presses("Kalla till mötet")
    await anna.presses("Jag kommer")
    await goes_on_to(town, datetime(2026, 12, 10, 5, 29, tzinfo=UTC))
    before = len(anna.messages)

    await goes_on_to(town, datetime(2026, 12, 10, 5, 30, tzinfo=UTC))
    assert len(anna.messages) == before + 1
    assert "Stadshuset" in anna.last_message


async def test_what_is_chosen_at_night_holds_for_what_was_planned_before(town: Town) -> None:
    anna = await town.member("Anna")
    await goes_on_to(town, FRIDAY_EVENING)
    await write(town, "Hej alla!")
    await town.eva.presses("Skicka nu")
    await anna.presses_in_turn(*SETTINGS, "Sluta få: Nyheter")

    await goes_on_to(town, MONDAY_AT_EIGHT)
    assert not letters(anna)
    assert town.eva.got("1 person har valt bort ämnet och räknas inte.")


async def test_answers_come_at_night(town: Town) -> None:
    await goes_on_to(town, datetime(2026, 11, 25, 1, tzinfo=UTC))
    lars = await town.lead("Lars", Role.COUNTY, "25")
    said = len(lars.messages)

    await lars.writes("Får jag öppna ett brev?")
    assert len(lars.messages) > said


SUNDAY_AT_ELEVEN_AT_NIGHT = datetime(2026, 11, 29, 22, 0, tzinfo=UTC)


async def test_what_the_clock_sends_at_night_wakes_no_writer_and_is_reported_in_the_morning(
    town: Town,
) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS, "Ändra tider", "När som helst")
    await goes_on_to(town, FRIDAY_EVENING)
    await write(town, "Hej alla!")
    await town.eva.presses("Välj tid")
    await town.eva.writes("29 november kl. 23")
    await town.eva.presses("Ja, planera")
    before = len(town.eva.messages)

    await goes_on_to(town, SUNDAY_AT_ELEVEN_AT_NIGHT)
    await town.forward(minutes=5)
    assert len(letters(anna)) == 1
    assert len(town.eva.messages) == before

    await goes_on_to(town, MONDAY_AT_EIGHT)
    await town.forward(minutes=5)
    assert "Mottaget av Telegram: 2 av 2." in town.eva.last_message
    assert not town.eva.got("Skickar nyhetsbrevet")


async def test_of_what_is_done_before_the_writer_may_be_disturbed_there_is_one_message(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn(*SETTINGS, "Ändra tider", "Alla dagar kl. 6.00–21.00")
    await goes_on_to(town, FRIDAY_EVENING)
    await write(town, "Hej alla!")
    await town.eva.presses_in_turn("Välj mottagare", "Ombud (butik)", "Tillbaka till brevet", "Välj tid")
    await town.eva.writes("29 november kl. 23")
    await town.eva.presses("Ja, planera")
    before = len(town.eva.messages)
    await goes_on_to(town, MONDAY_AT_EIGHT - timedelta(minutes=5))
    assert len(letters(anna)) == 1
    assert len(town.eva.messages) == before

    await goes_on_to(town, MONDAY_AT_EIGHT + timedelta(minutes=5))
    (report,) = town.eva.messages[before:]
    assert text_of(report).startswith("Nyhetsbrevet är skickat\n\nMottaget av Telegram: 1 av 1.")
