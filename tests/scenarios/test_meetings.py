"""Calling a meeting: by buttons alone or in words, shown back before anybody hears of it."""

import pytest

from tests.scenarios.conftest import Someone, Town, text_of

# It is Tuesday 24 November 2026, nine in the morning.


async def begins(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")


def invited(person: Someone) -> list[str]:
    return [text_of(each) for each in person.messages if text_of(each).startswith("Du är kallad")]


async def test_a_meeting_is_called_by_buttons_alone(town: Town) -> None:
    anna = await town.member("Anna")
    await begins(town)
    assert town.eva.last_buttons[:2] == ["ons 25 november", "tors 26 november"]

    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare")
    assert town.eva.last_message.splitlines() == [
        "Stämmer det här?",
        "",
        "Arbetsgruppsmöte",
        "tisdag den 8 december 2026 kl. 14.00–15.00",
        "Plats: bestäms senare",
        "",
        "Kallelsen går till 2 personer i arbetsgruppen i Piteå.",
    ]
    assert not invited(anna)

    await town.eva.presses("Kalla till mötet")
    (invitation,) = invited(anna)
    assert invitation.splitlines() == [
        "Du är kallad: Arbetsgruppsmöte",
        "",
        "tisdag den 8 december 2026 kl. 14.00–15.00",
        "Plats: bestäms senare",
        "",
        "Från arbetsgruppen i Piteå.",
        "",
        "Kan du komma?",
    ]
    assert anna.last_buttons == ["Jag kommer", "Jag kan inte", "Kanske"]


async def test_a_meeting_is_called_in_ones_own_words(town: Town) -> None:
    await begins(town)
    await town.eva.writes("tors kl. 14")
    assert town.eva.last_message.startswith("torsdag den 26 november 2026 kl. 14.00")

    await town.eva.writes("Kommunhuset, rum 3")
    assert "Plats: Kommunhuset, rum 3" in town.eva.last_message
    assert town.eva.last_buttons == ["Kalla till mötet", "Släng"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ons 14", ["ons 25 november kl. 14.00", "måndag den 14 december 2026"]),
        ("fre kl. 3", ["fre 27 november kl. 3.00", "fre 27 november kl. 15.00"]),
        ("tis kl. 14", ["tis 24 november kl. 14.00", "tis 1 december kl. 14.00"]),
    ],
)
async def test_what_can_be_meant_in_two_ways_is_asked_back(
    town: Town, written: str, meant: list[str]
) -> None:
    await begins(town)
    await town.eva.writes(written)
    assert town.eva.last_message == "Vilken menar du?"
    assert town.eva.last_buttons == meant

    await town.eva.presses(meant[0])
    assert "Var ska ni ses?" in town.eva.last_message


async def test_a_bare_hour_is_a_time_on_the_day_that_was_chosen(town: Town) -> None:
    await begins(town)
    await town.eva.presses("tis 8 december")
    await town.eva.writes("3")
    assert town.eva.last_buttons == ["tis 8 december kl. 3.00", "tis 8 december kl. 15.00"]

    await town.eva.presses("tis 8 december kl. 15.00")
    assert town.eva.last_message.startswith("tisdag den 8 december 2026 kl. 15.00")


async def test_what_is_not_understood_can_be_written_again(town: Town) -> None:
    await begins(town)
    await town.eva.writes("när det passar")
    assert town.eva.last_message.startswith("Jag förstår inte datumet.")

    await town.eva.writes("8 december")
    assert town.eva.last_message.startswith("Vilken tid tisdag den 8 december 2026?")
    await town.eva.writes("efter lunch")
    assert town.eva.last_message.startswith("Jag förstår inte tiden.")

    await town.eva.writes("13.30")
    assert town.eva.last_message.startswith("tisdag den 8 december 2026 kl. 13.30")


async def test_a_day_that_has_been_is_not_taken(town: Town) -> None:
    await begins(town)
    await town.eva.writes("20 november 2026 kl. 9")
    assert town.eva.last_message.startswith("fredag den 20 november 2026 kl. 9.00 har redan varit.")

    await town.eva.writes("20 januari kl. 9")
    assert town.eva.last_message.startswith("onsdag den 20 januari 2027 kl. 9.00")


async def test_a_holiday_is_pointed_out_before_anybody_is_called(town: Town) -> None:
    await begins(town)
    await town.eva.writes("24 dec kl. 9")
    await town.eva.presses("Bestäms senare")
    assert "Obs! Det är julafton torsdag den 24 december 2026." in town.eva.last_message


async def test_the_draft_that_waited_too_long_calls_nobody(town: Town) -> None:
    anna = await town.member("Anna")
    await begins(town)
    await town.eva.writes("imorgon kl. 9")
    await town.eva.presses("Bestäms senare")
    await town.forward(days=2)

    await town.eva.presses("Kalla till mötet")
    assert town.eva.toast == "Det mötet har redan varit."
    assert not invited(anna)


async def test_a_discarded_draft_calls_nobody(town: Town) -> None:
    anna = await town.member("Anna")
    await begins(town)
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare")
    draft = town.eva.messages[-1]
    await town.eva.presses("Släng")
    assert town.eva.last_message == "Mötet är slängt. Ingen är kallad."

    await town.eva.presses("Kalla till mötet", draft)
    assert town.eva.toast == "Det mötet finns inte längre."
    assert not invited(anna)


async def test_two_presses_at_once_call_once(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await begins(town)
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare")
    town.eva.reaches_for("Kalla till mötet")
    town.eva.reaches_for("Kalla till mötet")
    await town.answer_at_once()

    assert len(invited(anna)) == 1
    assert sum("Kallelse:" in text_of(each) for each in group.messages.values()) == 1


async def test_the_group_and_everybody_in_it_are_invited_each_in_their_language(town: Town) -> None:
    john = await town.member("John", language="en")
    group = await town.group_chat(john)
    await begins(town)
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")

    assert john.last_message.startswith(
        "You are invited: Working-group meeting\n\nTuesday 8 December 2026, 14:00"
    )
    card = text_of(list(group.messages.values())[-1])
    assert card.startswith("Kallelse: Arbetsgruppsmöte")
    assert card.endswith("0 kommer, 0 kanske, 0 kan inte, 2 har inte svarat.")


async def test_a_place_as_long_as_a_letter_is_refused_and_can_be_shortened(town: Town) -> None:
    await begins(town)
    await town.eva.writes("tors kl. 14")
    await town.eva.writes("Rum " * 60)
    assert town.eva.last_message == "Platsen får ha högst 200 tecken. Din har 239."

    await town.eva.writes("Rum 3")
    assert "Plats: Rum 3" in town.eva.last_message
