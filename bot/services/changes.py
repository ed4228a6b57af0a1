"""Corrections and withdrawals: begun at once, done in chunks, reported on until all are settled."""

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.corrections import Change, Standing
from bot.domain.delivery import Priority, to_people
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.screens import corrections as screens
from bot.screens.newsletters import letter as as_sent
from bot.screens.screen import Screen
from bot.services.notices import Notices
from bot.storage import changes, corrections, newsletters, people
from bot.storage.changes import Work
from bot.storage.database import Database
from bot.texts.catalog import Catalog, Say

_log = logging.getLogger(__name__)


class Changes:
    def __init__(
        self, database: Database, notices: Notices, voices: Catalog, network: Network, clock: Clock
    ) -> None:
        self._database = database
        self._notices = notices
        self._voices = voices
        self._network = network
        self._clock = clock

    async def begin(self, session: AsyncSession, change_id: int, *, by: int) -> None:
        """The chats and the first readers at once, in the caller's transaction; the rest by `tick`."""
        change, letter = await self._change(session, change_id)
        work, now = await self._work(session, change, letter), self._clock()
        await changes.change_chats(session, work, now)
        await changes.change_people(session, work, now)
        priority = Priority.ANSWER if by == change.made_by else Priority.REMINDER
        await self._show(session, change, letter, Standing(waiting=1), priority=priority)

    async def tick(self) -> None:
        async with self._database.reading() as session:
            under_way = await corrections.under_way(session)
        for number in under_way:
            try:
                await self._go_on(number)
            except Exception:
                _log.exception("Change %s of a newsletter could not be gone on with.", number)

    async def _go_on(self, number: int) -> None:
        while await self._one_chunk(number):
            pass
        async with self._database.begin() as session:
            change, letter = await self._change(session, number)
            if _is_overtaken(change, letter):
                await self._show(session, change, letter, None)
                await corrections.mark_reported(session, number, self._clock())
                return
            work = await self._work(session, change, letter)
        # Looked for outside of a transaction: it takes long where there are many copies.
        async with self._database.reading() as session:
            passed_over = await changes.passed_over(session, work)
            so_far = await changes.standing(session, work)
        async with self._database.begin() as session:
            now, more = self._clock(), bool(passed_over)
            if passed_over:
                await changes.change_again(session, work, passed_over, now)
            if so_far.too_old:
                more = bool(await changes.edit_undeletable(session, work, now)) or more
            if more:
                return
            await self._show(session, change, letter, so_far)
            if letter.put_at is not None and not so_far.waiting:
                await corrections.mark_reported(session, number, now)

    async def _one_chunk(self, number: int) -> bool:
        """A transaction of its own, so that nobody waits long for the database. Whether somebody is left."""
        async with self._database.begin() as session:
            change, letter = await self._change(session, number)
            if _is_overtaken(change, letter):
                return False
            return await changes.change_people(
                session, await self._work(session, change, letter), self._clock()
            )

    async def _change(self, session: AsyncSession, number: int) -> tuple[Change, Newsletter]:
        change = await corrections.change(session, number, locked=True)
        letter = await newsletters.newsletter(session, change.newsletter_id)
        assert letter is not None  # noqa: S101  it was sent
        return change, letter

    async def _work(self, session: AsyncSession, change: Change, letter: Newsletter) -> Work:
        def instead(say: Say) -> Screen:
            draw = screens.gone if change.withdraws else as_sent
            return draw(letter, self._network, say)

        def message(say: Say) -> Screen:
            return screens.told(letter, self._network, say)

        spoken = set(self._voices)
        return Work(
            change,
            f"newsletter:{letter.id}",
            await self._notices.renderings(session, instead, spoken),
            await self._notices.renderings(session, message, spoken) if change.tells else None,
        )

    async def _show(
        self,
        session: AsyncSession,
        change: Change,
        letter: Newsletter,
        so_far: Standing | None,
        *,
        priority: Priority = Priority.REMINDER,
    ) -> None:
        """To whoever made the change: one message, edited whenever there is something new to say. It is an
        answer to their own tap; after somebody else's yes it comes when they may be disturbed."""

        def progress(say: Say) -> Screen:
            return screens.overtaken(say) if so_far is None else screens.progress(so_far, change, say)

        about = f"newsletter:{letter.id}:change:{change.version}"
        for maker in to_people(await people.people(session, [change.made_by])):
            await self._notices.say_anew(session, about, progress, maker, priority=priority)


def _is_overtaken(change: Change, letter: Newsletter) -> bool:
    """By a later one, which is done at every copy that this one would have been done at."""
    if change.withdraws:
        return False
    return letter.withdrawn_at is not None or letter.version > change.version
