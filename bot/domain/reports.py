"""How a newsletter went, by place and by kind of actor, and whom it did not reach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.network import NATION, Level, level_of
from bot.domain.people import Kind


@dataclass(frozen=True, slots=True)
class Share:
    """Of the copies to those who want it. What is in none of the last three was refused or skipped."""

    total: int = 0
    accepted: int = 0
    uncertain: int = 0
    waiting: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(
            self.total + other.total,
            self.accepted + other.accepted,
            self.uncertain + other.uncertain,
            self.waiting + other.waiting,
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """The copies to people of one kind in one place; without a kind, those in its chats."""

    place: str
    kind: Kind | None
    share: Share


@dataclass(frozen=True, slots=True)
class Parts:
    """By place and by kind, of which each adds up to the whole."""

    places: Mapping[str, Share]
    kinds: Mapping[Kind | None, Share]

    @property
    def several(self) -> bool:
        return len(self.places) > 1 or len(self.kinds) > 1


def in_parts(cells: Sequence[Cell], written_in: str) -> Parts:
    """A letter of the nation is told by counties: 290 municipalities are no report."""
    places: dict[str, Share] = {}
    kinds: dict[Kind | None, Share] = {}
    for each in cells:
        place = _county(each.place) if written_in == NATION else each.place
        places[place] = places.get(place, Share()) + each.share
        kinds[each.kind] = kinds.get(each.kind, Share()) + each.share
    return Parts(places, kinds)


def _county(place: str) -> str:
    return place if level_of(place) is Level.NATION else place[:2]


@dataclass(frozen=True, slots=True)
class Missed:
    """One whom a letter did not reach, or not surely. Without a name it is the chat of the group there."""

    name: str | None
    kind: Kind | None
    place: str
    reason: str
    """As the ledger has it; `uncertain` where it may have arrived."""
    email: str | None = None
    """Where no mail server is set: for whoever has to write to them."""
