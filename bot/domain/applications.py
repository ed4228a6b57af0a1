"""Asking to join without an invitation: who may ask as what, how long it waits, when it is forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import at, business_days_after, day_of
from bot.domain.errors import Declined
from bot.domain.guard import Telltale, check_general
from bot.domain.people import Kind, Person
from bot.domain.reminders import Planned
from bot.domain.workplaces import Workplace, tidy_workplace_name

WORKING_DAYS = 3
"""So many whole working days an application waits before the county gets it."""
HANDED_ON_AT = time(9)
MOST_IN_A_MONTH = 5
MONTH = timedelta(days=30)
"""How long a settled application is kept, and the span in which one account may apply so many times."""
UNDO_WITHIN = timedelta(days=1)
_NEVER_TOO_LATE = timedelta(days=365)


class ApplicationState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Due(StrEnum):
    HAND_ON = "hand-on"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Application:
    id: int
    telegram_id: int
    name: str
    workplace: str | None
    """In the applicant's own words."""
    language: str
    terms_version: str
    terms_shown_at: datetime
    place: str
    kind: Kind
    applied_at: datetime
    with_place: str
    """The place whose group has to answer: the municipality's, later the county's, or SE."""
    with_since: datetime
    approved: bool | None
    decided_by: int | None
    decided_at: datetime | None

    @property
    def waits(self) -> bool:
        return self.state is ApplicationState.WAITING

    @property
    def state(self) -> ApplicationState:
        if self.decided_at is None:
            return ApplicationState.WAITING
        if self.approved is None:
            return ApplicationState.WITHDRAWN
        return ApplicationState.APPROVED if self.approved else ApplicationState.DECLINED

    def still_waits(self) -> None:
        """Raises Declined, saying what became of it, where it is settled."""
        if not self.waits:
            raise Declined("application-settled", state=self.state.value)

    def may_be_undone(self, now: datetime) -> None:
        if self.approved is None or self.decided_at is None:
            raise Declined("application-nothing-to-undo")
        if now >= self.decided_at + UNDO_WITHIN:
            raise Declined("application-undo-too-late")


@dataclass(frozen=True, slots=True)
class AtGroup:
    """What waits for the group of a place."""

    group_id: int
    place: str
    waiting: Sequence[Application]


@dataclass(frozen=True, slots=True)
class Approval:
    application: Application
    newcomer: Person
    registered: Workplace | None
    """Of the group's workplaces the one that the applicant has named."""


def tidy_workplace(written: str) -> str:
    """As who answers will read it; a shop may be named by its street. Raises Declined for what is no name, or
    tells of a person or an item."""
    check_general(written, allowed={Telltale.ADDRESS})
    return tidy_workplace_name(written)


def waits_for_workplace(applications: Sequence[Application]) -> Application | None:
    """Of one account's applications the one to which a workplace may be written now."""
    waiting = [each for each in applications if each.waits]
    return max(waiting, key=lambda each: (each.workplace is None, each.id), default=None)


def plan_handing_on(since: datetime) -> list[Planned]:
    """On the morning after the third whole working day."""
    due = at(business_days_after(day_of(since), WORKING_DAYS + 1), HANDED_ON_AT)
    return [Planned(Due.HAND_ON.value, due, not_after=due + _NEVER_TOO_LATE)]


def plan_forgetting(decided_at: datetime) -> list[Planned]:
    due = decided_at + MONTH
    return [Planned(Due.FORGET.value, due, not_after=due + _NEVER_TOO_LATE)]
