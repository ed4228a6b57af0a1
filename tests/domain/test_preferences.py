"""Hours as people type them: understood, or asked back."""

import pytest

from bot.domain.errors import Declined
from bot.domain.hours import DEFAULT, Hours
from bot.domain.preferences import HOURS, Preferences, UsualHours, typed_hours


@pytest.mark.parametrize(
    ("words", "opens", "closes", "every_day"),
    [
        ("7–16", 420, 960, False),
        ("7-16", 420, 960, False),
        ("07.30 - 16", 450, 960, False),
        ("kl. 7 till kl. 16", 420, 960, False),
        ("kl 9.30 till 20 alla dagar", 570, 1200, True),
        ("mellan 9 och 12, varje dag.", 540, 720, True),
        ("from 9:30 to 17:45 every day", 570, 1065, True),
        ("Between 9 and 17 weekdays", 540, 1020, False),
        ("0–24 alla dagar", 0, 1440, True),
        (" 6–7 ", 360, 420, False),
    ],
)
def test_two_times_are_hours(words: str, opens: int, closes: int, *, every_day: bool) -> None:
    assert typed_hours(words) == Hours(opens, closes, every_day=every_day)


@pytest.mark.parametrize(
    "words",
    ["", "7", "16–7", "8–8", "22–6", "7–25", "7.75–9", "24.01–25", "på kvällen", "7–16 tisdagar", "7–16–18"],
)
def test_what_is_no_two_times_of_one_day_is_asked_back(words: str) -> None:
    with pytest.raises(Declined) as no:
        typed_hours(words)
    assert no.value.text_id == "preferences-hours-unclear"


def test_who_has_chosen_nothing_has_the_hours_of_all_and_they_can_be_chosen_again() -> None:
    assert Preferences().hours == HOURS[UsualHours.WORKING] == DEFAULT
    assert set(HOURS) == set(UsualHours)
