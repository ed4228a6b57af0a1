"""The network that a newcomer finds in the sandbox."""

from datetime import datetime, timedelta

import pytest

from bot.domain.calendar import day_of
from bot.domain.clock import SWEDEN
from bot.domain.followups import FollowUpPlan, plan_followups
from bot.sandbox.demo import MOVED_IN
from bot.sandbox.page import moved
from bot.sandbox.walking import Hands
from config.settings import CONTENT

PLAN = FollowUpPlan.from_toml((CONTENT / "followups.toml").read_text("utf-8"))


@pytest.mark.parametrize("hour", [0, 8, 23])
def test_three_months_are_enough_for_the_first_followup_whenever_the_sandbox_is_opened(hour: int) -> None:
    first = datetime(2026, 11, 24, hour, tzinfo=SWEDEN)
    for days in range(3 * 365):
        opened = first + timedelta(days=days)
        certified = opened + MOVED_IN
        on = day_of(certified)
        followup = plan_followups(on, PLAN.valid_until(on), PLAN, certified)[0]
        assert opened < followup.due_at <= moved(opened, {"months": 3})


def test_the_clock_shows_the_machines_time_once_everybody_has_moved_in() -> None:
    today = datetime(2026, 11, 24, 10, tzinfo=SWEDEN)
    hands = Hands(MOVED_IN, machine_clock=lambda: today)
    assert hands() == datetime(2026, 11, 17, 10, tzinfo=SWEDEN)
    hands.catch_up()
    assert hands() == today


def test_a_clock_that_was_moved_ahead_stays_there() -> None:
    today = datetime(2026, 11, 24, 10, tzinfo=SWEDEN)
    hands = Hands(timedelta(days=90), machine_clock=lambda: today)
    hands.catch_up()
    assert hands() == today + timedelta(days=90)
