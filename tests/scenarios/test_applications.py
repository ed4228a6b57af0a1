"""Applying without an invitation: in three taps after the terms, to somebody who answers."""

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town

NORRBOTTEN = "Norrbotten"
WITHDRAWN = "Ansökan är tillbakatagen."


async def reads_terms(who: Someone, begin: str = "Ansök om att gå med") -> None:
    await who.writes("/start")
    await who.presses(begin)
    await who.presses("Jag har läst, gå vidare" if begin.startswith("Ansök") else "I have read this, go on")


async def applies(town: Town, name: str, *, to: str = "Piteå", kind: str = "Ombud (butik)") -> Someone:
    who = town.newcomer(name)
    await reads_terms(who)
    await who.presses_in_turn(NORRBOTTEN, to, kind)
    return who


async def county_lead(town: Town, name: str = "Lars") -> Someone:
    lars = town.newcomer(name)
    await lars.writes(await town.first_invitation(Role.COUNTY, "25"))
    await lars.presses_in_turn("Svenska", "Jag har läst, gå vidare", name)
    return lars


async def test_a_stranger_applies_and_is_let_in(town: Town) -> None:
    kim = town.newcomer("Kim")
    await kim.writes("/start")
    assert "Har du ingen inbjudan kan du ansöka." in kim.last_message
    assert kim.last_buttons == ["Ansök om att gå med", "Apply to join"]

    await kim.presses("Ansök om att gå med")
    assert "Innan du går med" in kim.last_message
    assert "Din ansökan: den som samordnar gruppen ser ditt namn" in kim.last_message

    await kim.presses("Jag har läst, gå vidare")
    assert "I vilken kommun arbetar du?" in kim.last_message
    await kim.presses_in_turn(NORRBOTTEN, "Piteå")
    assert "Ansökan skickas i namnet Kim" in kim.last_message
    await kim.presses("Ombud (butik)")
    assert (
        "Ansökan till Piteå ligger hos arbetsgruppen i Piteå sedan tis 24 november kl. 9.00."
        in kim.last_message
    )

    assert "Någon vill gå med" in town.eva.last_message
    assert "Kim" not in town.eva.last_message, "A notice shows on a locked screen."
    await town.eva.presses("Visa ansökan")
    assert "Kim vill gå med" in town.eva.last_message
    await town.eva.presses("Godkänn")
    assert "Kim är nu med i Piteå." in town.eva.last_message
    assert "Ångra" in town.eva.last_buttons

    assert kim.got("Välkommen, Kim!")
    assert kim.got("Nu är du med i arbetsgruppen i Piteå som ombud.")
    assert kim.keys == ["Akut", "Meny"]
    await kim.presses("Meny")
    assert "Möten" in kim.last_buttons


async def test_the_last_municipality_of_the_largest_county_is_four_taps_from_the_welcome(town: Town) -> None:
    kim = town.newcomer("Kim")
    await kim.writes("/start")

    await kim.presses_in_turn(
        "Ansök om att gå med", "Jag har läst, gå vidare", "Västra Götaland T–Ö", "Öckerö"
    )

    assert "Vad arbetar du som i Öckerö?" in kim.last_message


async def test_nothing_is_stored_before_the_terms_are_read(town: Town) -> None:
    before = await town.stored()
    kim = town.newcomer("Kim")

    await kim.writes("/start")
    await kim.presses("Ansök om att gå med")

    assert await town.stored() == before


async def test_somebody_applies_in_english_and_is_declined_in_english(town: Town) -> None:
    jo = town.newcomer("Jo")
    await reads_terms(jo, "Apply to join")
    await jo.presses_in_turn(NORRBOTTEN, "Piteå", "Letter-carrier office")
    assert "has been with the working group in Piteå since Tue 24 November, 9:00." in jo.last_message

    await town.eva.presses_in_turn("Visa ansökan", "Avböj")

    assert jo.last_message.startswith("Your application to Piteå was declined.")
    assert "Ansökan från Jo är avböjd." in town.eva.last_message
    await jo.writes("/start")
    await jo.presses("Your application")
    assert "The application to Piteå was declined on 24 November 2026." in jo.last_message
    assert not any(each.startswith("person:") and "'Jo'" in each for each in await town.stored())


