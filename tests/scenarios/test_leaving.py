"""Leaving a group: with a second tap, with a successor where one coordinated it, and nothing lost."""

from bot.domain.people import Kind, Role
from tests.scenarios.conftest import Someone, Town

NORRBOTTEN = "25"


async def leaves(who: Someone, *labels: str) -> None:
    await who.presses_in_turn("Meny", "Inställningar", "Lämna gruppen", "Arbetsgruppen i Piteå", *labels)


async def calls_a_meeting(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await town.eva.writes("3 december kl 14")
    await town.eva.writes("Stadshuset")
    await town.eva.presses("Kalla till mötet")


async def test_a_member_leaves_after_a_second_tap(town: Town) -> None:
    anna = await town.member("Anna")

    await leaves(anna)
    assert "Vill du lämna arbetsgruppen i Piteå?" in anna.last_message
    await anna.presses("Nej, stanna kvar")
    await anna.writes("/meny")
    assert "Du är med i arbetsgruppen i Piteå" in anna.last_message

    await leaves(anna, "Ja, lämna gruppen")
    assert "Du har lämnat arbetsgruppen i Piteå" in anna.last_message
    await anna.writes("/meny")
    assert "Du är inte med i någon grupp nu." in anna.last_message
    await town.forward(days=2)
    assert town.eva.got("Anna har lämnat arbetsgruppen i Piteå.")


async def test_who_has_left_may_come_back_by_a_new_invitation(town: Town) -> None:
    anna = await town.member("Anna")
    await leaves(anna, "Ja, lämna gruppen")

    await anna.writes(await town.invitation())
    await anna.presses("Ombud (butik)")

    assert anna.got("Nu är du med i arbetsgruppen i Piteå som ombud.")


async def test_a_coordinator_who_quits_leaves_the_group_to_another_and_the_county_hears_of_it(
    town: Town,
) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    anna, bo = await town.member("Anna"), await town.member("Bo", Kind.TERMINAL)
    await calls_a_meeting(town)

    await leaves(town.eva)
    assert town.eva.last_buttons[:3] == ["Anna", "Bo", "Ingen av dem"]
    await town.eva.presses("Anna")
    assert "låta Anna ta över?" in town.eva.last_message
    await town.eva.presses("Ja, lämna gruppen")

    assert "Du är samordnare nu" in anna.last_message
    await anna.presses_in_turn("Meny", "Gruppen", "Medlemmar")
    assert anna.last_buttons[:3] == ["Anna, samordnare", "Anna, ombud", "Bo, terminalarbetare"]
    await anna.presses_in_turn("Meny", "Möten")
    assert any("december" in label for label in anna.last_buttons)
    await town.eva.writes("/meny")
    assert "Gruppen" not in town.eva.last_buttons
    await town.forward(days=2)
    assert lars.got("Anna har tagit över som samordnare i arbetsgruppen i Piteå.")
    assert not lars.got("Ingen leder arbetsgruppen i Piteå nu.")
    await town.forward(days=14)
    assert any("Stadshuset" in (each.text or "") for each in bo.messages)


async def test_where_nobody_follows_the_county_is_told_of_the_gap(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, NORRBOTTEN)
    await town.member("Anna")

    await leaves(town.eva, "Ingen av dem", "Ja, lämna gruppen")
    await town.forward(days=2)

    assert lars.got("Ingen leder arbetsgruppen i Piteå nu. Bjud in någon.")
    await lars.presses("Bjud in")
    assert "Samordnare: en länk för en person" in lars.last_buttons


async def test_where_another_coordinates_too_nobody_has_to_follow(town: Town) -> None:
    await town.lead("Sten", Role.COORDINATOR, "2581")
    await town.member("Anna")

    await leaves(town.eva)

    assert town.eva.last_buttons == ["Ja, lämna gruppen", "Nej, stanna kvar"]


async def test_who_left_meanwhile_can_not_be_left_the_group(town: Town) -> None:
    anna = await town.member("Anna")
    await leaves(town.eva, "Anna")
    await leaves(anna, "Ja, lämna gruppen")

    await town.eva.presses("Ja, lämna gruppen")

    assert town.eva.toast is not None
    assert "kan inte ta över" in town.eva.toast
    await town.eva.writes("/meny")
    assert "Gruppen" in town.eva.last_buttons
