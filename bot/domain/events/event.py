"""What every event is: something that has happened, in a place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    place: str
    """Where it happened: the place whose people may read of it in the journal."""
