"""Workplaces: certified from the first day, expired on the day, and never certified without a contact."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.errors import Declined
from bot.domain.people import Kind
from bot.domain.workplaces import Certification, Workplace, WorkplaceState, named, tidy_workplace_name

REGISTERED = Workplace(
    id=1,
    group_id=1,
    place="2581",
    name="ICA Hortlax",
    kind=Kind.AGENT,
    contact_id=7,
    contact_name="Anna",
    certification=None,
)
CERTIFIED = replace(REGISTERED, certification=Certification(1, date(2026, 3, 3), date(2027, 3, 3)))
ON_A_LEAP_DAY = replace(REGISTERED, certification=Certification(1, date(2028, 2, 29), date(2029, 2, 28)))


@pytest.mark.parametrize(
    ("workplace", "day", "state"),
    [
        (REGISTERED, date(2026, 3, 3), WorkplaceState.REGISTERED),
        (CERTIFIED, date(2026, 3, 3), WorkplaceState.CERTIFIED),
        (CERTIFIED, date(2027, 3, 2), WorkplaceState.CERTIFIED),
        (CERTIFIED, date(2027, 3, 3), WorkplaceState.EXPIRED),
        (ON_A_LEAP_DAY, date(2029, 2, 27), WorkplaceState.CERTIFIED),
        (ON_A_LEAP_DAY, date(2029, 2, 28), WorkplaceState.EXPIRED),
    ],
)
def test_the_first_day_counts_and_the_boundary_day_does_not(
    workplace: Workplace, day: date, state: WorkplaceState
) -> None:
    assert workplace.state_on(day) is state


@pytest.mark.parametrize(
    ("workplace", "day", "begins"),
    [
        (REGISTERED, date(2026, 3, 3), date(2026, 3, 3)),
        (CERTIFIED, date(2026, 12, 3), date(2027, 3, 3)),  # 90 days before: it goes on from the old boundary
        (CERTIFIED, date(2027, 3, 2), date(2027, 3, 3)),
        (CERTIFIED, date(2027, 3, 3), date(2027, 3, 3)),
        (CERTIFIED, date(2027, 5, 1), date(2027, 5, 1)),
    ],
)
def test_a_workplace_with_a_contact_can_be_certified_first_and_again(
    workplace: Workplace, day: date, begins: date
) -> None:
    workplace.ready_to_be_certified(day)
    assert workplace.next_period_from(day) == begins


@pytest.mark.parametrize(
    ("workplace", "text_id"),
    [
        (replace(REGISTERED, contact_id=None, contact_name=None), "workplace-needs-contact"),
        (replace(CERTIFIED, contact_id=None, contact_name=None), "workplace-needs-contact"),
        (CERTIFIED, "workplace-certified-already"),
    ],
)
def test_a_workplace_that_is_not_ready_is_named(workplace: Workplace, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        workplace.ready_to_be_certified(date(2026, 12, 2))
    assert (no.value.text_id, no.value.arguments) == (text_id, {"workplace": "ICA Hortlax"})


def test_a_workplace_is_called_by_one_line_with_letters_in_it() -> None:
    assert tidy_workplace_name("  ICA \n Hortlax ") == "ICA Hortlax"
    assert tidy_workplace_name("7-Eleven") == "7-Eleven"
    assert tidy_workplace_name("ICA\u200b Hortlax\u202e") == "ICA Hortlax"


@pytest.mark.parametrize(
    ("written", "text_id"),
    [("", "name-needs-letters"), ("—", "name-needs-letters"), ("Ö" * 81, "name-too-long")],
)
def test_what_is_no_name_of_a_workplace_is_told_so(written: str, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_workplace_name(written)
    assert no.value.text_id == text_id


TERMINAL = replace(REGISTERED, id=2, kind=Kind.TERMINAL)
CAFE = replace(REGISTERED, id=3, name="Café Åkroken")


@pytest.mark.parametrize(
    ("written", "kind", "number"),
    [
        ("ICA Hortlax", Kind.AGENT, 1),
        ("  ica   hortlax ", Kind.AGENT, 1),
        ("ICA Hortlax", Kind.TERMINAL, 2),
        ("cafe akroken", Kind.AGENT, 3),
        ("ICA", Kind.AGENT, None),
        ("ICA Hortlax AB", Kind.AGENT, None),
        ("Café Åkroken", Kind.LETTER_CARRIER, None),
    ],
)
def test_a_workplace_is_known_by_its_whole_name_in_any_spelling(
    written: str, kind: Kind, number: int | None
) -> None:
    found = named(written, kind, [REGISTERED, TERMINAL, CAFE])

    assert (found.id if found else None) == number
