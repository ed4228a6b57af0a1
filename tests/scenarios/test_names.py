"""What people want to be called: anything that others can read, as it was written."""

from aiogram.types import MessageEntity

from tests.scenarios.conftest import Someone, Town


async def is_asked_for_a_name(town: Town, first_name: str) -> Someone:
    who = town.newcomer(first_name)
    await who.writes(await town.invitation())
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ombud (butik)")
    return who


async def test_a_name_may_be_typed_instead_of_chosen(town: Town) -> None:
    anna = await is_asked_for_a_name(town, "xX_anna_Xx")
    assert anna.last_buttons == ["xX_anna_Xx"]

    await anna.writes("  Anna   på ICA ")

    assert anna.got("Välkommen, Anna på ICA!")


async def test_a_name_of_hearts_alone_is_not_offered_and_not_taken(town: Town) -> None:
    anna = await is_asked_for_a_name(town, "💖💖💖")
    assert anna.last_buttons == []
    assert anna.last_message == "Vad ska vi kalla dig? Skriv ditt namn."

    await anna.writes("💖")
    assert anna.last_message == "Jag behöver ett namn med bokstäver eller siffror i. Skriv det igen."

    await anna.writes("Anna 💖")
    assert anna.got("Välkommen, Anna 💖!")


async def test_a_novel_is_no_name(town: Town) -> None:
    anna = await is_asked_for_a_name(town, "Anna")

    await anna.writes("Det var en gång " * 30)
    assert anna.last_message == "Namnet får ha högst 60 tecken. Ditt har 479. Skriv ett kortare."

    await anna.writes("Anna")
    assert anna.got("Välkommen, Anna!")


async def test_a_name_stands_there_as_it_was_written(town: Town) -> None:
    for name in (
        "<b>Anna</b> & <script>",
        "Anna *fet* _kursiv_ [länk](t.me)",
        "{ $name }",
        "👩\u200d👩\u200d👧 Anna",
        "Żółć O’Öö",
        "7:an",
    ):
        anna = await is_asked_for_a_name(town, "Anna")

        await anna.writes(name)

        assert anna.got(f"Välkommen, {name}!")
        await anna.writes("/installningar")
        assert f"Du heter {name} här" in anna.last_message


async def test_a_name_from_right_to_left_does_not_turn_the_sentence(town: Town) -> None:
    """U+2068 and U+2069 set the name apart from the words around it."""
    amal = await is_asked_for_a_name(town, "أمل")

    await amal.presses("أمل")

    assert amal.got("Välkommen, \u2068أمل\u2069!")


async def test_what_is_bold_ends_where_a_name_with_emoji_ends(town: Town) -> None:
    anna = await is_asked_for_a_name(town, "🌸Anna🌸")

    await anna.presses("🌸Anna🌸")

    welcome = anna.messages[-2]
    [bold] = welcome.entities or []
    assert isinstance(bold, MessageEntity)
    assert bold.extract_from(welcome.text or "") == "Välkommen, 🌸Anna🌸!"


async def test_signs_that_nobody_sees_are_left_out(town: Town) -> None:
    """U+202E would turn every line in which the name stands."""
    anna = await is_asked_for_a_name(town, "Anna")

    await anna.writes("An\u202ena\u0000\u200b")

    assert anna.got("Välkommen, Anna!")


async def test_a_cry_for_help_is_not_taken_for_a_name(town: Town) -> None:
    anna = await is_asked_for_a_name(town, "Anna")

    await anna.writes("det rinner vitt pulver ur ett paket")

    assert any((each.text or "").startswith("Boten larmar ingen. Ring 112.") for each in anna.messages)
    assert "Vad ska vi kalla dig?" in anna.last_message
    await anna.presses("Anna")
    assert anna.got("Välkommen, Anna!")


async def test_a_name_can_be_corrected_later_and_a_cry_for_help_is_none(town: Town) -> None:
    anna = await town.member("Ana")
    await anna.presses_in_turn("Meny", "Inställningar", "Byt namn")
    await anna.writes("hjälp det läcker ur ett paket")
    assert anna.last_message == "Vad ska vi kalla dig? Skriv ditt namn."
    await anna.writes("💖")
    assert "bokstäver eller siffror" in anna.last_message

    await anna.writes(" Anna-Karin ")

    assert anna.last_message == "Klart. Du heter Anna-Karin här nu."
    await town.eva.presses_in_turn("Meny", "Gruppen", "Medlemmar")
    assert "Anna-Karin, ombud" in town.eva.last_buttons


async def test_a_name_is_corrected_in_english(town: Town) -> None:
    jo = await town.member("J", language="en")
    await jo.presses_in_turn("Menu", "Settings", "Change my name")
    await jo.writes("Jo")
    assert jo.last_message == "Done. Your name here is Jo now."


async def test_no_name_that_somebody_ever_had_is_left_once_they_are_forgotten(town: Town) -> None:
    anna = await town.member("Ana-Karolina")
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")
    await anna.presses("Jag kommer")
    for name in ("Anna-Karolina", "Anna-Karo"):
        await anna.writes("/installningar")
        await anna.presses("Byt namn")
        await anna.writes(name)
    assert any("Ana-Karolina" in row for row in await town.stored())

    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")

    assert [row for row in await town.stored() if "Karo" in row] == []
