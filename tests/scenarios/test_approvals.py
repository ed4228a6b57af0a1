"""What goes far, or tells what the law is, is read by a second person before it leaves."""

import pytest
from sqlalchemy import update

from bot.domain.errors import Declined
from bot.domain.people import Role
from bot.screens.schedule_buttons import ChangePlanned, ShowComing
from bot.storage.tables import MembershipRow, NewsletterRow
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_newsletters import PICTURE, letters
from tests.scenarios.test_today import waiting

COUNTY = "Nyhetsbrev från länsnätverket i Norrbottens län"


async def lars_asks(town: Town, words: str = "Hej alla!", *, when: str | None = None) -> Someone:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.writes(words)
    if when is not None:
        await lars.presses("Välj tid")
        await lars.writes(when)
    await lars.presses_in_turn("Be om godkännande", "Ja, be om godkännande")
    return lars


def cards(who: Someone) -> list[str]:
    return [
        each.text for each in who.messages if each.text and each.text.startswith("Nyhetsbrev att godkänna")
    ]


async def test_the_second_person_reads_it_as_readers_do_and_it_leaves_when_they_say_yes(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    assert lars.last_message.startswith("Jag har bett om godkännande\n\n1 person har fått brevet")
    letter, card = maja.messages[-2:]
    assert letter.text == f"{COUNTY}\n\nHej alla!"
    assert card.text is not None
    assert "Lars har skrivit brevet som du får tillsammans med det här." in card.text
    assert "Till alla grupper i Norrbottens län: 3 personer." in card.text

    await maja.presses("Godkänn och skicka")
    assert len(letters(maja, COUNTY)) == 2  # what was to be read, and the letter
    assert lars.got("Maja har godkänt det.")


async def test_nobody_approves_what_they_have_written(town: Town) -> None:
    await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    himself = await town.app.house["people"].on_telegram(lars.account.id)
    assert himself is not None
    with pytest.raises(Declined, match="approval-own"):
        await town.app.house["approvals"].approve(1, 1, by=himself)
    assert len(letters(lars, COUNTY)) == 1  # the preview


async def test_of_two_who_approve_at_once_one_sends_it(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    olle = await town.lead("Olle", Role.COUNTY, "25")
    await lars_asks(town)
    maja.reaches_for("Godkänn och skicka")
    olle.reaches_for("Godkänn och skicka")
    await town.answer_at_once()

    assert len(letters(maja, COUNTY)) == 2
    settled = "Det brevet väntar inte längre på ditt svar. Det är godkänt, tillbakaskickat eller ändrat."
    assert settled in {maja.toast, olle.toast}
    assert not cards(maja)
    assert not cards(olle)


async def test_where_the_writer_is_alone_the_level_above_is_asked(town: Town) -> None:
    nora = await town.lead("Nora", Role.NATIONAL, "SE")
    await lars_asks(town)
    assert cards(nora)


async def test_where_nobody_else_can_approve_it_the_writer_is_told_what_to_do(town: Town) -> None:
    lars = await lars_asks(town)
    assert lars.toast is not None
    assert lars.toast.startswith("Ingen annan kan godkänna brevet. Be nivån ovanför")
    assert not town.eva.got(COUNTY)


async def test_it_comes_back_with_a_reason_and_only_what_was_asked_anew_can_be_approved(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    old = maja.messages[-1]
    await maja.presses("Skicka tillbaka")
    await maja.writes("Datumet är fel")
    assert maja.last_message == "Brevet är tillbaka hos den som skrev det."
    assert "Maja skriver: Datumet är fel" in lars.last_message

    await lars.presses_in_turn("Visa brevet", "Be om godkännande", "Ja, be om godkännande")
    await maja.does(lambda account: account.presses("na:1:1", old))
    assert cards(maja)
    assert not lars.got("Maja har godkänt det.")
    await maja.presses("Godkänn och skicka")
    assert lars.got("Maja har godkänt det.")


async def test_the_writer_who_comes_too_late_to_take_it_back_is_told_that_it_is_settled(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    asked = lars.messages[-1]
    await maja.presses("Godkänn och skicka")
    await lars.presses("Ta tillbaka", asked)
    assert lars.toast == "Förfrågan är redan avgjord."


async def test_the_writer_takes_the_request_back_and_has_a_draft_again(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    await lars.presses("Ta tillbaka")
    assert lars.last_message == "Jag ber inte längre om godkännande. Brevet är ett utkast igen."
    assert not cards(maja)
    assert maja.last_message == "Den som skrev nyhetsbrevet har tagit tillbaka det."


async def test_the_law_is_read_by_a_second_person_in_a_municipality_too(town: Town) -> None:
    lisa = await town.lead("Lisa", Role.COORDINATOR, "2581")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Ny lag från 1 juli")
    await town.eva.presses("Fler val")
    law = next(each for each in town.eva.last_buttons if "lag" in each.lower())
    await town.eva.presses(law)
    await town.eva.presses_in_turn("Tillbaka till brevet", "Be om godkännande")
    assert cards(lisa)
    await lisa.presses("Godkänn och skicka")
    assert town.eva.got("Lisa har godkänt det.")


async def test_a_moment_that_passes_unapproved_is_told_and_it_leaves_on_approval(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town, when="imorgon kl. 9")
    assert "Går ut onsdag den 25 november 2026 kl. 9.00." in lars.last_message

    await town.forward(days=1, hours=1)
    assert "ingen har godkänt det än" in lars.last_message
    (card,) = cards(maja)
    assert card.endswith("Tiden har gått: det går ut nu när du godkänner.")
    await maja.presses("Godkänn och skicka")
    assert maja.got("Nyhetsbrevet är godkänt.\n\nDet går ut nu.")
    assert len(letters(maja, COUNTY)) == 2


async def test_an_approved_letter_leaves_at_its_moment_and_not_before(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town, when="imorgon kl. 9")
    await maja.presses("Godkänn")
    assert "Går ut onsdag den 25 november 2026 kl. 9.00." in lars.last_message
    assert len(letters(maja, COUNTY)) == 1

    await town.forward(days=1)
    assert len(letters(maja, COUNTY)) == 2


async def test_a_letter_that_came_back_is_asked_for_again_with_the_time_it_had(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town, when="imorgon kl. 9.30")
    await maja.presses("Skicka tillbaka")
    await maja.writes("Datumet är fel")
    await lars.presses_in_turn("Visa brevet", "Skriv om")
    await lars.writes("Hej igen!")
    assert "Planen var: onsdag den 25 november 2026 kl. 9.30" in lars.last_message

    await lars.presses_in_turn("Be om godkännande", "Ja, be om godkännande")
    assert "Går ut onsdag den 25 november 2026 kl. 9.30." in lars.last_message
    await maja.presses("Godkänn")
    assert len(letters(maja, COUNTY)) == 2  # to be read before saying yes
    await town.forward(days=1, hours=1)
    assert len(letters(maja, COUNTY)) == 3


async def test_what_waits_for_a_yes_stands_under_today_until_it_has_one(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    await maja.writes("/idag")
    assert waiting(maja) == ["Nyhetsbrev att godkänna: Hej alla!"]
    await lars.writes("/idag")
    assert waiting(lars) == []

    await maja.presses("Hej alla!", maja.messages[-1])
    assert maja.last_buttons[:2] == ["Godkänn och skicka", "Skicka tillbaka"]
    await maja.presses("Godkänn och skicka")
    await maja.writes("/idag")
    assert waiting(maja) == []


async def test_who_may_not_send_any_more_has_nothing_to_approve_today(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    await lars_asks(town)
    async with town.database.begin() as session:
        ended = update(MembershipRow).where(MembershipRow.person_id == 2)
        await session.execute(ended.values(suspended_at=town.clock()))
    town.starts_anew()
    await maja.writes("/idag")
    assert not maja.got("Nyhetsbrev att godkänna: Hej alla!")


async def test_who_reads_it_again_sends_nothing_back_by_what_is_written_next(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    await maja.presses_in_turn("Skicka tillbaka", "Läs brevet igen")
    assert maja.last_buttons[:2] == ["Godkänn och skicka", "Skicka tillbaka"]

    await maja.writes("Vem ringer jag?")
    await maja.presses("Godkänn och skicka")
    assert lars.got("Maja har godkänt det.")


@pytest.mark.parametrize("act", ["Godkänn och skicka", "Skicka tillbaka"])
async def test_who_is_suspended_meanwhile_does_not_answer_for_it(town: Town, act: str) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow).where(MembershipRow.person_id == 2).values(suspended_at=town.clock())
        )
    town.starts_anew()
    await maja.presses(act)
    assert len(letters(maja, COUNTY)) == 1
    assert not lars.got("Maja")


async def test_who_changes_a_planned_letter_answers_for_it_and_does_not_approve_it_too(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town, when="imorgon kl. 9")
    await maja.presses("Godkänn")

    await maja.does(lambda account: account._taps(maja.messages[-1], ChangePlanned(1).pack()))
    await maja.presses("Skriv om")
    await maja.writes("Något helt annat")
    await maja.presses_in_turn("Be om godkännande", "Ja, be om godkännande")
    assert not cards(maja)
    assert "Maja har skrivit brevet som du får tillsammans med det här." in cards(lars)[-1]

    await lars.presses("Godkänn")
    assert maja.got("Lars har godkänt det.")


async def test_a_letter_whose_original_is_withdrawn_meanwhile_is_not_let_out(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    async with town.database.begin() as session:
        of_nation = {"forwards_id": 1, "withdrawn_at": town.clock()}
        await session.execute(update(NewsletterRow).values(of_nation))
    await maja.presses("Godkänn och skicka")
    assert maja.toast == "Brevet som du skickar vidare är tillbakadraget. Därför går det inte att skicka."
    assert len(letters(maja, COUNTY)) == 1
    assert not lars.got("Maja har godkänt det.")


async def test_a_letter_that_came_back_is_still_there_after_another_one(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    await maja.presses("Skicka tillbaka")
    await maja.writes("Datumet är fel")
    returned = lars.messages[-1]

    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.writes("Något annat")
    await lars.presses("Visa brevet", returned)
    assert lars.toast is None
    assert "Be om godkännande" in lars.last_buttons


async def test_a_request_whose_writer_has_gone_is_cleared_away_by_whoever_is_left(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town)
    async with town.database.begin() as session:
        suspended = update(MembershipRow).where(MembershipRow.person_id == 3)
        await session.execute(suspended.values(suspended_at=town.clock()))
    town.starts_anew()
    await maja.presses("Godkänn och skicka")
    assert maja.toast is not None
    assert maja.toast.startswith("Den som skrev brevet får inte längre skicka det.")

    said_to_lars = len(lars.messages)
    await maja.presses("Skicka tillbaka")
    await maja.writes("Lars är inte med längre")
    await maja.does(lambda account: account._taps(maja.messages[-1], ShowComing(2).pack()))
    assert maja.last_message.endswith("Inget brev är planerat.")
    assert len(lars.messages) == said_to_lars


async def test_whoever_approves_can_read_every_language_version_with_its_picture_before(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.does(lambda account: account.sends_photo(PICTURE, "Så ser dekalen ut"))
    await lars.presses_in_turn("Språk och filer", "Lägg till engelska")
    await lars.writes("This is the sticker")
    await lars.presses_in_turn("Be om godkännande", "Ja, be om godkännande")
    (card,) = cards(maja)
    assert "På svenska och engelska." in card

    await maja.presses("Läs på engelska")
    english, again = maja.messages[-2:]
    assert english.photo
    assert text_of(english).endswith("\n\nThis is the sticker")
    assert maja.last_buttons[:3] == ["Läs på engelska", "Godkänn och skicka", "Skicka tillbaka"]
    await maja.presses("Godkänn och skicka", again)
    assert lars.got("Maja har godkänt det.")


async def test_the_question_of_a_planned_letter_says_whom_it_is_for(town: Town) -> None:
    await town.lead("Lena", Role.COORDINATOR, "2580")
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.writes("Hej alla!")
    await lars.presses_in_turn("Välj mottagare", "Vilka grupper?", "Piteå", "Luleå")
    await lars.presses_in_turn("Tillbaka till mottagarna", "Tillbaka till brevet", "Välj tid")
    await lars.writes("imorgon kl. 9")
    await lars.presses("Be om godkännande")
    assert lars.last_message.startswith(
        "Ska det gå till alla i Luleå och Piteå? Det är 2 personer.\n\n"
        "Går ut onsdag den 25 november 2026 kl. 9.00.\n\n"
    )


async def test_a_series_that_was_sent_back_is_asked_for_again_with_the_rule_it_had(town: Town) -> None:
    maja = await town.lead("Maja", Role.COUNTY, "25")
    lars = await lars_asks(town, when="varje måndag kl. 9")
    await maja.presses("Skicka tillbaka")
    await maja.writes("Skriv mer")
    await lars.presses_in_turn("Visa brevet", "Be om godkännande", "Ja, be om godkännande")
    await maja.presses("Godkänn")
    assert "Varje måndag kl. 9.00\nGår ut måndag den 30 november 2026 kl. 9.00." in lars.last_message
