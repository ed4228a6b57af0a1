"""Contact cards: when they are asked about, what an owner's yes changes, and whose come first."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.contact_cards import LONGEST_WORDS, Draft, may_be_private, tidy_part
from bot.domain.contacts import (
    Carrier,
    ContactCard,
    Part,
    functions_in,
    plan_confirmation,
    plan_report,
    routes_of_carriers,
)
from bot.domain.errors import Declined
from tests.domain.test_permissions import NATION, NORRBOTTEN, PITEA

CARD = ContactCard(
    id=1,
    place=PITEA,
    group_id=3,
    owner_id=None,
    owner_name=None,
    function="Polisens kontaktperson",
    carrier=None,
    name=None,
    phone="114 14",
    hours=None,
    deputy=None,
    deputy_phone=None,
    confirmed_at=datetime(2026, 11, 24, 8, tzinfo=UTC),
    accepted=True,
    owner_is_here=True,
    withdrawn=False,
)


@pytest.mark.parametrize(
    ("confirmed", "asked"),
    [
        ("2026-11-24 08:00", "2027-05-24 07:00"),  # UTC: in summer nine in Sweden
        ("2026-11-23 23:30", "2027-05-24 07:00"),  # which is the 24th in Sweden
        ("2026-05-04 08:00", "2026-11-04 08:00"),  # in winter
        ("2026-06-24 08:00", "2026-12-28 08:00"),  # not on Christmas Eve, and not on the weekend after
        ("2026-08-31 08:00", "2027-03-01 08:00"),  # the last of February is a Sunday
        ("2026-09-28 08:00", "2027-03-30 07:00"),  # the clocks change and Easter Monday is the 29th
        ("2026-12-25 08:00", "2027-06-28 07:00"),  # Midsummer Eve
    ],
)
def test_half_a_year_later_on_a_working_day_at_nine(confirmed: str, asked: str) -> None:
    (planned,) = plan_confirmation(datetime.fromisoformat(confirmed).replace(tzinfo=UTC))

    assert f"{planned.due_at:%Y-%m-%d %H:%M}" == asked
    assert planned.not_after.year == planned.due_at.year + 1


def test_who_is_asked_has_two_weeks_and_a_working_day() -> None:
    asked = [datetime(2027, 5, 24, 7, tzinfo=UTC), datetime(2027, 5, 29, 7, tzinfo=UTC)]

    assert [f"{plan_report(each)[0].due_at:%Y-%m-%d %H:%M}" for each in asked] == [
        "2027-06-07 07:00",
        "2027-06-14 07:00",  # a Saturday moves to Monday
    ]


@pytest.mark.parametrize(
    ("day", "due", "stale"),
    [
        (date(2027, 5, 23), False, False),
        (date(2027, 5, 24), True, False),
        (date(2027, 6, 6), True, False),
        (date(2027, 6, 7), True, True),
    ],
)
def test_a_card_is_in_doubt_two_weeks_after_it_was_asked_about(day: date, due: bool, stale: bool) -> None:
    assert (CARD.due_on(day), CARD.stale_on(day)) == (due, stale)


@pytest.mark.parametrize(
    ("accepted", "here", "withdrawn", "kept", "shown"),
    [
        (True, True, False, True, True),
        (False, True, False, True, False),
        (True, False, False, False, False),
        (True, True, True, False, False),
        (False, False, True, False, False),
    ],
)
def test_a_card_is_shown_with_its_owners_yes_and_while_the_owner_is_there(
    accepted: bool, here: bool, withdrawn: bool, kept: bool, shown: bool
) -> None:
    card = replace(CARD, accepted=accepted, owner_is_here=here, withdrawn=withdrawn)
    assert (card.kept, card.shown) == (kept, shown)


def test_the_nearest_route_of_each_carrier_and_all_of_those_without_a_name() -> None:
    def route(number: int, place: str, carrier: Carrier) -> ContactCard:
        return replace(CARD, id=number, place=place, carrier=carrier)

    cards = [
        route(1, NATION, Carrier.POSTNORD),
        route(2, NORRBOTTEN, Carrier.DHL),
        route(3, PITEA, Carrier.POSTNORD),
        route(4, PITEA, Carrier.POSTNORD),
        route(5, NORRBOTTEN, Carrier.OTHER),
        route(6, PITEA, Carrier.OTHER),
        replace(CARD, id=7),
    ]

    assert [each.id for each in routes_of_carriers(cards, PITEA)] == [3, 4, 2, 6, 5]
    assert [each.id for each in functions_in(cards, PITEA)] == [7]


def test_parts_are_asked_for_in_turn_and_without_a_deputy_there_is_no_number_to_ask_for() -> None:
    draft, asked = Draft(3, None, {}), []
    while (part := draft.next_part) is not None:
        asked.append(part)
        draft = draft.answered(part, {Part.FUNCTION: " Polisens\n kontakt ", Part.PHONE: "11414"}.get(part))

    assert asked == [Part.FUNCTION, Part.PHONE, Part.HOURS, Part.DEPUTY, Part.CARRIER]
    assert (draft.parts[Part.FUNCTION], draft.parts[Part.PHONE]) == ("Polisens kontakt", "114 14")
    assert Draft(3, None, {**draft.parts, Part.DEPUTY: "Befäl"}).next_part is Part.DEPUTY_PHONE
    assert Draft.from_data(draft.as_data()) == draft


@pytest.mark.parametrize(
    ("part", "written", "text_id"),
    [
        (Part.FUNCTION, None, "contact-part-needed"),
        (Part.PHONE, None, "contact-part-needed"),
        (Part.FUNCTION, "…", "contact-needs-letters"),
        (Part.HOURS, " \u202e ", "contact-needs-letters"),
        (Part.DEPUTY, "å" * (LONGEST_WORDS + 1), "contact-too-long"),
        (Part.DEPUTY_PHONE, "befälet", "phone-not-understood"),
    ],
)
def test_what_a_part_can_not_be(part: Part, written: str | None, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_part(part, written)
    assert no.value.text_id == text_id


@pytest.mark.parametrize(
    ("phone", "private"), [("114 14", False), ("010-456 67 00", False), ("070-123 45 67", True)]
)
def test_a_mobile_number_may_be_private(phone: str, private: bool) -> None:
    assert may_be_private({Part.FUNCTION: "Polisens kontaktperson", Part.PHONE: phone}) is private
