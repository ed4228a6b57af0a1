"""Newsletters on their way: begun once, put into the outbox in chunks, reported on until all is settled."""

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Operation, Priority, Recipient, Urgency
from bot.domain.errors import Declined
from bot.domain.events.newsletters import NewsletterReported, NewsletterSent
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.screens import newsletters as letters
from bot.screens import sendings as screens
from bot.services.notices import Notices
from bot.storage import audiences, newsletters, people, sendings
from bot.storage.database import Database
from bot.storage.outbox import Notice, Renderings, Tally, tally
from bot.texts.catalog import Catalog

_log = logging.getLogger(__name__)


class Sendings:
    def __init__(
        self, database: Database, notices: Notices, voices: Catalog, network: Network, clock: Clock
    ) -> None:
        self._database = database
        self._notices = notices
        self._voices = voices
        self._network = network
        self._clock = clock

    async def begin(self, session: AsyncSession, letter: Newsletter, *, by: int | None) -> None:
        """Sends a letter, in the caller's transaction. Raises Declined where another was quicker.

        The chats and the first readers are put into the outbox at once, the rest by `tick`.
        """
        now = self._clock()
        if not await newsletters.move_on(session, letter, NewsletterState.SENDING, sent_at=now):
            raise Declined("newsletter-already-sent")
        notice = _notice(letter)
        await audiences.put_chats(session, notice, await self._said(session, letter), letter.audience, now)
        await self._put_some(session, letter.id)
        await self._notices.tell(session, NewsletterSent(letter.place, letter.id), by=by)
        for author in await people.people(session, [letter.author_id]):
            so_far = await self._tally(session, letter)
            await self._show_progress(session, letter, so_far, Operation.SEND, author)

    async def tick(self) -> None:
        """Puts whoever is still to get a letter, and tells the writers how far it has come."""
        async with self._database.reading() as session:
            unfinished = await sendings.not_all_put(session)
            going_out = await sendings.being_sent(session)
        for number in unfinished:
            while await self._one_chunk(number):
                pass
        for number in going_out:
            try:
                async with self._database.begin() as session:
                    await self._report(session, number)
            except Exception:
                _log.exception("Newsletter %s could not be reported on.", number)

    async def _one_chunk(self, number: int) -> bool:
        """A transaction of its own, so that nobody waits long for the database. Whether somebody is left."""
        async with self._database.begin() as session:
            return await self._put_some(session, number)

    async def _put_some(self, session: AsyncSession, number: int) -> bool:
        letter = await newsletters.newsletter(session, number)
        assert letter is not None  # noqa: S101  it is being sent
        far = await sendings.how_far(session, number)
        if far is None:
            return False
        now = self._clock()
        said = await self._said(session, letter)
        put = await audiences.put_people(
            session, _notice(letter), said, letter.audience, now, after=far.up_to, turn=far.count
        )
        await sendings.note_put(session, number, put, now)
        return put.more

    async def _report(self, session: AsyncSession, number: int) -> None:
        letter = await newsletters.newsletter(session, number)
        assert letter is not None  # noqa: S101  it is being sent
        so_far = await self._tally(session, letter)
        finished = letter.put_at is not None and so_far.waiting == 0
        if finished and await newsletters.mark_reported(session, number, self._clock()):
            await self._notices.tell(session, NewsletterReported(letter.place, number), by=None)
        for author in await people.people(session, [letter.author_id]):  # nobody, once they are forgotten
            await self._show_progress(session, letter, so_far, Operation.EDIT, author)

    async def _show_progress(
        self, session: AsyncSession, letter: Newsletter, so_far: Tally, operation: Operation, author: Person
    ) -> None:
        """One message, edited whenever more have been settled: that number is the edit's version."""
        settled = so_far.total - so_far.waiting
        finished = so_far.waiting == 0
        notice = Notice(
            f"{occasion(letter.id)}:progress",
            Priority.ANSWER,
            operation=operation,
            version=1 if operation is Operation.SEND else 2 + settled + finished,
        )
        await self._notices.put(
            session,
            notice,
            lambda say: screens.progress(so_far, letter.group_id, say),
            [Recipient("person", author.id, author.language)],
        )

    async def _said(self, session: AsyncSession, letter: Newsletter) -> Renderings:
        return await self._notices.renderings(
            session, lambda say: letters.letter(letter, self._network, say), set(self._voices)
        )

    async def _tally(self, session: AsyncSession, letter: Newsletter) -> Tally:
        return await tally(session, occasion(letter.id))


def occasion(newsletter_id: int) -> str:
    return f"newsletter:{newsletter_id}"


def _notice(letter: Newsletter) -> Notice:
    return Notice(
        occasion(letter.id),
        Priority.NEWSLETTER,
        urgency=Urgency.TIMED if letter.urgent_why is None else Urgency.URGENT,
        topic=letter.topic.value,
        never_twice=letter.never_twice,
    )
