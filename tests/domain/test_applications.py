"""How long an application waits, whom it goes to next, and what may be done with a settled one."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.applications import (
    Application,
    ApplicationState,
    plan_forgetting,
    plan_handing_on,
    tidy_workplace,
    waits_for_workplace,
)
from bot.domain.calendar import at, business_days_after
from bot.domain.errors import Declined
from bot.domain.people import Kind

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
WAITING = Application(
    id=1,
    telegram_id=1001,
    name="Kim",
    workplace=None,
    language="sv",
    terms_version="2026-11",
    terms_shown_at=NOW,
    place="2581",
    kind=Kind.AGENT,
    applied_at=NOW,
    with_place="2581",
    with_since=NOW,
    approved=None,
    decided_by=None,
    decided_at=None,
)
APPROVED = replace(WAITING, approved=True, decided_by=7, decided_at=NOW)
DECLINED = replace(APPROVED, approved=False)
WITHDRAWN = replace(WAITING, decided_at=NOW)


@pytest.mark.parametrize(
    ("applied", "handed_on"),
    [
        (date(2026, 11, 24), date(2026, 11, 30)),  # Tuesday: Wednesday, Thursday, Friday; then Monday
        (date(2026, 11, 27), date(2026, 12, 3)),  # Friday
        (date(2026, 11, 28), date(2026, 12, 3)),  # Saturday waits no longer than Friday
        (date(2026, 12, 22), date(2026, 12, 30)),  # the 23rd, 28th and 29th: Christmas Eve is nobody's
        (
            date(2026, 12, 23),
            date(2027, 1, 4),
        ),  # the 28th to the 30th; New Year's Eve and Day are not counted
        (date(2026, 12, 30), date(2027, 1, 8)),  # Epiphany
        (date(2026, 6, 16), date(2026, 6, 23)),  # the 17th, 18th and 22nd: Midsummer Eve is a Friday
        (date(2026, 6, 17), date(2026, 6, 24)),
        (date(2026, 4, 1), date(2026, 4, 9)),  # Good Friday to Easter Monday
        (date(2026, 5, 12), date(2026, 5, 19)),  # Ascension Day
    ],
)
def test_three_whole_working_days_are_waited_for_the_municipality(applied: date, handed_on: date) -> None:
    for hour in (0, 12, 23):
        [planned] = plan_handing_on(at(applied, time(hour, 30)))
        assert planned.due_at == at(handed_on, time(9))


def test_the_first_working_day_after_is_never_the_day_itself() -> None:
    assert business_days_after(date(2026, 11, 24), 1) == date(2026, 11, 25)
    assert business_days_after(date(2026, 11, 27), 1) == date(2026, 11, 30)
    assert business_days_after(date(2026, 11, 24), 0) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("application", "state"),
    [
        (WAITING, ApplicationState.WAITING),
        (APPROVED, ApplicationState.APPROVED),
        (DECLINED, ApplicationState.DECLINED),
        (WITHDRAWN, ApplicationState.WITHDRAWN),
    ],
)
def test_only_what_waits_can_be_answered(application: Application, state: ApplicationState) -> None:
    assert application.state is state
    if state is ApplicationState.WAITING:
        application.still_waits()
        return
    with pytest.raises(Declined) as no:
        application.still_waits()
    assert (no.value.text_id, no.value.arguments) == ("application-settled", {"state": state.value})


@pytest.mark.parametrize(
    ("application", "after", "why"),
    [
        (APPROVED, timedelta(0), None),
        (DECLINED, timedelta(hours=23, minutes=59), None),
        (DECLINED, timedelta(days=1), "application-undo-too-late"),
        (WAITING, timedelta(0), "application-nothing-to-undo"),
        (WITHDRAWN, timedelta(0), "application-nothing-to-undo"),
    ],
)
def test_an_answer_can_be_undone_for_a_day(
    application: Application, after: timedelta, why: str | None
) -> None:
    if why is None:
        application.may_be_undone(NOW + after)
        return
    with pytest.raises(Declined) as no:
        application.may_be_undone(NOW + after)
    assert no.value.text_id == why


def test_what_is_settled_is_forgotten_after_thirty_days() -> None:
    [planned] = plan_forgetting(NOW)

    assert planned.due_at == NOW + timedelta(days=30)


@pytest.mark.parametrize(
    ("applications", "number"),
    [
        ([], None),
        ([DECLINED, WITHDRAWN], None),
        ([WAITING, replace(WAITING, id=2)], 2),
        ([WAITING, replace(WAITING, id=2, workplace="ICA Hortlax")], 1),
        ([replace(WAITING, workplace="Coop"), replace(WAITING, id=2, workplace="ICA Hortlax")], 2),
        ([WAITING, replace(DECLINED, id=2)], 1),
    ],
)
def test_the_workplace_is_asked_of_the_newest_that_waits_without_one(
    applications: list[Application], number: int | None
) -> None:
    asked = waits_for_workplace(applications)

    assert (asked.id if asked else None) == number


@pytest.mark.parametrize(
    ("written", "text_id"),
    [("💐", "name-needs-letters"), ("Ö" * 81, "name-too-long"), ("RR 123 456 785 SE", "guard-refused")],
)
def test_what_is_no_workplace_is_told_so(written: str, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_workplace(written)
    assert no.value.text_id == text_id
