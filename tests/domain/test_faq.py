"""What an answer knows about itself."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.faq import CATEGORIES, Entry, Source

ENTRY = Entry(
    slug="oppna-forsandelse",
    language="sv",
    title="Får jag öppna en försändelse?",
    category="skyldigheter",
    answer="Nej.",
    sections=(),
    sources=(Source("Postlagen", published=date(2022, 12, 9)),),
    owner="länssamordnaren",
    review_by="jurist",
    next_review=date(2027, 5, 31),
)

OPEN = {"lagen", "mojligheter", "skyldigheter", "rattigheter", "sakerhet"}


@pytest.mark.parametrize("category", CATEGORIES)
def test_law_and_safety_are_open_to_everybody_and_the_rest_to_members(category: str) -> None:
    assert replace(ENTRY, category=category).open_to_all == (category in OPEN)


@pytest.mark.parametrize(
    ("today", "overdue"), [(date(2027, 5, 30), False), (date(2027, 5, 31), False), (date(2027, 6, 1), True)]
)
def test_an_answer_is_overdue_the_day_after_its_review(today: date, overdue: bool) -> None:
    assert ENTRY.overdue(today) is overdue


def test_an_answer_awaits_review_until_a_person_has_read_it() -> None:
    assert ENTRY.awaits_review
    assert not replace(ENTRY, reviewed=date(2026, 12, 1)).awaits_review
