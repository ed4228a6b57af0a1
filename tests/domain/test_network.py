"""The tree of places: one nation, 21 counties, 290 municipalities."""

from collections import Counter

import pytest

from bot.domain.network import Level, Network, Place, covers, level_of
from config.settings import CONTENT


@pytest.fixture(scope="module")
def network() -> Network:
    with (CONTENT / "municipalities.csv").open(encoding="utf-8", newline="") as lines:
        return Network.from_csv(lines)


def test_sweden_has_21_counties_and_290_municipalities(network: Network) -> None:
    assert Counter(place.level for place in network.values()) == {
        Level.NATION: 1,
        Level.COUNTY: 21,
        Level.MUNICIPALITY: 290,
    }
    assert len(network) == 312


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("SE", "Sverige"),
        ("25", "Norrbottens län"),
        ("2581", "Piteå"),
        ("01", "Stockholms län"),
        ("0114", "Upplands Väsby"),
        ("1480", "Göteborg"),
    ],
)
def test_places_are_called_by_their_own_names(network: Network, code: str, name: str) -> None:
    assert network[code] == Place(code, name)


def test_every_municipality_lies_in_the_county_that_its_code_begins_with(network: Network) -> None:
    for code, place in network.items():
        above = [other for other in network if covers(other, code)]
        assert (
            above
            == {
                Level.NATION: ["SE"],
                Level.COUNTY: ["SE", code],
                Level.MUNICIPALITY: ["SE", code[:2], code],
            }[place.level]
        )


def test_no_place_covers_its_sibling_or_the_one_above_it() -> None:
    assert not covers("2581", "2580")
    assert not covers("2581", "25")
    assert not covers("25", "SE")
    assert not covers("25", "01")
    assert not covers("01", "25")


def test_a_code_tells_its_level() -> None:
    assert [level_of(code) for code in ("SE", "25", "2581")] == list(Level)
