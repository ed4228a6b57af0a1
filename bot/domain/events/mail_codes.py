"""What a code by mail has shown."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class AddressConfirmed(Event):
    """Somebody reads what is sent to the address they gave."""

    person_id: int


@dataclass(frozen=True, slots=True)
class RoleConfirmedByCode(Event):
    """Instead of by somebody who knows the person: they read mail where only such people do."""

    membership_id: int
