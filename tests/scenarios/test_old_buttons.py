"""Buttons are pressed years later, twice, by others and by other apps: each press is answered."""

from tests.scenarios.conftest import Someone, Town

UNKNOWN_BUTTON = "Den knappen gäller inte längre. Öppna menyn och försök därifrån."


async def presses_data(town: Town, who: Someone, data: str) -> str | None:
    """What appears over the chat when a button says this, as one from another time or app may."""
    tap = who.account._taps(who.messages[-1], data)
    await town.settle()
    assert tap.answer is not None, f"{data} still spins."
    return tap.answer.text


FROM_ANOTHER_TIME = (
    "zz:1",
    "",
    "::::",
    "menu:1",
    "invm:1",
    "invm:x:1",
    "inv:",
    "inv:4711",
    "nlw:4711",
    "mc:4711",
    "wps:4711",
    "inv:2147483648",
    "inv:99999999999999999999999999",
    "inv:-99999999999999999999999999",
    "meet:99999999999999999999:yes",
    "jk:abc:sv:astronaut",
    "jl:abc:xx",
    "lang:xx",
    "sos:xx",
    "💐" * 16,
)


async def test_a_button_from_another_time_says_so(town: Town) -> None:
    await town.eva.writes("/meny")
    before = await town.stored()

    for data in FROM_ANOTHER_TIME:
        assert await presses_data(town, town.eva, data) == UNKNOWN_BUTTON, data

    assert await town.stored() == before
    assert "Vad vill du göra?" in town.eva.last_message


async def test_a_button_of_something_gone_says_what_is_gone(town: Town) -> None:
    await town.eva.writes("/meny")

    assert await presses_data(town, town.eva, "meet:4711:yes") == "Det mötet finns inte längre."
    gone = "Det svaret finns inte längre. Skriv din fråga, så letar jag upp ett nytt."
    assert await presses_data(town, town.eva, "faq:gone") == gone


async def test_a_strangers_press_on_a_members_button_is_explained(town: Town) -> None:
    stranger = town.newcomer("Kim", language="en")
    await stranger.writes("/start")

    assert await presses_data(town, stranger, "set") == "This button is for those who are in the group."


async def test_a_button_of_a_message_that_is_gone_is_answered_below(town: Town) -> None:
    await town.eva.writes("/meny")
    menu = town.eva.messages[-1]
    town.eva.account.deletes(menu)

    await town.eva.presses("Inställningar", menu)

    assert "Du heter Eva här" in town.eva.last_message
