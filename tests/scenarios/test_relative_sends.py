"""Letters near a meeting that are late, changed, without their writer's right, or not approved yet."""

from sqlalchemy import update

from bot.domain.people import Role
from bot.storage.tables import MembershipRow
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_approvals import COUNTY, lars_asks
from tests.scenarios.test_before_the_next_meeting import calls, chooses, goes_on_until, looks_at_planned
from tests.scenarios.test_newsletters import letters

# It is Tuesday 24 November 2026, nine in the morning.


def asked_about(who: Someone) -> str:
    return next(text_of(each) for each in reversed(who.messages) if "gick inte ut" in text_of(each))


async def test_of_a_meeting_that_is_called_too_late_the_writer_is_asked(town: Town) -> None:
    anna = await town.member("Anna")
    await chooses(town, "3 arbetsdagar före nästa möte")
    await town.eva.presses("Ja, planera")
    await town.forward(days=6)
    await calls(town, "ons kl. 14")
    assert "Mötet kallades så sent att tiden redan hade varit." in asked_about(town.eva)
    assert not letters(anna)

    held = next(each for each in town.eva.messages if "gick inte ut" in text_of(each))
    await town.eva.presses("Skicka nu ändå", held)
    assert len(letters(anna)) == 1


async def test_after_an_outage_over_the_meeting_nobody_gets_what_was_for_before_it(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "8 december kl. 14")
    await chooses(town, "1 arbetsdag före nästa möte")
    await town.eva.presses("Ja, planera")
    await town.forward(days=12)
    await town.is_down_for(days=2, hours=8)
    await town.forward(days=1)
    assert "mötet har redan börjat" in asked_about(town.eva)
    assert not letters(anna)


async def test_changed_words_leave_by_the_same_rule_with_one_tap(town: Town) -> None:
    anna = await town.member("Anna")
    await calls(town, "8 december kl. 14")
    await chooses(town, "3 arbetsdagar före nästa möte")
    await town.eva.presses_in_turn("Ja, planera", "Ändra", "Skriv om")
    await town.eva.writes("Nya ord")
    assert "Planen var: 3 arbetsdagar före nästa möte, kl. 9.00" in town.eva.last_message
    assert town.eva.last_buttons[:2] == ["Planera igen", "Skicka nu"]
    await town.eva.presses("Planera igen")
    await goes_on_until(town, 12, 3)
    assert [text_of(each).splitlines()[-1] for each in letters(anna)] == ["Nya ord"]


async def test_a_day_that_is_chosen_instead_forgets_the_meeting(town: Town) -> None:
    anna = await town.member("Anna")
    await chooses(town, "3 arbetsdagar före nästa möte")
    await town.eva.presses_in_turn("Ja, planera", "Ändra", "Välj tid")
    await town.eva.writes("imorgon kl. 9")
    await town.eva.presses("Ja, planera")
    assert "möte" not in town.eva.last_message
    await town.forward(days=1)
    assert len(letters(anna)) == 1


async def test_it_can_be_sent_before_any_meeting_is_called_or_cancelled(town: Town) -> None:
    anna = await town.member("Anna")
    await chooses(town, "3 arbetsdagar före nästa möte", "Det ena")
    await town.eva.presses("Ja, planera")
    await chooses(town, "dagen före nästa möte", "Det andra")
    await town.eva.presses_in_turn("Ja, planera", "Ställ in", "Ja, ställ in och släng")
    await looks_at_planned(town)
    await town.eva.presses_in_turn("Väntar på möte: Det ena", "Skicka nu")
    assert len(letters(anna)) == 1

    await calls(town, "8 december kl. 14")
    await town.forward(days=14)
    assert len(letters(anna)) == 1


async def test_who_has_lost_the_right_sends_nothing_before_the_meeting(town: Town) -> None:
    anna = await town.member("Anna")
    lisa = await town.lead("Lisa", Role.COORDINATOR, "2581")
    await calls(town, "8 december kl. 14")
    await chooses(town, "3 arbetsdagar före varje möte")
    await town.eva.presses("Ja, planera")
    async with town.database.begin() as session:
        gone = update(MembershipRow).where(MembershipRow.person_id == 1)
        await session.execute(gone.values(suspended_at=town.clock()))
    await goes_on_until(town, 12, 5)
    assert "Den som skrev det får inte längre skicka det." in asked_about(lisa)
    assert not letters(anna)

    held = next(each for each in lisa.messages if "gick inte ut" in text_of(each))
    await lisa.presses("Fortsätt skicka", held)
    await town.forward(days=10)
    assert not letters(anna)  # of the meeting that has been; the next one gets it


async def test_an_approved_letter_still_waits_for_the_meeting_to_be_called(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town, when="2 arbetsdagar före nästa möte")
    await maja.presses("Godkänn")
    await town.forward(days=2)
    assert not letters(maja, COUNTY)[1:]

    await lars.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await lars.writes("8 december kl. 14")
    await lars.presses_in_turn("Bestäms senare", "Kalla till mötet")
    await goes_on_until(town, 12, 4, 8, 59)
    assert not letters(maja, COUNTY)[1:]
    await goes_on_until(town, 12, 4)
    assert len(letters(maja, COUNTY)) == 2


async def test_a_moment_that_passes_unapproved_is_told_and_it_leaves_on_approval(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await lars.writes("8 december kl. 14")
    await lars.presses_in_turn("Bestäms senare", "Kalla till mötet")
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.writes("Hej alla!")
    await lars.presses("Välj tid")
    await lars.writes("2 arbetsdagar före nästa möte")
    await lars.presses_in_turn("Be om godkännande", "Ja, be om godkännande")
    await goes_on_until(town, 12, 4, 10)
    assert "ingen har godkänt det än" in asked_about(lars)

    assert len(letters(maja, COUNTY)) == 1  # to read before saying yes
    await maja.presses("Godkänn och skicka")
    assert len(letters(maja, COUNTY)) == 2
