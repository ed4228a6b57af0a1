"""What may become of a membership, and when somebody is asked again whether it is still right."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.calendar import day_of
from bot.domain.errors import Declined
from bot.domain.members import (
    Member,
    Step,
    plan_asking_again,
    plan_lapse,
    plan_reconfirmation,
)
from bot.domain.people import Kind, Role, Standing, needs_vouching
from bot.domain.seats import SEATS, Seats

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
PIA = Member(
    id=1,
    person_id=1,
    telegram_id=1001,
    name="Pia",
    language="sv",
    group_id=1,
    place="2581",
    role=Role.MEMBER,
    kind=Kind.POLICE,
    since=NOW,
    until=None,
    confirmed_at=NOW,
    standing=Standing.IN_FORCE,
)
ANNA = replace(PIA, kind=Kind.AGENT, confirmed_at=None)


@pytest.mark.parametrize(
    ("role", "kind", "needed"),
    [
        (Role.MEMBER, Kind.AGENT, False),
        (Role.MEMBER, Kind.TERMINAL, False),
        (Role.MEMBER, Kind.LETTER_CARRIER, False),
        (Role.MEMBER, Kind.POLICE, True),
        (Role.MEMBER, Kind.CUSTOMS, True),
        (Role.COORDINATOR, Kind.COORDINATOR, True),
        (Role.COUNTY, Kind.COUNTY, True),
        (Role.NATIONAL, Kind.NATIONAL, True),
    ],
)
def test_who_leads_and_who_comes_for_an_authority_needs_somebody_to_vouch(
    role: Role, kind: Kind, needed: bool
) -> None:
    assert needs_vouching(role, kind) is needed


@pytest.mark.parametrize(
    ("member", "steps"),
    [
        (ANNA, {Step.SUSPEND, Step.END}),
        (PIA, {Step.CONFIRM, Step.SUSPEND, Step.END}),
        (replace(PIA, standing=Standing.UNCONFIRMED), {Step.CONFIRM, Step.REJECT}),
        (replace(PIA, standing=Standing.SUSPENDED), {Step.LIFT, Step.END}),
    ],
)
def test_from_where_a_membership_stands_only_some_steps_lead_on(member: Member, steps: set[Step]) -> None:
    for step in Step:
        if step in steps:
            member.check(step)
        else:
            with pytest.raises(Declined, match="member-step-done"):
                member.check(step)


@pytest.mark.parametrize("step", Step)
def test_what_has_ended_is_left_alone(step: Step) -> None:
    with pytest.raises(Declined, match="member-gone"):
        replace(PIA, until=NOW).check(step)


@pytest.mark.parametrize(
    ("vouched", "asked"),
    [
        (datetime(2026, 11, 24, 8, tzinfo=UTC), date(2027, 11, 24)),
        (datetime(2026, 12, 24, 8, tzinfo=UTC), date(2027, 12, 27)),  # julafton, then a weekend
        (datetime(2028, 2, 29, 8, tzinfo=UTC), date(2029, 2, 28)),
        (datetime(2026, 3, 31, 22, 30, tzinfo=UTC), date(2027, 4, 1)),  # past midnight in Sweden
    ],
)
def test_after_a_year_somebody_is_asked_on_a_working_day_at_nine(vouched: datetime, asked: date) -> None:
    (planned,) = plan_reconfirmation(vouched)

    assert day_of(planned.due_at) == asked
    assert planned.kind == "reconfirm"
    assert planned.not_after - planned.due_at > timedelta(days=3000), "It is never pointless to ask."


def test_thirty_days_are_counted_from_the_question() -> None:
    (lapse,) = plan_lapse(datetime(2026, 10, 5, 7, tzinfo=UTC))
    (again,) = plan_asking_again(datetime(2026, 10, 5, 7, tzinfo=UTC))

    assert (lapse.kind, again.kind) == ("lapse", "reconfirm")
    assert lapse.due_at == again.due_at == datetime(2026, 11, 4, 8, tzinfo=UTC)


def test_who_was_vouched_for_lately_needs_no_new_year() -> None:
    assert PIA.vouched_for_lately(NOW + timedelta(days=179))
    assert not PIA.vouched_for_lately(NOW + timedelta(days=181))
    assert not ANNA.vouched_for_lately(NOW)


def test_a_group_misses_whom_it_has_none_of() -> None:
    assert Seats().missing == SEATS
    assert Seats(4, {Kind.COORDINATOR: 1, Kind.AGENT: 3}).missing == (
        Kind.POLICE,
        Kind.CUSTOMS,
        Kind.TERMINAL,
        Kind.LETTER_CARRIER,
    )
    assert Seats(6, dict.fromkeys(SEATS, 1)).missing == ()
