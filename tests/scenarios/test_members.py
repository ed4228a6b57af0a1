"""The people of a group: who vouches for whom, and what becomes of those who are suspended or put out."""

from datetime import timedelta

import pytest
from aiogram.types import Message
from sqlalchemy import select

from bot.domain.people import Kind, Role
from bot.storage.tables import MembershipRow
from tests.scenarios.conftest import Someone, Town

NOT_ALLOWED = "Det här får bara den som samordnar gruppen göra."
NOT_IN_GROUP = "Den här knappen är för dem som är med i gruppen."
PITEA, LULEA, NORRBOTTEN = "2581", "2580", "25"


async def comes_as_police(town: Town, name: str = "Pia") -> Someone:
    """As far as the welcome; nobody has vouched for her yet."""
    pia = town.newcomer(name)
    await pia.writes(await town.invitation(one_time=True))
    await pia.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Polis", name)
    return pia


async def sends_newsletter(town: Town, words: str) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes(words)
    await town.eva.presses("Skicka nu")


async def opens_members(who: Someone) -> None:
    await who.presses_in_turn("Meny", "Gruppen", "Medlemmar")


async def suspends(who: Someone, label: str) -> None:
    await opens_members(who)
    await who.presses_in_turn(label, "Pausa nu", "Ja, pausa nu")


async def test_police_have_no_rights_until_somebody_who_knows_them_says_so(town: Town) -> None:
    pia = await comes_as_police(town)
    assert pia.got("Först bekräftar Eva att det är du.")
    assert "Känner du Pia? Personen har gått med i arbetsgruppen i Piteå som polis." in town.eva.last_message

    await sends_newsletter(town, "Om razzian på torsdag")
    assert not pia.got("Om razzian på torsdag")
    await pia.writes("/meny")
    assert "Du väntar på att någon bekräftar dig som polis i arbetsgruppen i Piteå." in pia.last_message

    await town.eva.presses("Ja, det är rätt person")
    assert town.eva.got("Klart. Pia är bekräftad.")
    assert "Nu är du bekräftad" in pia.last_message
    await sends_newsletter(town, "Om mötet på fredag")
    assert pia.got("Om mötet på fredag")


async def test_who_is_not_recognised_is_not_in(town: Town) -> None:
    pia = await comes_as_police(town)

    await town.eva.presses("Nej, det är fel")

    assert "kände inte igen dig" in pia.last_message
    await sends_newsletter(town, "Om mötet på fredag")
    assert not pia.got("Om mötet på fredag")
    await opens_members(town.eva)
    assert town.eva.last_buttons[:2] == ["Eva, samordnare", "Gruppen"]


async def test_a_question_is_answered_once(town: Town) -> None:
    await comes_as_police(town)
    question = town.eva.messages[-1]
    await town.eva.presses("Ja, det är rätt person", question)
    before = await town.stored()

    town.eva.account._taps(question, _data_of(question, "Nej, det är fel"))
    await town.settle()

    assert await town.stored() == before


async def test_a_link_from_the_server_vouches_for_whoever_comes_by_it(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)

    await lars.writes("/meny")
    assert "Gruppen" in lars.last_buttons
    assert not town.eva.got("Känner du Lars?")


