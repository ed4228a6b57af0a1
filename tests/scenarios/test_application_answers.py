"""Answering who applies: one tap, once, by who leads there, in time, and undone for a day."""

import pytest

from bot.domain.people import Role
from bot.sandbox.telegram.keyboards import buttons
from tests.scenarios.conftest import Town
from tests.scenarios.test_applications import WITHDRAWN, applies, county_lead

APPROVED, DECLINED = "Ansökan är redan godkänd.", "Ansökan är redan avböjd."


async def test_what_waits_stands_among_what_is_due_today(town: Town) -> None:
    await applies(town, "Kim")

    await town.eva.writes("/idag")
    assert "En ansökan till Piteå väntar på svar." in town.eva.last_message
    await town.eva.presses_in_turn("Kim, ombud", "Godkänn")

    await town.eva.writes("/idag")
    assert "En ansökan" not in town.eva.last_message


async def test_unanswered_for_three_working_days_it_goes_on_to_the_county(town: Town) -> None:
    lars = await county_lead(town)
    kim = await applies(town, "Kim")
    assert not lars.got("Någon vill gå med")

    await town.forward(days=5)
    assert not lars.got("Någon vill gå med"), "Three whole working days: Wednesday, Thursday, Friday."
    await town.forward(days=1)
    assert "Ingen i Piteå har svarat på tre arbetsdagar." in lars.last_message

    await kim.writes("/start")
    await kim.presses("Din ansökan")
    assert "ligger hos länsnätverket i Norrbottens län sedan mån 30 november kl. 9.00." in kim.last_message
    await lars.presses_in_turn("Visa ansökan", "Godkänn")
    assert kim.got("Nu är du med i arbetsgruppen i Piteå som ombud.")


async def test_who_was_late_may_still_answer_what_was_handed_on(town: Town) -> None:
    await county_lead(town)
    kim = await applies(town, "Kim")
    await town.forward(days=7)

    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Kim, ombud", "Godkänn")

    assert kim.got("Välkommen, Kim!")


async def test_where_nobody_leads_the_county_gets_it_at_once_and_founds_the_group(town: Town) -> None:
    await town.opens("2560")
    lars = await county_lead(town)
    kim = await applies(town, "Kim", to="Älvsbyn")
    assert "ligger hos länsnätverket i Norrbottens län" in kim.last_message

    await lars.presses_in_turn("Visa ansökan", "Godkänn")

    assert kim.got("Nu är du med i arbetsgruppen i Älvsbyn som ombud.")


async def test_where_the_county_has_nobody_either_it_waits_for_the_nation(town: Town) -> None:
    await town.opens("2560")
    kim = await applies(town, "Kim", to="Älvsbyn")
    assert "ligger hos det nationella nätverket" in kim.last_message
    nils = town.newcomer("Nils")
    await nils.writes(await town.first_invitation(Role.NATIONAL, "SE"))
    await nils.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Nils")

    await nils.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Kim, ombud", "Godkänn")

    assert kim.got("Nu är du med i arbetsgruppen i Älvsbyn som ombud.")


async def test_police_who_apply_are_confirmed_by_the_approval(town: Town) -> None:
    pia = await applies(town, "Pia", kind="Polis")

    await town.eva.presses("Visa ansökan")
    assert "Godkänn bara om du vet vem det är: ditt ja är bekräftelsen." in town.eva.last_message
    await town.eva.presses("Godkänn")

    await pia.writes("/meny")
    assert "arbetsgruppen i Piteå som polis" in pia.last_message


async def test_two_coordinators_press_at_once_and_one_answer_counts(town: Town) -> None:
    bo = town.newcomer("Bo")
    await bo.writes(await town.first_invitation())
    await bo.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Bo")
    kim = await applies(town, "Kim")
    for each in (town.eva, bo):
        await each.presses("Visa ansökan")

    town.eva.reaches_for("Godkänn")
    bo.reaches_for("Avböj")
    await town.answer_at_once()

    assert sum("Välkommen, Kim!" in (each.text or "") for each in kim.messages) + kim.got("avböjdes") == 1
    assert {town.eva.toast, bo.toast} & {APPROVED, DECLINED}


