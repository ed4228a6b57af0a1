"""Newsletters that are corrected: every copy is edited, and what is still on its way leaves corrected."""

from aiogram.types import Message
from sqlalchemy import select, update

from bot.domain.newsletters import Topic
from bot.domain.people import Role
from bot.storage.tables import MembershipRow, NewsletterRow, NewsletterWordsRow
from tests.scenarios.conftest import Someone, Town, said_in, text_of
from tests.scenarios.test_newsletter_delivery import stops_coordinating
from tests.scenarios.test_newsletters import HEADING, PICTURE, letters
from tests.scenarios.test_today import waiting

WRONG, RIGHT = "Mötet är på tosdag kl. 13", "Mötet är på torsdag kl. 14"


async def sends(town: Town, words: str = WRONG) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes(words)
    await town.eva.presses("Skicka nu")


def report(who: Someone) -> Message:
    return next(each for each in who.messages if text_of(each).startswith("Nyhetsbrevet är skickat"))


async def proposes(town: Town, words: str = RIGHT) -> None:
    await town.eva.presses("Rätta", report(town.eva))
    await town.eva.writes(words)


async def corrects(town: Town, words: str = RIGHT, *, yes: str | None = None) -> None:
    await proposes(town, words)
    await town.eva.presses(yes or town.eva.last_buttons[0])


def how_it_went(who: Someone, heading: str = "Nyhetsbrevet är rättat") -> list[str]:
    said = [text_of(each) for each in who.messages if text_of(each).startswith(heading)]
    return said[-1].split("\n\n")[1].splitlines()


