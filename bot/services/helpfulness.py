"""«Hjälpte svaret?»: one more yes or no, and the figures for those who may edit answers."""

from collections import deque
from collections.abc import Sequence

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.faq import Entry
from bot.domain.helpfulness import Helped, by_no, first_month
from bot.domain.people import Person
from bot.domain.permissions import Act, require_anywhere
from bot.storage import helpfulness
from bot.storage.database import Database


class Helpfulness:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._counted: deque[tuple[int, int]] = deque(maxlen=1_000)

    async def count(self, entry: Entry, message: tuple[int, int] | None, *, helped: bool) -> bool:
        """False where this message is counted already, as at two quick taps: the buttons go with the first.

        Chat and message are only remembered by this process: who has tapped where is written down nowhere.
        """
        if message in self._counted:
            return False
        month = day_of(self._clock()).replace(day=1)
        async with self._database.begin() as session:
            await helpfulness.count(session, entry.slug, entry.language, month, helped=helped)
        if message is not None:
            self._counted.append(message)
        return True

    async def figures(self, *, by: Person) -> Sequence[Helped]:
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            return by_no(await helpfulness.since(session, first_month(day_of(self._clock()))))
