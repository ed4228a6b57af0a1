"""A letter of the county, sent on with a local paragraph on top."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from aiogram.types import MessageEntity
from sqlalchemy import select, update

from bot.domain.audiences import Audience
from bot.domain.newsletters import Text
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


async def test_own_words_that_nobody_has_written_in_english_are_said_to_be_so(town: Town) -> None:
    anna, john = await town.member("Anna"), await town.member("John", language="en")
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await county_sends(town, lambda account: account.writes("Ny rutin"), by=lars)
    async with town.database.begin() as session:
        english = Text("New routine", ({"type": "bold", "offset": 0, "length": 3},))
        await newsletters.write_words(session, 1, 1, "en", english, by=1, now=town.clock())

    await town.eva.presses_in_turn(*WRITES, "Ny rutin")
    await town.eva.writes("Hej!\n\nLäs det här")
    assert "Era egna ord finns bara på svenska." in town.eva.last_message
    await town.eva.presses("Skriv om")
    await town.eva.writes("Hej!\n\nLäs det här nu")
    assert "Era egna ord finns bara på svenska." in town.eva.last_message
    await town.eva.presses_in_turn("Språk och filer", "Visa på engelska")
    assert "Skriv om engelskan" not in town.eva.last_buttons
    assert "Läs det här nu\n\nFrom the county network" in text_of(town.eva.messages[-2])

    await town.eva.presses("Skriv era egna ord på engelska")
    await town.eva.writes("Hi!\n\nRead this now")
    assert "På svenska och engelska." in town.eva.last_message
    assert "Skriv era egna ord på engelska" not in town.eva.last_buttons
    await town.eva.presses("Skicka nu")
    assert "Hej!\n\nLäs det här nu\n\nFrån länsnätverket" in text_of(letters(anna)[0])
    (read,) = letters(john, "Newsletter from the working group in Piteå")
    assert "Hi!\n\nRead this now\n\nFrom the county network" in text_of(read)


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

    await town.eva.presses_in_turn("Visa vårt brev", "Rätta")
    how, own = map(text_of, town.eva.messages[-2:])
    assert "Skriv bara era egna ord. Under dem kommer brevet från länsnätverket" in how
    assert own == "Läs det här"

    await town.eva.writes("Läs det nya")
    await town.eva.presses(town.eva.last_buttons[0])
    assert text_of(letters(anna)[0]).endswith(f"\n\nLäs det nya\n\n{FROM_ABOVE}\nNy rutin från tisdag")


async def test_where_both_languages_were_sent_on_the_new_original_stands_in_both(town: Town) -> None:
    number = await county_sends(town, lambda account: account.writes("Ny rutin"))
    await in_version(town, number, 1, en="New routine")
    await town.eva.presses_in_turn(*WRITES, "Ny rutin")
    await town.eva.writes("Läs det här")
    await town.eva.presses("Skicka nu")
    await in_version(town, number, 2, sv="Ny rutin från tisdag", en="New routine from Tuesday")

    await town.eva.presses("Rätta", report(town.eva))
    await town.eva.writes("Läs det nya")
    swedish, english, check = map(text_of, town.eva.messages[-3:])
    assert swedish.endswith(f"\n\nLäs det nya\n\n{FROM_ABOVE}\nNy rutin från tisdag")
    assert english.endswith("\nNew routine from Tuesday")
    assert "är som förut" not in check


async def in_version(town: Town, number: int, version: int, **words: str) -> None:
    """So the county's letter stands from then on in these languages."""
    async with town.database.begin() as session:
        for language, text in words.items():
            await newsletters.write_words(
                session, number, version, language, Text(text), by=1, now=town.clock()
            )
        of_it = update(NewsletterRow).where(NewsletterRow.id == number)
        await session.execute(of_it.values(version=version))


async def test_where_the_original_is_withdrawn_the_whole_is_asked_so_that_it_can_be_left_out(
    town: Town,
) -> None:
    lars, anna = await sent_on(town)
    await lars.presses_in_turn("Ta tillbaka", "Ja, ta tillbaka det")
    await town.eva.presses("Rätta", report(town.eva))
    how, as_it_is = map(text_of, town.eva.messages[-2:])
    assert "som står under era egna ord, är tillbakadraget." in how
    assert "Skriv hela texten" in how
    assert as_it_is == f"Läs det här\n\n{FROM_ABOVE}\nNy rutin"

    await town.eva.writes("Det gäller inte längre")
    await town.eva.presses(town.eva.last_buttons[0])
    assert text_of(letters(anna)[0]).endswith("\n\nDet gäller inte längre")


async def test_who_sent_it_on_is_told_that_it_was_withdrawn_and_decides_about_their_own(town: Town) -> None:
    lars, anna = await sent_on(town)
    await lars.presses("Ta tillbaka", report(lars))
    await lars.presses("Ja, ta tillbaka det")
    assert town.eva.last_message.startswith("Ett brev som ni har skickat vidare är tillbakadraget")
    assert not anna.got("skickat vidare")

    await town.eva.presses_in_turn("Visa vårt brev", "Ta tillbaka", "Ja, ta tillbaka det")
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
