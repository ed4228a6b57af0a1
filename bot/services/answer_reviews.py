"""Who keeps the answers hears of reviews that are near, due and overdue: of each answer and stage once."""

import logging
from datetime import date, datetime, time
from itertools import groupby

from bot.domain.answer_reviews import next_stage, reviews_on
from bot.domain.calendar import at, day_of
from bot.domain.clock import Clock
from bot.domain.events.answer_versions import AnswersToReview
from bot.domain.network import NATION
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import answer_reviews
from bot.storage.database import Database

_log = logging.getLogger(__name__)


class AnswerReviews:
    def __init__(self, database: Database, live: LiveAnswers, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._live = live
        self._notices = notices
        self._clock = clock
        self._looked: tuple[date, object] | None = None

    async def tick(self) -> int:
        """Of how many answers it was said now. A day is looked at once, unless the answers have changed."""
        try:
            await self._live.refresh()
            looked = day_of(self._clock()), id(self._live.library)
            said = 0 if self._looked == looked else await self._say(looked[0])
        except Exception:
            _log.exception("Reviews of answers could not be told.")
            return 0
        self._looked = looked
        return said

    def next_due(self, after: datetime | None = None) -> datetime | None:
        """As the answers are now: what changes meanwhile mostly makes it later."""
        day = next_stage(day_of(after or self._clock()), self._live.library.entries.values())
        return at(day, time()) if day else None

    async def _say(self, today: date) -> int:
        reviews = reviews_on(today, self._live.library.entries.values())
        if not reviews:
            return 0
        async with self._database.begin() as session:
            new = await answer_reviews.note_new(session, reviews, today)
            for stage, found in groupby(sorted(new, key=lambda each: each.stage), lambda each: each.stage):
                event = AnswersToReview(NATION, stage, len(list(found)), today)
                await self._notices.tell(session, event, by=None)
        return len(new)