async def test_nobody_vouches_for_oneself(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Bjud in")
    await lars.presses("Samordnare: en länk för en person")
    await lars.writes(lars.last_message.splitlines()[-1])
    await lars.presses("Samordnare")

    assert lars.got("Först bekräftar någon som leder gruppen att det är du.")
    assert not lars.got("Känner du Lars?")


async def test_the_county_invites_a_coordinator_and_is_asked_about_them(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Bjud in")
    assert "Samordnare: en länk för en person" in lars.last_buttons
    await lars.presses("Samordnare: en länk för en person")

    bo = town.newcomer("Bo")
    await bo.writes(lars.last_message.splitlines()[-1])
    await bo.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Bo")
    await bo.writes("/meny")
    assert "Gruppen" not in bo.last_buttons
    assert not town.eva.got("Känner du Bo?")

    await lars.presses("Ja, det är rätt person")
    await bo.writes("/meny")
    assert "Gruppen" in bo.last_buttons


async def test_a_coordinator_is_not_offered_to_make_others_what_she_is(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Bjud in")

    assert town.eva.last_buttons[:2] == ["Personal: en länk för många", "Polis, tull eller en enda person"]
    assert "Samordnare: en länk för en person" not in town.eva.last_buttons


async def test_who_is_suspended_loses_lists_rights_and_old_buttons_at_once(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/meny")
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await town.eva.writes("3 december kl 14")
    await town.eva.writes("Stadshuset")
    await town.eva.presses("Kalla till mötet")
    invitation = next(each for each in anna.messages if "Stadshuset" in (each.text or ""))

    await suspends(town.eva, "Anna, ombud")

    assert "Ditt medlemskap är pausat" in anna.last_message
    await anna.presses("Jag kommer", invitation)
    assert anna.toast == NOT_IN_GROUP
    await sends_newsletter(town, "Om mötet på fredag")
    assert not anna.got("Om mötet på fredag")
    await anna.writes("/meny")
    assert "är pausat" in anna.last_message

    await opens_members(town.eva)
    await town.eva.presses_in_turn("Anna, ombud (pausad)", "Häv pausen", "Ja, häv pausen")
    assert anna.got("Pausen är hävd.")
    await anna.presses("Jag kommer", invitation)
    assert anna.toast != NOT_IN_GROUP


async def test_who_is_put_out_is_told_and_is_in_no_list_any_more(town: Town) -> None:
    anna = await town.member("Anna")
    await opens_members(town.eva)
    await town.eva.presses_in_turn("Anna, ombud", "Avsluta medlemskapet", "Ja, avsluta")

    assert "är avslutat" in anna.last_message
    await anna.writes("/meny")
    assert "Du är inte med i någon grupp nu." in anna.last_message
    await opens_members(town.eva)
    assert "Anna, ombud" not in town.eva.last_buttons


async def test_a_coordinator_can_not_put_out_the_county(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await lars.writes(await town.invitation())
    await lars.presses("Ombud (butik)")
    await opens_members(town.eva)

    await town.eva.presses("Lars, ombud")

    assert town.eva.toast == NOT_ALLOWED


async def test_somebody_is_asked_every_year_and_what_nobody_answers_rests(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await town.forward(days=364)
    assert not lars.got("Stämmer det fortfarande?")
    await town.forward(days=4)
    assert lars.got("Eva är med i arbetsgruppen i Piteå som samordnare.")

    await town.forward(days=31)

    assert town.eva.got("Ditt medlemskap är pausat")
    await town.eva.writes("/meny")
    assert "Gruppen" not in town.eva.last_buttons
    await town.forward(days=3)
    assert lars.got("Eva i arbetsgruppen i Piteå pausades")


async def test_who_is_vouched_for_again_stays_another_year(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await town.forward(days=368)
    question = next(each for each in lars.messages if "Eva är med" in (each.text or ""))

    await lars.presses("Ja, det stämmer", question)
    await town.forward(days=60)

    await town.eva.writes("/meny")
    assert "Gruppen" in town.eva.last_buttons


async def test_where_nobody_could_be_asked_nobody_is_suspended(town: Town) -> None:
    await town.forward(days=500)

    await town.eva.writes("/meny")
    assert "Gruppen" in town.eva.last_buttons


async def test_a_month_of_silence_is_counted_from_the_question_and_not_through_an_outage(town: Town) -> None:
    await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await town.is_down_for(days=500)

    await town.eva.writes("/meny")
    assert "Gruppen" in town.eva.last_buttons


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_a_long_list_of_members_has_pages(town: Town) -> None:
    for number in range(21):
        await town.member(f"Anna {number:02}", Kind.TERMINAL)

    await opens_members(town.eva)
    assert "Sida 1 av 2" in town.eva.last_message
    await town.eva.presses("Nästa")
    assert town.eva.last_buttons[:2] == ["Anna 19, terminalarbetare", "Anna 20, terminalarbetare"]


async def test_a_membership_is_ended_and_never_deleted(town: Town) -> None:
    await town.member("Anna")
    await opens_members(town.eva)
    await town.eva.presses_in_turn("Anna, ombud", "Avsluta medlemskapet", "Ja, avsluta")

    async with town.database.reading() as session:
        ended = list(await session.scalars(select(MembershipRow).where(MembershipRow.until.is_not(None))))
    assert [each.until - each.since < timedelta(minutes=1) for each in ended if each.until] == [True]


def _data_of(message: Message, label: str) -> str:
    assert message.reply_markup is not None
    rows = message.reply_markup.inline_keyboard
    return next(each.callback_data or "" for row in rows for each in row if each.text == label)
