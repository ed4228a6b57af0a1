"""Contact cards and those who may not: a sibling place, a former member, a stranger, forged data."""

import pytest
from sqlalchemy import select, update

from bot.domain.contact_cards import Whose
from bot.domain.contacts import Carrier, Part
from bot.domain.people import Role
from bot.screens.buttons import Meaning
from bot.screens.contact_cards import (
    AddCardAbout,
    AddCardFor,
    CardOfCarrier,
    ChangeCarrier,
    ChangePart,
    ChooseOwner,
    EmptyPart,
    KeepCards,
    RemoveCard,
    SaveCard,
    SkipPart,
    TurnCards,
)
from bot.screens.contacts import (
    AddCard,
    AskToRemoveCard,
    ChangeCard,
    ConfirmCard,
    DecideCard,
    DeclineCard,
    LookAtCard,
    SaveToPhone,
    ShowContactsOf,
)
from bot.storage.tables import MembershipRow, PersonRow
from tests.scenarios.cards import comes_to_lead, keeps_card, writes_card
from tests.scenarios.conftest import Someone, Town

PITEA, CARD = 1, 1
NUMBER = "010-567 89 01"

OF_THE_GROUP: tuple[Meaning, ...] = (
    KeepCards(PITEA),
    TurnCards(PITEA, 0),
    AddCard(PITEA),
    AddCardFor(PITEA, Whose.OUTSIDE),
    AddCardFor(PITEA, Whose.OWN),
    AddCardAbout(PITEA, 1),
    ChooseOwner(PITEA, 0),
)
TO_LOOK: tuple[Meaning, ...] = (LookAtCard(CARD), SaveToPhone(CARD))
TO_CHANGE: tuple[Meaning, ...] = (
    ChangeCard(CARD),
    ChangePart(CARD, Part.PHONE),
    ChangeCarrier(CARD, Carrier.DHL),
    EmptyPart(CARD, Part.HOURS),
    ConfirmCard(CARD),
    AskToRemoveCard(CARD),
    RemoveCard(CARD),
)
OF_THE_OWNER: tuple[Meaning, ...] = (DecideCard(CARD, named=True), DeclineCard(CARD))

NOT_ALLOWED = "Det här får bara den som samordnar gruppen göra."
GONE = "Det kontaktkortet finns inte längre."
ANOTHERS = "Det kortet bestämmer någon annan över."


async def forges(who: Someone, meaning: Meaning) -> str | None:
    """Presses a button that was never shown to this person; what appeared over the chat."""
    tap = who.account._taps(who.messages[-1], meaning.pack())
    await who.does(lambda _: None)
    assert tap.answer is not None
    return tap.answer.text


async def leaves(town: Town, who: Someone) -> None:
    async with town.database.begin() as session:
        person = select(PersonRow.id).where(PersonRow.telegram_id == who.account.id).scalar_subquery()
        ended = update(MembershipRow).where(MembershipRow.person_id == person).values(until=town.clock())
        await session.execute(ended)
    town.starts_anew()


async def stored_card(town: Town) -> str:
    (row,) = [row for row in await town.stored() if row.startswith("contact_card:")]
    return row


async def all_are_refused(town: Town, who: Someone, meanings: tuple[Meaning, ...], words: str) -> None:
    """And nothing of the card is told or changed."""
    before = await stored_card(town)
    for meaning in meanings:
        assert await forges(who, meaning) == words, meaning
    assert await stored_card(town) == before
    assert not who.got(NUMBER)


@pytest.fixture
async def pitea(town: Town) -> Town:
    """There is one card, of a function outside the bot."""
    await keeps_card(town.eva, "Polisens kontaktperson", NUMBER)
    return town


async def test_a_member_looks_and_changes_nothing(pitea: Town) -> None:
    anna = await pitea.member("Anna")

    await all_are_refused(pitea, anna, OF_THE_GROUP, NOT_ALLOWED)
    await all_are_refused(pitea, anna, (*TO_CHANGE, *OF_THE_OWNER), ANOTHERS)
    assert await forges(anna, LookAtCard(CARD)) is None
    assert anna.got(NUMBER)


async def test_who_leads_a_sibling_place_learns_nothing_and_changes_nothing(pitea: Town) -> None:
    luka = await comes_to_lead(pitea, pitea.newcomer("Luka"), Role.COORDINATOR, "2580")

    await all_are_refused(pitea, luka, OF_THE_GROUP, NOT_ALLOWED)
    await all_are_refused(pitea, luka, (*TO_LOOK, *TO_CHANGE, *OF_THE_OWNER), GONE)
    shown = (ShowContactsOf(PITEA, 0),)
    await all_are_refused(pitea, luka, shown, "De kontakterna är för dem som är med i den gruppen.")


async def test_who_has_left_learns_nothing_from_old_buttons(pitea: Town) -> None:
    anna = await pitea.member("Anna")
    await leaves(pitea, anna)

    await all_are_refused(pitea, anna, OF_THE_GROUP, NOT_ALLOWED)
    await all_are_refused(pitea, anna, (*TO_LOOK, *TO_CHANGE, *OF_THE_OWNER), GONE)
    await anna.writes("/kontakter")
    assert "Du går med genom en inbjudan" in anna.last_message
    assert not anna.got(NUMBER)


