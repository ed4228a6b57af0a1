"""What happens when a group does the work of another municipality."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class PlaceCovered(Event):
    """A group does the work of a municipality besides its own."""

    group_id: int


@dataclass(frozen=True, slots=True)
class PlaceUncovered(Event):
    group_id: int
