"""Groups that do the work of a neighbouring municipality too."""

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_applications import applies, county_lead


async def at_covering(who: Someone, group: str | None = None) -> None:
    await who.writes("/meny")
    await who.presses_in_turn(group or "Gruppen", "Täcker också")


async def leads_norrbotten_and_pitea(town: Town) -> Someone:
    lars = await county_lead(town)
    await lars.writes(await town.first_invitation())
    await lars.presses("Samordnare")
    return lars


async def covers_alvsbyn(town: Town) -> Someone:
    lars = await leads_norrbotten_and_pitea(town)
    await at_covering(lars, "Arbetsgruppen i Piteå")
    await lars.presses_in_turn("Lägg till en kommun", "Norrbotten", "Älvsbyn")
    return lars


async def test_who_leads_both_places_adds_one_and_its_people_come_to_the_group(town: Town) -> None:
    lars = await leads_norrbotten_and_pitea(town)
    await at_covering(lars, "Arbetsgruppen i Piteå")
    assert "Arbetsgruppen i Piteå täcker också" in lars.last_message
    assert "Ingen annan kommun." in lars.last_message

    await lars.presses("Lägg till en kommun")
    assert "Vilken kommun täcker gruppen också?" in lars.last_message
    await lars.writes("alvs")
    await lars.presses("Älvsbyn")
    assert lars.last_message.endswith("Älvsbyn")

    kim = await applies(town, "Kim", to="Älvsbyn")
    assert "Ansökan till Älvsbyn ligger hos arbetsgruppen i Piteå" in kim.last_message
    await town.eva.presses("Visa ansökan")
    assert "Kommun: Älvsbyn" in town.eva.last_message
    await town.eva.presses("Godkänn")
    assert kim.got("Nu är du med i arbetsgruppen i Piteå som ombud.")


async def test_an_invitation_to_a_covered_municipality_leads_to_the_group_that_covers_it(town: Town) -> None:
    await covers_alvsbyn(town)
    mia = town.newcomer("Mia")

    await mia.writes(await town.first_invitation(place="2560"))
    await mia.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Mia")

    assert mia.got("arbetsgruppen i Piteå som samordnare")


async def test_it_can_be_taken_away_again(town: Town) -> None:
    lars = await covers_alvsbyn(town)

    await lars.presses("Ta bort Älvsbyn")

    assert "Ingen annan kommun." in lars.last_message
    kim = await applies(town, "Kim", to="Älvsbyn")
    assert "ligger hos länsnätverket" in kim.last_message


async def test_a_municipality_with_a_group_of_its_own_or_anothers_is_not_covered_twice(town: Town) -> None:
    lars = await covers_alvsbyn(town)
    await lars.writes(await town.first_invitation(place="2580"))
    await lars.presses("Samordnare")

    for place, why in (
        ("Luleå", "Den kommunen har en egen grupp."),
        ("Piteå", "Det är gruppens egen kommun."),
    ):
        await at_covering(lars, "Arbetsgruppen i Piteå")
        await lars.presses_in_turn("Lägg till en kommun", "Norrbotten", place)
        assert lars.toast == why
    await at_covering(lars, "Arbetsgruppen i Luleå")
    await lars.presses_in_turn("Lägg till en kommun", "Norrbotten", "Älvsbyn")
    assert lars.toast == "Den kommunen täcks redan av en annan grupp."


async def test_a_coordinator_sees_what_the_group_covers_and_the_county_changes_it(town: Town) -> None:
    await covers_alvsbyn(town)

    await at_covering(town.eva)

    assert "Älvsbyn" in town.eva.last_message
    assert "Länet bestämmer vilka kommuner gruppen täcker." in town.eva.last_message
    assert town.eva.last_buttons == ["Gruppen", "Till menyn"]


async def test_no_right_in_one_of_the_places_is_no_right(town: Town) -> None:
    """Also by a button that was made up."""
    await covers_alvsbyn(town)
    anna = await town.member("Anna")
    osten = town.newcomer("Östen")
    await osten.writes(await town.first_invitation(Role.COUNTY, "24"))
    await osten.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Östen")
    before = await town.stored()

    for who in (town.eva, anna, osten):
        await who.writes("/meny")
        for data in ("cova:1:2523", "covr:1:2560"):
            tap = who.account._taps(who.messages[-1], data)
            await town.settle()
            assert tap.answer is not None
            assert tap.answer.text == "Det här får bara den som samordnar gruppen göra."

    assert await town.stored() == before
