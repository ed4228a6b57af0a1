"""By which addresses somebody shows what they are: whole domains, and none where it is not sure."""

import pytest

from bot.domain.people import Kind, Role
from bot.domain.work_addresses import WorkAddresses, fits
from config.settings import CONTENT
from tests.screens.conftest import NETWORK

SHIPPED = WorkAddresses.from_toml((CONTENT / "work_addresses.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("role", "kind", "place", "domains"),
    [
        (Role.MEMBER, Kind.POLICE, "2581", ("polisen.se",)),
        (Role.MEMBER, Kind.CUSTOMS, "2581", ("tullverket.se",)),
        (Role.MEMBER, Kind.PROSECUTOR, "25c", ("aklagare.se",)),
        (Role.MEMBER, Kind.AUTHORITY, "25c", ()),
        (Role.MEMBER, Kind.AGENT, "2581", ()),
        (Role.COORDINATOR, Kind.COORDINATOR, "2581", ("pitea.se",)),
        (Role.COORDINATOR, Kind.COORDINATOR, "0114", ("upplandsvasby.se",)),
        (Role.COORDINATOR, Kind.COORDINATOR, "0139", ("upplands-bro.se",)),
        (Role.COORDINATOR, Kind.COORDINATOR, "0305", ("habo.se",)),
        (Role.COORDINATOR, Kind.COORDINATOR, "0643", ("habokommun.se",)),
        (Role.COORDINATOR, Kind.COORDINATOR, "25c", ()),
        (Role.COUNTY, Kind.COUNTY, "25", ("lansstyrelsen.se",)),
        (Role.NATIONAL, Kind.NATIONAL, "SE", ()),
    ],
)
def test_what_shows_it(role: Role, kind: Kind, place: str, domains: tuple[str, ...]) -> None:
    assert SHIPPED.domains_for(role, kind, place, NETWORK) == domains


def test_a_name_that_two_municipalities_share_without_dots_shows_neither() -> None:
    bare = WorkAddresses({}, (), {})

    for code in ("0305", "0643"):
        assert bare.domains_for(Role.COORDINATOR, Kind.COORDINATOR, code, NETWORK) == ()


def test_no_two_municipalities_are_shown_by_the_same_address() -> None:
    places = [code for code in NETWORK if len(code) == 4]
    found = [SHIPPED.domains_for(Role.COORDINATOR, Kind.COORDINATOR, code, NETWORK) for code in places]

    assert len(set(found)) == len(places) == 290
    assert all(found)


@pytest.mark.parametrize(
    "address",
    ["a@elev.pitea.se", "a@xpitea.se", "a@pitea.se.example.com", "pitea.se@example.com", "a@pitea.nu"],
)
def test_what_only_looks_like_it_shows_nothing(address: str) -> None:
    assert fits("a@pitea.se", ("pitea.se",))
    assert not fits(address, ("pitea.se",))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[kinds]\nfireman = ["x.se"]', "kinds.fireman"),
        ('[kinds]\npolice = "polisen.se"', "kinds.police"),
        ('[kinds]\npolice = ["Polisen.se"]', "kinds.police"),
        ('[kinds]\npolice = ["@polisen.se"]', "kinds.police"),
        ("[county]\ndomains = 1", "county.domains"),
        ("[county]", "county.domains"),
        ('[county]\ndomains = ["x.se"]\n[places]\n0305 = [1]', "places.0305"),
        ("kinds = 1", "kinds"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(text: str, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        WorkAddresses.from_toml(text)
