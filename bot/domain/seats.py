"""Which kinds of actor a working group has, and which it lacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.people import Kind

SEATS = (
    Kind.COORDINATOR,
    Kind.POLICE,
    Kind.CUSTOMS,
    Kind.AGENT,
    Kind.TERMINAL,
    Kind.LETTER_CARRIER,
)
"""Whom the method wants in each working group of a municipality."""


@dataclass(frozen=True, slots=True)
class Seats:
    """How many of each kind are in a group now; `people` counts everybody once."""

    people: int = 0
    filled: Mapping[Kind, int] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[Kind, ...]:
        return tuple(kind for kind in SEATS if not self.filled.get(kind))


@dataclass(frozen=True, slots=True)
class SeatedGroup:
    group_id: int
    place: str
    seats: Seats


@dataclass(frozen=True, slots=True)
class SeatedCounty:
    """Its municipalities that have a group, and the number of its own network, where there is one."""

    place: str
    group_id: int | None
    groups: Sequence[SeatedGroup]


@dataclass(frozen=True, slots=True)
class County:
    """Its municipalities in numbers."""

    place: str
    groups: int
    with_holes: int
    people: int
