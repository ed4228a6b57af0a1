"""A letter of the county, sent on with a local paragraph on top."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from aiogram.types import MessageEntity
from sqlalchemy import select, update

from bot.domain.audiences import Audience
from bot.domain.people import Role
from bot.sandbox.telegram.accounts import Account
from bot.screens.forwarding import ShowSentOn
from bot.storage import newsletters
from bot.storage.tables import NewsletterRow
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_corrections import report
from tests.scenarios.test_newsletters import HEADING, PICTURE, formatted, letters

FROM_ABOVE = "Från länsnätverket i Norrbottens län:"
WRITES = ["Meny", "Skriv nyhetsbrev", "Skicka vidare ett brev"]


async def county_sends(
    town: Town, act: Callable[[Account], object], *, below: bool = True, by: Someone | None = None
) -> int:
    """What Lars writes reaches the county's groups, or its own alone. The letter's number."""
    lars = by or await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.does(act)
    async with town.database.begin() as session:
        number = (await session.scalars(select(NewsletterRow.id))).one()
        audience = Audience(("25",), below=below)
        await session.execute(update(NewsletterRow).values(audience=audience.as_data()))
        letter = await newsletters.newsletter(session, number)
        assert letter is not None
        await town.app.sendings.begin(session, replace(letter, audience=audience), by=None)
    await town.settle()
    return number


async def test_the_countys_letter_stands_formatted_under_the_local_words(town: Town) -> None:
    words, link = (
        "🎉 Ny rutin från måndag",
        MessageEntity(type="text_link", offset=3, length=8, url="https://x.se/"),
    )
    await county_sends(town, lambda lars: lars.writes(words, entities=[link]))
    anna = await town.member("Anna")
    await town.eva.presses_in_turn(*WRITES, words)
    assert "Era ord får ha högst" in town.eva.last_message

    italic = MessageEntity(type="italic", offset=0, length=5)
    await town.eva.does(lambda eva: eva.writes("Så här gör vi i Piteå 👍", entities=[italic]))
    await town.eva.presses("Skicka nu")

    (letter,) = letters(anna)
    assert text_of(letter) == f"{HEADING}\n\nSå här gör vi i Piteå 👍\n\n{FROM_ABOVE}\n{words}"
    assert formatted(letter) == [
        ("bold", HEADING, None),
        ("italic", "Så hä", None),
        ("bold", FROM_ABOVE, None),
        ("text_link", "Ny rutin", "https://x.se/"),
    ]


async def test_its_picture_comes_along_and_leaves_room_for_fewer_words(town: Town) -> None:
    await county_sends(town, lambda lars: lars.sends_photo(PICTURE, "Så ser dekalen ut"))
    anna = await town.member("Anna")
    await town.eva.presses_in_turn(*WRITES, "Så ser dekalen ut")
    await town.eva.writes("å" * 900)
    assert "högst 896" in town.eva.last_message

    await town.eva.writes("Sätt upp den nu")
    await town.eva.presses("Skriv om")
    await town.eva.writes("Sätt upp den i dag")
    await town.eva.presses("Skicka nu")
    (letter,) = letters(anna)
    assert letter.photo
    assert letter.caption == f"{HEADING}\n\nSätt upp den i dag\n\n{FROM_ABOVE}\nSå ser dekalen ut"


async def test_a_letter_withdrawn_before_it_is_sent_on_stays_here(town: Town) -> None:
    number = await county_sends(town, lambda lars: lars.writes("Ny rutin"))
    anna = await town.member("Anna")
    await town.eva.presses_in_turn(*WRITES, "Ny rutin")
    await town.eva.writes("Läs det här")
    async with town.database.begin() as session:
        withdrawn = update(NewsletterRow).where(NewsletterRow.id == number)
        await session.execute(withdrawn.values(withdrawn_at=town.clock()))

    await town.eva.presses("Skicka nu")
    assert town.eva.toast == "Brevet som du skickar vidare är tillbakadraget. Därför går det inte att skicka."
    assert not letters(anna)
    await town.eva.presses_in_turn(*WRITES)
    assert town.eva.last_message.endswith("som går att skicka vidare.")


@pytest.mark.parametrize("below", [True, False])
async def test_only_what_the_coordinator_got_is_offered(town: Town, below: bool) -> None:
    await county_sends(town, lambda lars: lars.writes("Ny rutin"), below=below)
    await town.eva.presses_in_turn(*WRITES)
    assert ("Ny rutin" in town.eva.last_buttons) == below


async def test_who_sent_it_on_is_told_that_it_was_corrected_and_corrects_their_own(town: Town) -> None:
    lars, anna = await sent_on(town)
    await lars.presses("Rätta", report(lars))
    await lars.writes("Ny rutin från tisdag")
    maja = await town.lead("Maja", Role.COUNTY, "25")
    await lars.presses("Be om godkännande")
    await maja.presses("Läs rättelsen")
    await maja.presses(next(each for each in maja.last_buttons if each.startswith("Rätta hos")))
    told = town.eva.last_message
    assert told.startswith("Ett brev som ni har skickat vidare är rättat\n\nDet kom från länsnätverket")

    await town.eva.presses_in_turn("Visa vårt brev", "Läs det här", "Rätta")
    await town.eva.writes("Läs det här. Ny rutin från tisdag")
    await town.eva.presses(town.eva.last_buttons[0])
    assert text_of(letters(anna)[0]).endswith("Läs det här. Ny rutin från tisdag")


async def test_who_sent_it_on_is_told_that_it_was_withdrawn_and_decides_about_their_own(town: Town) -> None:
    lars, anna = await sent_on(town)
    await lars.presses("Ta tillbaka", report(lars))
    await lars.presses("Ja, ta tillbaka det")
    assert town.eva.last_message.startswith("Ett brev som ni har skickat vidare är tillbakadraget")
    assert not anna.got("skickat vidare")

    await town.eva.presses_in_turn("Visa vårt brev", "Läs det här", "Ta tillbaka", "Ja, ta tillbaka det")
    assert not letters(anna)
    await town.eva.does(lambda eva: eva._taps(town.eva.messages[-1], ShowSentOn(1).pack()))
    assert "Inget av dina brev bygger på det längre." in town.eva.last_message


async def sent_on(town: Town) -> tuple[Someone, Someone]:
    """Lars of the county, whose letter Eva has sent on, and Anna, who reads hers."""
    lars, anna = await town.lead("Lars", Role.COUNTY, "25"), await town.member("Anna")
    await county_sends(town, lambda account: account.writes("Ny rutin"), by=lars)
    await town.eva.presses_in_turn(*WRITES, "Ny rutin")
    await town.eva.writes("Läs det här")
    await town.eva.presses("Skicka nu")
    return lars, anna
