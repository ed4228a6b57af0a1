"""What happens with applications."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event
from bot.domain.people import Kind


@dataclass(frozen=True, slots=True)
class ApplicationReceived(Event):
    """Somebody asks to join; `place` is that of the group which has to answer."""

    application_id: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class ApplicationHandedOn(Event):
    """Nobody has answered in time; `place` is that of the group which has to answer from now on."""

    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationSupplemented(Event):
    """The applicant has said where they work."""

    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationWithdrawn(Event):
    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationApproved(Event):
    application_id: int
    person_id: int
    group_id: int
    approved_at: datetime


@dataclass(frozen=True, slots=True)
class ApplicationDeclined(Event):
    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationReopened(Event):
    """The decision was undone."""

    application_id: int
    undone_by: int


@dataclass(frozen=True, slots=True)
class ApplicationForgotten(Event):
    """Name and account were taken out of a settled application."""

    application_id: int
