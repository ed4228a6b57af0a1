"""Nobody is left without an answer, whatever goes wrong."""

import logging

import pytest
from aiogram.types import CallbackQuery, Message
from sqlalchemy import text

from tests.scenarios.conftest import Someone, Town, text_of

WENT_WRONG = {
    "sv": "Något gick fel hos mig. Det du höll på med finns kvar. "
    "Försök igen om en stund. Är det bråttom: ring 112.",
    "en": "Something went wrong on my side. What you were doing is still there. "
    "Try again in a while. If it is urgent: call 112.",
}


async def loses_its_meetings(town: Town) -> None:
    async with town.app.database.begin() as session:
        for table in ("meeting_answer", "meeting"):
            await session.execute(text(f"DROP TABLE {table}"))


async def has_its_meetings_open(town: Town, language: str) -> Someone:
    who = await town.member("Anna", language=language)
    await who.writes("/meny")
    return who


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_who_presses_when_the_bot_fails_is_told_and_the_button_rests(
    town: Town, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    anna = await has_its_meetings_open(town, language)
    await loses_its_meetings(town)

    await anna.presses({"sv": "Möten", "en": "Meetings"}[language])

    assert anna.toast == WENT_WRONG[language]
    assert "could not be handled" in caplog.text
    assert "Anna" not in caplog.text


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_who_writes_when_the_bot_fails_is_told(town: Town, language: str) -> None:
    anna = await has_its_meetings_open(town, language)
    await loses_its_meetings(town)

    await anna.writes("/moten")

    assert anna.last_message == WENT_WRONG[language]


async def test_a_stranger_is_told_when_the_bot_can_look_up_nobody(town: Town) -> None:
    async with town.app.database.begin() as session:
        await session.execute(text("ALTER TABLE person RENAME TO person_gone"))
    stranger = town.newcomer("Kim", language="en")

    await stranger.writes("may i open a letter?")

    assert stranger.last_message == WENT_WRONG["en"]


async def test_a_stranger_is_told_when_conversations_can_not_be_read(town: Town) -> None:
    async with town.app.database.begin() as session:
        await session.execute(text("DROP TABLE conversation"))
    stranger = town.newcomer("Kim")

    await stranger.writes("får jag öppna ett brev?")

    assert stranger.last_message == WENT_WRONG["sv"]


async def test_a_note_too_long_to_stand_over_the_chat_is_a_message(town: Town) -> None:
    async def notes_at_length(_: CallbackQuery) -> str:
        return "Tack! " * 40

    town.app.dispatcher.callback_query.register(notes_at_length)
    await town.eva.writes("/meny")

    await town.eva.presses("Möten")

    assert town.eva.toast is None
    assert town.eva.last_message == ("Tack! " * 40).strip()


async def test_an_answer_that_meets_a_flood_comes_when_the_flood_is_over(town: Town) -> None:
    anna = await town.member("Anna")
    town.telegram.faults.flood(anna.account.id, retry_after=7)

    await anna.writes("får jag öppna ett brev?")
    await town.forward(seconds=10)

    assert "Gäller enligt lagen" in anna.last_message


async def test_a_card_that_meets_a_flood_comes_later_and_the_draft_is_kept(town: Town) -> None:
    await town.eva.writes("/meny")
    await town.eva.presses("Skriv nyhetsbrev")
    town.telegram.faults.flood(town.eva.account.id, retry_after=7)

    await town.eva.writes("Om det läcker pulver: ring 112.")
    await town.forward(seconds=10)

    assert any(text_of(each).startswith("Boten larmar ingen. Ring 112.") for each in town.eva.messages)
    assert any("newsletter_words:" in each and "Om det läcker pulver" in each for each in await town.stored())


@pytest.mark.parametrize("code", [500, 502])
async def test_an_answer_that_telegram_could_not_take_is_said_again(town: Town, code: int) -> None:
    anna = await town.member("Anna")
    town.telegram.faults.fail(code, "Bad Gateway", method="sendMessage")

    await anna.writes("får jag öppna ett brev?")
    await town.forward(minutes=1)

    assert "Gäller enligt lagen" in anna.last_message


async def test_a_welcome_that_was_lost_does_not_swallow_what_is_written_next(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.writes(await town.invitation())
    await anna.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ombud (butik)")
    town.telegram.faults.fail(400, "Bad Request: something", method="sendMessage")
    await anna.writes("Anna på ICA")
    assert anna.last_message == WENT_WRONG["sv"]

    await anna.writes("får jag öppna ett brev?")

    assert "Gäller enligt lagen" in anna.last_message


async def test_an_answer_that_telegram_refuses_is_explained(town: Town) -> None:
    async def says_too_much(message: Message) -> None:
        await message.answer("a" * 5000)

    town.app.dispatcher.message.register(says_too_much)

    await town.eva.writes("hej")

    assert town.eva.last_message == WENT_WRONG["sv"]


async def test_who_has_blocked_the_bot_meanwhile_is_left_in_peace(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    anna = await town.member("Anna")
    anna.account.writes("får jag öppna ett brev?")
    anna.account.has_blocked_bot = True

    await town.settle()

    assert not [each for each in caplog.records if each.levelno >= logging.WARNING]
    assert not any("Gäller enligt" in text_of(each) for each in anna.messages)


async def test_a_press_that_telegram_no_longer_knows_breaks_nothing(town: Town) -> None:
    await town.eva.writes("/meny")
    town.eva.reaches_for("Möten")
    town.clock.forward(minutes=6)

    await town.settle()

    assert "Det finns inga kommande möten." in town.eva.last_message
