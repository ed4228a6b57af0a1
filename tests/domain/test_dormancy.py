"""When a group counts as stopped, when that is looked at, and for which week in a row."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import at, day_of, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.dormancy import (
    Signs,
    Why,
    dormant_on,
    latest_look,
    next_look,
    overdue_before,
    still_said,
)


def moment(written: str) -> datetime:
    """On the wall clock of Stockholm."""
    wall = datetime.strptime(written, "%Y-%m-%d %H:%M")  # noqa: DTZ007
    return at(wall.date(), wall.time())


def on_the_wall(instant: datetime) -> str:
    return f"{instant.astimezone(SWEDEN):%Y-%m-%d %H:%M}"


SINCE_LONG = Signs(
    3, "2421", led=True, founded_at=moment("2024-01-01 12:00"), last_meeting=None, too_many_since=None
)
MET = replace(SINCE_LONG, last_meeting=moment("2026-03-03 23:30"))


@pytest.mark.parametrize(
    ("last_meeting", "day", "since"),
    [
        ("2026-03-03 14:00", "2026-07-01", None),  # the 120th day after it
        ("2026-03-03 14:00", "2026-07-02", "2026-07-02"),
        ("2026-03-03 23:30", "2026-07-01", None),  # before midnight in Sweden, whatever it is in UTC
        ("2026-03-03 00:15", "2026-07-02", "2026-07-02"),
        ("2026-10-20 14:00", "2027-02-17", None),  # with a clock change between
        ("2026-10-20 14:00", "2027-02-18", "2027-02-18"),
        ("2027-09-01 14:00", "2026-07-02", None),  # ahead
        (None, "2024-04-30", None),  # founded on 1 January
        (None, "2024-05-01", "2024-05-01"),
        (None, "2026-07-02", "2024-05-01"),
    ],
)
def test_a_group_stops_on_the_day_after_120_without_a_meeting(
    last_meeting: str | None, day: str, since: str | None
) -> None:
    signs = replace(SINCE_LONG, last_meeting=moment(last_meeting) if last_meeting else None)

    found = dormant_on(date.fromisoformat(day), signs)

    assert (found.since if found else None) == ({Why.MEETINGS: date.fromisoformat(since)} if since else None)


@pytest.mark.parametrize(
    ("asked", "day", "since"),
    [
        ("2026-06-01 09:00", "2026-06-15", None),
        ("2026-06-01 09:00", "2026-06-16", "2026-06-16"),
        ("2026-06-01 00:10", "2026-06-16", "2026-06-16"),
        (None, "2026-06-16", None),
    ],
)
def test_more_than_three_follow_ups_may_wait_for_a_fortnight(
    asked: str | None, day: str, since: str | None
) -> None:
    """`asked` is the fourth, counted from the oldest."""
    signs = replace(MET, too_many_since=moment(asked) if asked else None)

    found = dormant_on(date.fromisoformat(day), signs)

    assert (found.since if found else None) == (
        {Why.FOLLOW_UPS: date.fromisoformat(since)} if since else None
    )


def test_what_the_list_of_overdue_follow_ups_holds_is_what_counts() -> None:
    day = date(2026, 6, 16)
    assert moment("2026-06-01 23:59") < overdue_before(day) <= moment("2026-06-02 00:00")


def test_of_two_reasons_the_meeting_is_said() -> None:
    found = dormant_on(date(2026, 8, 3), replace(MET, too_many_since=moment("2026-06-01 09:00")))

    assert found is not None
    assert found.why is Why.MEETINGS
    assert set(found.since) == set(Why)


@pytest.mark.parametrize(
    ("told_on", "told_week", "week"),
    [
        (None, 0, 1),
        ("2026-07-27", 1, 2),
        ("2026-07-06", 2, 3),  # weeks in which the bot was down are not counted, and end nothing
        ("2026-03-02", 9, 1),  # then there was a meeting
    ],
)
def test_weeks_are_counted_in_a_row(told_on: str | None, told_week: int, week: int) -> None:
    before = date.fromisoformat(told_on) if told_on else None
    found = dormant_on(date(2026, 8, 3), replace(MET, told_on=before, told_week=told_week))

    assert found is not None
    assert found.week == week


def test_the_county_is_concerned_from_the_third_week_or_where_nobody_leads() -> None:
    day = date(2026, 8, 3)
    first = dormant_on(day, MET)
    third = dormant_on(day, replace(MET, told_on=date(2026, 7, 27), told_week=2))
    unled = dormant_on(day, replace(MET, led=False))

    assert [bool(each and each.concerns_county) for each in (first, third, unled)] == [False, True, True]


@pytest.mark.parametrize(
    ("now", "latest", "following"),
    [
        ("2026-11-24 09:00", "2026-11-23 07:30", "2026-11-30 07:30"),
        ("2026-11-30 07:29", "2026-11-23 07:30", "2026-11-30 07:30"),
        ("2026-11-30 07:30", "2026-11-30 07:30", "2026-12-07 07:30"),
        ("2026-12-06 23:59", "2026-11-30 07:30", "2026-12-07 07:30"),
        ("2027-03-29 12:00", "2027-03-22 07:30", "2027-03-30 07:30"),  # Easter Monday
        ("2027-03-30 07:30", "2027-03-30 07:30", "2027-04-05 07:30"),
        ("2026-10-25 12:00", "2026-10-19 07:30", "2026-10-26 07:30"),  # the clocks go back
    ],
)
def test_groups_are_looked_at_on_mondays_or_the_first_working_day_after(
    now: str, latest: str, following: str
) -> None:
    assert on_the_wall(latest_look(moment(now))) == latest
    assert on_the_wall(next_look(moment(now))) == following


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 12, 31)))  # noqa: DTZ001
def test_there_is_one_look_a_week_before_the_digest_of_a_working_day(wall: datetime) -> None:
    now = at(wall.date(), wall.time())
    before, after = latest_look(now), next_look(now)

    assert before <= now < after
    assert day_of(after).isocalendar().week != day_of(before).isocalendar().week
    assert after - before <= timedelta(days=12)
    assert is_business_day(day_of(after))
    assert after.astimezone(SWEDEN).time() < time(8)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-23 07:30", True),
        ("2026-11-26 12:00", True),
        ("2026-11-27 07:59", True),
        ("2026-11-27 08:01", False),  # the next morning is Monday's, and that has its own
        ("2026-11-29 12:00", False),
    ],
)
def test_after_an_outage_it_is_caught_up_where_a_morning_is_left_in_the_week(now: str, said: bool) -> None:
    assert still_said(moment(now)) is said
