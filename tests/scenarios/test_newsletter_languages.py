"""A newsletter in two languages: each reader gets their own, and a missing one is said to be missing."""

from aiogram.types import MessageEntity

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_newsletters import HEADING, letters, write

IN_ENGLISH = "Newsletter from the working group in Piteå"


async def adds_english(who: Someone, words: str, *entities: MessageEntity) -> None:
    await who.presses_in_turn("Språk och filer", "Lägg till engelska")
    await who.does(lambda account: account.writes(words, entities=list(entities)))


async def test_each_reader_gets_their_own_language_with_its_own_formatting(town: Town) -> None:
    anna, john = await town.member("Anna"), await town.member("John", language="en")
    await write(town, "Ny rutin")
    assert "Bara på svenska. 1 läsare har engelska och får den svenska." in town.eva.last_message

    await adds_english(town.eva, "New routine", MessageEntity(type="bold", offset=4, length=7))
    assert text_of(town.eva.messages[-2]) == f"{IN_ENGLISH}\n\nNew routine"
    assert "På svenska och engelska." in town.eva.last_message
    await town.eva.presses("Skicka nu")

    assert [text_of(each) for each in letters(anna)] == [f"{HEADING}\n\nNy rutin"]
    (letter,) = letters(john, IN_ENGLISH)
    assert text_of(letter) == f"{IN_ENGLISH}\n\nNew routine"
    assert [each.extract_from(text_of(letter)) for each in letter.entities or ()] == [IN_ENGLISH, "routine"]


async def test_who_reads_another_language_is_told_that_there_is_only_this(town: Town) -> None:
    john = await town.member("John", language="en")
    await write(town, "Ny rutin")
    await town.eva.presses("Skicka nu")
    (letter,) = letters(john, IN_ENGLISH)
    assert text_of(letter) == f"{IN_ENGLISH}\n(Only in Swedish)\n\nNy rutin"


async def test_one_language_is_rewritten_and_the_other_stays_as_it_is(town: Town) -> None:
    anna, john = await town.member("Anna"), await town.member("John", language="en")
    await write(town, "Ny rutin")
    await adds_english(town.eva, "New routine")

    await town.eva.presses("Skriv om")
    await town.eva.writes("Ny rutin från måndag")
    assert "Den engelska texten är som förut." in town.eva.last_message
    assert "På svenska och engelska." not in town.eva.last_message
    assert "Ändra den engelska texten" in town.eva.last_buttons
    await town.eva.presses_in_turn("Språk och filer", "Visa på engelska")
    assert text_of(town.eva.messages[-2]) == f"{IN_ENGLISH}\n\nNew routine"

    await town.eva.presses_in_turn("Ta bort engelskan", "Tillbaka till brevet", "Skicka nu")
    assert text_of(letters(anna)[0]).endswith("Ny rutin från måndag")
    assert text_of(letters(john, IN_ENGLISH)[0]).endswith("(Only in Swedish)\n\nNy rutin från måndag")


async def test_what_an_english_coordinator_wrote_can_be_said_to_be_english(town: Town) -> None:
    joan = await town.lead("Joan", Role.COORDINATOR, "2581", language="en")
    anna, john = await town.member("Anna"), await town.member("John", language="en")
    await joan.presses_in_turn("Menu", "Write a newsletter")
    await joan.writes("New routine")
    await joan.presses_in_turn("Languages and files", "This is English")
    assert "In English only. Everyone gets the English one." in joan.last_message

    await joan.presses_in_turn("Back to the letter", "Send now")
    assert text_of(letters(anna)[0]) == f"{HEADING}\n(Bara på engelska)\n\nNew routine"
    assert text_of(letters(john, IN_ENGLISH)[0]) == f"{IN_ENGLISH}\n\nNew routine"


async def test_a_half_written_change_loses_nothing(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Ny rutin")
    await town.eva.presses_in_turn("Språk och filer", "Lägg till engelska")
    await town.eva.writes("/avbryt")
    assert town.eva.last_message.startswith("Det går till")

    await town.eva.presses("Skriv om")
    await town.eva.writes("å" * 3969)
    assert "högst 3\u00a0968" in town.eva.last_message
    await town.eva.presses_in_turn("Ändra ingenting", "Skicka nu")
    assert [text_of(each) for each in letters(anna)] == [f"{HEADING}\n\nNy rutin"]


async def test_a_trial_comes_to_the_writer_alone_in_each_language_and_is_not_counted(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town, "Ny rutin")
    await adds_english(town.eva, "New routine")
    await town.eva.presses_in_turn("Fler val", "Skicka prov till mig")
    await town.eva.presses_in_turn("Tillbaka till brevet", "Fler val", "Skicka prov till mig")

    assert len(letters(town.eva)) == 2 + 1  # the preview
    assert len(letters(town.eva, IN_ENGLISH)) == 2 + 1
    assert not letters(anna)

    await town.eva.presses_in_turn("Tillbaka till brevet", "Skicka nu")
    assert len(letters(anna)) == 1
    assert town.eva.got("Mottaget av Telegram: 2 av 2.")


async def test_topic_and_never_twice_are_chosen_among_the_choices_that_few_need(town: Town) -> None:
    await write(town, "Ny rutin")
    await town.eva.presses_in_turn("Fler val", "Ämne: Utbildning", "Aldrig dubbelt")
    assert "Ämne: Utbildning." in town.eva.last_message
    assert "Aldrig dubbelt: om jag är osäker" in town.eva.last_message

    await town.eva.presses("Hellre dubbelt än inte alls")
    assert "Hellre dubbelt än inte alls: om jag är osäker" in town.eva.last_message
