"""A municipality opens when it is settled who answers for the data; group chats are allowed by a switch."""

from collections.abc import Sequence

import pytest

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_applications import applies, reads_terms
from tests.scenarios.test_chats import letters, said, sends_newsletter

PAGE = "Ansvar och gruppchattar"
NOT_ALLOWED = "Det här får bara den som samordnar gruppen göra."
MEMBERS_ONLY = "Den här knappen är för dem som är med i gruppen."
BUTTON_UNKNOWN = "Den knappen gäller inte längre. Öppna menyn och försök därifrån."
CONTROLLER = "Kommunstyrelsen i Storuman"
OFFICER = "dataskydd@storuman.se, 0951-140 00"
REGISTRAR = "registrator@storuman.se"
ALL_THREE = (CONTROLLER, OFFICER, REGISTRAR)


async def stina(town: Town, name: str = "Stina") -> Someone:
    """The new coordinator of Storuman, which is closed."""
    who = town.newcomer(name)
    await who.writes(await town.first_invitation(place="2421", opened=False))
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", name)
    return who


async def at_page(who: Someone, group: str = "Gruppen") -> None:
    await who.writes("/meny")
    await who.presses_in_turn(group, PAGE)


async def fills_in(who: Someone, words: Sequence[str] = ALL_THREE) -> None:
    await at_page(who)
    await who.presses("Fyll i: Personuppgiftsansvarig")
    for each in words:
        await who.writes(each)


async def osten(town: Town) -> Someone:
    return await town.lead("Östen", Role.COUNTY, "24")


async def test_a_new_coordinator_fills_in_who_answers_and_the_municipality_is_open(town: Town) -> None:
    lead = await stina(town)
    await lead.writes("/idag")
    assert "1. Fyll i vem som ansvarar för personuppgifterna\n" in lead.last_message
    await lead.presses("Fyll i vem som ansvarar")
    assert lead.last_message.splitlines() == [
        "Om personuppgifter i Storuman",
        "",
        "Personuppgiftsansvarig: fattas",
        "Dataskyddsombud: fattas",
        "Registrator: fattas",
        "",
        "Alla som går med får läsa det här, så att de vet vem som svarar för deras uppgifter.",
        "",
        "Storuman är inte öppen än. Fyll i det som fattas, så kan du bjuda in.",
    ]

    await lead.presses("Fyll i: Personuppgiftsansvarig")
    assert "Vem är personuppgiftsansvarig i Storuman?" in lead.last_message
    await lead.writes("  Kommunstyrelsen\ni   Storuman. ")
    assert "Hur når man dataskyddsombudet i Storuman?" in lead.last_message
    await lead.writes(OFFICER)
    assert "Hur når man registratorn i Storuman?" in lead.last_message
    await lead.writes(REGISTRAR)
    assert lead.last_message == "Storuman är öppen.\n\nNu kan du bjuda in, och godkänna dem som har ansökt."

    await lead.presses("Bjud in")
    assert "Personal: en länk för många" in lead.last_buttons
    await at_page(lead)
    for line in (
        f"Personuppgiftsansvarig: {CONTROLLER}",
        f"Dataskyddsombud: {OFFICER}",
        "Storuman är öppen sedan 24 november 2026.",
        "Gruppchattar i Telegram: av",
    ):
        assert line in lead.last_message.splitlines()
    await lead.writes("/idag")
    assert "1. Fyll i vem som ansvarar för personuppgifterna – klart" in lead.last_message


async def test_before_that_nobody_is_invited_and_the_way_there_is_one_tap(town: Town) -> None:
    lead = await stina(town)
    await lead.presses_in_turn("Meny", "Bjud in")
    assert "Storuman är inte öppen än." in lead.last_message
    assert lead.last_buttons == ["Fyll i vem som ansvarar", "Till menyn"]

    before = await town.stored()
    lead.account._taps(lead.messages[-1], "invm:2:1")
    await town.settle()
    assert await town.stored() == before

    await lead.presses("Fyll i vem som ansvarar")
    assert "Om personuppgifter i Storuman" in lead.last_message


