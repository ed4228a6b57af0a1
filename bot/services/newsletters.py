"""Newsletters: written, looked at, sent to a group, and reported on while they go out."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Operation, Priority, Recipient
from bot.domain.errors import Declined
from bot.domain.events.newsletters import NewsletterReported, NewsletterSent
from bot.domain.network import Network
from bot.domain.newsletters import Audience, Newsletter, NewsletterState, check_fits
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.screens import newsletters as screens
from bot.services.notices import Notices
from bot.storage import newsletters, people
from bot.storage.database import Database
from bot.storage.files import keep_file
from bot.storage.outbox import Notice, Tally, put_for_members, tally
from bot.texts.catalog import Catalog

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture or document as the writer sent it."""

    kind: Literal["photo", "document"]
    name: str
    media_type: str
    data: bytes
    telegram_id: str


class Newsletters:
    def __init__(
        self, database: Database, notices: Notices, voices: Catalog, network: Network, clock: Clock
    ) -> None:
        self._database = database
        self._notices = notices
        self._voices = voices
        self._network = network
        self._clock = clock

    async def may_write(self, group_id: int, by: Person) -> str:
        """The place of the group. Raises Declined where it is not this person's to write to."""
        async with self._database.reading() as session:
            return await self._place(session, group_id, by)

    async def draft(
        self,
        group_id: int,
        words: str,
        entities: Sequence[dict[str, Any]],
        upload: Upload | None,
        *,
        by: Person,
    ) -> tuple[Newsletter, Audience]:
        check_fits(words, with_file=upload is not None)
        async with self._database.begin() as session:
            await self._place(session, group_id, by)
            await newsletters.discard_drafts(session, group_id, by.id)
            number = await newsletters.add_draft(
                session,
                group_id=group_id,
                author_id=by.id,
                words=words,
                entities=entities,
                files=[await _kept(session, upload)] if upload else [],
                now=self._clock(),
            )
            written = await self._newsletter(session, number, by)
            return written, await newsletters.audience(session, group_id)

    async def send(
        self, newsletter_id: int, *, sure: bool = False, by: Person
    ) -> tuple[Newsletter, Audience | None]:
        """Sent once, however often the button is pressed.

        Above the municipalities nothing leaves before the writer is `sure`; the audience is what to ask of.
        """
        now = self._clock()
        async with self._database.begin() as session:
            letter = await self._newsletter(session, newsletter_id, by)
            letter.still_a_draft()
            if letter.asks_again and not sure:
                return letter, await newsletters.audience(session, letter.group_id)
            if not await newsletters.move_on(session, letter.id, NewsletterState.SENDING, sent_at=now):
                raise Declined("newsletter-already-sent")
            renderings = await self._notices.renderings(
                session, lambda say: screens.letter(letter, self._network, say), set(self._voices)
            )
            notice = Notice(
                _occasion(letter.id), Priority.NEWSLETTER, topic="newsletter", group_id=letter.group_id
            )
            await put_for_members(session, notice, renderings, letter.group_id, now)
            await self._notices.tell(session, NewsletterSent(letter.place, letter.id), by=by.id)
            await self._show_progress(session, letter, await tally(session, _occasion(letter.id)), by=by)
        return letter, None

    async def discard(self, newsletter_id: int, *, by: Person) -> None:
        async with self._database.begin() as session:
            letter = await self._newsletter(session, newsletter_id, by)
            letter.still_a_draft()
            if not await newsletters.move_on(session, letter.id, NewsletterState.DISCARDED):
                raise Declined("newsletter-already-sent")

    async def report(self) -> None:
        """Tells the writers how far their letters have come, and the end of it once all are settled."""
        async with self._database.reading() as session:
            going_out = await newsletters.being_sent(session)
        for number in going_out:
            try:
                async with self._database.begin() as session:
                    await self._report(session, number)
            except Exception:
                _log.exception("Newsletter %s could not be reported on.", number)

    async def _report(self, session: AsyncSession, number: int) -> None:
        letter = await newsletters.newsletter(session, number)
        assert letter is not None  # noqa: S101  it is being sent
        so_far = await tally(session, _occasion(number))
        if so_far.waiting == 0 and await newsletters.mark_reported(session, number, self._clock()):
            await self._notices.tell(session, NewsletterReported(letter.place, number), by=None)
        for author in await people.people(session, [letter.author_id]):  # nobody, once they are forgotten
            await self._show_progress(session, letter, so_far, by=author)

    async def _show_progress(
        self, session: AsyncSession, letter: Newsletter, so_far: Tally, *, by: Person
    ) -> None:
        """One message, edited whenever more have been settled: that number is the edit's version."""
        settled = so_far.total - so_far.waiting
        finished = so_far.waiting == 0
        sending = letter.state is NewsletterState.DRAFT
        notice = Notice(
            f"{_occasion(letter.id)}:progress",
            Priority.ANSWER,
            operation=Operation.SEND if sending else Operation.EDIT,
            version=1 if sending else 2 + settled + finished,
        )

        author = Recipient("person", by.id, by.language)
        await self._notices.put(
            session, notice, lambda say: screens.progress(so_far, letter.group_id, say), [author]
        )

    async def _newsletter(self, session: AsyncSession, number: int, by: Person) -> Newsletter:
        found = await newsletters.newsletter(session, number)
        if found is None:
            raise Declined("newsletter-discarded")
        require(by, Act.SEND_NEWSLETTER, found.place)
        return found

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.SEND_NEWSLETTER, place)
        return place


def _occasion(newsletter_id: int) -> str:
    return f"newsletter:{newsletter_id}"


async def _kept(session: AsyncSession, upload: Upload) -> dict[str, Any]:
    number = await keep_file(
        session,
        upload.data,
        kind=upload.kind,
        name=upload.name,
        media_type=upload.media_type,
        telegram_id=upload.telegram_id,
    )
    return {"kind": upload.kind, "file": number}
