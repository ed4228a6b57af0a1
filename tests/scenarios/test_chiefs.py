"""The chiefs of a county's authorities, who meet in a group of their own."""

from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_applications import county_lead
from tests.scenarios.test_old_buttons import presses_data

CHIEFS = "Chefsgruppen i Norrbottens län"


async def starts_the_chiefs_group(town: Town) -> Someone:
    lars = await county_lead(town)
    await lars.writes("/meny")
    await lars.presses_in_turn("Gruppen", "Chefsgruppen", "Starta chefsgruppen")
    return lars


async def is_let_in(town: Town, lars: Someone, name: str, kind: str) -> Someone:
    await lars.presses_in_turn(
        "Till menyn", "Chefsgruppen i Norrbottens län", "Bjud in", "Chef: en länk för en person"
    )
    who = town.newcomer(name)
    await who.writes(lars.last_message.splitlines()[-1])
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", kind, name)
    await lars.presses("Ja, det är rätt person")
    return who


async def test_the_county_starts_it_and_leads_it(town: Town) -> None:
    lars = await county_lead(town)
    await lars.writes("/meny")
    await lars.presses_in_turn("Gruppen", "Chefsgruppen")
    assert "Du som startar gruppen leder den och bjuder in de andra." in lars.last_message

    await lars.presses("Starta chefsgruppen")

    assert "Vem vill du bjuda in till chefsgruppen i Norrbottens län?" in lars.last_message
    await lars.writes("/meny")
    assert "Du är med i chefsgruppen i Norrbottens län som länssamordnare." in lars.last_message
    await lars.presses_in_turn("Länsnätverket i Norrbottens län", "Chefsgruppen")
    assert lars.last_message.startswith("Chefsgruppen i Norrbottens län")


async def test_chiefs_say_which_authority_they_come_from_and_are_vouched_for(town: Town) -> None:
    lars = await starts_the_chiefs_group(town)

    asta = await is_let_in(town, lars, "Åsta", "Åklagare")

    assert asta.got("Du är med i chefsgruppen i Norrbottens län som åklagare.")
    await lars.presses_in_turn("Till menyn", CHIEFS)
    assert "2 personer är med." in lars.last_message


async def test_nobody_comes_in_there_by_a_link_for_many(town: Town) -> None:
    lars = await starts_the_chiefs_group(town)

    assert lars.last_buttons == [
        "Samordnare: en länk för en person",
        "Chef: en länk för en person",
        "Till menyn",
    ]


async def test_only_the_chiefs_are_called_to_their_meeting(town: Town) -> None:
    lars = await starts_the_chiefs_group(town)
    asta = await is_let_in(town, lars, "Åsta", "Åklagare")

    await lars.presses_in_turn(
        "Till menyn", "Chefsgruppen i Norrbottens län", "Kalla till möte", "Chefsgruppsmöte"
    )
    await lars.writes("3 mars kl. 9")
    await lars.writes("Länsstyrelsen, Luleå")
    await lars.presses("Kalla till mötet")

    assert asta.got("Du är kallad: Chefsgruppsmöte")
    assert not town.eva.got("Du är kallad")


async def test_a_coordinator_below_neither_sees_nor_starts_it(town: Town) -> None:
    await town.eva.writes("/meny")
    await town.eva.presses("Gruppen")
    assert "Chefsgruppen" not in town.eva.last_buttons

    for button in ("chf:25", "fndp:25c"):
        assert (
            await presses_data(town, town.eva, button) == "Det här får bara den som samordnar gruppen göra."
        )


async def test_it_is_started_once_however_often_it_is_pressed(town: Town) -> None:
    lars = await starts_the_chiefs_group(town)

    await presses_data(town, lars, "fndp:25c")

    await lars.writes("/meny")
    assert lars.last_message.count("chefsgruppen") == 1


async def test_it_covers_no_municipality_and_keeps_no_workplaces(town: Town) -> None:
    lars = await starts_the_chiefs_group(town)
    await lars.presses_in_turn("Till menyn", CHIEFS)

    assert {"Täcker också", "Arbetsplatser", "Ansökningar"}.isdisjoint(lars.last_buttons)
