"""What happens with contact cards."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class ContactCardAdded(Event):
    """One's own, or that of a function outside the bot: it is shown at once."""

    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardProposed(Event):
    """A member was asked whether this card may be shown."""

    card_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ContactCardAccepted(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardDeclined(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardChanged(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardConfirmed(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardWithdrawn(Event):
    card_id: int
    person_id: int
    """Who took it away."""


@dataclass(frozen=True, slots=True)
class ContactCardDue(Event):
    """Half a year since the card was confirmed: somebody is asked whether it is still right."""

    card_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class ContactCardUnconfirmed(Event):
    """Who was asked has not answered."""

    card_id: int
    reminder_id: int
