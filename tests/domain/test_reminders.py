"""When people are reminded of a meeting: never too early in the day, never too late for the meeting."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.calendar import at, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.reminders import MeetingPlan, Planned, ReminderKind, plan_meeting

PLAN = MeetingPlan(ask_days_before=(7, 3), remind_hours_before=(24, 2))
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ASK, NEAR = ReminderKind.UNANSWERED.value, ReminderKind.PRACTICAL.value


def meeting_at(day: date, clock: time) -> Meeting:
    return Meeting(
        id=1,
        group_id=1,
        place="2581",
        kind=MeetingKind.COOPERATION,
        starts_at=at(day, clock),
        minutes=120,
        where="",
        state=MeetingState.CALLED,
        version=1,
    )


def on_the_wall(planned: list[Planned]) -> list[tuple[str, str]]:
    return [(each.kind, f"{each.due_at.astimezone(SWEDEN):%Y-%m-%d %H:%M}") for each in planned]


@pytest.mark.parametrize(
    ("day", "clock", "planned"),
    [
        (
            date(2026, 3, 19),
            time(14),
            [
                (ASK, "2026-03-12 09:00"),
                (ASK, "2026-03-16 09:00"),
                (NEAR, "2026-03-18 14:00"),
                (NEAR, "2026-03-19 12:00"),
            ],
        ),
        (
            date(2026, 3, 31),  # the clocks changed on the 29th
            time(14),
            [
                (ASK, "2026-03-24 09:00"),
                (ASK, "2026-03-27 09:00"),
                (NEAR, "2026-03-30 14:00"),
                (NEAR, "2026-03-31 12:00"),
            ],
        ),
        (
            date(2026, 10, 25),  # the day on which October changes, 25 hours after the same time yesterday
            time(14),
            [
                (ASK, "2026-10-16 09:00"),
                (ASK, "2026-10-22 09:00"),
                (NEAR, "2026-10-24 14:00"),
                (NEAR, "2026-10-25 12:00"),
            ],
        ),
        (
            date(2026, 4, 9),  # a week before is Maundy Thursday, three days before is Easter Monday
            time(10),
            [
                (ASK, "2026-04-02 09:00"),
                (NEAR, "2026-04-08 10:00"),
                (NEAR, "2026-04-09 08:00"),
            ],
        ),
        (
            date(2026, 3, 19),  # two hours before is before six
            time(7, 30),
            [
                (ASK, "2026-03-12 09:00"),
                (ASK, "2026-03-16 09:00"),
                (NEAR, "2026-03-18 07:30"),
                (NEAR, "2026-03-18 18:00"),
            ],
        ),
        (
            date(2026, 3, 19),  # an early shift: both would come in the night
            time(5),
            [
                (ASK, "2026-03-12 09:00"),
                (ASK, "2026-03-16 09:00"),
                (NEAR, "2026-03-17 18:00"),
                (NEAR, "2026-03-18 18:00"),
            ],
        ),
        (
            date(2026, 3, 19),  # a night shift: the same
            time(23, 30),
            [
                (ASK, "2026-03-12 09:00"),
                (ASK, "2026-03-16 09:00"),
                (NEAR, "2026-03-18 18:00"),
                (NEAR, "2026-03-19 18:00"),
            ],
        ),
        (
            date(2028, 3, 1),  # a leap day is a day like any other
            time(14),
            [
                (ASK, "2028-02-23 09:00"),
                (ASK, "2028-02-25 09:00"),
                (NEAR, "2028-02-29 14:00"),
                (NEAR, "2028-03-01 12:00"),
            ],
        ),
    ],
    ids=["an ordinary week", "March", "October", "Easter", "early", "very early", "late", "a leap day"],
)
def test_reminders_come_at_these_moments(day: date, clock: time, planned: list[tuple[str, str]]) -> None:
    assert on_the_wall(plan_meeting(meeting_at(day, clock), PLAN, LONG_AGO)) == planned


def test_a_meeting_called_at_short_notice_has_only_what_is_still_to_come() -> None:
    meeting = meeting_at(date(2026, 3, 19), time(14))
    yesterday = at(date(2026, 3, 18), time(14))

    assert on_the_wall(plan_meeting(meeting, PLAN, yesterday)) == [(NEAR, "2026-03-19 12:00")]
    assert plan_meeting(meeting, PLAN, at(date(2026, 3, 19), time(12))) == []


def test_no_reminder_makes_sense_once_the_meeting_has_begun() -> None:
    meeting = meeting_at(date(2026, 3, 19), time(14))
    assert {each.not_after for each in plan_meeting(meeting, PLAN, LONG_AGO)} == {meeting.starts_at}


meetings = st.builds(
    meeting_at,
    st.dates(min_value=date(2024, 2, 1), max_value=date(2035, 12, 31)),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
)
plans = st.builds(
    MeetingPlan,
    st.lists(st.integers(1, 40), min_size=1, max_size=4).map(tuple),
    st.lists(st.integers(1, 80), min_size=1, max_size=4).map(tuple),
)


@settings(max_examples=200)
@given(meetings, plans, st.timedeltas(timedelta(), timedelta(days=60)))
@example(meeting_at(date(2026, 3, 29), time(2, 30)), PLAN, timedelta(days=60))
@example(meeting_at(date(2026, 10, 25), time(2, 30)), PLAN, timedelta(days=60))
@example(meeting_at(date(2026, 12, 28), time(9)), PLAN, timedelta(days=60))
@example(meeting_at(date(2028, 2, 29), time(6)), PLAN, timedelta(hours=25))
def test_every_reminder_keeps_its_promises(meeting: Meeting, plan: MeetingPlan, ahead: timedelta) -> None:
    now = meeting.starts_at - ahead
    planned = plan_meeting(meeting, plan, now)
    asks = [each.due_at.astimezone(SWEDEN) for each in planned if each.kind == ASK]
    near = [each.due_at.astimezone(SWEDEN) for each in planned if each.kind == NEAR]

    assert all(now < each.due_at < meeting.starts_at for each in planned)
    assert [each.due_at for each in planned] == sorted(each.due_at for each in planned)
    assert all(wall.time() == time(9) and is_business_day(wall.date()) for wall in asks)
    assert len({wall.date() for wall in asks}) == len(asks)
    assert all(time(6) <= wall.time() <= time(21) for wall in near)
    assert len(set(near)) == len(near)
    assert plan_meeting(meeting, plan, now) == planned


@given(meetings, st.integers(1, 30))
def test_who_has_not_answered_is_asked_at_least_so_many_days_before(meeting: Meeting, days: int) -> None:
    (ask, *_) = plan_meeting(meeting, MeetingPlan((days,), (1,)), LONG_AGO)
    between = meeting.starts_at.astimezone(SWEDEN).date() - ask.due_at.astimezone(SWEDEN).date()

    assert ask.kind == ASK
    assert timedelta(days=days) <= between <= timedelta(days=days + 5)


@given(
    st.dates(min_value=date(2024, 2, 1), max_value=date(2035, 12, 31)),
    st.integers(6, 21).map(time),
    st.integers(1, 7),
)
@example(date(2026, 10, 25), time(14), 1)
@example(date(2026, 3, 29), time(14), 1)
def test_whole_days_before_is_the_same_time_on_the_wall(day: date, clock: time, days: int) -> None:
    near = plan_meeting(meeting_at(day, clock), MeetingPlan((30,), (24 * days,)), LONG_AGO)[-1]
    assert near.due_at == at(day - timedelta(days=days), clock)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "ask_days_before"),
        ("reminders = 3", "ask_days_before"),
        ("[reminders]\nask_days_before = []\nremind_hours_before = [24]", "ask_days_before"),
        ("[reminders]\nask_days_before = 7\nremind_hours_before = [24]", "ask_days_before"),
        ("[reminders]\nask_days_before = [7, 0]\nremind_hours_before = [24]", "ask_days_before"),
        ("[reminders]\nask_days_before = [7]\nremind_hours_before = [2.5]", "remind_hours_before"),
        ("[reminders]\nask_days_before = [7]\nremind_hours_before = [true]", "remind_hours_before"),
        ("[reminders]\nask_days_before = [7]", "remind_hours_before"),
    ],
)
def test_a_wrong_plan_is_told_by_the_key_that_is_wrong(text: str, key: str) -> None:
    with pytest.raises(ValueError, match=rf"^reminders\.{key} must be a list of whole numbers above 0"):
        MeetingPlan.from_toml(text)
