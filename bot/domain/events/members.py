"""What happens with a membership: somebody vouches for it, or not, suspends it, ends it."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class VouchingAsked(Event):
    """Somebody came by an invitation to an elevated role, and somebody who knows them has to say so."""

    membership_id: int
    inviter_id: int


@dataclass(frozen=True, slots=True)
class MembershipConfirmed(Event):
    membership_id: int


@dataclass(frozen=True, slots=True)
class MembershipRenewed(Event):
    """Vouched for one year more."""

    membership_id: int


@dataclass(frozen=True, slots=True)
class MembershipRejected(Event):
    membership_id: int


@dataclass(frozen=True, slots=True)
class MembershipSuspended(Event):
    membership_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MembershipLifted(Event):
    """The suspension is over."""

    membership_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MembershipEnded(Event):
    """By somebody who leads there."""

    membership_id: int


@dataclass(frozen=True, slots=True)
class ReconfirmationAsked(Event):
    membership_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class MembershipLapsed(Event):
    """Nobody vouched for another year within the time there was, so that it is suspended."""

    membership_id: int
    reminder_id: int
