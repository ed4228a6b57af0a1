"""Everybody there can be, seen from a place: its own, one below, a sibling, one above, outside."""

from dataclasses import dataclass

from bot.domain.network import NATION, Level
from bot.domain.people import Role

PITEA, LULEA, UMEA, NORRBOTTEN, VASTERBOTTEN = "2581", "2580", "2480", "25", "24"
GROUPS = {NATION: 1, NORRBOTTEN: 2, PITEA: 3, LULEA: 4, VASTERBOTTEN: 5, UMEA: 6}
TARGETS = (PITEA, NORRBOTTEN, NATION)
"""Where the things are that somebody wants to do something with."""

RANK = list(Role)
LEADS = {Level.MUNICIPALITY: Role.COORDINATOR, Level.COUNTY: Role.COUNTY, Level.NATION: Role.NATIONAL}
BYSTANDER = 900
"""A plain member of each place, to whom all things there belong."""
BY_EMAIL = 950
"""A member of each place without Telegram."""


@dataclass(frozen=True)
class Actor:
    """What somebody is: a role in a place, and whether it counts."""

    role: Role | None
    home: str = ""
    standing: str = "in-force"

    def __str__(self) -> str:
        return f"{self.standing} {self.role} {self.home}" if self.role else "stranger"

    @property
    def counts(self) -> bool:
        return self.role is not None and self.standing == "in-force"

    @property
    def holds(self) -> bool:
        """Whether or not it counts."""
        return self.role is not None and self.standing != "former"

    def leads(self, place: str, *, at_least: Role = Role.COORDINATOR) -> bool:
        """In the place or above it, with a role that counts and is high enough."""
        if self.role is None or not self.counts or RANK.index(self.role) < RANK.index(at_least):
            return False
        return self.home in {place, place[:2], NATION}


HIGH = ((Role.COORDINATOR, PITEA), (Role.COUNTY, NORRBOTTEN), (Role.NATIONAL, NATION))
ACTORS = (
    *(Actor(Role.MEMBER, place) for place in (PITEA, LULEA, NORRBOTTEN, NATION)),
    *(Actor(Role.COORDINATOR, place) for place in (PITEA, LULEA, UMEA)),
    *(Actor(Role.COUNTY, place) for place in (NORRBOTTEN, VASTERBOTTEN)),
    Actor(Role.NATIONAL, NATION),
    *(Actor(*high, standing) for standing in ("former", "suspended", "unconfirmed") for high in HIGH),
    *(Actor(Role.MEMBER, PITEA, standing) for standing in ("former", "suspended")),
    Actor(None),
)
