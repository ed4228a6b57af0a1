"""Answers whose turn did not come in time: they follow through the outbox, before everything else."""

from bot.domain.clock import Clock
from bot.domain.delivery import Priority, Recipient, Urgency
from bot.domain.people import Person
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep, put


class Answers:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def say_later(self, content: Content, to: Person, update_id: int) -> None:
        notice = Notice(f"answer:{update_id}", Priority.ANSWER, urgency=Urgency.URGENT)
        whom = [Recipient("person", to.id, to.language)]
        async with self._database.begin() as session:
            await put(session, notice, await keep(session, content), whom, self._clock())
