"""The tree of places: the nation, its counties, their municipalities, by official code."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

NATION = "SE"
HEADING = ["municipality_code", "municipality", "county_code", "county"]


class Level(StrEnum):
    NATION = "nation"
    COUNTY = "county"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, slots=True)
class Place:
    """`code` is SE, a county's two digits, or a municipality's four, which begin with its county's."""

    code: str
    name: str

    @property
    def level(self) -> Level:
        return level_of(self.code)


def level_of(code: str) -> Level:
    if code == NATION:
        return Level.NATION
    return Level.COUNTY if len(code) == 2 else Level.MUNICIPALITY


def covers(above: str, below: str) -> bool:
    """Whether the place with code `above` is, or lies above, the place with code `below`."""
    return above == NATION or (below != NATION and below.startswith(above))


class Network(Mapping[str, Place]):
    """Every place by its code."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.code: place for place in places}

    @classmethod
    def from_csv(cls, lines: Iterable[str], nation: str = "Sverige") -> "Network":
        """Rows under HEADING. Raises ValueError where there is no such heading, or nothing below it."""
        reader = csv.DictReader(lines)
        rows = list(reader)
        if reader.fieldnames != HEADING or not rows:
            raise ValueError(f"must begin with the line {','.join(HEADING)}, and go on with places.")
        counties = {row["county_code"]: Place(row["county_code"], row["county"]) for row in rows}
        municipalities = (Place(row["municipality_code"], row["municipality"]) for row in rows)
        return cls([Place(NATION, nation), *counties.values(), *municipalities])

    def __getitem__(self, code: str) -> Place:
        return self._places[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
