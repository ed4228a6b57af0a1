"""Newsletters on their way: begun once, put into the outbox in chunks, reported on until all is settled."""

import logging
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Priority, Recipient, Urgency
from bot.domain.errors import Declined
from bot.domain.events.newsletters import NewsletterReported, NewsletterSent
from bot.domain.events.schedules import UrgentNewsletterSent
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.domain.ready_drafts import check_filled_in
from bot.domain.reports import in_parts
from bot.screens import newsletters as letters
from bot.screens import sendings as screens
from bot.screens.screen import Screen
from bot.services.changes import Changes
from bot.services.notices import Notices
from bot.storage import audiences, mailed, newsletters, people, reports, sendings
from bot.storage.audiences import IN_A_CHUNK, Ahead
from bot.storage.database import Database
from bot.storage.forwarding import is_withdrawn
from bot.storage.ledger import Tally, last_said, tally
from bot.storage.outbox import Notice, Renderings, next_turn
from bot.storage.schedules import skip_waiting
from bot.storage.sendings import HowFar
from bot.texts.catalog import Catalog, Say

_log = logging.getLogger(__name__)

AT_ONCE = 500
"""So many readers are put while the writer waits for an answer."""
A_WHILE = timedelta(minutes=1)


class Sendings:
    def __init__(
        self, database: Database, notices: Notices, voices: Catalog, network: Network, clock: Clock
    ) -> None:
        self._database = database
        self._notices = notices
        self._voices = voices
        self._network = network
        self._clock = clock
        self.changes = Changes(database, notices, voices, network, clock)
        """Of what has been sent: they go their way with it."""

    async def begin(self, session: AsyncSession, letter: Newsletter, *, by: int | None) -> None:
        """Sends a letter, in the caller's transaction. Raises Declined where it is not ready any more, and
        where another was quicker.

        The chats and the first readers are put into the outbox at once, the rest by `tick`.
        """
        now = self._clock()
        await check_ready(session, letter)
        if not await newsletters.move_on(session, letter, NewsletterState.SENDING, sent_at=now):
            raise Declined("newsletter-already-sent")
        notice, said = _notice(letter), await self._said(session, letter)
        turn = await next_turn(session, now)
        await audiences.put_chats(session, notice, said, letter.audience, now, turn=turn)
        far = HowFar(0, 0, version=letter.version)
        await self._put(session, letter, said, far, await self._look_ahead(session, letter, far, AT_ONCE))
        await self._notices.tell(session, NewsletterSent(letter.place, letter.id), by=by)
        if letter.urgent_why is not None:
            await self._notices.tell(session, UrgentNewsletterSent(letter.place, letter.id), by=by)
        for author in await people.people(session, [letter.author_id]):
            so_far = await self._tally(session, letter)
            priority = Priority.ANSWER if by == author.id else Priority.REMINDER
            await self._show_progress(session, letter, so_far, author, priority=priority)

    async def tick(self) -> None:
        """Puts whoever is still to get a letter, and tells the writers how far it has come."""
        async with self._database.reading() as session:
            unfinished = await sendings.not_all_put(session)
            going_out = await sendings.being_sent(session)
        for number in unfinished:
            await self._put_rest(number)
        for number in going_out:
            try:
                await self._report(number)
            except Exception:
                _log.exception("Newsletter %s could not be reported on.", number)
        await self.changes.tick()

    async def _put_rest(self, number: int) -> None:
        """Chunk by chunk. What can be looked up before is, so that none of them holds up others for long."""
        async with self._database.begin() as session:
            letter = await newsletters.newsletter(session, number)
            assert letter is not None  # noqa: S101  it is being sent
            said = await self._said(session, letter)
        while True:
            async with self._database.reading() as session:
                far = await sendings.how_far(session, number)
                if far is None:
                    return
                if far.version != letter.version:  # corrected meanwhile: the next tick goes on with that
                    return
                chunk = await self._look_ahead(session, letter, far, IN_A_CHUNK)
            async with self._database.begin() as session:
                if await sendings.how_far(session, number) == far:
                    await self._put(session, letter, said, far, chunk)

    async def _look_ahead(
        self, session: AsyncSession, letter: Newsletter, far: HowFar, most: int
    ) -> tuple[Ahead, int]:
        """Who is next, and the turn from which they go on."""
        last = await sendings.turn_of_last(session, occasion(letter.id), far)
        turn = last or await next_turn(session, self._clock())
        seen = await audiences.ahead(session, letter.audience, self._clock(), after=far.up_to, most=most)
        return seen, turn

    async def _put(
        self,
        session: AsyncSession,
        letter: Newsletter,
        said: Renderings,
        far: HowFar,
        chunk: tuple[Ahead, int],
    ) -> None:
        (seen, turn), now, of = chunk, self._clock(), occasion(letter.id)
        put = await audiences.put_people(
            session, _notice(letter), said, letter.audience, now, after=far.up_to, turn=turn, seen=seen
        )
        if seen.some_by_mail_too:
            await mailed.mail_too(session, of, after=far.up_to, up_to=put.up_to)
        if far.stopped:
            await skip_waiting(session, of, now)
        await sendings.note_put(session, letter.id, put, now)

    async def _report(self, number: int) -> None:
        """Counting a large letter takes longer than anybody else shall wait for the database."""
        async with self._database.reading() as session:
            letter = await newsletters.newsletter(session, number)
            assert letter is not None  # noqa: S101  it is being sent
            so_far = await self._tally(session, letter)
            several = so_far.waiting == 0 and await self._in_several_parts(session, letter)
        async with self._database.begin() as session:
            if letter.stopped_at is not None and letter.reported_at is None:
                await skip_waiting(session, occasion(number), self._clock())  # what was in flight comes back
                so_far = await self._tally(session, letter)
            finished = letter.put_at is not None and so_far.waiting == 0
            if finished and await newsletters.mark_reported(session, number, self._clock()):
                await self._notices.tell(session, NewsletterReported(letter.place, number), by=None)
            for author in await people.people(session, [letter.author_id]):  # nobody, once they are forgotten
                await self._show_progress(session, letter, so_far, author, several=several)

    async def _in_several_parts(self, session: AsyncSession, letter: Newsletter) -> bool:
        return in_parts(await reports.cells(session, occasion(letter.id)), letter.place).several

    async def _show_progress(
        self,
        session: AsyncSession,
        letter: Newsletter,
        so_far: Tally,
        author: Person,
        *,
        several: bool = False,
        priority: Priority = Priority.REMINDER,
    ) -> None:
        """One message, edited whenever there is something new to say. It is an answer to whoever has tapped;
        to whom the clock or somebody else has sent it for, it comes when they may be disturbed.

        What took long ends in a new one, that is heard and need not be looked for.
        """
        of, whom = occasion(letter.id), Recipient("person", author.id, author.language)

        def draw(say: Say) -> Screen:
            return screens.progress(so_far, letter.id, letter.group_id, say, several=several)

        progress, report = f"{of}:progress", f"{of}:report"
        before = await last_said(session, progress, whom)
        priority = priority if before is None else before.priority
        unseen = before is None or before.waits
        ended_late = so_far.waiting == 0 and self._took_long(letter) and not unseen
        if ended_late or await last_said(session, report, whom):
            await self._notices.say_anew(session, report, draw, whom, priority=priority)
            await self._notices.say_anew(session, progress, screens.report_below, whom, priority=priority)
        else:
            await self._notices.say_anew(session, progress, draw, whom, priority=priority)

    def _took_long(self, letter: Newsletter) -> bool:
        """Longer than one watches a message, and nothing was reported yet."""
        ended = letter.put_at is not None and letter.reported_at is None
        return ended and letter.sent_at is not None and self._clock() - letter.sent_at > A_WHILE

    async def _said(self, session: AsyncSession, letter: Newsletter) -> Renderings:
        return await self._notices.renderings(
            session, lambda say: letters.letter(letter, self._network, say), set(self._voices)
        )

    async def _tally(self, session: AsyncSession, letter: Newsletter) -> Tally:
        return await tally(session, occasion(letter.id))


async def check_ready(session: AsyncSession, letter: Newsletter) -> None:
    """Raises Declined while something is left to fill in, or when what it forwards has been withdrawn."""
    letter.audience.stays_below(letter.place)
    check_filled_in(letter.texts.values())
    if letter.forwards_id is not None and await is_withdrawn(session, letter.forwards_id):
        raise Declined("newsletter-original-withdrawn")


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
