"""Who may do what, and where: every role × act × place, written down as people understand it."""

from itertools import product

import pytest

from bot.domain.errors import Declined
from bot.domain.people import Kind, Membership, Person, Role
from bot.domain.permissions import MAY, TO_INVITE, TO_KEEP, Act, led_by, may, require

PITEA, LULEA, NORRBOTTEN, STOCKHOLM, GOTLAND, NATION = "2581", "2580", "25", "01", "09", "SE"
CHIEFS = "25c"
EVERYWHERE = (PITEA, LULEA, NORRBOTTEN, CHIEFS, STOCKHOLM, GOTLAND, NATION)

HOME = {Role.MEMBER: PITEA, Role.COORDINATOR: PITEA, Role.COUNTY: NORRBOTTEN, Role.NATIONAL: NATION}
REACH = {
    Role.MEMBER: (),
    Role.COORDINATOR: (PITEA,),
    Role.COUNTY: (NORRBOTTEN, CHIEFS, PITEA, LULEA),
    Role.NATIONAL: EVERYWHERE,
}
"""Where somebody with the role leads: their own place and what lies below it, nothing beside or above."""

FOR_WHO_LEADS = (
    Act.INVITE_MEMBERS,
    Act.KEEP_MEMBERS,
    Act.DECIDE_APPLICATIONS,
    Act.KEEP_GROUP,
    Act.OPEN_PLACE,
    Act.LINK_CHAT,
    Act.SEND_NEWSLETTER,
    Act.CALL_MEETING,
    Act.KEEP_WORKPLACES,
    Act.ANSWER_QUESTIONS,
    Act.KEEP_CONTACTS,
    Act.READ_JOURNAL,
)
ABOVE_COORDINATORS = (Act.INVITE_COORDINATORS, Act.KEEP_COORDINATORS, Act.EDIT_ANSWERS)
NOT_AMONG_CHIEFS = (Act.KEEP_WORKPLACES, Act.DECIDE_APPLICATIONS)
FOR_THE_NATION = (Act.INVITE_COUNTY, Act.KEEP_COUNTY, Act.KEEP_NATIONAL, Act.SEE_HEALTH)


def somebody(*held: tuple[Role, str]) -> Person:
    memberships = tuple(
        Membership(number, place, role, Kind.AGENT) for number, (role, place) in enumerate(held, start=1)
    )
    return Person(1, 1001, "Anna", "sv", memberships)


def is_expected(role: Role, act: Act, place: str) -> bool:
    if act in FOR_THE_NATION:
        return role is Role.NATIONAL
    if act in ABOVE_COORDINATORS and role is Role.COORDINATOR:
        return False
    return place in REACH[role] and not (place == CHIEFS and act in NOT_AMONG_CHIEFS)


def test_every_act_is_for_who_leads_or_for_the_level_above() -> None:
    assert {*FOR_WHO_LEADS, *ABOVE_COORDINATORS, *FOR_THE_NATION} == set(Act)


def test_nobody_grants_or_takes_away_what_is_above_their_own_level() -> None:
    rank = list(Role)
    for table in (TO_INVITE, TO_KEEP):
        for role, act in table.items():
            assert all(rank.index(each) >= rank.index(role) for each in MAY[act])
            assert role is Role.NATIONAL or role not in MAY[act], f"{role} decides about their own like."


@pytest.mark.parametrize(("role", "act"), list(product(Role, Act)))
def test_a_role_reaches_its_own_place_and_those_below(role: Role, act: Act) -> None:
    person = somebody((role, HOME[role]))

    assert [place for place in EVERYWHERE if may(person, act, place)] == [
        place for place in EVERYWHERE if is_expected(role, act, place)
    ]


@pytest.mark.parametrize(("role", "act", "place"), list(product(Role, Act, EVERYWHERE)))
def test_who_may_not_is_told_so_and_who_may_is_let_through(role: Role, act: Act, place: str) -> None:
    person = somebody((role, HOME[role]))
    if is_expected(role, act, place):
        require(person, act, place)
        return
    with pytest.raises(Declined) as no:
        require(person, act, place)
    assert no.value.text_id == "not-allowed"


@pytest.mark.parametrize(("act", "place"), list(product(Act, EVERYWHERE)))
def test_a_stranger_may_nothing_anywhere(act: Act, place: str) -> None:
    assert not may(somebody(), act, place)


@pytest.mark.parametrize("act", Act)
def test_who_convenes_the_chiefs_leads_them_and_nobody_else(act: Act) -> None:
    person = somebody((Role.COORDINATOR, CHIEFS))

    assert [place for place in EVERYWHERE if may(person, act, place)] == (
        [CHIEFS] if act in FOR_WHO_LEADS and act not in NOT_AMONG_CHIEFS else []
    )


def test_two_roles_add_up_and_lend_each_other_nothing() -> None:
    both = somebody((Role.COORDINATOR, PITEA), (Role.MEMBER, STOCKHOLM))

    assert may(both, Act.CALL_MEETING, PITEA)
    assert not may(both, Act.CALL_MEETING, STOCKHOLM)
    assert not may(both, Act.CALL_MEETING, NORRBOTTEN)


def test_the_menu_offers_the_groups_one_leads_in_the_order_they_were_given() -> None:
    person = somebody((Role.COUNTY, NORRBOTTEN), (Role.MEMBER, LULEA), (Role.COORDINATOR, PITEA))

    assert [each.place for each in led_by(person, Act.CALL_MEETING)] == [NORRBOTTEN, PITEA]
    assert led_by(person, Act.SEE_HEALTH) == ()
    assert led_by(somebody((Role.MEMBER, PITEA)), Act.CALL_MEETING) == ()
