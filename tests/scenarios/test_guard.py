"""What points at a person or an item is refused before anything is done with it, and is nowhere after."""

from collections.abc import Awaitable, Callable

import pytest
from aiogram.types import Contact, Location

from config.logging import TELL_PERSONAL_DATA
from tests.scenarios.asking import begins_to_ask, opens, writes_answer
from tests.scenarios.cards import keeps_card
from tests.scenarios.conftest import Someone, Town, said_in, text_of

SECRETS = ("RR123456785SE", "850709-9805", "070-123 45 67", "Storgatan 4")
TOLD = {
    "RR123456785SE": "Det ser ut som ett kollinummer i texten.",
    "850709-9805": "Det ser ut som ett personnummer i texten.",
    "070-123 45 67": "Det ser ut som ett telefonnummer i texten.",
    "Storgatan 4": "Det ser ut som en adress i texten.",
}
SENTENCES = (
    "Jag har inte sparat texten, men den kan finnas kvar hos Telegram: radera meddelandet.",
    "Det som pekar ut en person eller en försändelse får inte stå här",
    "för det kan omfattas av tystnadsplikt.",
    "Prata med din chef, eller tipsa polisen på 114 14.",
)


async def asks_plainly(_: Town, __: Someone) -> None:
    """Whatever is written without having been asked for."""


async def asks_coordinator(_: Town, who: Someone) -> None:
    await begins_to_ask(who)


async def renames(_: Town, who: Someone) -> None:
    await who.presses_in_turn("Meny", "Inställningar", "Byt namn")


async def searches_archive(town: Town, who: Someone) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses("Skicka nu")
    await who.writes("/archive")
    await who.presses("Sök")


Door = Callable[[Town, Someone], Awaitable[None]]
DOORS: tuple[tuple[Door, str], ...] = (
    (asks_plainly, "{}"),
    (asks_plainly, "/fraga {}"),
    (asks_coordinator, "{}"),
    (renames, "{}"),
    (searches_archive, "{}"),
)


