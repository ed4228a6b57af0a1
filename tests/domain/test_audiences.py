"""Whom a letter is for: what is chosen, what is kept of it, and how far it may reach."""

import pytest

from bot.domain.audiences import (
    LONGEST_NAME,
    Audience,
    Scope,
    kinds_to_choose,
    roles_to_choose,
    tidy_saved_name,
)
from bot.domain.errors import Declined
from bot.domain.people import AMONG_CHIEFS, Kind, Language, Membership, Person, Role, Standing
from bot.domain.workplaces import WorkplaceState

PITEA, NORRBOTTEN, CHIEFS, NATION = "2581", "25", "25c", "SE"
ALL_AT_ONCE = Audience(
    (NORRBOTTEN,),
    below=True,
    kinds=(Kind.POLICE, Kind.AGENT),
    roles=(Role.MEMBER,),
    states=(WorkplaceState.CERTIFIED,),
    languages=(Language.ENGLISH,),
    chats=False,
)


@pytest.mark.parametrize(
    "audience", [Audience((PITEA,)), Audience((NATION,), below=True), ALL_AT_ONCE, Audience((), chats=True)]
)
def test_what_is_kept_is_read_back(audience: Audience) -> None:
    assert Audience.from_data(audience.as_data()) == audience


@pytest.mark.parametrize(
    ("place", "first"),
    [
        (PITEA, Audience((PITEA,))),
        (CHIEFS, Audience((CHIEFS,))),
        (NORRBOTTEN, Audience((NORRBOTTEN,), below=True)),
        (NATION, Audience((NATION,), below=True)),
    ],
)
def test_a_letter_is_for_the_own_group_until_one_chooses_and_above_it_for_all_the_groups_there(
    place: str, first: Audience
) -> None:
    assert Audience.to_begin_with(place) == first


@pytest.mark.parametrize(
    ("kept", "means"),
    [
        ({"places": ["2581"]}, Audience((PITEA,))),
        ({"places": ["2581"], "below": False}, Audience((PITEA,))),
        ({"places": ["25"], "below": True}, Audience((NORRBOTTEN,), below=True)),
    ],
)
def test_what_was_kept_before_there_was_anything_to_choose_is_read_too(
    kept: dict[str, object], means: Audience
) -> None:
    assert Audience.from_data(kept) == means


@pytest.mark.parametrize(
    ("audience", "to_chats"),
    [
        (Audience((PITEA,)), True),
        (Audience((PITEA,), kinds=(Kind.AGENT,)), False),
        (Audience((PITEA,), roles=(Role.MEMBER,)), False),
        (Audience((PITEA,), states=(WorkplaceState.EXPIRED,)), False),
        (Audience((PITEA,), languages=(Language.ENGLISH,)), False),
        (Audience((PITEA,), chats=False), False),
        (Audience((PITEA,), kinds=(Kind.AGENT,), chats=True), True),
    ],
)
def test_the_chats_get_it_unless_somebody_is_left_out_or_somebody_says_so(
    audience: Audience, to_chats: bool
) -> None:
    assert audience.to_chats is to_chats


@pytest.mark.parametrize(
    ("audience", "far"),
    [
        (Audience((PITEA,)), False),
        (Audience((PITEA, "2580")), True),
        (Audience((NORRBOTTEN,)), True),
        (Audience((CHIEFS,)), True),
        (Audience((NATION,), below=True), True),
    ],
)
def test_further_than_one_municipality_is_far(audience: Audience, far: bool) -> None:
    assert audience.goes_far is far


def test_choosing_twice_is_choosing_once_and_leaves_the_order_of_the_method() -> None:
    chosen = Audience((PITEA,))
    for kind in (Kind.AGENT, Kind.POLICE, Kind.AGENT):
        chosen = chosen.with_kind(kind, chosen=True)
    assert chosen.kinds == (Kind.POLICE, Kind.AGENT)

    for _ in range(2):
        chosen = chosen.with_kind(Kind.POLICE, chosen=False)
    assert chosen.kinds == (Kind.AGENT,)


def test_one_municipality_chosen_leaves_out_all_others() -> None:
    everywhere = Audience((NORRBOTTEN,), below=True, kinds=(Kind.POLICE,))
    some = everywhere.seen_from(NORRBOTTEN, Scope.SOME).with_place(PITEA, chosen=True)

    assert some == Audience((PITEA,), kinds=(Kind.POLICE,))
    assert some.seen_from(NORRBOTTEN, Scope.ALL) == everywhere


