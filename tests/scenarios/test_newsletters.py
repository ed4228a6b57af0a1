"""Newsletters: what one writes is what readers get, and nothing leaves before it was looked at."""

from collections.abc import Callable, Sequence

import pytest
from aiogram.types import Message, MessageEntity

from bot.domain.people import Role
from bot.sandbox.telegram.accounts import Account
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_email_participants import KARIN, adds

PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
HEADING = "Nyhetsbrev från arbetsgruppen i Piteå"
CHECK = ["Skicka nu", "Välj tid", "Välj mottagare", "Språk och filer", "Fler val", "Skriv om", "Släng"]


def letters(reader: Someone, heading: str = HEADING) -> list[Message]:
    return [each for each in reader.messages if text_of(each).startswith(heading)]


def formatted(message: Message) -> list[tuple[str, str, str | None]]:
    """Kind, the words it stands on, and where a link leads."""
    words, entities = text_of(message), message.entities or message.caption_entities or []
    return [(each.type, each.extract_from(words), each.url) for each in entities]


async def write(town: Town, words: str, entities: Sequence[MessageEntity] | None = None) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.writes(words, entities=entities))


async def test_formatting_reaches_readers_as_it_was_typed(town: Town) -> None:
    anna = await town.member("Anna")
    words = "🎉🎉 Ny rutin från måndag"
    # Telegram counts in UTF-16, where an emoji takes two.
    bold = MessageEntity(type="bold", offset=5, length=8)
    link = MessageEntity(type="text_link", offset=19, length=6, url="https://pitea.se/")

    await write(town, words, [bold, link])
    await town.eva.presses("Skicka nu")

    (letter,) = letters(anna)
    assert text_of(letter) == f"{HEADING}\n\n{words}"
    assert formatted(letter) == [
        ("bold", HEADING, None),
        ("bold", "Ny rutin", None),
        ("text_link", "måndag", "https://pitea.se/"),
    ]


async def test_the_preview_is_exactly_what_a_reader_gets(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Möte på torsdag", [MessageEntity(type="italic", offset=8, length=7)])
    intro, preview, _ = town.eva.messages[-3:]
    assert text_of(intro) == "Så här ser nyhetsbrevet ut:"
    assert not letters(anna)

    await town.eva.presses("Skicka nu")
    (letter,) = letters(anna)
    assert (text_of(letter), formatted(letter)) == (text_of(preview), formatted(preview))


async def test_the_writer_is_told_how_many_it_goes_to(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Hej alla!")
    assert town.eva.last_message == "Det går till 2 personer i arbetsgruppen i Piteå."
    assert town.eva.last_buttons == CHECK

    await town.group_chat(anna)
    await write(town, "Hej alla!")
    assert town.eva.last_message == "Det går till 2 personer i arbetsgruppen i Piteå och till gruppchatten."


async def test_a_picture_arrives_with_its_text(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE, "Så ser dekalen ut"))
    assert town.eva.messages[-2].photo is not None

    await town.eva.presses("Skicka nu")
    (letter,) = letters(anna)
    assert letter.photo is not None
    assert letter.caption == f"{HEADING}\n\nSå ser dekalen ut"


async def test_a_document_arrives_under_its_own_name(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_document(b"%PDF-1.7", "Rutin för ombud.pdf"))

    await town.eva.presses("Skicka nu")
    (letter,) = letters(anna)
    assert letter.document is not None
    assert letter.document.file_name == "Rutin för ombud.pdf"
    assert letter.caption == HEADING


async def test_each_reads_the_heading_in_their_own_language(town: Town) -> None:
    anna, john = await town.member("Anna"), await town.member("John", language="en")
    group = await town.group_chat(anna, john)
    await write(town, "Hej alla!")
    await town.eva.presses("Skicka nu")

    assert len(letters(anna)) == 1
    (letter,) = letters(john, "Newsletter from the working group in Piteå")
    assert text_of(letter).endswith("Hej alla!")
    assert text_of(list(group.messages.values())[-1]) == f"{HEADING}\n\nHej alla!"


async def test_two_presses_at_once_send_it_once(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Hej alla!")
    town.eva.reaches_for("Skicka nu")
    town.eva.reaches_for("Skicka nu")
    await town.answer_at_once()

    assert len(letters(anna)) == 1
    assert town.eva.toast == "Det nyhetsbrevet är redan skickat."


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda eva: eva.writes("å" * 3969), "Den har 3\u00a0969 tecken, och högst 3\u00a0968"),
        (lambda eva: eva.writes("å" * 4096), "Den har minst 4\u00a0096 tecken, och högst 3\u00a0968"),
        (lambda eva: eva.sends_photo(PICTURE, "å" * 897), "Den har 897 tecken, och högst 896"),
    ],
)
async def test_what_is_too_long_can_be_written_again_at_once(
    town: Town, act: Callable[[Account], object], said: str
) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(act)
    assert said in town.eva.last_message

    await town.eva.writes("Kortare nu")
    assert town.eva.last_buttons == CHECK


async def test_the_longest_letter_that_is_let_through_arrives(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "å" * 3968)
    await town.eva.presses("Skicka nu")
    assert len(letters(anna)) == 1


