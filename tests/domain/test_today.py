"""The first steps of a new coordinator: shown until they are taken, and not for ever."""

from collections.abc import Set
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.today import GettingStarted, Step

BEGAN = datetime(2026, 11, 24, 8, tzinfo=UTC)
ALL = set(Step)


@pytest.mark.parametrize(
    ("done", "after", "shown"),
    [
        (set(), timedelta(), True),
        (set(), timedelta(days=30, seconds=-1), True),
        (set(), timedelta(days=30), False),
        ({Step.INVITE}, timedelta(days=1), True),
        (ALL - {Step.SEND_NEWSLETTER}, timedelta(days=1), True),
        (ALL - {Step.OPEN}, timedelta(days=1), True),
        (ALL, timedelta(days=1), False),
    ],
    ids=["nothing", "the last day", "after a month", "one", "all but one", "all but the first", "all"],
)
def test_they_are_shown_until_all_are_taken_or_a_month_has_passed(
    done: Set[Step], after: timedelta, shown: bool
) -> None:
    assert GettingStarted(1, "2581", BEGAN, done).is_shown_at(BEGAN + after) is shown
