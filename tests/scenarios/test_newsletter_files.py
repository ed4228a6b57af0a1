"""Pictures and documents: an album is one letter, and what Telegram can't send is refused while writing."""

from collections.abc import Sequence

from bot.domain.newsletters import LONGEST_CAPTION
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_newsletters import HEADING, PICTURE, letters, write

PICTURES = [PICTURE + bytes([number]) for number in range(3)]


async def sends_album(
    town: Town, pictures: Sequence[bytes], caption: str = "", *, at_once: bool = True
) -> None:
    town.eva.account.sends_album(pictures, caption)
    await (town.answer_at_once() if at_once else town.settle())


def previews(who: Someone) -> int:
    return sum(text_of(each) == "Så här ser nyhetsbrevet ut:" for each in who.messages)


async def test_an_album_is_one_letter_and_is_shown_once(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await sends_album(town, PICTURES, "Så ser dekalerna ut")
    assert previews(town.eva) == 1
    assert [each.photo is not None for each in town.eva.messages[-4:]] == [True, True, True, False]

    await town.eva.presses("Skicka nu")
    album = [each for each in anna.messages if each.photo]
    assert [text_of(each) for each in album] == [f"{HEADING}\n\nSå ser dekalerna ut", "", ""]
    assert len({each.media_group_id for each in album}) == 1


async def test_pictures_that_come_late_take_the_place_of_the_first_sight(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await sends_album(town, PICTURES, "Så ser dekalerna ut", at_once=False)
    assert previews(town.eva) == 1
    assert len([each for each in town.eva.messages if each.photo]) == 3


async def test_files_are_added_and_taken_away_afterwards(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Ny rutin")
    await town.eva.presses_in_turn("Språk och filer", "Lägg till bild eller dokument")
    await town.eva.does(lambda eva: eva.sends_document(b"%PDF-1.7", "Rutin.pdf"))
    await town.eva.presses("Språk och filer")
    assert town.eva.last_message.endswith("1 dokument.")

    await town.eva.presses("Lägg till bild eller dokument")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE))
    assert town.eva.last_message.startswith("Bilder och dokument kan inte blandas i samma brev.")
    await town.eva.does(lambda eva: eva.sends_document(b"%PDF-1.6", "Karta.pdf"))
    await town.eva.presses("Skicka nu")
    assert [each.document.file_name for each in anna.messages if each.document] == ["Rutin.pdf", "Karta.pdf"]


async def test_without_its_files_the_words_are_sent_alone(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE, "Ny rutin"))
    await town.eva.presses_in_turn("Språk och filer", "Ta bort filer", "Tillbaka till brevet", "Skicka nu")
    (letter,) = letters(anna)
    assert letter.text == f"{HEADING}\n\nNy rutin"


async def test_a_letter_of_pictures_alone_keeps_them(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE))
    await town.eva.presses_in_turn("Språk och filer", "Ta bort filer")
    assert town.eva.toast == "Brevet har ingen text. Skriv en text innan du tar bort filerna."


async def test_a_text_too_long_to_stand_under_a_picture_is_found_when_the_picture_comes(town: Town) -> None:
    await write(town, "å" * (LONGEST_CAPTION + 1))
    await town.eva.presses_in_turn("Språk och filer", "Lägg till bild eller dokument")
    await sends_album(town, PICTURES)
    assert town.eva.last_message.startswith(f"Texten har {LONGEST_CAPTION + 1} tecken.")
    assert previews(town.eva) == 1  # of the text alone

    await town.eva.presses_in_turn("Tillbaka till brevet", "Skriv om")
    await town.eva.writes("Kort")
    await town.eva.presses_in_turn("Språk och filer", "Lägg till bild eller dokument")
    await sends_album(town, PICTURES)
    assert len([each for each in town.eva.messages if each.photo]) == 3


async def test_a_picture_that_was_forgotten_is_answered_with_where_to_put_it(town: Town) -> None:
    await write(town, "Ny rutin")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE))
    assert town.eva.last_message.startswith("Nyhetsbrevet är inte skickat än.")
    assert town.eva.last_buttons == ["Språk och filer", "Skriv om", "Tillbaka till brevet"]


async def test_words_that_grow_too_long_for_the_picture_they_stand_under_are_refused(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE, "Ny rutin"))
    await town.eva.presses("Skriv om")
    await town.eva.writes("å" * (LONGEST_CAPTION + 1))
    assert f"högst {LONGEST_CAPTION} går här" in town.eva.last_message


async def test_an_album_refused_for_its_text_is_answered_once(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    before = len(town.eva.messages)
    await sends_album(town, PICTURES, "å" * (LONGEST_CAPTION + 1))
    assert len(town.eva.messages) == before + 1

    await town.eva.writes("Ny rutin")
    assert "Skicka nu" in town.eva.last_buttons
