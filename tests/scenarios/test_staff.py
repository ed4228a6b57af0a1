"""Everybody at a workplace comes in by one link, and nobody has to say what they are or where they work."""

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town

SHOP = "ICA Hortlax"


async def registers(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes(SHOP)


async def looks_at_shop(town: Town) -> str:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", SHOP)
    return town.eva.last_message


async def follows_link(town: Town, name: str, language: str = "Svenska") -> Someone:
    await looks_at_shop(town)
    await town.eva.presses("Bjud in personalen")
    who = town.newcomer(name)
    await who.writes(town.eva.last_message.splitlines()[-1])
    await who.presses(language)
    return who


async def test_staff_come_by_the_link_of_their_workplace(town: Town) -> None:
    await registers(town)
    assert "personalen" not in await looks_at_shop(town)

    for name in ("Anna", "Bo"):
        who = await follows_link(town, name)
        await who.presses("Jag har läst, gå vidare")
        assert "Vad ska vi kalla dig?" in who.last_message
        await who.presses(name)
        assert who.got(f"Nu är du med i arbetsgruppen i Piteå som ombud.\n\nDu arbetar på {SHOP}.")

    assert "2 från personalen är med i boten." in await looks_at_shop(town)
    await town.eva.presses_in_turn("Meny", "Gruppen", "Medlemmar", "Anna, ombud")
    assert f"Arbetar på {SHOP}." in town.eva.last_message


async def test_somebody_comes_in_english(town: Town) -> None:
    await registers(town)
    jo = await follows_link(town, "Jo", "English")
    await jo.presses_in_turn("I have read this, go on", "Jo")
    assert jo.got(f"You work at {SHOP}.")


async def test_who_has_left_is_counted_there_no_more(town: Town) -> None:
    await registers(town)
    anna = await follows_link(town, "Anna")
    await anna.presses_in_turn("Jag har läst, gå vidare", "Anna")
    assert "1 från personalen är med i boten." in await looks_at_shop(town)

    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")

    assert "personalen" not in await looks_at_shop(town)


async def test_who_is_in_another_group_already_only_says_yes(town: Town) -> None:
    await registers(town)
    siv = await town.lead("Siv", Role.COORDINATOR, "2421")
    await looks_at_shop(town)
    await town.eva.presses("Bjud in personalen")
    await siv.writes(town.eva.last_message.splitlines()[-1])
    await siv.presses("Ombud (butik)")
    assert siv.got(f"Du arbetar på {SHOP}.")


async def test_an_open_link_of_a_workplace_is_known_by_its_name(town: Town) -> None:
    await registers(town)
    await looks_at_shop(town)
    await town.eva.presses("Bjud in personalen")

    await town.eva.presses_in_turn("Meny", "Gruppen", "Inbjudningar")
    assert town.eva.last_buttons[0].startswith(f"{SHOP}, 50 platser kvar")
    await town.eva.presses_in_turn(town.eva.last_buttons[0], "Återkalla")
    assert "Inbjudan är återkallad." in town.eva.last_message


async def test_a_closed_municipality_lets_no_staff_in(town: Town) -> None:
    await registers(town)
    await town.forgets_opening("2581")
    await looks_at_shop(town)
    await town.eva.presses("Bjud in personalen")
    assert town.eva.toast is not None
    assert town.eva.toast.startswith("Kommunen är inte öppen än.")