async def test_a_link_to_a_place_that_is_not_open_lets_nobody_in(town: Town) -> None:
    """As one from before there was anything to fill in."""
    lead = await stina(town)
    await fills_in(lead)
    await lead.presses_in_turn("Bjud in", "Personal: en länk för många")
    link = lead.last_message.splitlines()[-1]
    anna = town.newcomer("Anna")
    await anna.writes(link)
    await anna.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Terminal")
    await town.forgets_opening("2421")

    await anna.presses("Anna")

    assert anna.toast is not None
    assert anna.toast.startswith("Kommunen har inte öppnat än, så inbjudan fungerar inte.")
    bo = town.newcomer("Bo")
    await bo.writes(link)
    assert bo.last_message.startswith("Kommunen har inte öppnat än")
    assert not any(each.startswith("person:") and "'Anna'" in each for each in await town.stored())


async def test_one_may_apply_to_a_closed_municipality_and_the_county_opens_it_to_let_one_in(
    town: Town,
) -> None:
    lars = await osten(town)
    kim = town.newcomer("Kim")
    await reads_terms(kim)
    await kim.presses_in_turn("Västerbotten", "Storuman")
    assert "Ansvarig: Kommunstyrelsen." in kim.last_message, "The county's own, above."
    await kim.presses("Ombud (butik)")
    assert "Ansökan till Storuman ligger hos länsnätverket" in kim.last_message

    await lars.presses("Visa ansökan")
    assert "Storuman är inte öppen än." in lars.last_message
    assert lars.last_buttons[:2] == ["Fyll i vem som ansvarar", "Avböj"]
    asked = lars.messages[-1]
    before = await town.stored()
    lars.account._taps(asked, "apy:1")
    await town.settle()
    assert await town.stored() == before

    await lars.presses_in_turn("Fyll i vem som ansvarar", "Fyll i: Personuppgiftsansvarig")
    for each in ALL_THREE:
        await lars.writes(each)
    assert lars.last_buttons == ["Bjud in", "Ansökningar", PAGE, "Till menyn"]
    await lars.presses_in_turn("Ansökningar", "Kim, ombud", "Godkänn")
    assert kim.got("Nu är du med i arbetsgruppen i Storuman som ombud.")
    assert kim.got(f"Ansvarig för dina uppgifter här: {CONTROLLER}. Läs mer: /integritet")


async def test_the_terms_name_who_answers_in_the_place(town: Town) -> None:
    lead = await stina(town)
    assert not lead.got(CONTROLLER)
    await fills_in(lead)
    await lead.presses_in_turn("Bjud in", "Personal: en länk för många")
    anna = town.newcomer("Anna")
    await anna.writes(lead.last_message.splitlines()[-1])
    await anna.presses("Svenska")

    terms = anna.last_message.splitlines()
    assert f"Ansvarig: {CONTROLLER}." in terms
    assert f"Frågor och rättelser: dataskyddsombudet, {OFFICER}." in terms
    assert f"Allmänna handlingar: registratorn, {REGISTRAR}." in terms
    assert len(anna.last_message) < 1100, "One screen of a telephone."


async def test_where_nobody_has_filled_anything_in_the_terms_say_whom_to_talk_to(town: Town) -> None:
    who = town.newcomer("Stina")
    await who.writes(await town.first_invitation(place="2421", opened=False))
    await who.presses("Svenska")

    assert "Ansvarig: kommunen eller länsstyrelsen som leder gruppen." in who.last_message
    assert "Frågor och rättelser: prata med din samordnare." in who.last_message


async def test_whoever_belongs_to_several_places_is_told_of_each_that_answers(town: Town) -> None:
    lead = await stina(town)
    await fills_in(lead)
    for place in ("2581", "2580"):
        await lead.writes(await town.first_invitation(place=place))
        await lead.presses("Samordnare")
    await lead.writes("/integritet")

    answers = [each for each in lead.last_message.splitlines() if each.startswith("Ansvarig")]
    assert answers == [
        f"Ansvarig i Storuman: {CONTROLLER}. Dataskyddsombud: {OFFICER}.",
        "Ansvarig i Piteå och Luleå: Kommunstyrelsen. Dataskyddsombud: dataskydd@kommunen.se.",
    ]


