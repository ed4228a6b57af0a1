"""Copies of a newsletter that may or may not have arrived: whoever leads there decides."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.uncertain import UncertainSentAgain, UncertainTakenForArrived
from bot.domain.people import Person
from bot.domain.uncertain import Decision, Doubtful
from bot.screens.pages import Page
from bot.screens.uncertain import ON_A_PAGE
from bot.services.newsletters import of_writer
from bot.services.notices import Notices
from bot.services.sendings import occasion
from bot.storage import sendings, uncertain
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class InDoubt:
    """`count` is of all pages together."""

    newsletter_id: int
    count: int
    page: Page[Doubtful]


class Uncertain:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def in_doubt(self, newsletter_id: int, number: int, *, by: Person) -> InDoubt:
        async with self._database.reading() as session:
            await of_writer(session, newsletter_id, by)
            return await self._page(session, newsletter_id, number)

    async def decide(
        self, newsletter_id: int, decision: Decision, *, only: int | None = None, by: Person
    ) -> InDoubt:
        """About one copy, or all. The writer's report follows. What is left comes back.

        Raises Declined where somebody was quicker.
        """
        async with self._database.begin() as session:
            letter = await of_writer(session, newsletter_id, by)
            if decision is Decision.AGAIN and letter.withdrawn_at is not None:
                raise Declined("correction-withdrawn-already")
            if decision is Decision.AGAIN and letter.stopped_at is not None:
                raise Declined("schedule-not-going-out")
            count = await uncertain.decide(
                session, occasion(newsletter_id), decision, self._clock(), only=only
            )
            if not count:
                raise Declined("uncertain-decided")
            await sendings.reopen(session, newsletter_id)
            event = UncertainSentAgain if decision is Decision.AGAIN else UncertainTakenForArrived
            await self._notices.tell(session, event(letter.place, newsletter_id, count), by=by.id)
            return await self._page(session, newsletter_id, 0)

    async def _page(self, session: AsyncSession, newsletter_id: int, number: int) -> InDoubt:
        of = occasion(newsletter_id)
        count = await uncertain.how_many(session, of)
        last = max(count - 1, 0) // ON_A_PAGE
        number = min(max(number, 0), last)
        found = await uncertain.in_doubt_from(session, of, number * ON_A_PAGE, ON_A_PAGE)
        return InDoubt(newsletter_id, count, Page(found, number, last))
