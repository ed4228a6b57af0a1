"""The tree of places: the nation, its counties, their municipalities, by official code. Each has a group.

The chiefs of a county's authorities meet in a group of their own, which hangs below the county as its
municipalities do: docs/decisions/chiefs-groups.md.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from itertools import groupby
from typing import Any

from bot.domain.errors import Declined
from bot.domain.spelling import folded, swedish_order

NATION = "SE"
_CHIEFS = "c"
"""After the digits of a county: where its chiefs' group is."""
MOST_TOGETHER = 20
"""So many municipalities of a county stand on one screen; a larger county is parted by first letters."""
MOST_HITS = 12

HEADING = ["municipality_code", "municipality", "county_code", "county"]


class Level(StrEnum):
    NATION = "nation"
    COUNTY = "county"
    CHIEFS = "chiefs"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, slots=True)
class Place:
    """`code` is SE, a county's two digits, or what begins with them: a municipality's four, or the chiefs'.

    The chiefs' place bears the county's name.
    """

    code: str
    name: str

    @property
    def level(self) -> Level:
        return level_of(self.code)


def level_of(code: str) -> Level:
    if code == NATION:
        return Level.NATION
    if len(code) == 2:
        return Level.COUNTY
    return Level.CHIEFS if code.endswith(_CHIEFS) else Level.MUNICIPALITY


def chiefs_of(county: str) -> str:
    return county + _CHIEFS


def places_above(code: str) -> tuple[str, ...]:
    """The nearest first."""
    match level_of(code):
        case Level.NATION:
            return ()
        case Level.COUNTY:
            return (NATION,)
        case Level.CHIEFS | Level.MUNICIPALITY:
            return (code[:2], NATION)


def here_and_above(code: str) -> tuple[str, ...]:
    return (code, *places_above(code))


def covers(above: str, below: str) -> bool:
    """Whether the place with code `above` is, or lies above, the place with code `below`."""
    return above == NATION or (below != NATION and below.startswith(above))


@dataclass(frozen=True, slots=True)
class Part:
    """A county's municipalities, or in a large county those between two first letters, Å Ä Ö last."""

    county: Place
    number: int
    municipalities: tuple[Place, ...]
    whole: bool

    @property
    def letters(self) -> tuple[str, str]:
        return self.municipalities[0].name[0], self.municipalities[-1].name[0]


