"""A person in a group as those who lead it see them, and what may become of a membership."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import add_months, at, business_day_on_or_after, day_of
from bot.domain.errors import Declined
from bot.domain.people import Kind, Person, Role, Standing, needs_vouching
from bot.domain.reminders import Planned

MONTHS_VOUCHED_FOR = 12
ANSWERED_WITHIN = timedelta(days=30)
ASKED_AT = time(9)
RENEWED_LATELY = timedelta(days=180)
"""Who was vouched for since then needs no new year: an old button, or a second press, changes nothing."""
_NEVER_POINTLESS = timedelta(days=3650)


class Step(StrEnum):
    """What somebody who may does with another's membership."""

    CONFIRM = "confirm"
    REJECT = "reject"
    SUSPEND = "suspend"
    LIFT = "lift"
    END = "end"


class Falls(StrEnum):
    """The kinds of reminder about a membership."""

    RECONFIRM = "reconfirm"
    LAPSE = "lapse"


@dataclass(frozen=True, slots=True)
class Member:
    """One membership, and whose it is."""

    id: int
    person_id: int
    telegram_id: int | None
    name: str
    language: str
    group_id: int
    place: str
    role: Role
    kind: Kind
    since: datetime
    until: datetime | None
    confirmed_at: datetime | None
    standing: Standing
    by_email: bool = False
    """Takes part without Telegram."""
    workplace: str | None = None
    """Where they work, when they came by its link."""

    @property
    def is_elevated(self) -> bool:
        return needs_vouching(self.role, self.kind)

    def check(self, step: Step) -> None:
        """Raises Declined where the step leads nowhere from where the membership stands."""
        if self.until is not None:
            raise Declined("member-gone")
        if step not in self.open_steps:
            raise Declined("member-step-done", name=self.name)

    @property
    def open_steps(self) -> tuple[Step, ...]:
        match self.standing:
            case Standing.UNCONFIRMED:
                return (Step.CONFIRM, Step.REJECT)
            case Standing.SUSPENDED:
                return (Step.LIFT, Step.END)
            case Standing.IN_FORCE:
                renews = (Step.CONFIRM,) if self.is_elevated else ()
                return (*renews, Step.SUSPEND, Step.END)

    def vouched_for_lately(self, now: datetime) -> bool:
        return self.confirmed_at is not None and now - self.confirmed_at < RENEWED_LATELY


def plan_reconfirmation(vouched_at: datetime) -> list[Planned]:
    """A year after somebody vouched, on a working day, the level above is asked again."""
    day = business_day_on_or_after(add_months(day_of(vouched_at), MONTHS_VOUCHED_FOR))
    return [_planned(Falls.RECONFIRM, at(day, ASKED_AT))]


def plan_lapse(asked_at: datetime) -> list[Planned]:
    """Counted from when somebody was really asked: an outage takes no days from them."""
    return [_planned(Falls.LAPSE, at(day_of(asked_at) + ANSWERED_WITHIN, ASKED_AT))]


def plan_asking_again(asked_at: datetime) -> list[Planned]:
    """Where there was nobody to ask, nobody is to blame: it is tried again."""
    return [_planned(Falls.RECONFIRM, at(day_of(asked_at) + ANSWERED_WITHIN, ASKED_AT))]


def _planned(kind: Falls, due: datetime) -> Planned:
    return Planned(kind.value, due, not_after=due + _NEVER_POINTLESS)


@dataclass(frozen=True, slots=True)
class Heir:
    """A member to whom a group can be left."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Farewell:
    """A group that somebody is about to leave; `heirs` where nobody else would lead it."""

    group_id: int
    place: str
    heirs: Sequence[Heir]


@dataclass(frozen=True, slots=True)
class Departure:
    """Somebody has left, and these lead the group that is left behind."""

    place: str
    group_id: int
    name: str
    leads: Sequence[Person]


@dataclass(frozen=True, slots=True)
class Gap:
    """A group without anybody who leads it, and those above who can do something about it."""

    place: str
    group_id: int
    above: Sequence[Person]
