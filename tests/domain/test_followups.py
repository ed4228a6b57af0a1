"""When a certified workplace is followed up: on working days, at nine on the wall in Stockholm."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.calendar import add_months, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.followups import FollowUpPlan, Step, plan_followups
from config.settings import CONTENT

PLAN = FollowUpPlan.from_toml((CONTENT / "followups.toml").read_text("utf-8"))
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def dates(certified_on: date, plan: FollowUpPlan = PLAN) -> list[tuple[str, date]]:
    planned = plan_followups(certified_on, plan.valid_until(certified_on), plan, LONG_AGO)
    return [(each.kind, each.due_at.astimezone(SWEDEN).date()) for each in planned]


@pytest.mark.parametrize(
    ("certified_on", "planned"),
    [
        (
            date(2026, 3, 3),
            [
                ("check_in", date(2026, 6, 3)),
                ("yearly_meeting", date(2026, 12, 3)),
                ("renewal_60", date(2026, 12, 30)),  # 2 January is a Saturday after two days off
                ("renewal_30", date(2027, 2, 1)),
                ("renewal_7", date(2027, 2, 24)),
                ("lapsed", date(2027, 3, 17)),
            ],
        ),
        (
            date(2026, 3, 19),  # check-in on Midsummer Eve, a Friday
            [
                ("check_in", date(2026, 6, 22)),
                ("yearly_meeting", date(2026, 12, 21)),  # the 19th is a Saturday
                ("renewal_60", date(2027, 1, 18)),
                ("renewal_30", date(2027, 2, 17)),
                ("renewal_7", date(2027, 3, 12)),
                ("lapsed", date(2027, 4, 2)),
            ],
        ),
        (
            date(2028, 2, 29),  # valid until 28 February, the last day that February has
            [
                ("check_in", date(2028, 5, 29)),
                ("yearly_meeting", date(2028, 11, 29)),
                ("renewal_60", date(2028, 12, 29)),
                ("renewal_30", date(2029, 1, 29)),
                ("renewal_7", date(2029, 2, 21)),
                ("lapsed", date(2029, 3, 14)),
            ],
        ),
        (
            date(2026, 11, 30),  # three months later there is no 30th
            [
                ("check_in", date(2027, 3, 1)),
                ("yearly_meeting", date(2027, 8, 30)),
                ("renewal_60", date(2027, 10, 1)),
                ("renewal_30", date(2027, 10, 29)),
                ("renewal_7", date(2027, 11, 23)),
                ("lapsed", date(2027, 12, 14)),
            ],
        ),
    ],
    ids=["an ordinary Tuesday", "before Midsummer", "a leap day", "a month's end"],
)
def test_follow_ups_fall_on_these_days(certified_on: date, planned: list[tuple[str, date]]) -> None:
    assert dates(certified_on) == planned


def test_nine_in_the_morning_stays_nine_across_both_clock_changes() -> None:
    plan = FollowUpPlan(12, 30, (Step("one", 1, None), Step("two", 2, None)))
    over_october = plan_followups(date(2026, 9, 24), date(2027, 9, 24), plan, LONG_AGO)
    over_march = plan_followups(date(2027, 2, 24), date(2028, 2, 24), plan, LONG_AGO)

    assert [each.due_at for each in over_october] == [
        datetime(2026, 10, 26, 8, tzinfo=UTC),  # the 24th is a Saturday; the clocks change on the 25th
        datetime(2026, 11, 24, 8, tzinfo=UTC),
    ]
    assert [each.due_at for each in over_march] == [
        datetime(2027, 3, 24, 8, tzinfo=UTC),
        datetime(2027, 4, 26, 7, tzinfo=UTC),
    ]


def test_of_two_on_one_day_the_one_named_last_speaks_for_both() -> None:
    meeting, renewal = Step("meeting", 11, None), Step("renewal", None, -28)
    day = date(2027, 2, 2)

    assert dates(date(2026, 3, 2), FollowUpPlan(12, 30, (meeting, renewal))) == [("renewal", day)]
    assert dates(date(2026, 3, 2), FollowUpPlan(12, 30, (renewal, meeting))) == [("meeting", day)]


def test_what_is_past_when_a_plan_is_made_is_left_out() -> None:
    certified_on = date(2026, 3, 3)
    on_the_minute = datetime(2026, 6, 3, 7, tzinfo=UTC)
    until = PLAN.valid_until(certified_on)

    assert (
        plan_followups(certified_on, until, PLAN, on_the_minute - timedelta(seconds=1))[0].kind == "check_in"
    )
    assert plan_followups(certified_on, until, PLAN, on_the_minute)[0].kind == "yearly_meeting"


def test_a_follow_up_can_be_caught_up_for_thirty_days_on_the_wall_clock() -> None:
    planned = plan_followups(date(2026, 7, 2), date(2027, 7, 2), PLAN, LONG_AGO)[0]

    assert planned.due_at == datetime(2026, 10, 2, 7, tzinfo=UTC)
    assert planned.not_after == datetime(2026, 11, 1, 8, tzinfo=UTC)


steps = st.one_of(
    st.integers(1, 24).map(lambda months: (months, None)),
    st.integers(-120, 60).map(lambda days: (None, days)),
)
plans = st.builds(
    lambda valid, kinds: FollowUpPlan(
        valid, 30, tuple(Step(f"step_{number}", *each) for number, each in enumerate(kinds))
    ),
    st.integers(6, 36),
    st.lists(steps, min_size=1, max_size=8),
)
certified = st.dates(min_value=date(2024, 1, 1), max_value=date(2035, 12, 31))


@settings(max_examples=150)
@given(certified, plans, st.timedeltas(timedelta(), timedelta(days=900)))
@example(date(2028, 2, 29), PLAN, timedelta())
@example(date(2026, 7, 25), PLAN, timedelta(days=92))
@example(date(2026, 12, 31), PLAN, timedelta())
def test_every_follow_up_comes_at_nine_on_a_working_day_still_to_come(
    certified_on: date, plan: FollowUpPlan, later: timedelta
) -> None:
    now = datetime.combine(certified_on, time(12), UTC) + later
    planned = plan_followups(certified_on, plan.valid_until(certified_on), plan, now)
    walls = [each.due_at.astimezone(SWEDEN) for each in planned]

    assert all(wall.time() == time(9) and is_business_day(wall.date()) for wall in walls)
    assert all(each.due_at > now and each.not_after > each.due_at for each in planned)
    assert len({wall.date() for wall in walls}) == len(walls)
    assert walls == sorted(walls)


@settings(max_examples=150)
@given(certified, steps)
def test_what_comes_before_the_end_moves_earlier_and_everything_else_later(
    certified_on: date, kind: tuple[int | None, int | None]
) -> None:
    months, days = kind
    until = add_months(certified_on, 12)
    due = Step("step", months, days).due_on(certified_on, until)

    if days is not None and days < 0:
        wanted = until + timedelta(days=days)
        assert due <= wanted < until
    else:
        wanted = add_months(certified_on, months) if months else until + timedelta(days=days or 0)
        assert due >= wanted
    assert abs(due - wanted) <= timedelta(days=5)


@given(certified, plans)
@settings(max_examples=50)
def test_planning_again_later_only_takes_away_what_has_passed(certified_on: date, plan: FollowUpPlan) -> None:
    until = plan.valid_until(certified_on)
    first = plan_followups(certified_on, until, plan, LONG_AGO)

    for number, each in enumerate(first):
        assert plan_followups(certified_on, until, plan, each.due_at) == first[number + 1 :]
    assert plan_followups(certified_on, until, plan, LONG_AGO) == first
