"""Whoever has a work address shows by a code what they are, without waiting for somebody who knows them."""

import re

import pytest

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town
from tests.scenarios.mailbox import Mailbox, has_mail
from tests.scenarios.test_members import comes_as_police

OFFER = "Bekräfta med jobbmejlen"
PIA = "pia.ek@polisen.se"


def code_in(mailbox: Mailbox, address: str = PIA) -> str:
    _, text = mailbox.at(address)[-1]
    (code,) = re.findall(r"^\d{6}$", text, re.MULTILINE)
    return str(code)


async def asks_for_a_code(town: Town, address: str = PIA) -> tuple[Someone, Mailbox]:
    mailbox = has_mail(town)
    pia = await comes_as_police(town)
    await pia.presses(OFFER)
    await pia.writes(address)
    return pia, mailbox


def another(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


async def test_police_are_in_as_soon_as_they_read_mail_at_the_police(town: Town) -> None:
    pia, mailbox = await asks_for_a_code(town, "Pia.Ek@Polisen.se ")
    assert f"En kod är på väg till {PIA}" in pia.last_message
    ((subject, _),) = mailbox.at(PIA)
    assert subject == "Din kod till boten"

    code = code_in(mailbox)
    await pia.writes(code)

    assert "Nu är du bekräftad" in pia.last_message
    await pia.writes("/meny")
    assert OFFER not in pia.last_buttons
    kept = [row for row in await town.stored() if PIA in row or code in row]
    assert not kept, "Neither an address at work nor a code is kept."

    await town.eva.presses("Ja, det är rätt person", town.eva.messages[-1])
    assert town.eva.toast is not None
    assert "Det är redan gjort" in town.eva.toast
    await town.forward(days=1)
    assert town.eva.got("Pia i arbetsgruppen i Piteå är bekräftad som polis med en kod till jobbmejlen.")


async def test_without_a_mail_server_somebody_has_to_vouch(town: Town) -> None:
    pia = await comes_as_police(town)

    assert OFFER not in pia.last_buttons
    await pia.writes("/meny")
    assert OFFER not in pia.last_buttons


async def test_an_ombud_has_nothing_to_show(town: Town) -> None:
    has_mail(town)
    anna = await town.member("Anna")

    await anna.writes("/meny")

    assert OFFER not in anna.last_buttons


@pytest.mark.parametrize("address", ["pia@gmail.com", "pia@polisen.se.example.com", "pia@elev.polisen.se"])
async def test_another_address_shows_nothing(town: Town, address: str) -> None:
    pia, mailbox = await asks_for_a_code(town, address)

    assert "@polisen.se" in pia.last_message
    assert not mailbox.at(address)
    await pia.writes(PIA)
    assert len(mailbox.at(PIA)) == 1


async def test_five_wrong_codes_end_it_also_where_a_new_one_is_asked_for(town: Town) -> None:
    pia, mailbox = await asks_for_a_code(town)
    code = code_in(mailbox)
    for _ in range(3):
        await pia.writes(another(code))
    assert pia.last_message == "Koden stämmer inte. Du har 2 försök kvar."

    await town.forward(minutes=2)
    await pia.presses("Ny kod eller annan adress", pia.messages[-4])
    await pia.writes(PIA)
    newer = code_in(mailbox)
    await pia.writes(another(newer))
    await pia.writes(another(newer))
    assert "Du har inga försök kvar." in pia.last_message

    await pia.writes(newer)
    assert "Det har blivit fel för många gånger" in pia.last_message
    await town.forward(hours=1)
    await pia.writes(newer)
    assert "Den koden gäller inte längre." in pia.last_message


async def test_a_code_holds_for_half_an_hour(town: Town) -> None:
    pia, mailbox = await asks_for_a_code(town)
    await town.forward(minutes=30)

    await pia.writes(code_in(mailbox))

    assert "Den koden gäller inte längre." in pia.last_message


async def test_what_is_no_code_costs_no_try(town: Town) -> None:
    pia, mailbox = await asks_for_a_code(town)
    code = code_in(mailbox)
    for written in ("hej", "12345", "1234567", "١٢٣٤٥٦"):
        await pia.writes(written)
        assert "En kod är sex siffror." in pia.last_message

    await pia.writes(f"{code[:3]} {code[3:]}")
    assert "Nu är du bekräftad" in pia.last_message


async def test_who_was_turned_down_meanwhile_is_not_let_in_by_a_code(town: Town) -> None:
    pia, mailbox = await asks_for_a_code(town)
    await town.eva.presses("Nej, det är fel")

    await pia.writes(code_in(mailbox))

    assert not pia.got("Nu är du bekräftad")
    assert "inget som väntar" in pia.last_message


async def test_a_coordinator_shows_it_by_the_municipalitys_address(town: Town) -> None:
    mailbox = has_mail(town)
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Bjud in")
    await lars.presses("Samordnare: en länk för en person")
    kim = town.newcomer("Kim", language="en")
    await kim.writes(lars.last_message.splitlines()[-1])
    await kim.presses_in_turn("English", "I have read this, go on", "Kim")

    await kim.presses("Confirm by work e-mail")
    assert kim.got("@pitea.se")
    await kim.writes("kim@lulea.se")
    assert "does not show what you are" in kim.last_message
    await kim.writes("kim@pitea.se")
    await kim.writes(code_in(mailbox, "kim@pitea.se"))

    assert "You are confirmed now" in kim.last_message
    await kim.writes("/menu")
    assert "Write a newsletter" in kim.last_buttons
