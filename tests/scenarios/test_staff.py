"""Everybody at a workplace comes in by one link, and nobody has to say what they are or where they work."""

from bot.domain.people import Kind, Role
from tests.scenarios.conftest import Someone, Town

SHOP = "ICA Hortlax"


async def registers(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes(SHOP)


async def looks_at_shop(town: Town) -> str:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", SHOP)
    return town.eva.last_message


async def link_of_shop(town: Town) -> str:
    await looks_at_shop(town)
    await town.eva.presses("Bjud in personalen")
    return town.eva.last_message.splitlines()[-1]


async def follows_link(town: Town, name: str, language: str = "Svenska") -> Someone:
    who = town.newcomer(name)
    await who.writes(await link_of_shop(town))
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
    await siv.writes(await link_of_shop(town))
    await siv.presses("Ombud (butik)")
    assert siv.got(f"Du arbetar på {SHOP}.")


async def test_who_is_in_the_group_already_says_by_the_link_that_they_work_there(town: Town) -> None:
    await registers(town)
    anna = await town.member("Anna", Kind.TERMINAL)
    link = await link_of_shop(town)

    await anna.writes(link)
    assert anna.last_message == (
        f"Arbetar du på {SHOP}?\n\n"
        "Du är redan med i arbetsgruppen i Piteå. Säger du ja vet samordnaren att du arbetar där, som ombud."
    )
    assert "personalen" not in await looks_at_shop(town)
    await anna.presses(f"Jag arbetar på {SHOP}")
    assert anna.last_message == f"Du arbetar på {SHOP}."

    assert "1 från personalen är med i boten." in await looks_at_shop(town)
    await town.eva.presses_in_turn("Meny", "Gruppen", "Medlemmar", "Anna, ombud")
    assert f"Arbetar på {SHOP}." in town.eva.last_message
    await anna.writes(link)
    assert anna.last_message == f"Jag vet redan att du arbetar på {SHOP}."


async def test_saying_where_one_works_takes_nobodys_turn_and_stands_in_the_journal_once(town: Town) -> None:
    await registers(town)
    anna = await town.member("Anna")
    await anna.writes(await link_of_shop(town))
    for _ in range(2):
        anna.reaches_for(f"Jag arbetar på {SHOP}")
    await town.answer_at_once()

    await town.eva.presses_in_turn("Meny", "Gruppen", "Inbjudningar")
    assert f"{SHOP}, 50 platser kvar" in town.eva.last_buttons[0]
    await town.eva.presses_in_turn("Meny", "Gruppen", "Händelser")
    assert town.eva.last_message.count("Anna angav sin arbetsplats") == 1


async def test_who_leads_the_group_or_is_police_there_is_in_it_already(town: Town) -> None:
    await registers(town)
    pia = await town.member("Pia", Kind.POLICE)
    link = await link_of_shop(town)
    for who in (town.eva, pia):
        await who.writes(link)
        assert who.last_message == "Du är redan med i gruppen."


async def test_who_is_suspended_says_where_they_work_and_stays_suspended(town: Town) -> None:
    await registers(town)
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Gruppen", "Medlemmar", "Anna, ombud", "Pausa nu", "Ja, pausa nu")
    await anna.writes(await link_of_shop(town))
    await anna.presses(f"Jag arbetar på {SHOP}")

    assert anna.last_message == f"Du arbetar på {SHOP}."
    assert "personalen" not in await looks_at_shop(town)
    await anna.writes("/meny")
    assert "Ditt medlemskap i arbetsgruppen i Piteå som ombud är pausat." in anna.last_message


async def test_who_has_left_meanwhile_is_told_so(town: Town) -> None:
    await registers(town)
    anna = await town.member("Anna")
    await anna.writes(await link_of_shop(town))
    asked = anna.messages[-1]
    await town.eva.presses_in_turn(
        "Meny", "Gruppen", "Medlemmar", "Anna, ombud", "Avsluta medlemskapet", "Ja, avsluta"
    )

    await anna.presses(f"Jag arbetar på {SHOP}", asked)

    assert anna.toast == "Du är inte med i den gruppen."


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
