"""Whether the bot does its work, for those who keep it running."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.clock import Clock
from bot.storage.database import Database
from bot.storage.outbox import backlog

LATE = timedelta(minutes=10)
"""A message that could have left so long ago is a sign that nothing leaves."""


@dataclass(frozen=True, slots=True)
class Condition:
    well: bool
    waiting: int
    oldest_seconds: float


class Health:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def look(self) -> Condition:
        """Raises what the database raises where it can't be read."""
        now = self._clock()
        async with self._database.reading() as session:
            found = await backlog(session, now)
        age = now - found.oldest if found.oldest else timedelta()
        return Condition(age < LATE, found.waiting, age.total_seconds())
