"""What happens with the journal itself."""

from dataclasses import dataclass

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class JournalPruned(Event):
    """Rows up to this number were taken out of the journal; their seals stay."""

    last_id: int
