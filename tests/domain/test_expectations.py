"""Expectation cards: short, complete, and agreed on as they read today."""

from datetime import date

import pytest

from bot.domain.errors import Declined
from bot.domain.expectations import LONGEST_OWN, VERSION, Agreement, check_day, tidy_own
from bot.domain.people import Kind, kinds_in
from bot.domain.seats import SEATS

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day", "refusal"),
    [
        (date(2026, 11, 24), None),
        (date(2025, 11, 24), None),
        (date(2025, 11, 23), "expectations-day-too-old"),
        (date(2026, 11, 25), "expectations-day-to-come"),
    ],
)
def test_a_group_has_agreed_within_the_last_year(day: date, refusal: str | None) -> None:
    if refusal is None:
        check_day(day, TODAY)
        return
    with pytest.raises(Declined) as refused:
        check_day(day, TODAY)
    assert refused.value.text_id == refusal


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Vi ses  varje   höst ", "Vi ses varje höst"),
        ("Vi ses varje höst\r\n\n\n  Eva ringer", "Vi ses varje höst\nEva ringer"),
        ("a" * LONGEST_OWN, "a" * LONGEST_OWN),
    ],
)
def test_what_a_group_adds_is_kept_line_by_line(written: str, kept: str) -> None:
    assert tidy_own(written) == kept


@pytest.mark.parametrize(
    ("written", "refusal"),
    [
        ("", "words-only"),
        (" \n ", "words-only"),
        ("a" * (LONGEST_OWN + 1), "text-too-long"),
        ("Ring 070-123 45 67", "guard-refused"),
        ("Det gäller RR 123 456 785 SE", "guard-refused"),
        ("Anna, 19900101-1234", "guard-refused"),
    ],
)
def test_too_much_nothing_and_what_tells_of_somebody_is_refused(written: str, refusal: str) -> None:
    with pytest.raises(Declined) as refused:
        tidy_own(written)
    assert refused.value.text_id == refusal


def test_an_agreement_on_other_texts_is_told_apart() -> None:
    assert Agreement(TODAY, VERSION).is_of_todays_texts
    assert not Agreement(TODAY, "2026-01").is_of_todays_texts


def test_each_kind_that_the_method_wants_in_a_group_has_a_card() -> None:
    assert set(SEATS) == {Kind.COORDINATOR, *kinds_in("2581")}
