"""Workplaces and their certification."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.people import Kind
from bot.domain.spelling import folded, one_line

LONGEST_NAME = 80
RENEWABLE = timedelta(days=90)
"""So long before its end a certification can be renewed."""


class WorkplaceState(StrEnum):
    REGISTERED = "registered"
    CERTIFIED = "certified"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Certification:
    """Certified from `certified_on`, that day included, until `valid_until`, that day not included."""

    id: int
    certified_on: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class Workplace:
    id: int
    group_id: int
    place: str
    name: str
    kind: Kind
    contact_id: int | None
    contact_name: str | None
    certification: Certification | None
    staff: int = 0
    """How many have come by its link and are in the group now."""

    def state_on(self, day: date) -> WorkplaceState:
        if self.certification is None:
            return WorkplaceState.REGISTERED
        return WorkplaceState.CERTIFIED if day < self.certification.valid_until else WorkplaceState.EXPIRED

    def may_be_certified_on(self, day: date) -> bool:
        """For the first time, anew, or near the end of the period before."""
        return self.certification is None or day >= self.certification.valid_until - RENEWABLE

    def next_period_from(self, day: date) -> date:
        """Who renews in time goes on from the old boundary and loses no day."""
        return day if self.certification is None else max(day, self.certification.valid_until)

    def ready_to_be_certified(self, day: date) -> None:
        """Raises Declined where nobody could be asked at the follow-ups, or it is certified already."""
        if self.contact_id is None:
            raise Declined("workplace-needs-contact", workplace=self.name)
        if not self.may_be_certified_on(day):
            raise Declined("workplace-certified-already", workplace=self.name)


@dataclass(frozen=True, slots=True)
class Register:
    """The workplaces of one group."""

    group_id: int
    place: str
    workplaces: Sequence[Workplace]


def tidy_workplace_name(written: str) -> str:
    name = one_line(written)
    if not any(c.isalnum() for c in name):
        raise Declined("name-needs-letters")
    if len(name) > LONGEST_NAME:
        raise Declined("name-too-long", most=LONGEST_NAME, length=len(name))
    return name


def named(written: str, kind: Kind, registered: Sequence[Workplace]) -> Workplace | None:
    """The one of that kind whose name this is, in any spelling."""
    return next(
        (each for each in registered if each.kind is kind and _plain(each.name) == _plain(written)), None
    )


def _plain(name: str) -> str:
    return " ".join(folded(name).split())
