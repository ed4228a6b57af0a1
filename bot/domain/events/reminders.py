"""What happens with reminders."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class ReminderMissed(Event):
    """The clock came back after the moment at which it would still have made sense."""

    reminder_id: int
