"""When letters leave: what can be chosen, and when readers get it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.errors import Declined
from bot.domain.schedules import Moment, arrives, months_to_choose, quick, too_late, weeks_of

FRIDAY = datetime(2026, 4, 2, 9, tzinfo=UTC)
"""Maundy Thursday is what it is; after it come four red days."""


def test_the_next_working_days_are_offered_past_the_red_ones() -> None:
    assert [f"{each:%d %H}" for each in quick(FRIDAY)] == ["07 08", "07 09", "08 08", "08 09"]


@pytest.mark.parametrize(
    ("wall", "why"),
    [
        (datetime(2026, 4, 2, 11), "schedule-gone"),  # noqa: DTZ001  the moment itself, in Sweden
        (datetime(2027, 3, 28, 2, 30), "schedule-no-such-time"),  # noqa: DTZ001
        (datetime(2029, 1, 1, 9), "schedule-too-far"),  # noqa: DTZ001
    ],
)
def test_what_can_t_be_chosen_is_refused(wall: datetime, why: str) -> None:
    with pytest.raises(Declined, match=why):
        Moment(wall).still_to_come(FRIDAY)


def test_the_first_of_an_hour_that_comes_twice_is_meant() -> None:
    twice = Moment(datetime(2026, 10, 25, 2, 30))  # noqa: DTZ001  on the wall
    assert twice.still_to_come(FRIDAY) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        (datetime(2026, 4, 2, 6, tzinfo=UTC), None),
        (datetime(2026, 4, 2, 5, 59, tzinfo=UTC), datetime(2026, 4, 2, 6, tzinfo=UTC)),
        (datetime(2026, 4, 2, 16, tzinfo=UTC), datetime(2026, 4, 7, 6, tzinfo=UTC)),
        (
            datetime(2026, 10, 23, 16, tzinfo=UTC),
            datetime(2026, 10, 26, 7, tzinfo=UTC),
        ),  # winter time by then
    ],
)
def test_when_readers_get_what_leaves_in_quiet_hours(sent: datetime, read: datetime | None) -> None:
    assert arrives(sent) == read


def test_a_month_is_shown_in_whole_weeks() -> None:
    weeks = weeks_of(date(2026, 4, 9))

    assert {len(week) for week in weeks} == {7}
    assert weeks[0][:3] == [None, None, date(2026, 4, 1)]
    assert [day for week in weeks for day in week if day][-1] == date(2026, 4, 30)


def test_one_can_turn_the_pages_as_far_as_one_can_plan() -> None:
    assert months_to_choose(FRIDAY) == (date(2026, 4, 1), date(2028, 4, 1))


def test_a_weekend_is_not_too_late() -> None:
    assert not too_late(FRIDAY, FRIDAY + timedelta(days=3))
    assert too_late(FRIDAY, FRIDAY + timedelta(days=3, seconds=1))