async def test_a_discarded_letter_reaches_nobody(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Hej alla!")
    check = town.eva.messages[-1]
    await town.eva.presses_in_turn("Släng", "Ja, släng")
    assert town.eva.last_message == "Nyhetsbrevet är slängt. Inget är skickat."

    await town.eva.presses("Skicka nu", check)
    assert town.eva.toast == "Det nyhetsbrevet är slängt. Skriv ett nytt från menyn."
    assert not letters(anna)


@pytest.mark.parametrize("by", ["Släng", "/avbryt"])
async def test_a_letter_is_thrown_away_only_by_whoever_says_so_twice(town: Town, by: str) -> None:
    anna = await town.member("Anna")
    await write(town, "Hej alla!\nVi ses på torsdag.")
    await (town.eva.writes(by) if by.startswith("/") else town.eva.presses(by))
    assert town.eva.last_message == "Vill du slänga utkastet?\n\nHej alla!"
    assert town.eva.last_buttons == ["Ja, släng", "Nej, behåll"]

    await town.eva.presses_in_turn("Nej, behåll", "Skicka nu")
    assert len(letters(anna)) == 1


async def test_only_the_rewritten_letter_is_sent(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Möte på tosdag")
    await town.eva.presses("Skriv om")
    assert town.eva.last_message.startswith("Skriv den svenska texten")

    await town.eva.writes("Möte på torsdag")
    await town.eva.presses("Skicka nu")
    assert [text_of(each) for each in letters(anna)] == [f"{HEADING}\n\nMöte på torsdag"]


async def test_above_the_municipalities_it_is_asked_once_more_how_many_it_shall_go_to(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    maja = await town.lead("Maja", Role.COUNTY, "25")
    heading = "Nyhetsbrev från länsnätverket i Norrbottens län"
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    assert "meddelande till alla grupper i Norrbottens län." in lars.last_message
    await lars.writes("Hej alla!")
    check = lars.messages[-1]
    assert lars.last_buttons == ["Be om godkännande", *CHECK[1:]]

    await lars.presses("Be om godkännande")
    assert lars.last_message == (
        "Ska det gå till alla grupper i Norrbottens län? Det är 3 personer.\n\n"
        "En annan person läser och godkänner det innan det går ut."
    )
    assert lars.last_buttons == ["Ja, be om godkännande", "Välj mottagare", "Tillbaka till brevet"]
    await lars.presses("Be om godkännande", check)
    assert not letters(maja, heading)

    lars.reaches_for("Ja, be om godkännande")
    lars.reaches_for("Ja, be om godkännande")
    await town.answer_at_once()
    assert len(letters(maja, heading)) == 1  # to be read and approved
    assert lars.toast == "Det brevet väntar på godkännande. Ta tillbaka det först om du vill ändra."


async def test_the_last_question_counts_whom_it_reaches_and_says_who_has_to_be_written_to(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await adds(lars, *KARIN)
    await lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await lars.writes("Hej alla!")
    await lars.presses("Be om godkännande")

    asked, by_hand, _ = lars.last_message.splitlines()[::2]
    assert asked == "Ska det gå till alla grupper i Norrbottens län? Det är 3 personer."
    assert by_hand.startswith("1 person deltar via e-post:")
    assert lars.last_buttons[0] == "Ja, be om godkännande"


async def test_a_draft_that_was_left_is_found_again_and_sent(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Möte på torsdag")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    assert "Du har ett utkast: ”Möte på torsdag”" in town.eva.last_message

    await town.eva.presses("Fortsätt på utkastet")
    assert text_of(town.eva.messages[-2]) == f"{HEADING}\n\nMöte på torsdag"
    assert town.eva.last_buttons == CHECK
    await town.eva.presses("Skicka nu")

    assert len(letters(anna)) == 1
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    assert "utkast:" not in town.eva.last_message


async def test_a_letter_of_the_nation_can_be_thrown_away_at_the_last_question(town: Town) -> None:
    nora = await town.lead("Nora", Role.NATIONAL, "SE", language="en")
    await nora.presses_in_turn("Menu", "Write a newsletter")
    await nora.writes("Hello!")
    await nora.presses("Ask for approval")
    assert nora.last_message.startswith("Shall it go to all groups in the country? That is 2 people.\n\n")

    await nora.presses_in_turn("Back to the letter", "Discard", "Yes, discard it")

    assert not letters(nora, "Newsletter from the national network")[1:]  # the preview alone


@pytest.mark.parametrize("act", [Account.sends_sticker, Account.sends_voice])
async def test_a_sticker_is_no_letter_and_the_next_try_works(
    town: Town, act: Callable[[Account], object]
) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(act)
    assert town.eva.last_message.startswith("Skicka text, en bild eller ett dokument.")

    await town.eva.writes("Hej alla!")
    assert town.eva.last_buttons == CHECK


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/avbryt", "Avbrutet. Inget är skickat."),
        ("/hjalp", "Så fungerar boten"),
        ("/moten", "Kommande möten"),
    ],
)
async def test_a_command_is_not_taken_for_the_letter(town: Town, command: str, said: str) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes(command)
    assert town.eva.last_message.startswith(said)


async def test_what_somebody_else_wrote_is_not_forwarded_to_everybody(town: Town) -> None:
    anna = await town.member("Anna")
    hers = anna.account.writes("Paketet till Kalle luktar konstigt")
    await town.settle()
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.forwards(hers))
    assert town.eva.last_message.startswith("Vidarebefordra inte meddelanden hit")

    await town.eva.writes("Hej alla!")
    assert town.eva.last_buttons == CHECK
