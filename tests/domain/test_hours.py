"""When people may be written to: on the wall, across both clock changes, red days and eves."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import at, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.hours import DEFAULT, PRACTICAL, WHENEVER, Hours, is_open, opening

EVENINGS = Hours(17 * 60, 22 * 60 + 30, every_day=True)
UNTIL_MIDNIGHT = Hours(18 * 60, 24 * 60, every_day=True)
IN_THE_GAP = Hours(2 * 60 + 30, 6 * 60, every_day=True)


def on_the_wall(words: str) -> datetime:
    moment = datetime.fromisoformat(words)
    return at(moment.date(), moment.time())


@pytest.mark.parametrize(
    ("hours", "now", "then"),
    [
        (DEFAULT, "2026-11-24 07:59", "2026-11-24 08:00"),
        (DEFAULT, "2026-11-24 08:00", "2026-11-24 08:00"),
        (DEFAULT, "2026-11-24 17:59", "2026-11-24 17:59"),
        (DEFAULT, "2026-11-24 18:00", "2026-11-25 08:00"),
        (DEFAULT, "2026-11-27 18:00", "2026-11-30 08:00"),  # Friday evening
        (DEFAULT, "2026-11-28 12:00", "2026-11-30 08:00"),  # Saturday
        (DEFAULT, "2026-03-27 19:00", "2026-03-30 08:00"),  # clocks go forward on the 29th
        (DEFAULT, "2026-10-23 19:00", "2026-10-26 08:00"),  # clocks go back on the 25th
        (DEFAULT, "2026-12-23 18:00", "2026-12-28 08:00"),  # Christmas Eve is a Thursday
        (DEFAULT, "2026-12-30 18:00", "2027-01-04 08:00"),
        (DEFAULT, "2026-06-18 18:00", "2026-06-22 08:00"),  # Midsummer Eve
        (DEFAULT, "2026-04-02 18:00", "2026-04-07 08:00"),  # Good Friday, Easter Monday
        (DEFAULT, "2026-05-13 18:00", "2026-05-15 08:00"),  # Ascension Day; the Friday after is worked
        (PRACTICAL, "2026-12-24 05:30", "2026-12-24 06:00"),
        (PRACTICAL, "2026-12-24 20:59", "2026-12-24 20:59"),
        (PRACTICAL, "2026-03-28 21:00", "2026-03-29 06:00"),
        (PRACTICAL, "2026-10-24 21:00", "2026-10-25 06:00"),
        (WHENEVER, "2026-12-25 03:00", "2026-12-25 03:00"),
        (WHENEVER, "2026-12-25 23:59", "2026-12-25 23:59"),
        (EVENINGS, "2026-11-28 09:00", "2026-11-28 17:00"),
        (EVENINGS, "2026-11-28 22:29", "2026-11-28 22:29"),
        (EVENINGS, "2026-11-28 22:30", "2026-11-29 17:00"),
        (UNTIL_MIDNIGHT, "2026-10-24 23:59", "2026-10-24 23:59"),
        (UNTIL_MIDNIGHT, "2026-10-25 00:00", "2026-10-25 18:00"),
        (IN_THE_GAP, "2026-03-29 01:00", "2026-03-29 03:30"),  # 02:30 does not come that night
    ],
)
def test_what_can_wait_goes_when_it_opens(hours: Hours, now: str, then: str) -> None:
    assert opening(on_the_wall(now), hours) == on_the_wall(then)


def test_of_the_hour_that_comes_twice_both_are_open_to_who_takes_it_whenever() -> None:
    for minutes in range(0, 180, 10):
        now = datetime(2026, 10, 25, minutes // 60, minutes % 60, tzinfo=UTC)
        assert is_open(now, WHENEVER)


@given(
    st.datetimes(
        datetime(2024, 1, 1),  # noqa: DTZ001  Hypothesis adds the zone
        datetime(2030, 12, 31),  # noqa: DTZ001
        timezones=st.just(UTC),
    ),
    st.sampled_from([DEFAULT, PRACTICAL, WHENEVER, EVENINGS, UNTIL_MIDNIGHT]),
)
def test_it_is_open_when_it_has_opened_and_never_earlier(now: datetime, hours: Hours) -> None:
    then = opening(now, hours)

    assert then >= now
    assert is_open(then, hours)
    shown = then.astimezone(SWEDEN)
    assert hours.opens <= shown.hour * 60 + shown.minute < hours.closes
    assert hours.every_day or is_business_day(shown.date())


def test_a_moment_told_in_swedish_time_is_answered_in_utc() -> None:
    evening = datetime.combine(date(2026, 11, 24), time(20), SWEDEN)

    assert opening(evening, DEFAULT) == datetime(2026, 11, 25, 7, tzinfo=UTC)
    assert opening(evening, DEFAULT).tzinfo is UTC


@pytest.mark.parametrize(("opens", "closes"), [(600, 600), (1080, 480), (-1, 60), (0, 1441)])
def test_a_day_opens_before_it_closes(opens: int, closes: int) -> None:
    with pytest.raises(ValueError, match="No day is open"):
        Hours(opens, closes, every_day=True)
