"""Whether the bot does its work, for those who keep it running."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.clock import Clock
from bot.storage.database import Database
from bot.storage.ledger import Unsolved, backlog, unsolved

LATE = timedelta(minutes=10)
"""A message that could have left so long ago is a sign that nothing leaves."""


LOOKED_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Condition:
    well: bool
    waiting: int
    oldest_seconds: float
    unsolved: Unsolved
    """Of the last `LOOKED_BACK`. Each stands in the log as well, by the delivery's number."""


class Health:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def look(self) -> Condition:
        """Raises what the database raises where it can't be read."""
        now = self._clock()
        async with self._database.reading() as session:
            found = await backlog(session, now)
            to_look_at = await unsolved(session, now - LOOKED_BACK)
        age = now - found.oldest if found.oldest else timedelta()
        return Condition(age < LATE, found.waiting, age.total_seconds(), to_look_at)
