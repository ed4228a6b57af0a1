"""People: what they are called, what an invitation lets them be, and when its door is shut."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Declined
from bot.domain.network import NATION
from bot.domain.people import (
    LONGEST_NAME,
    Invitation,
    Kind,
    Membership,
    Person,
    Role,
    StaffOf,
    Standing,
    tidy_name,
)

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
ANNA, BO = 1001, 1002
FOR_MANY = Invitation(
    id=1,
    role=Role.MEMBER,
    group_id=1,
    place="2581",
    one_time=False,
    uses_left=50,
    claimed_by=None,
    made_by=None,
    expires_at=NOW + timedelta(days=30),
    revoked=False,
)
FOR_ONE = replace(FOR_MANY, one_time=True, uses_left=1)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Anna", "Anna"),
        ("  Anna   Öberg ", "Anna Öberg"),
        ("Anna\nÖberg", "Anna Öberg"),
        ("Åsa\u200b\u202eÖberg", "ÅsaÖberg"),
        ("José María", "José María"),
        ("محمد", "محمد"),
        ("Anna 🌻", "Anna 🌻"),
        ("<b>Anna</b>", "<b>Anna</b>"),
        ("7", "7"),
    ],
)
def test_a_name_is_kept_as_it_is_meant(written: str, name: str) -> None:
    assert tidy_name(written) == name


@pytest.mark.parametrize("written", ["", "   ", "🌻❤️", "...", "\u200b\u202e", "\n\t"])
def test_a_name_without_letters_is_asked_for_again(written: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_name(written)
    assert no.value.text_id == "name-needs-letters"


@pytest.mark.parametrize(
    "written",
    [
        "får ja öppna ett brev som e trasit",
        "Hur gör jag",
        "vad händer nu",
        "öppna brev?",
        "how do I report it",
    ],
)
def test_a_question_is_no_name(written: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_name(written)
    assert no.value.text_id == "name-is-question"


@pytest.mark.parametrize(
    "name", ["Kan Öztürk", "May Britt Larsson", "Maria da Conceição dos Santos Silva", "Kan Mehmet Yılmaz"]
)
def test_a_name_of_several_words_is_no_question(name: str) -> None:
    assert tidy_name(name) == name


def test_a_novel_is_no_name() -> None:
    assert tidy_name("Å" * LONGEST_NAME) == "Å" * LONGEST_NAME
    with pytest.raises(Declined) as no:
        tidy_name("Å" * 61)
    assert (no.value.text_id, no.value.arguments) == ("name-too-long", {"most": 60, "length": 61})


@given(st.text())
def test_a_name_that_is_taken_stands_on_one_line_and_stays_the_same_when_taken_again(written: str) -> None:
    try:
        name = tidy_name(written)
    except Declined:
        return
    assert name.isprintable()
    assert 1 <= len(name) <= LONGEST_NAME
    assert tidy_name(name) == name


def test_police_and_customs_come_by_a_link_meant_for_one() -> None:
    behind_the_counter = {Kind.AGENT, Kind.TERMINAL, Kind.LETTER_CARRIER}

    assert set(FOR_MANY.kinds()) == behind_the_counter
    assert set(FOR_ONE.kinds()) == behind_the_counter | {Kind.POLICE, Kind.CUSTOMS}


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        (Role.COORDINATOR, Kind.COORDINATOR),
        (Role.COUNTY, Kind.COUNTY),
        (Role.NATIONAL, Kind.NATIONAL),
    ],
)
def test_who_is_invited_to_lead_is_not_asked_what_they_are(role: Role, kind: Kind) -> None:
    assert replace(FOR_ONE, role=role).kinds() == (kind,)


@pytest.mark.parametrize("invitation", [FOR_MANY, FOR_ONE, replace(FOR_ONE, claimed_by=ANNA)])
def test_a_good_invitation_opens_the_door_to_its_last_moment(invitation: Invitation) -> None:
    invitation.check(ANNA, NOW)
    invitation.check(ANNA, invitation.expires_at - timedelta(microseconds=1))


@pytest.mark.parametrize(
    ("invitation", "text_id"),
    [
        (replace(FOR_MANY, revoked=True), "invitation-revoked"),
        (replace(FOR_MANY, expires_at=NOW), "invitation-expired"),
        (replace(FOR_MANY, uses_left=0), "invitation-used-up"),
        (replace(FOR_ONE, claimed_by=BO), "invitation-for-another"),
        (replace(FOR_ONE, claimed_by=BO, uses_left=0), "invitation-used-up"),
    ],
)
def test_a_door_that_stays_shut_says_why(invitation: Invitation, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        invitation.check(ANNA, NOW)
    assert no.value.text_id == text_id


def test_a_person_is_at_home_where_they_joined_first() -> None:
    group = Membership(1, "2581", Role.COORDINATOR, Kind.COORDINATOR)
    county = Membership(2, "25", Role.MEMBER, Kind.COORDINATOR)
    eva = Person(1, ANNA, "Eva", "sv", (group, county))

    assert eva.home == "2581"
    assert Person(2, BO, "Bo", "sv", ()).home == NATION
    assert eva.belongs_to(1)
    assert eva.belongs_to(2)
    assert not eva.belongs_to(3)
    assert eva.holds(Role.COORDINATOR, 1)
    assert not eva.holds(Role.COORDINATOR, 2)
    assert eva.holds(Role.MEMBER, 1)
    assert not eva.holds(Role.MEMBER, 3)
    assert not eva.holds(Role.NATIONAL, 1)


AT_SHOP = StaffOf(7, "ICA Hortlax", Kind.AGENT)
TO_SHOP = replace(FOR_MANY, staff_of=AT_SHOP)


def somebody(*held: Membership) -> Person:
    counts = [each for each in held if each.standing is Standing.IN_FORCE]
    rests = [each for each in held if each.standing is not Standing.IN_FORCE]
    return Person(1, ANNA, "Anna", "sv", tuple(counts), resting=tuple(rests))


@pytest.mark.parametrize("kind", [Kind.AGENT, Kind.TERMINAL, Kind.LETTER_CARRIER])
@pytest.mark.parametrize("standing", [Standing.IN_FORCE, Standing.SUSPENDED])
def test_who_handles_post_in_the_group_may_say_where(kind: Kind, standing: Standing) -> None:
    member = Membership(1, "2581", Role.MEMBER, kind, standing)

    assert TO_SHOP.workplace_of(somebody(member)) is AT_SHOP


@pytest.mark.parametrize(
    ("held", "link", "text_id"),
    [
        ([(1, Role.MEMBER, Kind.AGENT)], FOR_MANY, "already-member"),
        ([(1, Role.MEMBER, Kind.POLICE)], TO_SHOP, "already-member"),
        ([(1, Role.COORDINATOR, Kind.COORDINATOR)], TO_SHOP, "already-member"),
        (
            [(1, Role.MEMBER, Kind.AGENT), (1, Role.COORDINATOR, Kind.COORDINATOR)],
            TO_SHOP,
            "already-member",
        ),
        ([(2, Role.MEMBER, Kind.AGENT)], TO_SHOP, "left-already"),
        ([], TO_SHOP, "left-already"),
    ],
)
def test_who_leads_the_group_or_is_no_staff_has_no_workplace_there(
    held: list[tuple[int, Role, Kind]], link: Invitation, text_id: str
) -> None:
    person = somebody(*(Membership(group, "2581", role, kind) for group, role, kind in held))

    with pytest.raises(Declined) as no:
        link.workplace_of(person)
    assert no.value.text_id == text_id
