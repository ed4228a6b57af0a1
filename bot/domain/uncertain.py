"""Messages of which nobody knows whether they arrived: a person decides."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    AGAIN = "again"
    ARRIVED = "arrived"
    """Somebody has asked, or takes it to be so."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """`name` is a person's; a group's chat has none. `id` is the delivery's."""

    id: int
    name: str | None
    place: str | None