async def test_the_county_reads_in_the_morning_that_a_municipality_has_opened(town: Town) -> None:
    lars = await osten(town)
    lead = await stina(town)
    await fills_in(lead)
    await at_page(lead)
    await lead.presses("Ändra: Registrator")
    await lead.writes("kansli@storuman.se")
    await town.forward(days=1)

    line = "– Storuman är öppen: det är klart vem som ansvarar för personuppgifterna."
    (morning,) = [each for each in lars.messages if line in text_of(each)]
    assert text_of(morning).count(line) == 1
    await lars.presses("Storuman", morning)
    assert "Registrator: kansli@storuman.se" in lars.last_message


async def test_it_can_be_changed_and_not_emptied(town: Town) -> None:
    lead = await stina(town)
    await fills_in(lead)
    await at_page(lead)
    await lead.presses("Ändra: Dataskyddsombud")
    assert f"Nu står det: {OFFICER}" in lead.last_message

    for bad, why in (
        ("–", "Skriv minst 3 tecken, med bokstäver i."),
        ("0951", "Skriv minst 3 tecken, med bokstäver i."),
        ("å" * 201, "Texten får ha högst 200 tecken. Din har 201. Skriv en kortare."),
        ("Anna 19850101-1236", "Det ser ut som ett personnummer i texten."),
    ):
        await lead.writes(bad)
        assert lead.last_message.startswith(why)
    await lead.writes("dso@storuman.se")

    assert "Dataskyddsombud: dso@storuman.se" in lead.last_message
    assert f"Personuppgiftsansvarig: {CONTROLLER}" in lead.last_message


async def test_a_cry_for_help_answers_for_nothing(town: Town) -> None:
    lead = await stina(town)
    await at_page(lead)
    await lead.presses("Fyll i: Dataskyddsombud")
    await lead.writes("det rinner vitt pulver ur ett paket")

    assert lead.got("Boten larmar ingen. Ring 112.")
    assert "Hur når man dataskyddsombudet i Storuman?" in lead.last_message
    await lead.presses("Gå tillbaka")
    assert "Dataskyddsombud: fattas" in lead.last_message


async def test_whoever_goes_back_has_kept_what_was_filled_in_and_is_asked_for_the_rest(town: Town) -> None:
    lead = await stina(town)
    await at_page(lead)
    await lead.presses("Fyll i: Registrator")
    await lead.writes(REGISTRAR)
    assert "Vem är personuppgiftsansvarig i Storuman?" in lead.last_message
    await lead.presses("Gå tillbaka")

    assert lead.last_buttons[:3] == [
        "Fyll i: Personuppgiftsansvarig",
        "Fyll i: Dataskyddsombud",
        "Ändra: Registrator",
    ]


async def test_strangers_members_and_neighbours_can_change_nothing(town: Town) -> None:
    """Also by a button that was made up."""
    await stina(town)
    anna, kim = await town.member("Anna"), town.newcomer("Kim")
    for who in (anna, kim):
        await who.writes("/start")
    await town.eva.writes("/meny")
    before = await town.stored()
    for who in (town.eva, anna, kim):
        for data in ("op:2421", "opf:2421:controller", "opc:2421:1", "opc:2421:0", "op:9999", "op:24"):
            tap = who.account._taps(who.messages[-1], data)
            await town.settle()
            assert tap.answer is not None
            unknown = who is not kim and data == "op:9999"
            assert tap.answer.text in ({BUTTON_UNKNOWN} if unknown else {NOT_ALLOWED, MEMBERS_ONLY}), data
    assert await town.stored() == before


async def test_group_chats_are_allowed_by_a_second_tap_that_says_what_it_means(town: Town) -> None:
    lead = await stina(town)
    await at_page(lead)
    assert "Tillåt gruppchattar" not in lead.last_buttons, "The municipality opens first."
    lead.account._taps(lead.messages[-1], "opc:2421:1")
    await town.settle()
    await fills_in(lead)
    group = town.telegram.group("Storuman", [lead.account])
    await lead.does(lambda lead: lead.adds_bot_to(group))
    await lead.writes("/koppla", group)
    assert said(group)[-1].startswith("Gruppchattar är avstängda.")

    await at_page(lead)
    await lead.presses("Tillåt gruppchattar")
    assert "Telegram ligger utanför EU. Alla i en gruppchatt ser varandra" in lead.last_message
    await lead.presses("Gå tillbaka")
    assert "Gruppchattar i Telegram: av" in lead.last_message
    await lead.presses_in_turn("Tillåt gruppchattar", "Ja, tillåt gruppchattar")
    assert "Gruppchattar i Telegram: på" in lead.last_message
    assert "Lägg till mig i gruppchatten och skriv /koppla där." in lead.last_message
    await lead.writes("/koppla", group)
    assert said(group)[-1].startswith("Den här chatten är kopplad till arbetsgruppen i Storuman.")


