"""Answering an invitation: each counts once, may think again, and the group sees the numbers."""

import pytest
from aiogram.types import Message

from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.keyboards import buttons
from tests.scenarios.conftest import Town, text_of

ANSWERS = ["Jag kommer", "Jag kan inte", "Kanske"]


async def called(town: Town) -> None:
    """To a meeting on Tuesday 8 December at two."""
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")


def card(group: Group) -> Message:
    (found,) = [each for each in group.messages.values() if "Kallelse:" in text_of(each)]
    return found


def numbers(group: Group) -> str:
    return text_of(card(group)).splitlines()[-1]


async def seen_by_eva(town: Town) -> list[str]:
    await town.eva.presses_in_turn("Meny", "Möten", "tis 8 december kl. 14.00: Arbetsgruppsmöte")
    return town.eva.last_message.split("\n\n")[-1].splitlines()[1:]


@pytest.mark.parametrize(
    ("answer", "thanks", "shown", "left"),
    [
        ("Jag kommer", "Tack Anna, du är anmäld.", "Ditt svar: du kommer.", ANSWERS[1:]),
        ("Jag kan inte", "Tack Anna, det är noterat.", "Ditt svar: du kan inte.", ["Jag kommer", "Kanske"]),
        (
            "Kanske",
            "Tack Anna. Du får en påminnelse så att du kan bestämma dig.",
            "Ditt svar: kanske.",
            ANSWERS[:2],
        ),
    ],
)
async def test_an_answer_is_thanked_for_and_shown_in_its_place(
    town: Town, answer: str, thanks: str, shown: str, left: list[str]
) -> None:
    anna = await town.member("Anna")
    await called(town)
    before = len(anna.messages)
    await anna.presses(answer)

    assert anna.toast == thanks
    assert anna.last_message.endswith(shown)
    assert anna.last_buttons == left
    assert len(anna.messages) == before


async def test_the_numbers_in_the_group_change_where_they_stand(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    group = await town.group_chat(anna, bo)
    await called(town)
    stood, posted = card(group).message_id, len(group.messages)
    assert numbers(group) == "0 kommer, 0 kanske, 0 kan inte, 3 har inte svarat."

    await anna.presses("Jag kommer")
    await bo.presses("Kanske")
    assert numbers(group) == "1 kommer, 1 kanske, 0 kan inte, 1 har inte svarat."
    assert (card(group).message_id, len(group.messages)) == (stood, posted)


async def test_the_same_tap_twice_counts_once(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await called(town)
    anna.reaches_for("Jag kommer")
    anna.reaches_for("Jag kommer")
    await town.answer_at_once()

    assert numbers(group) == "1 kommer, 0 kanske, 0 kan inte, 1 har inte svarat."
    assert anna.toast == "Tack Anna, du är anmäld."


async def test_two_who_tap_at_once_both_count(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    group = await town.group_chat(anna, bo)
    await called(town)
    anna.reaches_for("Jag kommer")
    bo.reaches_for("Jag kan inte")
    await town.answer_at_once()

    assert numbers(group) == "1 kommer, 0 kanske, 1 kan inte, 1 har inte svarat."


async def test_another_answer_takes_the_place_of_the_first(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await called(town)
    await anna.presses_in_turn("Jag kommer", "Jag kan inte", "Kanske", "Jag kommer")

    assert numbers(group) == "1 kommer, 0 kanske, 0 kan inte, 1 har inte svarat."
    assert await seen_by_eva(town) == ["Kommer: Anna", "Har inte svarat: Eva"]


async def test_one_can_answer_on_the_card_in_the_group(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await called(town)
    await anna.presses("Jag kommer", card(group))

    assert anna.toast == "Tack Anna, du är anmäld."
    assert numbers(group) == "1 kommer, 0 kanske, 0 kan inte, 1 har inte svarat."
    assert [each.text for each in buttons(card(group))] == ANSWERS


async def test_who_has_not_joined_is_told_so_in_the_group_and_does_not_count(town: Town) -> None:
    anna, outsider = await town.member("Anna"), town.newcomer("Olle")
    group = await town.group_chat(anna, outsider)
    await called(town)
    await outsider.presses("Jag kommer", card(group))

    assert outsider.toast == "Den här knappen är för dem som är med i gruppen."
    assert numbers(group) == "0 kommer, 0 kanske, 0 kan inte, 2 har inte svarat."


async def test_a_coordinator_from_elsewhere_does_not_count_either(town: Town) -> None:
    anna, ulla = await town.member("Anna"), town.newcomer("Ulla")
    await ulla.writes(await town.first_invitation(place="2580"))
    await ulla.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ulla")
    group = await town.group_chat(anna, ulla)
    await called(town)
    await ulla.presses("Jag kommer", card(group))

    assert ulla.toast == "Den här knappen är för dem som är med i gruppen."
    assert numbers(group) == "0 kommer, 0 kanske, 0 kan inte, 2 har inte svarat."


async def test_the_caller_sees_who_comes_and_the_others_do_not(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await called(town)
    await anna.presses("Jag kommer")
    await bo.presses("Jag kommer")
    assert (await seen_by_eva(town)) == ["Kommer: Anna och Bo", "Har inte svarat: Eva"]

    await anna.presses_in_turn("Meny", "Möten", "tis 8 december kl. 14.00: Arbetsgruppsmöte")
    assert anna.last_message.endswith("Ditt svar: du kommer.")
    assert anna.last_buttons == ["Jag kan inte", "Kanske", "Till menyn"]


async def test_an_answer_after_the_meeting_is_told_that_it_is_over(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await called(town)
    invitation = anna.messages[-1]
    await town.forward(days=15)
    await anna.presses("Jag kommer", invitation)

    assert anna.toast == "Det mötet har redan varit."
    assert numbers(group) == "0 kommer, 0 kanske, 0 kan inte, 2 har inte svarat."


async def test_who_joins_later_finds_the_meeting_and_can_answer(town: Town) -> None:
    await called(town)
    anna = await town.member("Anna")
    await anna.presses_in_turn("Meny", "Möten", "tis 8 december kl. 14.00: Arbetsgruppsmöte", "Jag kommer")

    assert (await seen_by_eva(town)) == ["Kommer: Anna", "Har inte svarat: Eva"]


async def test_an_answer_in_the_meetings_menu_leads_on(town: Town) -> None:
    await called(town)
    await town.eva.presses_in_turn(
        "Meny", "Möten", "tis 8 december kl. 14.00: Arbetsgruppsmöte", "Jag kommer"
    )
    assert town.eva.last_message.endswith("Ditt svar: du kommer.")
