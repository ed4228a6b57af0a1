"""Joining: by a link, with the terms first, in one's own language."""

import pytest

from bot.domain.people import TERMS, Kind, Role
from tests.scenarios.conftest import VOICES, Someone, Town

ALREADY = "Du är redan med i gruppen."


async def comes_to_name(town: Town, who: Someone) -> Someone:
    """As far as the question what to be called."""
    await who.writes(await town.invitation())
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ombud (butik)")
    return who


async def test_a_shop_worker_joins_by_a_link(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.writes(await town.invitation())
    assert anna.last_buttons == ["Svenska", "English"]

    await anna.presses("Svenska")
    assert "Innan du går med" in anna.last_message
    assert "allmänt intresse, inte samtycke" in anna.last_message

    await anna.presses("Jag har läst, gå vidare")
    assert anna.last_buttons == ["Ombud (butik)", "Terminal", "Brevbärarkontor"]

    await anna.presses_in_turn("Ombud (butik)", "Anna")
    assert anna.got("Välkommen, Anna!")
    assert anna.got("arbetsgruppen i Piteå som ombud")
    assert anna.keys == ["Akut", "Meny"]


async def test_nothing_is_stored_before_the_terms_are_read(town: Town) -> None:
    anna = town.newcomer("Anna")
    invitation = await town.invitation()
    before = await town.stored()

    await anna.writes(invitation)
    await anna.presses("Svenska")

    for told in ("Ansvarig:", "Varför:", "Laglig grund:", "Hur länge:", "Telegram", "Dina rättigheter:"):
        assert told in anna.last_message
    assert await town.stored() == before


async def test_that_the_terms_were_shown_is_recorded_with_their_version(town: Town) -> None:
    await town.member("Anna")

    [about_anna] = [each for each in await town.stored() if each.startswith("person:") and "'Anna'" in each]
    assert TERMS in about_anna


async def test_a_database_that_falls_into_wrong_hands_opens_no_door(town: Town) -> None:
    token = (await town.invitation()).removeprefix("/start ")
    anna = town.newcomer("Anna")
    await anna.writes(f"/start {token}")
    await anna.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Terminal")

    assert not any(token in each for each in await town.stored())


async def test_the_language_is_asked_and_not_guessed(town: Town) -> None:
    anna = town.newcomer("Anna", language="en")
    await anna.writes(await town.invitation())
    assert "Vilket språk vill du ha?" in anna.last_message
    assert "Which language would you like?" in anna.last_message

    await anna.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Terminal", "Anna")
    await anna.writes("/meny")
    assert "Vad vill du göra?" in anna.last_message


async def test_somebody_joins_in_english(town: Town) -> None:
    jo = town.newcomer("Jo", language="sv")
    await jo.writes(await town.invitation())
    await jo.presses("English")
    assert "public interest, not consent" in jo.last_message

    await jo.presses("I have read this, go on")
    assert jo.last_buttons == ["Agent (shop)", "Terminal", "Letter-carrier office"]
    await jo.presses_in_turn("Letter-carrier office", "Jo")

    assert jo.got("Welcome, Jo!")
    assert jo.got("the working group in Piteå as a letter carrier")
    assert jo.keys == ["Emergency", "Menu"]


async def test_the_national_coordinator_comes_by_a_link_made_on_the_server(town: Town) -> None:
    nils = town.newcomer("Nils")
    await nils.writes(await town.first_invitation(Role.NATIONAL, "SE"))
    await nils.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Nils")

    assert nils.got("det nationella nätverket som nationell samordnare")
    await nils.writes("/meny")
    assert "Bjud in" in nils.last_buttons


@pytest.mark.parametrize(("kind", "button"), [(Kind.POLICE, "Polis"), (Kind.CUSTOMS, "Tull")])
async def test_police_and_customs_come_by_a_link_for_one(town: Town, kind: Kind, button: str) -> None:
    pia = town.newcomer("Pia")
    await pia.writes(await town.invitation(one_time=True))
    await pia.presses_in_turn("Svenska", "Jag har läst, gå vidare")
    assert pia.last_buttons == ["Ombud (butik)", "Terminal", "Brevbärarkontor", "Polis", "Tull"]

    await pia.presses_in_turn(button, "Pia")
    await town.eva.presses("Ja, det är rätt person")
    assert pia.got(f"som {VOICES['sv']('kind', kind=kind.value)}")


async def test_a_link_for_one_belongs_to_who_first_goes_on(town: Town) -> None:
    invitation = await town.invitation(one_time=True)
    pia, olle = town.newcomer("Pia"), town.newcomer("Olle")
    for each in (pia, olle):
        await each.writes(invitation)
        await each.presses("Svenska")

    await olle.presses("Jag har läst, gå vidare")
    await pia.presses("Jag har läst, gå vidare")
    assert pia.toast == "Den här inbjudan är till någon annan. Be samordnaren om en egen länk."

    await olle.presses_in_turn("Polis", "Olle")
    assert olle.got("Välkommen, Olle!")


async def test_one_person_may_belong_to_several_groups(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes(await town.first_invitation(place="2580"))
    await anna.presses("Samordnare")
    assert anna.got("arbetsgruppen i Luleå som samordnare")

    await anna.writes("/meny")
    assert "arbetsgruppen i Piteå som ombud" in anna.last_message
    assert "arbetsgruppen i Luleå som samordnare" in anna.last_message
    assert "Bjud in" in anna.last_buttons


async def test_joining_the_same_group_again_changes_nothing(town: Town) -> None:
    anna = await town.member("Anna")

    await anna.writes(await town.invitation())

    assert anna.last_message == ALREADY


async def test_who_leads_a_group_does_not_join_it_as_a_member_by_their_own_link(town: Town) -> None:
    invitation = await town.invitation(one_time=True)

    await town.eva.writes(invitation)

    assert town.eva.last_message == ALREADY
    assert sum(each.startswith("membership:") for each in await town.stored()) == 1
    pia = town.newcomer("Pia")
    await pia.writes(invitation)
    assert pia.last_buttons == ["Svenska", "English"]  # the link is still good for whom it was meant


async def test_a_suspended_coordinator_does_not_come_back_as_a_member(town: Town) -> None:
    invitation = await town.invitation()
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Medlemmar")
    await lars.presses_in_turn(lars.last_buttons[0], "Pausa nu", "Ja, pausa nu")

    await town.eva.writes(invitation)

    assert town.eva.last_message == ALREADY


async def test_a_member_may_follow_a_link_to_lead_the_same_group(town: Town) -> None:
    anna = await town.member("Anna")

    await anna.writes(await town.first_invitation())
    await anna.presses("Samordnare")

    assert anna.got("arbetsgruppen i Piteå som samordnare")


async def test_old_buttons_of_the_joining_are_harmless_afterwards(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.writes(await town.invitation())
    steps = [anna.messages[-1]]
    for label in ("Svenska", "Jag har läst, gå vidare", "Ombud (butik)"):
        await anna.presses(label)
        steps.append(anna.messages[-1])
    await anna.presses("Anna")

    await anna.presses("Anna", steps[3])
    assert anna.toast == ALREADY
    await anna.presses("Terminal", steps[2])
    assert anna.toast == ALREADY

    await anna.writes("/installningar")
    assert anna.got("arbetsgruppen i Piteå som ombud")
    assert not anna.got("terminalarbetare")


async def test_two_taps_at_once_join_once(town: Town) -> None:
    anna = await comes_to_name(town, town.newcomer("Anna"))
    for _ in range(2):
        anna.reaches_for("Anna")

    await town.answer_at_once()

    assert sum("Välkommen, Anna!" in (each.text or "") for each in anna.messages) == 1
    assert sum(each.startswith("person:") and "'Anna'" in each for each in await town.stored()) == 1


async def test_who_was_joining_when_the_bot_died_goes_on_where_they_were(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.writes(await town.invitation(one_time=True))
    for label in ("Svenska", "Jag har läst, gå vidare", "Brevbärarkontor"):
        town.starts_anew()
        await anna.presses(label)
    town.starts_anew()

    await anna.writes("Anna på Strömbacka")

    assert anna.got("Välkommen, Anna på Strömbacka!")
    assert anna.got("som brevbärare")


async def test_who_opened_a_personal_link_and_never_joined_is_forgotten_when_it_has_expired(
    town: Town,
) -> None:
    kim = town.newcomer("Kim")
    await kim.writes(await town.invitation(one_time=True))
    await kim.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Polis")
    account = str(kim.account.user.id)

    await town.forward(days=29)
    assert {row.split(":")[0] for row in await town.stored() if account in row} == {
        "invitation",
        "conversation",
    }
    await town.forward(days=2)
    assert not [row for row in await town.stored() if account in row]
    await kim.writes("Kim K")
    assert kim.last_message.startswith("Inbjudan har gått ut.")


async def test_what_members_are_writing_is_kept_however_long_it_takes(town: Town) -> None:
    anna = await town.member("Anna", Kind.POLICE)
    await anna.presses_in_turn("Meny", "Inställningar", "Byt namn")
    await town.forward(days=60)
    town.starts_anew()
    await anna.writes("Anna Ek")

    assert anna.last_message.startswith("Klart. Du heter Anna Ek")