async def writes_unkept(
    town: Town, who: Someone, words: str, secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    """And looks everywhere for it afterwards."""
    before = await town.stored()
    caplog.clear()
    with caplog.at_level("DEBUG"):
        await who.writes(words)

    assert await town.stored() == before
    assert not any(secret in each for each in await town.stored())
    ours = [each for each in caplog.records if not each.name.startswith(("asyncio", *TELL_PERSONAL_DATA))] + [
        each for each in caplog.records if each.levelname in {"WARNING", "ERROR", "CRITICAL"}
    ]
    assert not any(secret in f"{each.getMessage()} {each.exc_text} {each.args}" for each in ours)
    assert not any(secret in text_of(each) for each in who.messages)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(("door", "form"), DOORS)
async def test_it_is_refused_at_every_door_and_kept_nowhere(
    town: Town, door: Door, form: str, secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    anna = await town.member("Anna")
    await door(town, anna)
    await writes_unkept(town, anna, form.format(f"Det gäller {secret}, vad gör jag?"[:50]), secret, caplog)

    assert anna.last_message.startswith(TOLD[secret])
    assert all(each in anna.last_message for each in SENTENCES)


@pytest.mark.parametrize("secret", SECRETS)
async def test_a_stranger_is_refused_as_well(
    town: Town, secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    kim = town.newcomer("Kim")
    await writes_unkept(town, kim, f"far jag öppna {secret}", secret, caplog)

    assert kim.last_message.startswith(TOLD[secret])


async def test_neither_an_answer_nor_a_reason_nor_a_name_of_a_list_may_hold_it(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    anna = await town.member("Anna")
    await begins_to_ask(anna)
    await anna.writes("Varför får vi inte hänga upp affischen i fönstret?")
    await anna.presses("Skicka frågan")
    await opens(town.eva, "Varför får vi inte")
    await writes_answer(town.eva, "Fråga någon annan.")
    await town.eva.presses_in_turn("Meny", "Gruppen", "Frågor")
    await opens(town.eva, "Varför får vi inte")
    await town.eva.presses("Svara")
    await writes_unkept(town, town.eva, "Gå till Storgatan 4", "Storgatan 4", caplog)
    assert town.eva.last_message.startswith("Det ser ut som en adress")

    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses_in_turn(
        "Välj mottagare", "Ombud (butik)", "Sparade urval", "Spara det här urvalet"
    )
    await writes_unkept(town, town.eva, "De på Storgatan 4", "Storgatan 4", caplog)
    assert town.eva.last_message.startswith("Det ser ut som en adress")


async def test_in_english_the_same_is_said_in_english(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    jo = await town.member("Jo", language="en")
    await writes_unkept(town, jo, "a letter to Erik Berg at Kyrkvägen 12B", "Kyrkvägen 12B", caplog)

    assert jo.last_message == (
        "There seems to be an address in the text. I have not saved it, but it may remain with Telegram: "
        "delete the message.\n\nWhat points at a person or an item must not be written here, because it may "
        "be covered by secrecy. Talk to your manager, or tip off the police at 114 14."
    )


async def test_an_emergency_comes_first_and_then_what_must_not_be_written(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    for who in (await town.member("Anna"), town.newcomer("Kim")):
        said = len(who.messages)
        await writes_unkept(town, who, "RR123456785SE läcker, kollegan svimmade", "RR123456785SE", caplog)
        card, refusal = (text_of(each) for each in who.messages[said:])
        assert card.startswith("Boten larmar ingen. Ring 112.")
        assert refusal.startswith(TOLD["RR123456785SE"])


async def test_what_has_no_words_is_refused_and_never_fetched(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    anna = await town.member("Anna")
    room, user = anna.account.room, anna.account.user
    before, said = await town.stored(), len(anna.messages)
    with caplog.at_level("DEBUG"):
        town.telegram.hear(room, user, contact=Contact(phone_number="+46701234567", first_name="Lotta"))
        town.telegram.hear(room, user, location=Location(latitude=65.1, longitude=17.1))
        await anna.does(lambda anna: anna.sends_voice())
        await anna.does(lambda anna: anna.sends_sticker())

    told = [text_of(each) for each in anna.messages[said:]]
    assert len(told) == 4
    assert all(each.startswith("Jag kan bara läsa text. Jag har inte öppnat eller sparat") for each in told)
    assert await town.stored() == before
    ours = [each for each in caplog.records if not each.name.startswith(("asyncio", *TELL_PERSONAL_DATA))]
    assert not any("4670" in each.getMessage() or "file" in each.getMessage() for each in ours)


async def test_in_a_group_it_is_between_the_people_there(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    before = len(said_in(group)), await town.stored()
    await anna.writes("Vi ses hos Lotta på Storgatan 4", group)
    await anna.does(lambda anna: anna.sends_voice(group))

    assert (len(said_in(group)), await town.stored()) == before


async def test_a_newsletter_is_warned_about_and_goes_as_before(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Träff hos Lotta på Storgatan 4, ring 070-123 45 67 om du kommer")

    assert (
        "Obs: här finns en adress och ett telefonnummer. Stämmer det att det ska vara med?\n"
        "Träff hos Lotta på Storgatan 4, ring 070-123 45 …\n"
        "… Storgatan 4, ring 070-123 45 67 om du kommer"
    ) in town.eva.last_message
    check = town.eva.messages[-1]
    marked = [each.extract_from(text_of(check)) for each in check.entities or () if each.type == "bold"]
    assert marked[-2:] == ["Storgatan 4", "070-123 45 67"]

    await town.eva.presses("Skicka nu")
    assert anna.got("Träff hos Lotta på Storgatan 4, ring 070-123 45 67 om du kommer")
    assert not anna.got("Obs:")


async def test_a_newsletter_without_such_things_is_not_warned_about(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Ring 114 14 eller 010-456 67 00. Vi ses 2026-12-08 kl. 14.00 enligt 2010:1045.")

    assert "Obs:" not in town.eva.last_message


async def test_where_one_meets_may_be_an_address_and_a_number_there_is_asked_about(town: Town) -> None:
    for where, warned in (("Folkets hus, Storgatan 4", False), ("Storgatan 4, ring 070-123 45 67", True)):
        await town.eva.presses_in_turn(
            "Meny", "Kalla till möte", "Arbetsgruppsmöte", "tis 8 december", "14.00"
        )
        await town.eva.writes(where)
        assert f"Plats: {where}" in town.eva.last_message
        assert ("här finns ett telefonnummer. Stämmer" in town.eva.last_message) is warned
        await town.eva.presses("Släng")


async def test_a_contact_card_and_the_registers_are_warned_about_and_kept(town: Town) -> None:
    await keeps_card(town.eva, "Polisens kontaktperson", "0911-12 34 56")
    assert not town.eva.got("Obs: här finns")

    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("Butiken, Storgatan 4")
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Butiken, Storgatan 4")
    assert "Obs: här finns" not in town.eva.last_message