async def test_once_turned_off_the_chats_get_nothing_more_and_nobody_is_told_they_are_lost(
    town: Town,
) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await sends_newsletter(town.eva, "Första")
    await at_page(town.eva)
    await town.eva.presses("Stäng av gruppchattar")
    confirming = town.eva.messages[-1]
    assert "Jag skriver inget mer i gruppchattarna." in town.eva.last_message
    await town.eva.presses("Ja, stäng av")
    town.eva.account._taps(confirming, "opc:2581:0")  # twice
    await town.settle()
    assert "Gruppchattar i Telegram: av" in town.eva.last_message

    await sends_newsletter(town.eva, "Andra")
    assert letters(group) == 1
    assert letters(anna.account.room) == 2
    await town.forward(days=3)
    assert not town.eva.got("Jag når inte längre gruppchatten")

    await at_page(town.eva)
    await town.eva.presses_in_turn("Tillåt gruppchattar", "Ja, tillåt gruppchattar")
    await town.eva.writes("/koppla", group)
    await sends_newsletter(town.eva, "Tredje")
    assert letters(group) == 2


async def test_a_county_works_without_and_what_it_fills_in_holds_below(town: Town) -> None:
    lars = town.newcomer("Lars")
    await lars.writes(await town.first_invitation(Role.COUNTY, "24", opened=False))
    await lars.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lars")
    await lars.presses_in_turn("Meny", "Bjud in")
    assert "Personal: en länk för många" in lars.last_buttons

    await at_page(lars)
    assert "Om personuppgifter i Västerbottens län" in lars.last_message
    assert "inte öppen än" not in lars.last_message
    await lars.presses("Fyll i: Personuppgiftsansvarig")
    for each in ("Länsstyrelsen Västerbotten", "dso@lansstyrelsen.se", "diariet@lansstyrelsen.se"):
        await lars.writes(each)
    assert "Det gäller också i kommuner som inte har fyllt i sitt eget." in lars.last_message
    kim = town.newcomer("Kim")
    await kim.writes(await town.first_invitation(place="2421", opened=False))
    await kim.presses("Svenska")
    assert "Ansvarig: Länsstyrelsen Västerbotten." in kim.last_message


async def test_the_group_of_a_neighbour_answers_where_it_does_the_work(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.writes(await town.first_invitation())
    await lars.presses("Samordnare")
    await lars.writes("/meny")
    await lars.presses_in_turn("Arbetsgruppen i Piteå", "Täcker också", "Lägg till en kommun")
    await lars.presses_in_turn("Norrbotten", "Älvsbyn")

    kim = await applies(town, "Kim", to="Älvsbyn")
    await town.eva.presses_in_turn("Visa ansökan", "Godkänn")
    assert kim.got("Ansvarig för dina uppgifter här: Kommunstyrelsen.")


@pytest.mark.parametrize("at_once", [True, False])
async def test_two_who_fill_in_the_same_open_it_once(town: Town, at_once: bool) -> None:
    lars = await osten(town)
    first, second = await stina(town), await stina(town, "Sara")
    await fills_in(first, ALL_THREE[:2])
    await at_page(second)
    await second.presses("Fyll i: Registrator")
    for who in (first, second):
        who.account.writes(REGISTRAR)
        if not at_once:
            await town.settle()
    await town.answer_at_once()

    await town.forward(days=1)
    line = "Storuman är öppen: det är klart"
    assert sum(text_of(each).count(line) for each in lars.messages) == 1


async def test_it_is_filled_in_in_english(town: Town) -> None:
    jo = await town.lead("Jo", Role.COORDINATOR, "2580", language="en")
    await jo.writes("/menu")
    await jo.presses_in_turn("The group", "Responsibility and group chats", "Change: Data controller")
    await jo.writes("Kommunstyrelsen i Luleå")

    assert "Data controller: Kommunstyrelsen i Luleå" in jo.last_message
    assert "Luleå has been open since 24 November 2026." in jo.last_message
