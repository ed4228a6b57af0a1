"""Days as Swedes count them: red days and eves, both clock changes, month ends and leap days."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import (
    add_months,
    at,
    business_day_on_or_after,
    business_day_on_or_before,
    day_of,
    exists,
    holiday_name,
    is_business_day,
)
from bot.domain.clock import SWEDEN

NOBODY_WORKS = {
    date(2026, 1, 1): ("nyårsdagen", "New Year's Day"),
    date(2026, 1, 6): ("trettondedag jul", "Epiphany"),
    date(2026, 4, 3): ("långfredagen", "Good Friday"),
    date(2026, 4, 5): ("påskdagen", "Easter Sunday"),
    date(2026, 4, 6): ("annandag påsk", "Easter Monday"),
    date(2026, 5, 1): ("första maj", "May Day"),
    date(2026, 5, 14): ("kristi himmelsfärdsdag", "Ascension Day"),
    date(2026, 5, 24): ("pingstdagen", "Pentecost"),
    date(2026, 6, 6): ("nationaldagen", "National Day"),
    date(2026, 6, 19): ("midsommarafton", "Midsummer Eve"),
    date(2026, 6, 20): ("midsommardagen", "Midsummer Day"),
    date(2026, 10, 31): ("alla helgons dag", "All Saints' Day"),
    date(2026, 12, 24): ("julafton", "Christmas Eve"),
    date(2026, 12, 25): ("juldagen", "Christmas Day"),
    date(2026, 12, 26): ("annandag jul", "Second Day of Christmas"),
    date(2026, 12, 31): ("nyårsafton", "New Year's Eve"),
}
YEAR = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]

days = st.dates(min_value=date(2024, 1, 1), max_value=date(2036, 12, 31))


def test_the_red_days_and_eves_of_a_year_are_these_and_no_others() -> None:
    named = {day: holiday_name(day, "sv") for day in YEAR if holiday_name(day, "sv")}

    assert named == {day: swedish for day, (swedish, _) in NOBODY_WORKS.items()}
    assert {day: holiday_name(day, "en") for day in named} == {
        day: english for day, (_, english) in NOBODY_WORKS.items()
    }


def test_people_work_from_monday_to_friday_and_on_no_red_day_or_eve() -> None:
    assert [day for day in YEAR if is_business_day(day)] == [
        day for day in YEAR if day.isoweekday() <= 5 and day not in NOBODY_WORKS
    ]


@pytest.mark.parametrize(
    "day",
    [date(2026, 4, 2), date(2026, 4, 30), date(2026, 5, 15), date(2026, 10, 30), date(2026, 12, 23)],
    ids=["skärtorsdag", "valborg", "klämdag", "before All Saints", "dan före dan"],
)
def test_days_that_only_feel_like_holidays_are_working_days(day: date) -> None:
    assert is_business_day(day)
    assert holiday_name(day, "sv") is None


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (date(2026, 3, 3), date(2026, 3, 3), date(2026, 3, 3)),
        (date(2026, 3, 7), date(2026, 3, 6), date(2026, 3, 9)),
        (date(2026, 4, 5), date(2026, 4, 2), date(2026, 4, 7)),
        (date(2026, 6, 19), date(2026, 6, 18), date(2026, 6, 22)),
        (date(2026, 12, 24), date(2026, 12, 23), date(2026, 12, 28)),
        (date(2027, 1, 1), date(2026, 12, 30), date(2027, 1, 4)),
        (date(2028, 2, 29), date(2028, 2, 29), date(2028, 2, 29)),
    ],
    ids=["a Tuesday", "a Saturday", "Easter", "Midsummer", "Christmas", "over New Year", "a leap day"],
)
def test_a_day_off_moves_to_the_nearest_working_day(day: date, before: date, after: date) -> None:
    assert (business_day_on_or_before(day), business_day_on_or_after(day)) == (before, after)


@given(days)
def test_a_working_day_is_never_more_than_a_long_weekend_away(day: date) -> None:
    before, after = business_day_on_or_before(day), business_day_on_or_after(day)

    assert is_business_day(before)
    assert is_business_day(after)
    assert timedelta() <= day - before <= timedelta(days=5)
    assert timedelta() <= after - day <= timedelta(days=5)
    assert (before == after) is is_business_day(day)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 15), 3, date(2026, 4, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 2, 28), 12, date(2027, 2, 28)),
    ],
)
def test_months_are_counted_to_the_same_day_or_the_last_there_is(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@pytest.mark.parametrize(
    ("day", "clock", "instant"),
    [
        (date(2026, 1, 15), time(9), datetime(2026, 1, 15, 8, tzinfo=UTC)),
        (date(2026, 7, 15), time(9), datetime(2026, 7, 15, 7, tzinfo=UTC)),
        (date(2026, 3, 28), time(14), datetime(2026, 3, 28, 13, tzinfo=UTC)),
        (date(2026, 3, 29), time(14), datetime(2026, 3, 29, 12, tzinfo=UTC)),
        (date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (date(2026, 10, 24), time(14), datetime(2026, 10, 24, 12, tzinfo=UTC)),
        (date(2026, 10, 25), time(14), datetime(2026, 10, 25, 13, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
    ids=[
        "winter",
        "summer",
        "the day before March changes",
        "the day March changes",
        "the hour that March leaves out",
        "the day before October changes",
        "the day October changes",
        "the hour that October has twice",
    ],
)
def test_the_wall_clock_is_that_of_stockholm(day: date, clock: time, instant: datetime) -> None:
    assert at(day, clock) == instant


def test_only_the_hour_that_march_leaves_out_does_not_exist() -> None:
    quarters = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]

    assert [each for each in quarters if not exists(date(2026, 3, 29), each)] == quarters[8:12]
    assert all(exists(date(2026, 10, 25), each) for each in quarters)
    assert all(exists(date(2026, 3, 28), each) for each in quarters)


def test_a_day_begins_at_midnight_in_stockholm_not_in_greenwich() -> None:
    assert day_of(datetime(2026, 7, 14, 21, 59, tzinfo=UTC)) == date(2026, 7, 14)
    assert day_of(datetime(2026, 7, 14, 22, 0, tzinfo=UTC)) == date(2026, 7, 15)
    assert day_of(datetime(2026, 1, 14, 22, 59, tzinfo=UTC)) == date(2026, 1, 14)
    assert day_of(datetime(2026, 1, 14, 23, 0, tzinfo=UTC)) == date(2026, 1, 15)


@given(days, st.times())
def test_what_clocks_show_is_read_back_from_the_instant(day: date, clock: time) -> None:
    instant = at(day, clock)

    assert instant.tzinfo is UTC
    if exists(day, clock):
        assert (day_of(instant), instant.astimezone(SWEDEN).time()) == (day, clock)
    else:
        assert instant.astimezone(SWEDEN).time() == time(
            clock.hour + 1, clock.minute, clock.second, clock.microsecond
        )
