"""The emergency card: one tap or one cry away, for everybody, before anything else."""

import pytest

from bot.domain.people import Kind
from tests.scenarios.cards import keeps_card
from tests.scenarios.conftest import Someone, Town, said_in, text_of

FIRST_LINE = {"sv": "Boten larmar ingen. Ring 112.", "en": "The bot does not alert anyone. Call 112."}


def shows_card(said: str, language: str = "sv") -> bool:
    return said.startswith(FIRST_LINE[language])


def cards(who: Someone) -> int:
    return sum(shows_card(text_of(each)) for each in who.messages)


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_a_stranger_gets_the_card_in_the_language_of_their_app(town: Town, language: str) -> None:
    for written in (
        "/akut",
        "/emergency",
        "/Akut",
        "/akut@samverkansbot",
        "/akut det läcker pulver",
        "Akut",
        "Emergency",
    ):
        stranger = town.newcomer("Kim", language=language)

        await stranger.writes(written)

        assert [shows_card(text_of(each), language) for each in stranger.messages] == [True], written


async def test_the_card_says_what_to_do_and_whom_to_call(town: Town) -> None:
    await town.eva.writes("/akut")

    for told in ("Rör inte försändelsen", "Varna andra", "Stäng dörrar", "tvål och vatten", "Backa undan"):
        assert told in town.eva.last_message
    for number in ("112", "114 14", "90 114", "010-456 67 00", "1177"):
        assert number in town.eva.last_message
    assert town.eva.last_buttons == ["Kopiera 112", "In English"]


async def test_one_tap_shows_the_card_in_the_other_language(town: Town) -> None:
    stranger = town.newcomer("Kim")
    await stranger.writes("/akut")

    await stranger.presses("In English")
    assert shows_card(stranger.last_message, "en")
    await stranger.presses("På svenska")
    assert shows_card(stranger.last_message)
    assert len(stranger.messages) == 1


async def test_the_card_is_the_first_key_and_the_first_button(town: Town) -> None:
    anna = await town.member("Anna", language="en")
    assert anna.keys[0] == "Emergency"
    await anna.presses("Emergency")
    assert shows_card(anna.last_message, "en")

    await anna.writes("/menu")
    assert anna.last_buttons[0] == "Emergency: call 112"
    await anna.presses("Emergency: call 112")
    assert shows_card(anna.last_message, "en")


async def test_a_cry_for_help_brings_the_card_at_once(town: Town) -> None:
    people = town.newcomer("Kim"), await town.member("Anna")
    cries = (
        "det läcker pulver ur ett paket",
        "DET LUKTAR KONSTIGT",
        "kollegan svimmade!!",
        "nån hotar mej i kassan",
        "help, white powder",
    )
    for number, cry in enumerate(cries, start=1):
        for who in people:
            await who.writes(cry)
            assert cards(who) == number, cry


async def test_a_cry_behind_a_command_brings_the_card_first(town: Town) -> None:
    for command in ("/fraga", "/meny", "/hjälp", "/start"):
        stranger = town.newcomer("Kim")

        await stranger.writes(f"{command} det läcker pulver")

        assert shows_card(text_of(stranger.messages[0])), command


async def test_a_cry_under_a_file_counts(town: Town) -> None:
    stranger = town.newcomer("Kim")

    await stranger.does(lambda kim: kim.sends_document(b"%PDF", "brev.pdf", "det läcker pulver"))

    assert cards(stranger) == 1


async def test_a_cry_while_a_newsletter_is_written_loses_nothing(town: Town) -> None:
    await town.member("Anna")
    await town.eva.writes("/meny")
    await town.eva.presses("Skriv nyhetsbrev")
    await town.eva.writes("Om det läcker pulver: ring 112 och rör inget.")

    assert cards(town.eva) == 1
    await town.eva.presses("Skicka nu")
    assert town.eva.got("Nyhetsbrevet är skickat")


async def test_the_card_between_two_steps_leaves_the_steps_as_they_were(town: Town) -> None:
    await town.eva.writes("/meny")
    await town.eva.presses_in_turn("Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.writes("/akut")
    await town.eva.presses("Akut")
    assert cards(town.eva) == 2

    await town.eva.writes("3 dec kl. 14")
    assert "Var ska ni ses?" in town.eva.last_message


async def test_the_card_is_there_in_a_group_for_anybody(town: Town) -> None:
    anna = await town.member("Anna", Kind.TERMINAL)
    group = await town.group_chat(anna)
    stranger = town.newcomer("Kim")
    group.lets_in(stranger.account)

    await stranger.writes("/akut", group)
    await anna.writes("/emergency@samverkansbot", group)

    assert [shows_card(text_of(each)) for each in said_in(group)[-2:]] == [True, True]


async def test_a_cry_in_a_group_that_lets_the_bot_read_everything_brings_the_card(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await town.eva.does(lambda eva: eva.adds_bot_to(group, administrator=True))
    before = len(said_in(group))

    await anna.writes("hjälp det läcker pulver här", group)

    assert [shows_card(text_of(each)) for each in said_in(group)[before:]] == [True]


CRY = "hjälp det ryker ur paketet sedan kl. 14"
CARD_BEGINS = ("Meny", "Gruppen", "Kontaktkort", "Lägg till ett kort", "En funktion utanför boten")


@pytest.mark.parametrize(
    ("way", "asked"),
    [
        (("Meny", "Kalla till möte", "Arbetsgruppsmöte"), "När ska mötet vara?"),
        (
            ("Meny", "Kalla till möte", "Arbetsgruppsmöte", "tis 8 december"),
            "Vilken tid tisdag den 8 december 2026?",
        ),
        (("Meny", "Kalla till möte", "Arbetsgruppsmöte", "tis 8 december", "14.00"), "Var ska ni ses?"),
        (("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud"), "Vad heter arbetsplatsen?"),
        (CARD_BEGINS, "Vilken funktion är det?"),
    ],
)
async def test_a_cry_for_help_is_not_taken_for_what_was_asked(
    town: Town, way: tuple[str, ...], asked: str
) -> None:
    await town.eva.presses_in_turn(*way)
    before = await town.stored()
    assert asked in town.eva.last_message

    await town.eva.writes(CRY)

    assert cards(town.eva) == 1
    assert asked in town.eva.last_message
    assert await town.stored() == before


async def test_a_cry_for_help_changes_no_contact_card(town: Town) -> None:
    await keeps_card(town.eva, "Polisens kontaktperson", "010-567 89 01")
    await town.eva.writes("/kontakter")
    await town.eva.presses_in_turn("Polisens kontaktperson", "Ändra", "Funktion")
    asked = town.eva.last_message

    await town.eva.writes(CRY)

    assert cards(town.eva) == 1
    assert town.eva.last_message == asked
    await town.eva.writes("/kontakter")
    assert "Polisens kontaktperson: 010-567 89 01" in town.eva.last_message
