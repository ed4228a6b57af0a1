"""What becomes of a message after a try: for every outcome, once more or never again, and when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.delivery import (
    LONGEST_WAIT,
    MOST_TRIES,
    WAIT_AFTER_UNCERTAIN,
    Accepted,
    Again,
    Attempt,
    Operation,
    Priority,
    Refused,
    State,
    Uncertain,
    Verdict,
    growing_wait,
    verdict,
)

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
FIRST = Attempt(Operation.SEND, tries=1, never_twice=False, possibly_twice=False)
SECONDS = timedelta(seconds=1)


def test_what_telegram_has_is_accepted() -> None:
    assert verdict(Accepted((12,)), FIRST, NOW) == Verdict(State.ACCEPTED, 1, possibly_twice=False)


def test_what_can_not_be_sent_is_refused_with_its_reason() -> None:
    assert verdict(Refused("blocked"), FIRST, NOW) == Verdict(State.REFUSED, 1, False, "blocked")


def test_that_it_may_be_there_twice_is_remembered_to_the_end() -> None:
    again = replace(FIRST, tries=2, possibly_twice=True)

    assert verdict(Accepted((12,)), again, NOW).possibly_twice
    assert verdict(Refused("blocked"), again, NOW).possibly_twice
    assert verdict(Again(), again, NOW).possibly_twice


def test_a_wait_that_telegram_names_is_kept() -> None:
    told = verdict(Again(after=17.5), FIRST, NOW)
    assert (told.state, told.retry_at) == (State.WAITING, NOW + timedelta(seconds=17.5))


def test_a_flood_does_not_count_as_a_try_of_the_message() -> None:
    flooded = Again(after=3600, everyone=True, tried=False)

    assert verdict(flooded, FIRST, NOW).tries == 0
    assert verdict(flooded, replace(FIRST, tries=MOST_TRIES + 1), NOW).state is State.WAITING


def test_waits_grow_from_a_second_to_half_an_hour() -> None:
    waits = [growing_wait(tries) / SECONDS for tries in range(1, 16)]

    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1800, 1800, 1800, 1800]
    assert growing_wait(10_000) == LONGEST_WAIT


def test_a_message_that_never_goes_is_given_up_after_two_hours() -> None:
    attempt, waited = FIRST, timedelta()
    while (told := verdict(Again(), attempt, NOW)).state is State.WAITING:
        assert told.retry_at is not None
        waited += told.retry_at - NOW
        attempt = replace(attempt, tries=told.tries + 1)

    assert (told.state, told.reason, told.tries) == (State.REFUSED, "tried-too-often", MOST_TRIES)
    assert timedelta(hours=2) < waited < timedelta(hours=2, minutes=10)


def test_where_no_answer_came_it_is_sent_once_more_and_marked() -> None:
    assert verdict(Uncertain(), FIRST, NOW) == Verdict(
        State.WAITING, 1, possibly_twice=True, retry_at=NOW + WAIT_AFTER_UNCERTAIN
    )


def test_where_no_answer_came_twice_a_person_decides() -> None:
    again = replace(FIRST, tries=2, possibly_twice=True)
    assert verdict(Uncertain(), again, NOW) == Verdict(State.UNCERTAIN, 2, True, "no-answer")


def test_what_must_never_come_twice_is_not_sent_again() -> None:
    once = replace(FIRST, never_twice=True)
    assert verdict(Uncertain(), once, NOW) == Verdict(State.UNCERTAIN, 1, False, "no-answer")


@pytest.mark.parametrize("operation", [Operation.EDIT, Operation.DELETE])
@pytest.mark.parametrize("never_twice", [True, False])
def test_an_edit_or_withdrawal_without_an_answer_is_simply_done_again(
    operation: Operation, never_twice: bool
) -> None:
    attempt = Attempt(operation, tries=3, never_twice=never_twice, possibly_twice=False)
    assert verdict(Uncertain(), attempt, NOW) == Verdict(
        State.WAITING, 3, possibly_twice=False, retry_at=NOW + 4 * SECONDS
    )


def test_answers_go_before_reminders_and_reminders_before_newsletters() -> None:
    assert Priority.ANSWER < Priority.REMINDER < Priority.NEWSLETTER