async def test_every_copy_says_the_right_thing_and_when_it_was_corrected(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    group = await town.group_chat(anna, bo)
    await sends(town)
    await town.forward(hours=1)

    await corrects(town)

    day, clock = "24 november 2026", "10.00"
    corrected = f"{HEADING}\nRättat den {day} kl. {clock}\n\n{RIGHT}"
    for reader in (anna, bo, town.eva):
        assert [text_of(each) for each in letters(reader)][-1] == corrected
    assert text_of(said_in(group)[-1]) == corrected
    assert how_it_went(town.eva) == [
        "Rättat hos dem som hade fått det: 4.",
        "Den som får det från och med nu får det rättade.",
    ]


async def test_nothing_changes_before_the_writer_has_seen_it_and_said_yes(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await town.eva.presses("Rätta", report(town.eva))
    how, as_it_is = town.eva.messages[-2:]
    assert text_of(how).startswith("Skriv den rättade texten på svenska")
    assert text_of(as_it_is) == WRONG

    await town.eva.writes(RIGHT)
    assert text_of(town.eva.messages[-2]).endswith(RIGHT)
    assert town.eva.last_message.startswith("Det rättas hos alla 2 som har fått det eller ska få det.")
    assert town.eva.last_buttons == [
        "Rätta hos 2",
        "Rätta och meddela läsarna",
        "Ändra den svenska texten",
        "Släng rättelsen",
    ]
    check = town.eva.messages[-1]
    assert text_of(letters(anna)[0]) == f"{HEADING}\n\n{WRONG}"

    await town.eva.presses("Släng rättelsen")
    await town.eva.presses("Rätta hos 2", check)
    assert town.eva.toast is not None
    assert town.eva.toast.startswith("Den rättelsen finns inte längre")
    assert text_of(letters(anna)[0]) == f"{HEADING}\n\n{WRONG}"


async def test_who_thinks_better_of_it_corrects_nothing_by_what_is_written_next(town: Town) -> None:
    await town.member("Anna")
    await sends(town)
    await town.eva.presses("Rätta", report(town.eva))
    await town.eva.presses("Ändra ingenting")
    await town.eva.writes(RIGHT)

    assert not town.eva.got("Det rättas hos")


async def test_a_yes_is_only_to_the_words_that_were_shown(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await proposes(town, "Mötet är på lördag")
    check = town.eva.messages[-1]
    await town.eva.presses("Ändra den svenska texten")
    await town.eva.writes(RIGHT)

    await town.eva.presses("Rätta hos 2", check)
    assert text_of(letters(anna)[0]).endswith(WRONG)

    await town.eva.presses("Rätta hos 2")
    assert text_of(letters(anna)[0]).endswith(RIGHT)


async def test_the_same_words_are_no_correction(town: Town) -> None:
    await sends(town)
    await proposes(town, WRONG)
    assert town.eva.last_message == "Det är samma text som förut. Inget är ändrat."

    await town.eva.writes(RIGHT)
    assert "Rätta hos 1" in town.eva.last_buttons


async def test_two_presses_at_once_correct_it_once(town: Town) -> None:
    await sends(town)
    await proposes(town)
    town.eva.reaches_for("Rätta hos 1")
    town.eva.reaches_for("Rätta hos 1")
    await town.answer_at_once()

    async with town.database.reading() as session:
        assert await session.scalar(select(NewsletterRow.version)) == 2


async def test_who_is_told_of_it_can_open_the_right_one(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await corrects(town, yes="Rätta och meddela läsarna")

    assert anna.last_message == (
        "Ett nyhetsbrev från arbetsgruppen i Piteå är rättat. Läs om det: det du läste förut stämmer inte."
    )
    await anna.presses("Läs det rättade")
    assert anna.last_message.endswith(RIGHT)


async def test_whoever_had_not_got_it_yet_gets_the_right_one_at_once(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    town.telegram.faults.flood(group.id, retry_after=600)
    await sends(town)
    assert text_of(letters(anna)[0]).endswith(WRONG)

    await town.eva.writes("/arkiv")
    await town.eva.presses(town.eva.last_buttons[0])
    await town.eva.presses("Rätta")
    await town.eva.writes(RIGHT)
    await town.eva.presses("Rätta hos 3")
    await town.forward(minutes=15)

    assert text_of(letters(anna)[0]).endswith(RIGHT)
    assert text_of(said_in(group)[-1]).endswith(RIGHT)
    assert said_in(group)[-1].edit_date is None
    assert how_it_went(town.eva)[0] == "Rättat hos dem som hade fått det: 2."


async def test_the_report_says_whose_copies_are_as_they_were(town: Town) -> None:
    anna, bo, disa = [await town.member(name) for name in ("Anna", "Bo", "Disa")]
    await disa.does(lambda disa: disa.blocks_bot())
    await sends(town)
    await bo.does(lambda bo: bo.blocks_bot())
    await corrects(town)

    assert text_of(letters(anna)[0]).endswith(RIGHT)
    assert text_of(letters(bo)[0]).endswith(WRONG)
    assert how_it_went(town.eva) == [
        "Rättat hos dem som hade fått det: 2.",
        "Den som får det från och med nu får det rättade.",
        "Gick inte att ändra: 1. Har blockerat boten: 1.",
    ]


async def test_who_has_left_the_group_has_the_right_one_too(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow).where(MembershipRow.role == Role.MEMBER.value).values(until=town.clock())
        )
    await corrects(town)
    assert text_of(letters(anna)[0]).endswith(RIGHT)


async def test_the_picture_stays_and_its_text_is_corrected(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE, WRONG))
    await town.eva.presses("Skicka nu")
    await proposes(town)
    assert "Bilder och dokument blir kvar som de är." in town.eva.last_message

    await town.eva.presses("Rätta hos 2")
    (letter,) = letters(anna)
    assert letter.photo is not None
    assert text_of(letter).endswith(RIGHT)


async def test_a_second_correction_takes_the_place_of_the_first(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await corrects(town)
    await town.forward(hours=1)
    await corrects(town, "Mötet är inställt")
    assert text_of(letters(anna)[0]).endswith("Mötet är inställt")


async def test_a_correction_goes_on_after_a_restart(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await proposes(town)
    town.eva.reaches_for("Rätta hos 2")
    await town.answer()
    town.starts_anew()
    await town.settle()
    assert text_of(letters(anna)[0]).endswith(RIGHT)
    assert how_it_went(town.eva)[0] == "Rättat hos dem som hade fått det: 2."


async def test_what_tells_of_the_law_is_corrected_by_a_second_person(town: Town) -> None:
    anna, ola = await town.member("Anna"), await town.lead("Ola", Role.COORDINATOR, "2581")
    await sends(town)
    async with town.database.begin() as session:
        await session.execute(update(NewsletterRow).values(topic=Topic.LAW.value))
    await proposes(town)
    assert town.eva.last_buttons[0] == "Be om godkännande"

    await town.eva.presses("Be om godkännande")
    assert text_of(letters(anna)[0]).endswith(WRONG)
    assert ola.last_message.startswith("En rättelse av ett nyhetsbrev från arbetsgruppen i Piteå väntar")

    await ola.presses("Läs rättelsen")
    assert text_of(ola.messages[-2]).endswith(RIGHT)
    await ola.presses("Rätta hos 3")
    assert text_of(letters(anna)[0]).endswith(RIGHT)
    assert ola.got("Rättelsen går ut nu. Den som skrev den får veta hur det gick.")
    assert how_it_went(town.eva)[0] == "Rättat hos dem som hade fått det: 3."


async def test_a_correction_stands_under_today_once_somebody_is_asked_until_it_is_made(town: Town) -> None:
    ola = await town.lead("Ola", Role.COORDINATOR, "2581")
    await sends(town)
    async with town.database.begin() as session:
        await session.execute(update(NewsletterRow).values(topic=Topic.LAW.value))
    await proposes(town)
    await ola.writes("/idag")
    assert waiting(ola) == []

    await town.eva.presses("Be om godkännande")
    await ola.writes("/idag")
    assert waiting(ola) == [f"Rättelse att godkänna: {WRONG}"]
    await ola.presses_in_turn(WRONG, "Rätta hos 2")
    await ola.writes("/idag")
    assert waiting(ola) == []


async def test_a_yes_at_night_is_told_to_the_writer_in_the_morning(town: Town) -> None:
    ola = await town.lead("Ola", Role.COORDINATOR, "2581")
    await sends(town)
    async with town.database.begin() as session:
        await session.execute(update(NewsletterRow).values(topic=Topic.LAW.value))
    await proposes(town)
    await town.eva.presses("Be om godkännande")
    await town.forward(hours=12)
    await ola.presses_in_turn("Läs rättelsen", "Rätta hos 2")
    assert text_of(letters(ola)[0]).endswith(RIGHT)
    assert not town.eva.got("Nyhetsbrevet är rättat")

    await town.forward(hours=12)
    assert how_it_went(town.eva)[0] == "Rättat hos dem som hade fått det: 2."


async def test_who_does_not_lead_any_more_corrects_nothing(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await proposes(town)
    await stops_coordinating(town)
    await town.eva.presses("Rätta hos 2")
    assert town.eva.toast == "Det här får bara den som samordnar gruppen göra."
    assert text_of(letters(anna)[0]).endswith(WRONG)


async def test_every_version_is_kept(town: Town) -> None:
    await sends(town)
    await corrects(town)
    async with town.database.reading() as session:
        row = NewsletterWordsRow
        kept = await session.execute(select(row.version, row.words).order_by(row.version))
        assert kept.all() == [(1, WRONG), (2, RIGHT)]