async def test_a_stranger_learns_nothing(pitea: Town) -> None:
    kim = pitea.newcomer("Kim")
    await kim.writes("/hjalp")

    every = (*OF_THE_GROUP, *TO_LOOK, *TO_CHANGE, *OF_THE_OWNER, ShowContactsOf(PITEA, 0))
    await all_are_refused(pitea, kim, every, "Den här knappen är för dem som är med i gruppen.")


async def test_the_county_may_keep_a_municipalitys_cards(pitea: Town) -> None:
    lars = await comes_to_lead(pitea, pitea.newcomer("Lars"), Role.COUNTY, "25")

    assert await forges(lars, KeepCards(PITEA)) is None
    assert lars.last_message.endswith(f"Polisens kontaktperson: {NUMBER}")
    await lars.presses_in_turn("Polisens kontaktperson", "Ta bort", "Ja, ta bort")
    assert lars.last_message == "Kortet är borttaget."


async def test_a_coordinator_is_nobody_in_the_county(pitea: Town) -> None:
    lars = await comes_to_lead(pitea, pitea.newcomer("Lars"), Role.COUNTY, "25")
    await lars.writes("/meny")

    for meaning in (KeepCards(2), AddCard(2), AddCardFor(2, Whose.OWN)):
        assert await forges(pitea.eva, meaning) == NOT_ALLOWED


async def test_who_leads_the_group_takes_a_members_card_away_but_does_not_change_it(town: Town) -> None:
    petra = await town.member("Petra")
    await writes_card(town.eva, "Polisen", NUMBER, whose=("En medlem i gruppen", "Petra"))
    await town.eva.presses("Fråga medlemmen")
    for meaning in (DecideCard(CARD, named=True), DeclineCard(CARD), ChangePart(CARD, Part.PHONE)):
        assert await forges(town.eva, meaning) == ANOTHERS
    await petra.presses("Visa bara funktionen")

    assert await forges(town.eva, ConfirmCard(CARD)) == ANOTHERS
    await town.eva.presses_in_turn("Alla kontaktkort", "Polisen", "Ta bort", "Ja, ta bort")
    await town.forward(days=1)
    assert petra.got("Kontaktkortet ”Polisen” är borttaget.")


async def test_a_card_that_waits_for_its_owner_is_shown_to_nobody_else(town: Town) -> None:
    await town.member("Petra")
    anna = await town.member("Anna")
    await writes_card(town.eva, "Polisen", NUMBER, whose=("En medlem i gruppen", "Petra"))
    await town.eva.presses("Fråga medlemmen")

    await all_are_refused(town, anna, (*TO_LOOK, *TO_CHANGE, *OF_THE_OWNER), GONE)


async def test_the_card_of_who_has_left_is_not_shown_and_nobody_is_asked(town: Town) -> None:
    petra, anna = await town.member("Petra"), await town.member("Anna")
    await writes_card(town.eva, "Polisen", NUMBER, whose=("En medlem i gruppen", "Petra"))
    await town.eva.presses("Fråga medlemmen")
    await petra.presses("Visa mitt namn också")
    await leaves(town, petra)

    await all_are_refused(town, anna, TO_LOOK, GONE)
    await anna.writes("/kontakter")
    assert "Polisen:" not in anna.last_message
    await town.forward(days=250)
    assert not petra.got("Stämmer kortet fortfarande?")
    assert not town.eva.got("är inte bekräftat")

    assert await forges(petra, RemoveCard(CARD)) is None
    assert NUMBER not in await stored_card(town)


async def test_a_card_can_not_be_about_somebody_from_elsewhere(town: Town) -> None:
    await comes_to_lead(town, town.newcomer("Luka"), Role.COORDINATOR, "2580")
    for person_id in (2, 99):
        assert await forges(town.eva, AddCardAbout(PITEA, person_id)) == (
            "Den personen är inte med i gruppen. Välj någon annan."
        )


@pytest.mark.parametrize("meaning", [SkipPart(Part.HOURS), CardOfCarrier(Carrier.DHL), SaveCard(named=True)])
async def test_a_button_of_a_card_that_nobody_is_writing_does_nothing(town: Town, meaning: Meaning) -> None:
    assert await forges(town.eva, meaning) == (
        "Det kortet håller du inte på med längre. Börja om under Kontaktkort."
    )


async def test_who_is_suspended_is_not_shown_until_it_is_over(town: Town) -> None:
    petra, anna = await town.member("Petra"), await town.member("Anna")
    await writes_card(town.eva, "Polisen", NUMBER, whose=("En medlem i gruppen", "Petra"))
    await town.eva.presses("Fråga medlemmen")
    await petra.presses("Visa bara funktionen")
    await town.eva.presses_in_turn("Meny", "Gruppen", "Medlemmar", "Petra, ombud", "Pausa nu", "Ja, pausa nu")

    await all_are_refused(town, anna, TO_LOOK, GONE)


async def test_the_number_of_who_leaves_is_not_kept(town: Town) -> None:
    petra = await town.member("Petra")
    await writes_card(town.eva, "Polisen", NUMBER, whose=("En medlem i gruppen", "Petra"))
    await town.eva.presses("Fråga medlemmen")
    await petra.presses("Visa bara funktionen")
    await petra.presses_in_turn(
        "Meny", "Inställningar", "Lämna gruppen", "Arbetsgruppen i Piteå", "Ja, lämna gruppen"
    )

    assert NUMBER not in await stored_card(town)
