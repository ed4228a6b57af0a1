"""A municipality begins: from an empty database to a linked group chat with every seat filled."""

import pytest

from bot.domain.people import Kind, Role
from bot.sandbox.telegram.machine import Telegram
from bot.storage.database import Database
from tests.conftest import Hands
from tests.scenarios.conftest import VOICES, Someone, Town, said_in, text_of

COLLEAGUES = {
    "Pia": Kind.POLICE,
    "Tova": Kind.CUSTOMS,
    "Anna": Kind.AGENT,
    "Bo": Kind.TERMINAL,
    "Lisa": Kind.LETTER_CARRIER,
}


@pytest.fixture
async def nowhere(database: Database, hands: Hands) -> Town:
    """The bot runs, and nobody has ever written to it."""
    return Town(Telegram(hands), database, hands)


async def test_storuman_begins_from_an_empty_database(nowhere: Town) -> None:
    nora = await the_server_lets_in_the_first(nowhere)
    lars = await the_nation_begins_in_a_county(nowhere, nora)
    siv = await the_county_begins_in_a_municipality(nowhere, lars)

    await she_settles_who_answers_for_the_data(siv)
    await everybody_comes_by_her_invitations(nowhere, siv)
    await every_seat_is_filled(siv)
    await the_group_gets_a_chat(nowhere, siv)
    await the_county_sees_it(nowhere, lars)


async def the_server_lets_in_the_first(town: Town) -> Someone:
    nora = town.newcomer("Nora")
    await nora.writes(await town.first_invitation(Role.NATIONAL, "SE", opened=False))
    await nora.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Nora")
    assert "Du är med i det nationella nätverket" in await menu_of(nora)
    return nora


async def the_nation_begins_in_a_county(town: Town, nora: Someone) -> Someone:
    await nora.presses_in_turn("Gruppen", "Länen", "Börja i ett nytt län", "Västerbotten")
    lars = await leads(town, "Lars", nora, "Länssamordnare: en länk för en person")
    await nora.presses_in_turn("Meny", "Gruppen", "Länen")
    assert "Västerbottens län: 0 grupper" in nora.last_message
    return lars


async def the_county_begins_in_a_municipality(town: Town, lars: Someone) -> Someone:
    await menu_of(lars)
    await lars.presses_in_turn("Gruppen", "Kommunernas grupper")
    assert "Ingen kommun har en grupp än." in lars.last_message
    await lars.presses_in_turn("Börja i en ny kommun", "Storuman")
    assert "Vem vill du bjuda in till arbetsgruppen i Storuman?" in lars.last_message
    return await leads(town, "Siv", lars, "Samordnare: en länk för en person")


async def she_settles_who_answers_for_the_data(siv: Someone) -> None:
    await siv.writes("/idag")
    await siv.presses("Fyll i vem som ansvarar")
    await siv.presses("Fyll i: Personuppgiftsansvarig")
    for answer in ("Kommunstyrelsen i Storuman", "dataskydd@storuman.se", "registrator@storuman.se"):
        await siv.writes(answer)
    assert siv.last_message.startswith("Storuman är öppen.")


async def everybody_comes_by_her_invitations(town: Town, siv: Someone) -> None:
    for name, kind in COLLEAGUES.items():
        await menu_of(siv)
        alone = kind in {Kind.POLICE, Kind.CUSTOMS}
        link = "Polis, tull eller en enda person" if alone else "Personal: en länk för många"
        await siv.presses_in_turn("Bjud in", link)
        who = town.newcomer(name)
        await who.writes(siv.last_message.splitlines()[-1])
        await who.presses("Svenska")
        assert "Kommunstyrelsen i Storuman" in who.last_message
        await who.presses_in_turn(
            "Jag har läst, gå vidare", VOICES["sv"]("kind-button", kind=kind.value), name
        )
        if alone:
            await siv.presses("Ja, det är rätt person")


async def every_seat_is_filled(siv: Someone) -> None:
    await menu_of(siv)
    await siv.presses("Gruppen")
    assert "6 personer är med." in siv.last_message
    assert "Alla platser är fyllda." in siv.last_message


async def the_group_gets_a_chat(town: Town, siv: Someone) -> None:
    chat = town.telegram.group("Arbetsgruppen i Storuman", [siv.account])
    await siv.does(lambda siv: siv.adds_bot_to(chat))
    await siv.writes("/koppla", chat)
    assert "Gruppchattar är avstängda." in text_of(said_in(chat)[-1])

    await siv.presses_in_turn("Ansvar och gruppchattar", "Tillåt gruppchattar", "Ja, tillåt gruppchattar")
    await siv.writes("/koppla", chat)
    assert "Den här chatten är kopplad till arbetsgruppen i Storuman." in text_of(said_in(chat)[-1])


async def the_county_sees_it(town: Town, lars: Someone) -> None:
    await menu_of(lars)
    await lars.presses_in_turn("Gruppen", "Kommunernas grupper")
    assert "Storuman. Alla platser är fyllda." in lars.last_message
    await town.forward(days=1)
    assert lars.got("Storuman är öppen: det är klart vem som ansvarar för personuppgifterna.")


async def leads(town: Town, name: str, above: Someone, link: str) -> Someone:
    """Invited to lead by somebody above, who then says that it is the right person."""
    await above.presses(link)
    who = town.newcomer(name)
    await who.writes(above.last_message.splitlines()[-1])
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", name)
    await above.presses("Ja, det är rätt person")
    assert "Nu är du bekräftad" in who.last_message
    return who


async def menu_of(who: Someone) -> str:
    await who.writes("/meny")
    return who.last_message