def test_of_the_nation_one_chooses_whole_counties() -> None:
    some = Audience((NATION,)).seen_from(NATION, Scope.SOME).with_place(NORRBOTTEN, chosen=True)
    assert some == Audience((NORRBOTTEN,), below=True)


@pytest.mark.parametrize(
    ("audience", "place", "scope"),
    [
        (Audience((NORRBOTTEN,)), NORRBOTTEN, Scope.OWN),
        (Audience((NORRBOTTEN,), below=True), NORRBOTTEN, Scope.ALL),
        (Audience((PITEA,)), NORRBOTTEN, Scope.SOME),
        (Audience((NORRBOTTEN,), below=True), NATION, Scope.SOME),
        (Audience(()), NORRBOTTEN, Scope.SOME),
    ],
)
def test_the_scope_is_told_by_the_places(audience: Audience, place: str, scope: Scope) -> None:
    assert audience.scope(place) is scope


@pytest.mark.parametrize(
    ("place", "reaches", "refusal"),
    [
        (PITEA, (PITEA,), None),
        (NORRBOTTEN, (NORRBOTTEN, PITEA, CHIEFS), None),
        (NATION, (NATION, NORRBOTTEN, PITEA), None),
        (PITEA, ("2580",), "not-allowed"),
        (PITEA, (PITEA, NORRBOTTEN), "not-allowed"),
        (NORRBOTTEN, ("24",), "not-allowed"),
        (NORRBOTTEN, (NATION,), "not-allowed"),
        (CHIEFS, (NORRBOTTEN,), "not-allowed"),
        (NORRBOTTEN, (), "audience-nobody"),
    ],
)
def test_a_letter_stays_where_it_was_written_and_below(
    place: str, reaches: tuple[str, ...], refusal: str | None
) -> None:
    refused = None
    try:
        Audience(reaches).stays_below(place)
    except Declined as no:
        refused = no.text_id
    assert refused == refusal


def somebody(role: Role, place: str, standing: Standing = Standing.IN_FORCE) -> Person:
    held = Membership(1, place, role, Kind(role.value), standing)
    counts = standing is Standing.IN_FORCE
    return Person(1, 1, "Eva", "sv", (held,) if counts else (), resting=() if counts else (held,))


@pytest.mark.parametrize(
    ("person", "places", "allowed"),
    [
        (somebody(Role.COORDINATOR, PITEA), (PITEA,), True),
        (somebody(Role.COORDINATOR, PITEA), (PITEA, "2580"), False),
        (somebody(Role.COORDINATOR, PITEA, Standing.SUSPENDED), (PITEA,), False),
        (somebody(Role.COUNTY, NORRBOTTEN), (NORRBOTTEN, PITEA, CHIEFS), True),
        (somebody(Role.COUNTY, NORRBOTTEN), (NORRBOTTEN, "2480"), False),
        (somebody(Role.NATIONAL, NATION), (NATION, NORRBOTTEN, "2480"), True),
    ],
)
def test_nobody_writes_to_a_group_they_do_not_lead(
    person: Person, places: tuple[str, ...], allowed: bool
) -> None:
    refused = False
    try:
        Audience(places).allowed_to(person)
    except Declined:
        refused = True
    assert refused is not allowed


def test_each_level_offers_the_kinds_and_roles_that_its_groups_have() -> None:
    assert kinds_to_choose(PITEA)[-1] is Kind.COORDINATOR
    assert Kind.PROSECUTOR not in kinds_to_choose(PITEA)
    assert set(AMONG_CHIEFS) <= set(kinds_to_choose(NORRBOTTEN))
    assert set(kinds_to_choose(NATION)) == set(Kind)
    assert roles_to_choose(PITEA) == roles_to_choose(CHIEFS) == (Role.MEMBER, Role.COORDINATOR)
    assert roles_to_choose(NATION) == tuple(Role)


def test_a_name_is_one_short_line() -> None:
    assert tidy_saved_name("  Poliser \n i Piteå ") == "Poliser i Piteå"
    for wrong in ("…", "å" * (LONGEST_NAME + 1)):
        with pytest.raises(Declined):
            tidy_saved_name(wrong)