@dataclass(frozen=True, slots=True)
class Hits:
    """Municipalities and counties by a part of their name, the likeliest first. `more` fit as well."""

    places: tuple[Place, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a group covers besides its own place, and whether who asks may change it."""

    group_id: int
    place: str
    covered: Sequence[str]
    may_change: bool


class Network(Mapping[str, Place]):
    """Every place by its code."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.code: place for place in places}
        self._plain = {
            place.code: _plain(place.name)
            for place in self._places.values()
            if place.level in {Level.COUNTY, Level.MUNICIPALITY}
        }

    @classmethod
    def from_csv(cls, lines: Iterable[str], nation: str = "Sverige") -> "Network":
        """Rows under HEADING. Raises ValueError for another heading, and for a row that is no place."""
        reader = csv.DictReader(lines)
        try:
            named = reader.fieldnames == HEADING
            rows = [_checked(row, reader.line_num) for row in reader] if named else []
        except csv.Error as wrong:
            raise ValueError(f"line {reader.line_num}: {wrong}") from wrong
        if not rows:
            raise ValueError(f"must begin with the line {','.join(HEADING)}, and go on with places.")
        counties = {row["county_code"]: Place(row["county_code"], row["county"]) for row in rows}
        chiefs = (Place(chiefs_of(code), county.name) for code, county in counties.items())
        municipalities = (Place(row["municipality_code"], row["municipality"]) for row in rows)
        return cls([Place(NATION, nation), *counties.values(), *chiefs, *municipalities])

    def __getitem__(self, code: str) -> Place:
        return self._places[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def municipality(self, code: str) -> Place:
        """Raises Declined for anything else, as a button may carry that is not ours."""
        place = self._places.get(code)
        if place is None or place.level is not Level.MUNICIPALITY:
            raise Declined("button-unknown")
        return place

    def county(self, code: str) -> Place:
        """Raises Declined for anything else, as a button may carry that is not ours."""
        place = self._places.get(code)
        if place is None or place.level is not Level.COUNTY:
            raise Declined("button-unknown")
        return place

    def below(self, place: str) -> list[Place]:
        """A county's municipalities, or the nation's counties, Å Ä Ö last."""
        level = Level.COUNTY if place == NATION else Level.MUNICIPALITY
        return _in_order(
            each for each in self._places.values() if each.level is level and covers(place, each.code)
        )

    def parts(self) -> tuple[Part, ...]:
        """All counties in Swedish order, the large ones in as many parts as they need."""
        return tuple(part for county in self.below(NATION) for part in self.parts_of(county.code))

    def parts_of(self, county: str) -> tuple[Part, ...]:
        """Raises Declined where there is no such county. A first letter is never torn apart."""
        whole_county = self.county(county)
        below = self.below(county)
        number = -(-len(below) // MOST_TOGETHER)
        parted: list[list[Place]] = [[] for _ in range(number)]
        before = 0
        for _, letter in groupby(below, key=lambda place: place.name[0]):
            same = list(letter)
            parted[before * number // len(below)] += same
            before += len(same)
        return tuple(Part(whole_county, at, tuple(each), whole=number == 1) for at, each in enumerate(parted))

    def find(self, written: str) -> Hits:
        """By a part of the name in any spelling: the exact name first, then beginnings, then the rest.

        Of what would be too many to choose from, only the likelier ones are told. Where nothing fits, what is
        spelt nearly so.
        """
        sought, as_written = _plain(written), written.casefold()
        tiers: tuple[list[Place], ...] = ([], [], [], [])
        for code, name in self._plain.items():
            rank = _rank(sought, name)
            if rank is not None:
                tiers[rank].append(self._places[code])
        chosen: list[Place] = []
        for tier in tiers:
            if len(chosen) + len(tier) > MOST_HITS:
                break
            # Habo and Håbo are two; who writes the ring means the one with it.
            chosen += sorted(_in_order(tier), key=lambda place: place.name.casefold() not in as_written)
        fitting = sum(map(len, tiers))
        return Hits(tuple(chosen), fitting - len(chosen)) if fitting else Hits(self._nearly(sought), 0)

    def _nearly(self, sought: str) -> tuple[Place, ...]:
        near = get_close_matches(sought, self._plain.values(), n=3, cutoff=0.75)
        return tuple(self._places[code] for name in dict.fromkeys(near) for code in self._called(name))

    def _called(self, plain: str) -> list[str]:
        return [code for code, name in self._plain.items() if name == plain]


def _checked(row: Mapping[Any, Any], number: int) -> Mapping[str, str]:
    """One line of the file of places."""
    if row.keys() != set(HEADING) or not all(row.values()):
        raise ValueError(f"line {number}: must hold {', '.join(HEADING)}.")
    county, municipality = row["county_code"], row["municipality_code"]
    if not re.fullmatch(r"\d\d", county) or not re.fullmatch(rf"{county}\d\d", municipality):
        raise ValueError(
            f"line {number}: {municipality} and {county} are no codes of a place and its county."
        )
    return row


_LEVEL_WORDS = {"kommun", "kommuns", "kommunen", "lan", "municipality", "county"}


def _plain(name: str) -> str:
    """«Upplands-Bro kommun» as `upplands bro`, and «Norrbottens län» as `norrbotten`."""
    words = re.findall(r"\w+", folded(name))
    of_county = words[-1:] == ["lan"]
    if len(words) > 1 and words[-1] == "stad":
        words.pop()
    plain = " ".join(word for word in words if word not in _LEVEL_WORDS)
    return plain.removesuffix("s") if of_county else plain


def _rank(sought: str, name: str) -> int | None:
    """How well a name fits, 0 best; None where it does not."""
    if not sought or sought not in name:
        return None
    if name == sought:
        return 0
    return 1 if name.startswith(sought) else 2 if f" {sought}" in name else 3


def _in_order(places: Iterable[Place]) -> list[Place]:
    """Å Ä Ö last; a municipality before the county that is called the same."""
    return sorted(places, key=lambda place: (swedish_order(place.name), len(place.code)))
