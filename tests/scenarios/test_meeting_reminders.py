"""Reminders of a meeting: only to those who need them, in time, and never of what is over."""

from tests.scenarios.conftest import Someone, Town, text_of

AGAIN = "Vi behöver veta om du kommer"
NEAR = "Påminnelse: Arbetsgruppsmöte"


async def called(town: Town) -> None:
    """On Tuesday 24 November at nine, to a meeting on Tuesday 8 December at two."""
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")


def came(person: Someone, words: str) -> list[str]:
    """When the messages that begin so came, in UTC: in winter Swedish clocks are an hour ahead."""
    return [f"{each.date:%d %H.%M}" for each in person.messages if text_of(each).startswith(words)]


async def test_who_has_not_answered_is_asked_seven_and_three_days_before(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    await town.forward(days=20)

    # Three days before is a Saturday: the question comes on the Friday.
    assert came(anna, AGAIN) == ["01 08.00", "04 08.00"]
    assert came(anna, NEAR) == []


async def test_who_comes_is_reminded_the_day_before_and_two_hours_before(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    await anna.presses("Jag kommer")
    await town.forward(days=20)

    assert came(anna, NEAR) == ["07 13.00", "08 11.00"]
    assert came(anna, AGAIN) == []


async def test_who_says_no_is_not_reminded_again(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    await anna.presses("Jag kan inte")
    before = len(anna.messages)
    await town.forward(days=20)

    assert len(anna.messages) == before


async def test_who_said_maybe_is_asked_again(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    await anna.presses("Kanske")
    await town.forward(days=8)
    assert came(anna, AGAIN) == ["01 08.00"]

    await anna.presses("Jag kommer")
    await town.forward(days=12)
    assert came(anna, NEAR) == ["07 13.00", "08 11.00"]


async def test_the_question_that_comes_again_is_answered_where_it_stands(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    await town.forward(days=8)
    assert anna.last_message.startswith(AGAIN)
    await anna.presses("Jag kommer")

    assert anna.last_message.endswith("Ditt svar: du kommer.")
    await town.forward(days=3)
    assert anna.last_message.endswith("Ditt svar: du kommer.")


async def test_who_was_coming_can_call_off_in_the_reminder(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    await anna.presses("Jag kommer")
    await town.forward(days=14)
    assert anna.last_buttons == ["Jag kan inte ändå"]

    await anna.presses("Jag kan inte ändå")
    assert anna.last_message.endswith("Ditt svar: du kan inte.")
    await town.forward(days=6)
    assert len(came(anna, NEAR)) == 0


async def test_what_fell_due_while_the_bot_was_down_comes_once(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await called(town)
    await anna.presses("Jag kommer")
    await town.is_down_for(days=10, hours=2)  # over both questions to the unanswered
    await town.forward(days=3)

    assert came(bo, AGAIN) == ["04 10.00"]
    assert came(anna, NEAR) == []


async def test_nobody_is_reminded_of_a_meeting_that_is_over(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await called(town)
    await anna.presses("Jag kommer")
    before = len(anna.messages), len(bo.messages)
    await town.is_down_for(days=20)
    await town.forward(days=5)

    assert (len(anna.messages), len(bo.messages)) == before


async def test_a_meeting_called_late_reminds_of_what_is_left_only(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.writes("tors kl. 14")
    await town.eva.presses_in_turn("Bestäms senare", "Kalla till mötet")
    await anna.presses("Jag kommer")
    await town.forward(days=5)

    assert came(anna, AGAIN) == []
    assert came(anna, NEAR) == ["25 13.00", "26 11.00"]


async def test_reminders_survive_a_restart(town: Town) -> None:
    anna = await town.member("Anna")
    await called(town)
    town.starts_anew()
    await town.forward(days=8)

    assert came(anna, AGAIN) == ["01 08.00"]
