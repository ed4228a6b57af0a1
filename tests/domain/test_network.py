"""The tree of places: one nation, 21 counties, 290 municipalities."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Declined
from bot.domain.network import (
    HEADING,
    MOST_HITS,
    MOST_TOGETHER,
    Level,
    Network,
    Place,
    covers,
    here_and_above,
    level_of,
    places_above,
)
from config.settings import CONTENT


@pytest.fixture(scope="module")
def network() -> Network:
    with (CONTENT / "municipalities.csv").open(encoding="utf-8", newline="") as lines:
        return Network.from_csv(lines)


def test_sweden_has_21_counties_and_290_municipalities(network: Network) -> None:
    assert Counter(place.level for place in network.values()) == {
        Level.NATION: 1,
        Level.COUNTY: 21,
        Level.CHIEFS: 21,
        Level.MUNICIPALITY: 290,
    }


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
                Level.CHIEFS: ["SE", code[:2], code],
                Level.MUNICIPALITY: ["SE", code[:2], code],
            }[place.level]
        )


@pytest.mark.parametrize(
    ("place", "above"),
    [("2581", ("25", "SE")), ("25c", ("25", "SE")), ("25", ("SE",)), ("SE", ())],
)
def test_what_lies_above_a_place_is_told_from_the_nearest_on(place: str, above: tuple[str, ...]) -> None:
    assert places_above(place) == above
    assert here_and_above(place) == (place, *above)


def test_the_chiefs_of_a_county_are_found_by_no_name_and_chosen_from_no_list(network: Network) -> None:
    assert network["25c"] == Place("25c", "Norrbottens län")
    assert [place.code for place in network.find("norrbottens län").places] == ["25"]
    assert "25c" not in [place.code for place in (*network.below("25"), *network.below("SE"))]


def test_no_place_covers_its_sibling_or_the_one_above_it() -> None:
    assert not covers("2581", "2580")
    assert not covers("2581", "25")
    assert not covers("25", "SE")
    assert not covers("25", "01")
    assert not covers("01", "25")


def test_a_code_tells_its_level() -> None:
    assert [level_of(code) for code in ("SE", "25", "25c", "2581")] == list(Level)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("har", ["Härjedalen", "Härnösand", "Härryda"]),
        ("pitea", ["Piteå"]),
        ("  PITEÅ kommun ", ["Piteå"]),
        ("upplands bro", ["Upplands-Bro"]),
        ("Malung–Sälen", ["Malung-Sälen"]),
        ("ale", ["Ale", "Härjedalen", "Malung-Sälen", "Salem", "Älvdalen"]),
        (
            "sund",
            ["Sundbyberg", "Sundsvall", "Askersund", "Oxelösund", "Stenungsund", "Strömsund", "Östersund"],
        ),
        ("håbo", ["Håbo", "Habo"]),
        ("habo", ["Habo", "Håbo"]),
        ("kalmar", ["Kalmar", "Kalmar län"]),
        ("bro", ["Bromölla", "Upplands-Bro", "Nybro", "Tibro", "Vansbro", "Örebro", "Örebro län"]),
        ("norrbotten", ["Norrbottens län"]),
        ("Västra Götalands län", ["Västra Götalands län"]),
        ("Göteborgs stad", ["Göteborg"]),
        ("malmoe", ["Malmö"]),
        ("sundsval", ["Sundsvall"]),
        ("Ørebro", ["Örebro", "Örebro län"]),
        ("xyz", []),
        ("kommun", []),
        ("", []),
        ("💐", []),
        ("x" * 4000, []),
    ],
)
def test_a_place_is_found_by_a_part_of_its_name_in_any_spelling(
    network: Network, written: str, names: list[str]
) -> None:
    hits = network.find(written)

    assert [place.name for place in hits.places] == names
    assert hits.more == 0


@pytest.mark.parametrize(("written", "most"), [("a", 200), ("by", 10), ("s", 50)])
def test_what_fits_too_many_asks_for_more_letters(network: Network, written: str, most: int) -> None:
    hits = network.find(written)

    assert hits.places == ()
    assert hits.more > most


def test_the_exact_name_comes_first_for_every_municipality(network: Network) -> None:
    for place in network.values():
        if place.level is Level.MUNICIPALITY:
            assert network.find(place.name).places[0] == place
            assert network.find(f"{place.name.upper()} KOMMUN").places[0] == place


@given(st.text(max_size=40))
def test_whatever_is_typed_finds_a_dozen_at_most(network: Network, written: str) -> None:
    assert len(network.find(written).places) <= MOST_HITS


def test_counties_stand_in_swedish_order_and_only_large_ones_are_parted(network: Network) -> None:
    parts = network.parts()

    assert [(part.county.name, *part.letters) for part in parts if not part.whole] == [
        ("Skåne län", "B", "M"),
        ("Skåne län", "O", "Ö"),
        ("Stockholms län", "B", "S"),
        ("Stockholms län", "T", "Ö"),
        ("Västra Götalands län", "A", "K"),
        ("Västra Götalands län", "L", "S"),
        ("Västra Götalands län", "T", "Ö"),
    ]
    counties = list(dict.fromkeys(part.county.name for part in parts))
    assert len(counties) == 21
    assert (counties[0], counties[-2:]) == ("Blekinge län", ["Örebro län", "Östergötlands län"])


def test_the_parts_together_hold_every_municipality_once_and_tear_no_letter_apart(network: Network) -> None:
    parts = network.parts()
    held = [place.code for part in parts for place in part.municipalities]

    assert sorted(held) == sorted(code for code in network if level_of(code) is Level.MUNICIPALITY)
    assert all(1 <= len(part.municipalities) <= MOST_TOGETHER for part in parts)
    for before, after in pairwise(parts):
        assert before.county != after.county or before.letters[1] != after.letters[0]


@pytest.mark.parametrize("code", ["SE", "25", "9999", "", "258", "2581x"])
def test_what_is_no_municipality_is_refused(network: Network, code: str) -> None:
    with pytest.raises(Declined):
        network.municipality(code)


@pytest.mark.parametrize("code", ["SE", "2581", "99", ""])
def test_what_is_no_county_is_refused(network: Network, code: str) -> None:
    with pytest.raises(Declined):
        network.parts_of(code)


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("", "must begin with the line municipality_code,municipality,county_code,county"),
        (
            "kod,namn\n2581,Piteå",
            "must begin with the line municipality_code,municipality,county_code,county",
        ),
        ("HEADING\n", "must begin with the line municipality_code,municipality,county_code,county"),
        ("HEADING\n2581,Piteå,25,Norrbottens län\n2580,Luleå", "line 3: must hold municipality_code"),
        ("HEADING\n2581,Piteå,25,Norrbottens län,Norrland", "line 2: must hold municipality_code"),
        ("HEADING\n2581,,25,Norrbottens län", "line 2: must hold municipality_code"),
        (
            "HEADING\n581,Piteå,25,Norrbottens län",
            "line 2: 581 and 25 are no codes of a place and its county",
        ),
        ("HEADING\n2581,Piteå,24,Norrbottens län", "line 2: 2581 and 24 are no codes"),
    ],
)
def test_a_file_of_places_that_is_broken_says_where(rows: str, why: str) -> None:
    lines = rows.replace("HEADING", ",".join(HEADING)).splitlines()
    with pytest.raises(ValueError, match=why):
        Network.from_csv(lines)
