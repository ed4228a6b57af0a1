"""The morning digest: all that waited for one person becomes one message, in one transaction."""

from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.delivery import Priority, Urgency
from bot.domain.digest import morning_of, said_at
from bot.screens import digest as screens
from bot.screens.buttons import unpack
from bot.screens.digest import Line
from bot.screens.screen import Press
from bot.services.notices import Notices
from bot.storage import digest
from bot.storage.database import Database
from bot.storage.digest import KeptLine
from bot.storage.outbox import Notice


class Digest:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def tick(self) -> int:
        """How many people have one on its way now."""
        done = 0
        while await self._put_one():
            done += 1
        return done

    async def next_due(self, after: datetime | None = None) -> datetime | None:
        """When somebody next hears what waits. A moment in the past means now."""
        now = self._clock()
        async with self._database.reading() as session:
            not_yet, already = await digest.waiting_since(session, day_of(now))
        moments = [
            said_at(waiting, now, had_todays=had_todays)
            for waiting, had_todays in ((not_yet, False), (already, True))
            if waiting is not None
        ]
        return min((each for each in moments if after is None or each > after), default=None)

    async def _put_one(self) -> bool:
        now = self._clock()
        morning = morning_of(now)
        if morning is None:
            return False
        today = day_of(now)
        async with self._database.begin() as session:
            found = await digest.next_reader(session, today, morning)
            if found is None:
                return False
            reader, kept = found
            if kept:
                notice = Notice(digest.occasion_of(today), Priority.REMINDER, Urgency.DIGEST)
                lines = list(dict.fromkeys(line(each) for each in kept))
                await self._notices.put(session, notice, lambda say: screens.digest(lines, say), [reader])
        return True


def line(kept: KeptLine) -> Line:
    """As it is shown. A button that no longer means anything is left out."""
    meaning = unpack(kept.button) if kept.button else None
    return Line(kept.words, Press(kept.label, meaning) if kept.label and meaning else None)
