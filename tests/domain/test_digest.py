"""When what can wait is said: at eight in the morning of a working day on the clocks of Stockholm."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import at, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.digest import morning_of, said_at


def moment(written: str) -> datetime:
    """On the wall clock of Stockholm."""
    wall = datetime.strptime(written, "%Y-%m-%d %H:%M")  # noqa: DTZ007
    return at(wall.date(), wall.time())


def on_the_wall(instant: datetime) -> str:
    return f"{instant.astimezone(SWEDEN):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("happened", "said"),
    [
        ("2026-11-24 09:00", "2026-11-25 08:00"),
        ("2026-11-25 07:59", "2026-11-25 08:00"),
        ("2026-11-25 08:00", "2026-11-25 08:00"),
        ("2026-11-25 08:01", "2026-11-26 08:00"),
        ("2026-11-27 08:01", "2026-11-30 08:00"),
        ("2026-11-28 12:00", "2026-11-30 08:00"),
        ("2026-12-23 15:00", "2026-12-28 08:00"),
        ("2026-12-30 15:00", "2027-01-04 08:00"),
        ("2026-06-18 15:00", "2026-06-22 08:00"),
        ("2026-04-02 15:00", "2026-04-07 08:00"),
        ("2026-03-27 15:00", "2026-03-30 08:00"),
        ("2026-10-23 15:00", "2026-10-26 08:00"),
        ("2026-10-25 02:30", "2026-10-26 08:00"),
        ("2028-02-28 15:00", "2028-02-29 08:00"),
    ],
    ids=[
        "an ordinary day",
        "just before",
        "on the minute",
        "just after",
        "a Friday",
        "a Saturday",
        "Christmas",
        "New Year",
        "Midsummer",
        "Easter",
        "over the change in March",
        "over the change in October",
        "in the hour that October has twice",
        "a leap day",
    ],
)
def test_what_has_happened_is_said_the_next_working_morning(happened: str, said: str) -> None:
    waiting = moment(happened)

    assert on_the_wall(said_at(waiting, waiting, had_todays=False)) == said


def test_the_morning_before_and_after_a_clock_change_is_eight_on_the_wall() -> None:
    friday, monday = moment("2026-10-23 08:00"), moment("2026-10-26 08:00")

    assert (f"{friday:%H:%M}", f"{monday:%H:%M}") == ("06:00", "07:00")
    assert monday - friday == timedelta(days=3, hours=1)


@pytest.mark.parametrize(
    ("back_at", "said"),
    [
        ("2026-11-25 09:30", "2026-11-25 08:00"),
        ("2026-11-25 17:59", "2026-11-25 08:00"),
        ("2026-11-25 18:00", "2026-11-26 08:00"),
        ("2026-11-25 23:30", "2026-11-26 08:00"),
        ("2026-11-26 03:00", "2026-11-26 08:00"),
        ("2026-11-28 10:00", "2026-11-30 08:00"),
        ("2026-12-24 10:00", "2026-12-28 08:00"),
    ],
    ids=[
        "the same morning",
        "still by day",
        "in the evening",
        "late",
        "at night",
        "Saturday",
        "Christmas Eve",
    ],
)
def test_after_an_outage_it_is_said_by_day_or_the_next_morning(back_at: str, said: str) -> None:
    waiting = moment("2026-11-24 15:00")

    assert on_the_wall(said_at(waiting, moment(back_at), had_todays=False)) == said


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-25 08:00", "2026-11-26 08:00"),
        ("2026-11-25 17:00", "2026-11-26 08:00"),
        ("2026-11-27 10:00", "2026-11-30 08:00"),
    ],
)
def test_who_has_had_todays_digest_waits_for_the_next(now: str, said: str) -> None:
    assert on_the_wall(said_at(moment("2026-11-24 15:00"), moment(now), had_todays=True)) == said


moments = st.builds(
    at,
    st.dates(date(2024, 1, 1), date(2035, 12, 31)),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
)


@given(moments, st.timedeltas(timedelta(), timedelta(days=20)), st.booleans())
def test_it_is_always_a_working_morning_and_never_before_it_has_happened(
    waiting: datetime, later: timedelta, had_todays: bool
) -> None:
    now = waiting + later
    said = said_at(waiting, now, had_todays=had_todays)
    wall = said.astimezone(SWEDEN)

    assert wall.time() == time(8)
    assert is_business_day(wall.date())
    assert waiting <= said
    assert said > now or said == morning_of(now)
    assert said - max(waiting, now) <= timedelta(days=6, hours=1)
