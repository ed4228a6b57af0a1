"""Whom a newsletter is for: a choice of places, evaluated anew whenever it is asked who that is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.network import Level, level_of


@dataclass(frozen=True, slots=True)
class Audience:
    """Members of the groups at `places`, with `below` of every group under them, and those groups' chats."""

    places: tuple[str, ...]
    below: bool = False

    @property
    def goes_far(self) -> bool:
        """Further than one municipality."""
        return len(self.places) > 1 or any(level_of(each) is not Level.MUNICIPALITY for each in self.places)

    def as_data(self) -> dict[str, Any]:
        return {"places": list(self.places), "below": self.below}

    @classmethod
    def from_data(cls, kept: Mapping[str, Any]) -> "Audience":
        return cls(tuple(kept["places"]), kept.get("below", False))


@dataclass(frozen=True, slots=True)
class Reach:
    """How many a message to an audience would come to now."""

    people: int
    """With Telegram."""
    chats: int
    by_email: int = 0
