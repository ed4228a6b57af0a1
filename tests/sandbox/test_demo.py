"""The network that a newcomer finds in the sandbox."""

from datetime import datetime, timedelta

import pytest

from bot.domain.calendar import day_of
from bot.domain.clock import SWEDEN
from bot.domain.followups import FollowUpPlan, plan_followups
from bot.domain.hours import DEFAULT, is_open
from bot.sandbox.demo import moves_in_at
from bot.sandbox.page import moved
from bot.sandbox.walking import Hands, at_work
from config.settings import CONTENT

PLAN = FollowUpPlan.from_toml((CONTENT / "followups.toml").read_text("utf-8"))


@pytest.mark.parametrize("hour", [0, 8, 23])
def test_three_months_are_enough_for_the_first_followup_whenever_the_sandbox_is_opened(hour: int) -> None:
    first = datetime(2026, 11, 24, hour, tzinfo=SWEDEN)
    for days in range(3 * 365):
        opened = at_work(first + timedelta(days=days))
        certified = moves_in_at(first + timedelta(days=days))
        assert is_open(certified, DEFAULT)
        on = day_of(certified)
        followup = plan_followups(on, PLAN.valid_until(on), PLAN, certified)[0]
        assert opened < followup.due_at <= moved(opened, {"months": 3})


@pytest.mark.parametrize(
    ("today", "begins", "moved_in"),
    [
        ((11, 24, 10), (11, 24, 10), (11, 17, 10)),
        ((11, 24, 3), (11, 24, 9), (11, 17, 9)),
        ((11, 24, 22), (11, 25, 9), (11, 18, 9)),
        ((11, 28, 12), (11, 30, 9), (11, 23, 9)),  # a Saturday
        ((12, 24, 12), (12, 28, 9), (12, 21, 9)),
        ((4, 13, 12), (4, 13, 12), (4, 2, 12)),  # a week after Easter Monday
    ],
)
def test_it_begins_in_working_hours_where_messages_arrive(
    today: tuple[int, int, int], begins: tuple[int, int, int], moved_in: tuple[int, int, int]
) -> None:
    now, shown, moved = (
        datetime(2026, month, day, hour, tzinfo=SWEDEN) for month, day, hour in (today, begins, moved_in)
    )
    hands = Hands(moves_in_at(now) - now, machine_clock=lambda: now)
    assert hands() == moved
    hands.catch_up()
    assert hands() == shown


def test_a_clock_that_was_moved_ahead_stays_there() -> None:
    today = datetime(2026, 11, 24, 10, tzinfo=SWEDEN)
    hands = Hands(timedelta(days=90), machine_clock=lambda: today)
    hands.catch_up()
    assert hands() == today + timedelta(days=90)
