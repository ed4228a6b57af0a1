"""A newsletter on its way: the writer sees how far it has come, and how it ended."""

from sqlalchemy import update

from bot.domain.people import Role
from bot.storage.tables import MembershipRow
from tests.scenarios.conftest import Someone, Town, text_of


async def write(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")


def letters(reader: Someone) -> int:
    return sum(text_of(each).startswith("Nyhetsbrev från") for each in reader.messages)


def report(town: Town) -> list[str]:
    """What the writer reads of how it went, line by line."""
    (found,) = [text_of(each) for each in town.eva.messages if "Nyhetsbrevet är skickat" in text_of(each)]
    return found.split("\n\n")[1].splitlines()


async def stops_coordinating(town: Town) -> None:
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow)
            .where(MembershipRow.role == Role.COORDINATOR.value)
            .values(until=town.clock())
        )
    town.starts_anew()


async def test_the_progress_becomes_the_report_in_one_message(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    await write(town)
    town.telegram.faults.flood(group.id, retry_after=20)
    await town.eva.presses("Skicka nu")
    (progress,) = [each for each in town.eva.messages if "Skickar nyhetsbrevet" in text_of(each)]
    assert text_of(progress) == "Skickar nyhetsbrevet\n\n2 av 3 klara."

    await town.forward(minutes=1)
    became = town.eva.account.room.messages[progress.message_id]
    assert text_of(became).splitlines() == [
        "Nyhetsbrevet är skickat",
        "",
        "Mottaget av Telegram: 3 av 3.",
        "Jag kan inte se om någon har läst det.",
    ]


async def test_the_report_tells_why_somebody_was_not_reached_and_adds_up(town: Town) -> None:
    anna, bo, disa = [await town.member(name) for name in ("Anna", "Bo", "Disa")]
    await bo.does(lambda bo: bo.blocks_bot())
    await write(town)
    disa.account.deactivates()
    await town.eva.presses("Skicka nu")

    assert letters(anna) == 1
    assert report(town)[:2] == [
        "Mottaget av Telegram: 2 av 4.",
        "Kom inte fram: 2. Har blockerat boten: 1. Har avslutat sitt konto: 1.",
    ]


async def test_who_leaves_while_it_goes_out_does_not_get_it(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town)
    town.eva.reaches_for("Skicka nu")
    await town.answer()
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow).where(MembershipRow.role == Role.MEMBER.value).values(until=town.clock())
        )
    await town.settle()

    assert letters(anna) == 0
    assert report(town)[:2] == [
        "Mottaget av Telegram: 1 av 2.",
        "Kom inte fram: 1. Är inte med längre: 1.",
    ]


async def test_a_flood_in_the_middle_loses_nobody_and_reaches_nobody_twice(town: Town) -> None:
    readers = [await town.member(name) for name in ("Anna", "Bo", "Disa", "Erik")]
    await write(town)
    town.telegram.faults.flood(readers[1].account.id, retry_after=30, times=2)
    await town.eva.presses("Skicka nu")
    await town.forward(minutes=5)

    assert [letters(each) for each in readers] == [1, 1, 1, 1]
    assert report(town) == ["Mottaget av Telegram: 5 av 5.", "Jag kan inte se om någon har läst det."]


async def test_an_answer_lost_on_the_way_back_is_owned_up_to(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town)
    town.eva.reaches_for("Skicka nu")
    await town.answer()
    town.telegram.faults.lose_connection_after_accepting(times=3)  # the progress and both letters
    await town.settle()
    await town.forward(minutes=5)

    assert letters(anna) == 2
    assert report(town) == [
        "Mottaget av Telegram: 2 av 2.",
        "2 kan ha fått det två gånger.",
        "Jag kan inte se om någon har läst det.",
    ]


async def test_a_restart_before_the_first_letter_has_left_loses_nothing(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town)
    town.eva.reaches_for("Skicka nu")
    await town.answer()
    town.starts_anew()
    await town.settle()

    assert letters(anna) == 1
    assert report(town)[0] == "Mottaget av Telegram: 2 av 2."


async def test_a_restart_in_the_middle_goes_on_where_it_was(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await write(town)
    town.telegram.faults.flood(bo.account.id, retry_after=30)
    await town.eva.presses("Skicka nu")
    assert (letters(anna), letters(bo)) == (1, 0)

    town.starts_anew()
    await town.forward(minutes=1)
    assert (letters(anna), letters(bo)) == (1, 1)
    assert report(town)[0] == "Mottaget av Telegram: 3 av 3."


async def test_what_was_being_written_survives_a_restart(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    town.starts_anew()
    await town.eva.writes("Hej alla!")
    assert {"Skicka nu", "Skriv om", "Släng"} <= set(town.eva.last_buttons)


async def test_who_no_longer_coordinates_can_not_send_with_an_old_button(town: Town) -> None:
    anna = await town.member("Anna")
    await write(town)
    await stops_coordinating(town)

    await town.eva.presses("Skicka nu")
    assert town.eva.toast == "Det här får bara den som samordnar gruppen göra."
    assert letters(anna) == 0
    assert "Skicka nu" in town.eva.last_buttons


async def test_a_member_is_offered_no_newsletter(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses("Meny")
    assert "Skriv nyhetsbrev" not in anna.last_buttons

    await anna.writes("/nyhetsbrev")
    assert anna.last_message == "Det här får bara den som samordnar gruppen göra."
