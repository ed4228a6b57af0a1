"""Meetings: how long they take, until when they can be answered, and what is wrong with a plan of lengths."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import Declined
from bot.domain.meetings import (
    LONGEST_PLACE,
    Meeting,
    MeetingKind,
    MeetingState,
    lengths_from_toml,
    tidy_where,
)
from config.settings import CONTENT

STARTS = datetime(2026, 3, 3, 13, tzinfo=UTC)
CALLED = Meeting(
    id=1,
    group_id=1,
    place="2581",
    kind=MeetingKind.COOPERATION,
    starts_at=STARTS,
    minutes=90,
    where="",
    state=MeetingState.CALLED,
    version=1,
)
DRAFT = replace(CALLED, state=MeetingState.DRAFT)
THROWN_AWAY = replace(CALLED, state=MeetingState.DISCARDED)


def test_a_meeting_ends_when_its_minutes_are_over_also_in_the_night_of_a_clock_change() -> None:
    in_the_night = replace(CALLED, starts_at=datetime(2026, 10, 25, 0, 30, tzinfo=UTC))

    assert CALLED.ends_at == datetime(2026, 3, 3, 14, 30, tzinfo=UTC)
    assert in_the_night.ends_at == datetime(2026, 10, 25, 2, 0, tzinfo=UTC)


def test_a_draft_can_be_called() -> None:
    DRAFT.still_a_draft()


@pytest.mark.parametrize(
    ("meeting", "text_id"), [(CALLED, "meeting-called-already"), (THROWN_AWAY, "meeting-gone")]
)
def test_a_button_of_a_draft_that_is_no_draft_any_more_says_what_happened(
    meeting: Meeting, text_id: str
) -> None:
    with pytest.raises(Declined) as no:
        meeting.still_a_draft()
    assert no.value.text_id == text_id


@pytest.mark.parametrize("now", [STARTS - timedelta(days=30), STARTS, CALLED.ends_at - timedelta(seconds=1)])
def test_a_called_meeting_takes_answers_until_it_ends(now: datetime) -> None:
    CALLED.takes_answers(now)


@pytest.mark.parametrize(
    ("meeting", "now", "text_id"),
    [
        (CALLED, CALLED.ends_at, "meeting-past"),
        (DRAFT, STARTS - timedelta(days=1), "meeting-gone"),
        (THROWN_AWAY, STARTS - timedelta(days=1), "meeting-gone"),
    ],
)
def test_an_answer_that_can_not_matter_is_told_so(meeting: Meeting, now: datetime, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        meeting.takes_answers(now)
    assert no.value.text_id == text_id


def test_a_place_stands_on_one_line() -> None:
    assert tidy_where("  Stadshuset,\n rum 3 ") == "Stadshuset, rum 3"
    assert tidy_where("") == ""
    assert tidy_where("Ö" * LONGEST_PLACE) == "Ö" * 200


def test_a_place_that_is_a_novel_is_told_its_length() -> None:
    with pytest.raises(Declined) as no:
        tidy_where("Ö" * 201)
    assert (no.value.text_id, no.value.arguments) == ("meeting-where-too-long", {"most": 200, "length": 201})


def test_the_shipped_plan_has_a_length_for_every_kind() -> None:
    minutes = lengths_from_toml((CONTENT / "meetings.toml").read_text("utf-8"))

    assert set(minutes) == set(MeetingKind)
    assert minutes[MeetingKind.COOPERATION] == 120


@pytest.mark.parametrize("minutes", ["0", "-60", "1.5", "true", '"an hour"'])
def test_a_wrong_length_is_told_by_its_key(minutes: str) -> None:
    whole = (CONTENT / "meetings.toml").read_text("utf-8")
    with pytest.raises(ValueError, match=r"^minutes\.chiefs must be a whole number of minutes above 0\.$"):
        lengths_from_toml(whole.replace("chiefs = 90", f"chiefs = {minutes}"))


@pytest.mark.parametrize("text", ["", "minutes = 60"])
def test_a_plan_without_lengths_is_told_by_the_first_key_that_is_missing(text: str) -> None:
    with pytest.raises(ValueError, match=r"^minutes\.working_group must be"):
        lengths_from_toml(text)
