"""What happens when a place gets a group."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class GroupFounded(Event):
    """A place has a group from now on, with nobody in it yet."""

    group_id: int
