"""Seats: who is in a group and who is missing, on its own page, for the county and for the nation."""

from bot.domain.people import Kind, Role
from tests.scenarios.conftest import Town
from tests.scenarios.test_old_buttons import UNKNOWN_BUTTON, presses_data

NOT_ALLOWED = "Det här får bara den som samordnar gruppen göra."


async def test_a_new_group_sees_its_holes_and_then_that_all_seats_are_filled(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Gruppen")
    assert "1 person är med." in town.eva.last_message
    assert "Finns: 1 samordnare." in town.eva.last_message
    assert "Saknas: polis, tull, ombud, terminal och brevbärarkontor." in town.eva.last_message

    for kind in (Kind.POLICE, Kind.CUSTOMS, Kind.AGENT, Kind.TERMINAL, Kind.LETTER_CARRIER):
        await town.member(kind.value.title(), kind)
    await town.eva.presses_in_turn("Meny", "Gruppen")

    assert "6 personer är med." in town.eva.last_message
    assert "Alla platser är fyllda." in town.eva.last_message


async def test_the_county_sees_its_municipalities_with_their_holes_in_swedish_order(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    for place in ("2518", "2580", "2560"):  # Övertorneå, Luleå, Älvsbyn
        await town.lead(f"Samordnare {place}", Role.COORDINATOR, place)
    await town.member("Anna", Kind.AGENT)

    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper")

    assert "4 kommuner har en grupp. 4 av dem har tomma platser." in lars.last_message
    assert "Piteå. Saknas: polis, tull, terminal och brevbärarkontor." in lars.last_message
    assert lars.last_buttons[:4] == ["Luleå", "Piteå", "Älvsbyn", "Övertorneå"]
    await lars.presses("Piteå")
    assert "2 personer är med." in lars.last_message


async def test_the_nation_sees_every_county_in_numbers(town: Town) -> None:
    nils = await town.lead("Nils", Role.NATIONAL, "SE")
    for place in ("1880", "0114", "2580"):  # Örebro, Upplands Väsby, Luleå
        await town.lead(f"Samordnare {place}", Role.COORDINATOR, place)

    await nils.presses_in_turn("Meny", "Gruppen", "Länen")

    assert "Norrbottens län: 2 grupper, 2 med tomma platser, 2 personer." in nils.last_message
    assert nils.last_buttons[:3] == ["Norrbottens län", "Stockholms län", "Örebro län"]
    await nils.presses_in_turn("Norrbottens län", "Piteå")
    assert "Finns: 1 samordnare." in nils.last_message


async def test_a_coordinator_sees_neither_the_county_nor_a_place_that_is_none(town: Town) -> None:
    await town.eva.writes("/meny")

    assert await presses_data(town, town.eva, "seats:25:0") == NOT_ALLOWED
    assert await presses_data(town, town.eva, "seats:SE:0") == NOT_ALLOWED
    assert await presses_data(town, town.eva, "seats:2581:0") == UNKNOWN_BUTTON
    assert await presses_data(town, town.eva, "seats:99:0") == UNKNOWN_BUTTON


async def test_who_is_suspended_leaves_an_empty_seat(town: Town) -> None:
    await town.member("Pia", Kind.POLICE)
    await town.eva.presses_in_turn("Meny", "Gruppen", "Medlemmar", "Pia, polis", "Pausa nu", "Ja, pausa nu")

    await town.eva.presses_in_turn("Meny", "Gruppen")

    assert "Saknas: polis, tull" in town.eva.last_message
