"""A program that was down from Friday afternoon to Monday morning: everything comes once, and in its time."""

from datetime import UTC, datetime, timedelta

import pytest
from aiogram.types import Message

from bot.domain.clock import SWEDEN
from bot.domain.hours import PRACTICAL, is_open
from tests.conftest import Hands
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_newsletters import letters, write

FRIDAY_NOON = datetime(2026, 2, 27, 11, tzinfo=UTC)
MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=SWEDEN)
NOON_OF_THE_MEETING = datetime(2026, 3, 2, 12, tzinfo=SWEDEN)
LAST_MOMENT = datetime(2026, 2, 27, 14, 55, tzinfo=SWEDEN)
SUNDAY_NIGHT = datetime(2026, 3, 1, 3, tzinfo=SWEDEN)
THE_HALF, THE_EVENING, THE_SATURDAY = "Halva hann fram", "Inför helgen", "På lördag"


@pytest.fixture
def hands() -> Hands:
    hands = Hands()
    hands.instant = FRIDAY_NOON
    return hands


async def plans(town: Town, words: str, when: str) -> None:
    await write(town, words)
    await town.eva.presses("Välj tid")
    await town.eva.writes(when)
    await town.eva.presses("Ja, planera")


async def calls_meeting_on_monday(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.writes("den 2 mars kl. 15")
    await town.eva.writes("Stadshuset")
    await town.eva.presses("Kalla till mötet")


async def goes_on_until(town: Town, moment: datetime) -> None:
    await town.forward(seconds=(moment - town.clock()).total_seconds())


def got_when(who: Someone, words: str) -> list[datetime]:
    return [each.date.astimezone(SWEDEN) for each in who.messages if words in text_of(each)]


def reports(who: Someone) -> list[Message]:
    return [each for each in who.messages if text_of(each).startswith("Nyhetsbrevet är skickat")]


@pytest.mark.parametrize(
    ("comes_back", "letters_from"),
    [(MONDAY, MONDAY), (SUNDAY_NIGHT, datetime(2026, 3, 2, 8, tzinfo=SWEDEN))],
    ids=["on Monday morning", "on Sunday night"],
)
async def test_everything_comes_once_and_nothing_at_night_or_at_the_weekend(
    town: Town, comes_back: datetime, letters_from: datetime
) -> None:
    anna, bo, disa = [await town.member(name) for name in ("Anna", "Bo", "Disa")]
    await calls_meeting_on_monday(town)
    for each in (anna, bo):
        await each.presses("Jag kommer")
    await plans(town, THE_EVENING, "idag kl. 17")
    await plans(town, THE_SATURDAY, "imorgon kl. 18")

    # Telegram holds the rest of a letter back for half an hour, and before that the program goes down.
    await goes_on_until(town, LAST_MOMENT)
    await write(town, THE_HALF)
    town.telegram.faults.flood(bo.account.id, retry_after=1800)
    await town.eva.presses("Skicka nu")
    assert [len(got_when(each, THE_HALF)) for each in (anna, bo, disa)] == [1, 0, 0]

    town.starts_anew()
    await town.is_down_for(seconds=(comes_back - town.clock()).total_seconds())
    await goes_on_until(town, datetime(2026, 3, 2, 14, 59, tzinfo=SWEDEN))

    # Everybody has each letter once; those who come get the reminder that was missed once, too.
    for who in (anna, bo, disa):
        assert [len(got_when(who, each)) for each in (THE_HALF, THE_EVENING, THE_SATURDAY)] == [1, 1, 1]
        late = [each.date for each in letters(who) if each.date > LAST_MOMENT]
        assert len(late) == (2 if who is anna else 3)
        assert all(letters_from <= each < letters_from + timedelta(minutes=1) for each in late)
        assert all(is_open(each.date, PRACTICAL) for each in who.messages)
    reminded = [got_when(each, "Påminnelse: Arbetsgruppsmöte") for each in (anna, bo, disa)]
    assert [len([when for when in each if when < NOON_OF_THE_MEETING]) for each in reminded] == [1, 1, 0]
    assert [len(each) for each in reminded] == [2, 2, 0]  # the other one comes shortly before the meeting

    # Each of the three reports adds up.
    assert [text_of(each).splitlines()[2:] for each in reports(town.eva)] == [
        ["Mottaget av Telegram: 4 av 4.", "Jag kan inte se om någon har läst det."]
    ] * 3
    town.starts_anew()
    await town.forward(days=2)
    assert [len(letters(each)) for each in (anna, bo, disa)] == [3, 3, 3]