async def test_what_one_has_answered_pops_up_at_the_other_as_answered(town: Town) -> None:
    bo = town.newcomer("Bo")
    await bo.writes(await town.first_invitation())
    await bo.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Bo")
    await applies(town, "Kim")

    await town.eva.presses_in_turn("Visa ansökan", "Godkänn")

    assert bo.last_message == "Ansökan till Piteå är godkänd."


async def test_what_was_withdrawn_can_not_be_approved(town: Town) -> None:
    kim = await applies(town, "Kim")
    await town.eva.presses("Visa ansökan")
    card = town.eva.messages[-1]
    await kim.presses("Ta tillbaka: Piteå")
    assert kim.toast == WITHDRAWN
    assert kim.last_message.endswith("Du har ingen ansökan här.")
    assert town.eva.last_message == "Ansökan till Piteå är tillbakatagen."

    await town.eva.presses("Godkänn", card)

    assert town.eva.toast == WITHDRAWN
    assert not any(
        "'Kim'" in each for each in await town.stored() if each.startswith(("person:", "application:"))
    )


async def test_who_joined_by_a_link_meanwhile_is_not_let_in_twice(town: Town) -> None:
    kim = await applies(town, "Kim")
    await town.joins(kim)
    notice = next(each for each in town.eva.messages if "Någon vill gå med" in (each.text or ""))

    await town.eva.presses("Visa ansökan", notice)
    await town.eva.presses("Godkänn")

    await kim.writes("/meny")
    assert kim.last_message.count("Du är med i") == 1


async def test_an_applicant_who_blocks_the_bot_loses_nothing(town: Town) -> None:
    kim = await applies(town, "Kim")
    await kim.does(lambda account: account.blocks_bot())

    await town.eva.presses_in_turn("Visa ansökan", "Avböj")
    assert "Jag kunde inte nå personen nu." in town.eva.last_message

    await kim.does(lambda account: account.unblocks_bot())
    await kim.writes("/start")
    await kim.presses("Din ansökan")
    assert "Ansökan till Piteå avböjdes 24 november 2026." in kim.last_message


@pytest.mark.parametrize("answer", ["Godkänn", "Avböj"])
async def test_an_answer_can_be_undone_for_a_day(town: Town, answer: str) -> None:
    kim = await applies(town, "Kim")
    await town.eva.presses_in_turn("Visa ansökan", answer, "Ångra")
    assert kim.got("Svaret på din ansökan till Piteå togs tillbaka.")
    assert town.eva.last_buttons[:2] == ["Godkänn", "Avböj"]
    await kim.presses("Din ansökan")
    assert "ligger hos arbetsgruppen i Piteå" in kim.last_message

    await town.eva.presses("Godkänn")
    decided = town.eva.messages[-1]
    await kim.writes("/meny")
    assert kim.last_message.count("arbetsgruppen i Piteå som ombud") == 1

    await town.forward(days=1)
    await town.eva.presses("Ångra", decided)
    assert town.eva.toast == "Det har gått mer än ett dygn, så svaret går inte att ångra."


async def test_who_was_let_in_by_mistake_is_out_at_once(town: Town) -> None:
    kim = await applies(town, "Kim")
    await town.eva.presses_in_turn("Visa ansökan", "Godkänn", "Ångra")

    await kim.writes("/meny")

    assert "arbetsgruppen i Piteå" not in kim.last_message


async def test_who_waits_for_confirmation_meanwhile_goes_on_waiting_for_it(town: Town) -> None:
    """Approved as an agent, nobody becomes the police officer they say they are by another way."""
    kim = await applies(town, "Kim")
    await kim.writes(await town.invitation(one_time=True))
    await kim.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Polis", "Kim")
    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Kim, ombud", "Godkänn")

    assert (town.eva.toast or "").startswith("Kim är redan med i gruppen men räknas inte just nu.")
    assert not kim.got("Nu är du med i arbetsgruppen i Piteå som")
    asked = next(
        each
        for each in town.eva.messages
        if "Ja, det är rätt person" in [label.text for label in buttons(each)]
    )
    await town.eva.presses("Ja, det är rätt person", asked)
    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Kim, ombud", "Godkänn")
    await kim.writes("/meny")
    assert kim.last_message.count("Du är med i") == 1
