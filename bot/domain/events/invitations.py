"""What happens with invitations."""

from dataclasses import dataclass

from bot.domain.events.event import Event
from bot.domain.people import Role


@dataclass(frozen=True, slots=True)
class InvitationMade(Event):
    invitation_id: int
    role: Role


@dataclass(frozen=True, slots=True)
class InvitationWithdrawn(Event):
    invitation_id: int
