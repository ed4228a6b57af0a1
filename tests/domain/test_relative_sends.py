"""Letters before and after meetings: tables of dates with red days in them, and how people say so."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.errors import Declined
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.relative_sends import NearMeeting, Side, read_near_meeting
from bot.domain.schedules import Why, why_missed

SWEDEN = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
THREE_BEFORE = NearMeeting(Side.BEFORE, 3)
DAY_AFTER = NearMeeting(Side.AFTER, 1)
EVERY = replace(THREE_BEFORE, every=True)


def meeting(month: int, day: int, *, year: int = 2026, minutes: int = 60, hour: int = 14) -> Meeting:
    starts = datetime(year, month, day, hour, tzinfo=SWEDEN).astimezone(UTC)
    kind = MeetingKind.COOPERATION
    return Meeting(1, 1, "2581", kind, starts, minutes, "", MeetingState.CALLED, 1, called_at=NOW)


def wall(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment.astimezone(SWEDEN):%a %d %b %H:%M}"


@pytest.mark.parametrize(
    ("near", "when", "leaves"),
    [
        (THREE_BEFORE, meeting(12, 8), "Thu 03 Dec 09:00"),
        (NearMeeting(Side.BEFORE, 1, time(16, 30)), meeting(12, 7), "Fri 04 Dec 16:30"),
        (NearMeeting(Side.BEFORE, 2), meeting(12, 28), "Tue 22 Dec 09:00"),  # Christmas lies between
        (DAY_AFTER, meeting(12, 23), "Mon 28 Dec 09:00"),
        (NearMeeting(Side.AFTER, 2), meeting(12, 30), "Tue 05 Jan 09:00"),  # New Year's Eve is not worked
        (NearMeeting(Side.BEFORE, 10), meeting(4, 9), "Tue 24 Mar 09:00"),  # over Easter and summer time
        (DAY_AFTER, meeting(12, 8, minutes=20 * 60), "Thu 10 Dec 09:00"),  # that ends on the 9th
    ],
)
def test_working_days_are_counted_and_the_meeting_s_own_is_not(
    near: NearMeeting, when: Meeting, leaves: str
) -> None:
    assert wall(near.moment(when)) == leaves


def test_the_next_meeting_is_the_first_called_one_that_begins_after_the_letter_was_planned() -> None:
    near = replace(THREE_BEFORE, after=NOW)
    held_before = meeting(11, 24, hour=8)
    called_off = replace(meeting(12, 1), state=MeetingState.DISCARDED)

    assert wall(near.next([meeting(12, 15), held_before, meeting(12, 8), called_off])) == "Thu 03 Dec 09:00"
    assert near.next([held_before, called_off]) is None


def test_a_kind_that_was_said_is_waited_for() -> None:
    near = replace(THREE_BEFORE, kind=MeetingKind.CONFERENCE, after=NOW)
    conference = replace(meeting(12, 15), kind=MeetingKind.CONFERENCE)

    assert wall(near.next([meeting(12, 8), conference])) == "Thu 10 Dec 09:00"


def test_a_letter_that_waits_for_a_person_follows_no_meeting() -> None:
    assert THREE_BEFORE.next([meeting(12, 8)]) is None


def test_a_moment_that_has_been_is_refused_for_one_meeting_and_passed_over_by_a_series() -> None:
    tomorrow, later = meeting(11, 25), meeting(12, 8)
    with pytest.raises(Declined, match="relative-gone"):
        THREE_BEFORE.from_now_on([tomorrow, later], NOW)

    series = EVERY.from_now_on([tomorrow, later], NOW)
    assert wall(series.next([tomorrow, later])) == "Thu 03 Dec 09:00"


def test_a_series_shows_at_most_five_meetings_and_only_those_to_come() -> None:
    meetings = [meeting(11, 25), *(meeting(month, 15, year=2027) for month in range(1, 8))]

    assert EVERY.offered(meetings, NOW) == meetings[1:6]
    assert THREE_BEFORE.offered(meetings, NOW) == meetings[:1]


def test_of_what_an_outage_has_missed_a_series_takes_the_latest_and_a_single_letter_its_own() -> None:
    meetings = [meeting(12, 8), meeting(12, 15), meeting(12, 22)]
    late = datetime(2026, 12, 11, 12, tzinfo=UTC)

    assert replace(EVERY, after=NOW).come(meetings, late) == meetings[1]
    assert replace(THREE_BEFORE, after=NOW).come(meetings, late) == meetings[0]
    assert replace(EVERY, after=NOW).come(meetings, NOW) is None


@pytest.mark.parametrize(
    ("near", "called", "now", "why"),
    [
        (THREE_BEFORE, NOW, datetime(2026, 12, 3, 8, tzinfo=UTC), None),
        (THREE_BEFORE, datetime(2026, 12, 4, tzinfo=UTC), datetime(2026, 12, 4, tzinfo=UTC), Why.CALLED_LATE),
        (THREE_BEFORE, NOW, meeting(12, 8).starts_at, Why.MEETING_BEGUN),
        (THREE_BEFORE, NOW, meeting(12, 8).starts_at - timedelta(minutes=1), None),
        (DAY_AFTER, NOW, datetime(2026, 12, 9, 8, tzinfo=UTC), None),
    ],
)
def test_what_came_too_late_for_its_meeting(
    near: NearMeeting, called: datetime, now: datetime, why: Why | None
) -> None:
    assert why_missed(near, replace(meeting(12, 8), called_at=called), now) is why


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3 arbetsdagar före nästa möte", THREE_BEFORE),
        ("Tre dagar innan nästa möte.", THREE_BEFORE),
        ("3 vardagar före mötet", THREE_BEFORE),
        ("3 arbetsdagar före nästa möte, kl. 9.00", THREE_BEFORE),
        ("2 working days before the next meeting", NearMeeting(Side.BEFORE, 2)),
        ("two business days before next meeting at 13:30", NearMeeting(Side.BEFORE, 2, time(13, 30))),
        ("dagen efter nästa möte", DAY_AFTER),
        ("arbetsdagen efter nästa möte kl 13", NearMeeting(Side.AFTER, 1, time(13))),
        ("the day after the next meeting", DAY_AFTER),
        ("a day before the meeting", NearMeeting(Side.BEFORE, 1)),
        ("10 workdays after the next meeting", NearMeeting(Side.AFTER, 10)),
        ("3 arbetsdagar före varje möte", EVERY),
        ("tre arbetsdagar före alla möten", EVERY),
        ("3 days before every meeting", EVERY),
        (
            "3 dagar före nästa samverkansmöte 10.15",
            NearMeeting(Side.BEFORE, 3, time(10, 15), kind=MeetingKind.COOPERATION),
        ),
        (
            "the day after each workplace visit",
            replace(DAY_AFTER, every=True, kind=MeetingKind.WORKPLACE_VISIT),
        ),
        ("tis kl. 14", None),
        ("första tisdagen kl. 9", None),
        ("", None),
        ("möte " * 1000, None),
    ],
)
def test_how_people_say_it(written: str, meant: NearMeeting | None) -> None:
    assert read_near_meeting(written) == meant


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("0 arbetsdagar före nästa möte", "relative-too-many"),
        ("11 working days before the next meeting", "relative-too-many"),
        ("99999999999999999999 dagar före mötet", "relative-too-many"),
        ("under nästa möte", "relative-not-understood"),
        ("en vecka före nästa möte", "relative-not-understood"),
        ("dagen före nästa möte kl. 3", "relative-not-understood"),  # at night, or in the afternoon?
        ("dagen före nästa möte kl. 25", "relative-not-understood"),
        ("3 working days before the meeting of others", "relative-not-understood"),
    ],
)
def test_what_speaks_of_a_meeting_and_is_not_understood_is_refused_by_name(written: str, why: str) -> None:
    with pytest.raises(Declined, match=why):
        read_near_meeting(written)


@pytest.mark.parametrize(
    "near", [THREE_BEFORE, NearMeeting(Side.AFTER, 10, time(23, 59), True, MeetingKind.WORKING_GROUP)]
)
def test_it_is_kept_as_it_was(near: NearMeeting) -> None:
    assert NearMeeting.from_code(near.code) == near
    assert len(near.code) <= 32


@pytest.mark.parametrize(
    "code",
    [
        *("", "b.3.0900.next", "x.3.0900.next.", "b.0.0900.next.", "b.11.0900.next.", "b.3.9900.next."),
        *("b.3.0900.some.", "b.3.0900.next.party", "b.3.09.next.x.y"),
    ],
)
def test_what_is_no_rule_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        NearMeeting.from_code(code)
