"""Two people do the same, or the opposite, at the same instant: nothing is done twice, lost or left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.members import Step
from bot.domain.people import Role
from bot.screens.members import TakeStep
from bot.storage.chats import linked_chats
from bot.storage.tables import JournalRow
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_email_participants import (
    ADDRESS,
    KARIN,
    adds,
    at_karin,
    describes,
    has_to_answer_for_karin,
    leads_lulea_too,
)
from tests.scenarios.test_followups import followups


async def at_the_same_instant(town: Town) -> None:
    """Answers all that wait. Every transaction takes so long that those begun together overlap."""
    begin = town.database.begin

    @asynccontextmanager
    async def slowly() -> AsyncIterator[AsyncSession]:
        async with begin() as session:
            yield session
            await asyncio.sleep(0.1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(town.database, "begin", slowly)
        await town.answer_at_once()


async def second_coordinator(town: Town) -> Someone:
    return await town.lead("Lisa", Role.COORDINATOR, "2581")


async def happened(town: Town) -> list[str]:
    async with town.database.reading() as session:
        return list(await session.scalars(select(JournalRow.event).order_by(JournalRow.id)))


async def test_two_coordinators_add_the_same_address(town: Town) -> None:
    lisa = await second_coordinator(town)
    for who in (town.eva, lisa):
        await describes(who, *KARIN)
    for who in (town.eva, lisa):
        who.reaches_for("Jag har berättat det, lägg till")
    await at_the_same_instant(town)

    said = sorted(who.toast or "" for who in (town.eva, lisa))
    assert said[0] == ""
    assert said[1].startswith("Den adressen finns redan i gruppen.")
    assert (await happened(town)).count("EmailParticipantAdded") == 1


async def test_two_coordinators_give_the_same_address_to_two_participants(town: Town) -> None:
    lisa = await second_coordinator(town)
    await adds(town.eva, *KARIN)
    await adds(town.eva, "Olle Dahl", "tullinspektör", "olle@tullverket.se", kind="Tull")
    await at_karin(town.eva)
    await at_karin(lisa)
    await lisa.presses_in_turn("Alla deltagare via e-post", "Olle Dahl, tulltjänsteman")
    for who in (town.eva, lisa):
        await who.presses("Ändra e-postadress")
    for who in (town.eva, lisa):
        who.account.writes("ny@kommunen.se")
    await at_the_same_instant(town)

    said = sorted(who.last_message for who in (town.eva, lisa))
    assert said[0] == "En annan deltagare har den adressen. Skriv en annan."
    assert "E-post: ny@kommunen.se" in said[1]


async def test_two_groups_take_away_the_same_person(town: Town) -> None:
    await adds(town.eva, *KARIN)
    lars = await leads_lulea_too(town)
    await adds(lars, *KARIN)
    for who in (town.eva, lars):
        await at_karin(who)
        await who.presses("Ta bort ur gruppen")
        assert "Personen är kvar i sina andra grupper." in who.last_message
    for who in (town.eva, lars):
        who.reaches_for("Ja, ta bort")
    await at_the_same_instant(town)

    assert not [row for row in await town.stored() if ADDRESS in row]
    assert (await happened(town)).count("PersonForgotten") == 1


async def test_two_coordinators_end_the_same_participation(town: Town) -> None:
    lisa = await second_coordinator(town)
    await adds(town.eva, *KARIN)
    (karin,) = [each for each in await town.stored() if each.startswith("membership:") and "police" in each]
    number = int(karin.split("(")[1].split(",")[0])
    taps = [
        each.account._taps(each.messages[-1], TakeStep(number, Step.END).pack()) for each in (town.eva, lisa)
    ]
    await at_the_same_instant(town)

    said = sorted((tap.answer and tap.answer.text) or "" for tap in taps)
    assert said[0] == ""
    assert said[1].startswith(("Det är redan gjort: Karin Ek", "Personen är inte längre med"))
    assert (await happened(town)).count("PersonForgotten") == 1


async def test_two_coordinators_agree_and_write_at_once(town: Town) -> None:
    lisa = await second_coordinator(town)
    for who in (town.eva, lisa):
        await who.presses_in_turn("Meny", "Gruppen", "Förväntningar", "Gruppen är överens")
    for who in (town.eva, lisa):
        who.reaches_for("I dag")
    await at_the_same_instant(town)
    for who in (town.eva, lisa):
        assert "Överenskommet i gruppen den 24 november 2026." in who.last_message
        await who.presses_in_turn("Polis", "Lägg till något eget")
    for who in (town.eva, lisa):
        who.account.writes("Vi fikar")
    await at_the_same_instant(town)

    assert all("Vi fikar" in who.last_message for who in (town.eva, lisa))
    assert (await happened(town)).count("ExpectationsAgreed") == 1


async def test_two_coordinators_link_the_same_chat(town: Town) -> None:
    lisa = await second_coordinator(town)
    group = town.telegram.group("Piteå", [town.eva.account, lisa.account], kind="supergroup")
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    group.promotes(lisa.account)
    for who in (town.eva, lisa):
        who.account.writes("/koppla", group)
    await at_the_same_instant(town)

    said = [text_of(each) for each in group.messages.values()]
    assert sum(each.startswith("Den här chatten är kopplad till") for each in said) == 1
    assert "Chatten är redan kopplad till arbetsgruppen i Piteå." in said
    assert (await happened(town)).count("ChatLinked") == 1


async def test_two_coordinators_unlink_the_same_chat(town: Town) -> None:
    lisa = await second_coordinator(town)
    await town.group_chat()
    for who in (town.eva, lisa):
        await who.presses_in_turn("Meny", "Gruppen", "Gruppchattar", "Koppla bort chatt 1")
    for who in (town.eva, lisa):
        who.reaches_for("Ja, koppla bort")
    await at_the_same_instant(town)

    assert sorted(who.toast or "" for who in (town.eva, lisa)) == [
        "Chatten är bortkopplad.",
        "Den chatten är redan bortkopplad.",
    ]
    assert (await happened(town)).count("ChatUnlinked") == 1


async def test_a_chat_is_linked_while_chats_are_turned_off(town: Town) -> None:
    """Either it is not linked, or it is lost with the others."""
    lisa = await second_coordinator(town)
    group = town.telegram.group("Piteå", [town.eva.account, lisa.account])
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansvar och gruppchattar", "Stäng av gruppchattar")
    lisa.account.writes("/koppla", group)
    town.eva.reaches_for("Ja, stäng av")
    await at_the_same_instant(town)

    async with town.database.reading() as session:
        assert await linked_chats(session, 1) == []


async def test_two_of_the_county_begin_in_the_same_municipality(town: Town) -> None:
    county = [await town.lead(name, Role.COUNTY, "25") for name in ("Lars", "Lena")]
    for who in county:
        await who.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Börja i en ny kommun")
    for who in county:
        who.reaches_for("Arjeplog")
    await at_the_same_instant(town)

    assert all("arbetsgruppen i Arjeplog" in who.last_message for who in county)
    assert (await happened(town)).count("GroupFounded") == 1


async def test_two_coordinators_answer_the_last_question_for_a_contact(town: Town) -> None:
    """What is told and shown afterwards is what the first has said."""
    lisa = await second_coordinator(town)
    await has_to_answer_for_karin(town)
    for question in range(4):
        for who, says in ((town.eva, "Nej"), (lisa, "Ja")):
            who.reaches_for(says if question == 3 else "Ja", *followups(who))
            if question < 3:
                await town.settle()
    await at_the_same_instant(town)

    toasts = [who.toast or "" for who in (town.eva, lisa)]
    assert sorted(map(bool, toasts)) == [False, True]
    kept = [row for row in await town.stored() if row.startswith("followup:")]
    first_said = "no" if not toasts[0] else "yes"
    assert f"'wants_visit': '{first_said}'" in kept[0]