async def test_the_municipality_may_be_typed_in_any_spelling_at_any_moment(town: Town) -> None:
    kim = town.newcomer("Kim")
    await reads_terms(kim)

    await kim.writes("har")
    assert kim.last_buttons[:3] == ["Härjedalen", "Härnösand", "Härryda"]
    await kim.writes("a")
    assert "Skriv lite mer av namnet." in kim.last_message
    await kim.writes("xyz 💐")
    assert "Jag hittar ingen kommun som heter så." in kim.last_message
    await kim.presses_in_turn("Välj län i stället", "Västra Götaland L–S")
    await kim.writes("pitea kommun")
    await kim.presses_in_turn("Piteå", "Terminal")

    assert "Ansökan till Piteå ligger hos" in kim.last_message


async def test_a_cry_for_help_is_neither_place_nor_name(town: Town) -> None:
    kim = town.newcomer("Kim")
    await reads_terms(kim)
    for asked in ("I vilken kommun arbetar du?", "Vad arbetar du som i Piteå?"):
        await kim.writes("det rinner vitt pulver ur ett paket")

        assert kim.got("Boten larmar ingen. Ring 112.")
        assert asked in kim.last_message
        if "Norrbotten" in kim.last_buttons:
            await kim.presses_in_turn(NORRBOTTEN, "Piteå")


async def test_another_name_is_written_before_the_last_tap(town: Town) -> None:
    kim = town.newcomer("💖")
    await reads_terms(kim)
    await kim.presses_in_turn(NORRBOTTEN, "Piteå")
    assert "Skriv först vad vi ska kalla dig." in kim.last_message
    await kim.presses("Terminal")
    assert kim.toast is not None
    assert kim.toast.startswith("Skriv först vad vi ska kalla dig.")

    await kim.writes("Kim på terminalen")
    assert "Ansökan skickas i namnet Kim på terminalen" in kim.last_message
    await kim.presses("Terminal")

    await town.eva.presses("Visa ansökan")
    assert "Kim på terminalen vill gå med" in town.eva.last_message


async def test_applying_twice_to_one_place_is_one_application(town: Town) -> None:
    kim = await applies(town, "Kim")
    await reads_terms(kim)
    await kim.presses_in_turn(NORRBOTTEN, "Piteå", "Terminal")

    assert kim.toast == "Du har redan en ansökan där som väntar på svar. Skriv /start för att se den."


async def test_two_taps_at_once_are_one_application(town: Town) -> None:
    kim = town.newcomer("Kim")
    await reads_terms(kim)
    await kim.presses_in_turn(NORRBOTTEN, "Piteå")
    for _ in range(2):
        kim.reaches_for("Terminal")
    await town.answer_at_once()

    assert sum(each.startswith("application:") for each in await town.stored()) == 1


async def test_nobody_applies_again_and_again(town: Town) -> None:
    kim = town.newcomer("Kim")
    for _ in range(5):
        await reads_terms(kim)
        await kim.presses_in_turn(NORRBOTTEN, "Piteå", "Terminal", "Ta tillbaka: Piteå")
    await reads_terms(kim)
    await kim.presses_in_turn(NORRBOTTEN, "Piteå", "Terminal")

    assert kim.toast == "Högst 5 ansökningar går på 30 dagar. Prata med samordnaren i din kommun."


async def test_a_member_can_not_apply_to_their_own_group_but_to_another(town: Town) -> None:
    anna = town.newcomer("Anna")
    await reads_terms(anna)
    asked = anna.messages[-1]
    await town.joins(anna)

    await anna.presses(NORRBOTTEN, asked)
    await anna.presses("Piteå")
    await anna.presses("Terminal")
    assert anna.toast == "Du är redan med i gruppen."

    await anna.presses_in_turn("Välj en annan kommun", NORRBOTTEN, "Luleå", "Terminal")
    assert anna.got("Ansökan till Luleå ligger hos")


async def test_a_settled_application_is_forgotten_after_thirty_days(town: Town) -> None:
    kim = await applies(town, "Kim")
    await town.eva.presses_in_turn("Visa ansökan", "Avböj")

    await town.forward(days=31)

    [kept] = [each for each in await town.stored() if each.startswith("application:")]
    assert "Kim" not in kept
    assert str(kim.account.id) not in kept
