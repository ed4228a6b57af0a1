"""«Hjälpte svaret?»: a tap counts, and nobody sees whose it was."""

import pytest
from sqlalchemy import select

from bot.domain.people import Role
from bot.storage.tables import AnswerHelpedRow
from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_questions_rights import presses_data

MAY_I_CALL = "får jag ringa polisen om ett misstänkt brev"
YES, NO = "Ja, det hjälpte", "Nej"


async def counted(town: Town) -> list[tuple[str, bool, int]]:
    row = AnswerHelpedRow
    async with town.database.reading() as session:
        found = await session.execute(select(row.language, row.helped, row.count).order_by(row.helped))
        return [(language, helped, count) for language, helped, count in found]


async def asks(who: Someone, words: str = MAY_I_CALL) -> None:
    await who.writes(words)


async def test_a_tap_counts_once_for_a_message_and_its_buttons_go(town: Town) -> None:
    anna, kim = await town.member("Anna"), town.newcomer("Kim")
    for number, who in enumerate((anna, kim), 1):
        await asks(who)
        answer = who.last_message
        assert answer.endswith("\n\nHjälpte svaret?")
        assert who.last_buttons[:2] == [YES, NO]
        rest = who.last_buttons[2:]

        await who.presses(YES)

        assert who.toast == "Tack! Det räknas, men inte vem du är."
        assert who.last_message == answer.removesuffix("\n\nHjälpte svaret?")
        assert who.last_buttons == rest
        assert await counted(town) == [("sv", True, number)]


async def test_two_quick_taps_count_once(town: Town) -> None:
    anna = await town.member("Anna")
    await asks(anna)
    anna.reaches_for(NO)
    anna.reaches_for(YES)
    await town.answer_at_once()

    assert anna.toast == "Tack, det är redan räknat."
    assert await counted(town) == [("sv", False, 1)]


async def test_of_who_has_tapped_nothing_is_stored(town: Town) -> None:
    anna, kim = await town.member("Anna"), town.newcomer("Kim")
    before = await town.stored()
    for who in (anna, kim):
        await asks(who)
    assert await town.stored() == before

    for who in (anna, kim):
        await who.presses(NO)

    (added,) = set(await town.stored()) - set(before)
    assert added.startswith("answer_helped: ")
    assert str(anna.account.user.id) not in added
    assert added.endswith("False, 2)")


async def test_no_brings_what_may_help_instead(town: Town) -> None:
    anna, kim = await town.member("Anna"), town.newcomer("Kim")
    for who in (anna, kim):
        await asks(who)
        await who.presses(NO)
        assert who.last_message.startswith("Hjälper något av det här?")
        assert who.last_buttons[-1] == "Till menyn"
        assert any("samordnaren" in each for each in who.last_buttons[-2:]) is (who is anna)

    near = anna.last_buttons[0]
    await anna.presses(near)
    assert anna.last_message.startswith(near)
    assert anna.last_buttons[:2] == [YES, NO]


async def test_the_answers_of_posters_ask_too(town: Town) -> None:
    kim = town.newcomer("Kim")
    await kim.writes("/start svar_oppna-forsandelse")
    assert "Hjälpte svaret?" in kim.last_message

    await kim.presses(YES)

    assert YES not in kim.last_buttons
    assert await counted(town) == [("sv", True, 1)]


async def test_it_is_asked_and_counted_in_english(town: Town) -> None:
    jo = await town.member("Jo", language="en")
    await jo.writes("may i call the police about a suspicious letter")
    await jo.presses("Yes, it helped")

    assert jo.toast == "Thank you! It is counted, but not who you are."
    assert await counted(town) == [("en", True, 1)]


@pytest.mark.parametrize(("role", "place"), [(Role.COUNTY, "25"), (Role.NATIONAL, "SE")])
async def test_who_may_edit_answers_sees_which_helped_least(town: Town, role: Role, place: str) -> None:
    lars = await town.lead("Lars", role, place)
    await lars.presses_in_turn("Meny", "Svaren", "Hjälper svaren?")
    assert "Ingen har sagt vad de tycker om ett svar än." in lars.last_message

    anna, kim = await town.member("Anna"), town.newcomer("Kim")
    for who, label in ((anna, NO), (kim, YES)):
        await asks(who)
        title = who.last_message.splitlines()[0]
        await who.presses(label)
    await town.forward(days=40)
    await asks(kim)
    await kim.presses(NO)
    await lars.writes("/meny")
    await presses_data(town, lars, "fhs:0")

    assert f"{title} (svenska): 2 nej, 1 ja" in lars.last_message
    assert lars.last_buttons[0] == title

    await town.forward(days=365)
    await lars.writes("/meny")
    await presses_data(town, lars, "fhs:0")
    assert "Ingen har sagt vad de tycker om ett svar än." in lars.last_message


async def test_others_do_not_see_the_figures(town: Town) -> None:
    for who in (await town.member("Anna"), town.eva):
        assert await presses_data(town, who, "fhs:0") != ""
        assert not who.got("Svar som inte hjälpte")
