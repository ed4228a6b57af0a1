"""Correcting and withdrawing newsletters that were sent."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.corrections import LONGEST_WHY, Proposal, languages_of, may_be_changed
from bot.domain.errors import Declined
from bot.domain.events.corrections import CorrectionProposed, NewsletterCorrected, NewsletterWithdrawn
from bot.domain.newsletters import Newsletter, Text, check_fits
from bot.domain.people import Person
from bot.domain.permissions import Act
from bot.services.changes import Changes
from bot.services.newsletters import of_writer
from bot.services.notices import Notices
from bot.storage import corrections
from bot.storage.database import Database
from bot.storage.members import nearest_who_may


class Corrections:
    def __init__(self, database: Database, changes: Changes, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._changes = changes
        self._notices = notices
        self._clock = clock

    async def begin(self, newsletter_id: int, language: str, *, by: Person) -> tuple[Newsletter, str]:
        """The letter as it is, and the language to begin with: the one asked for, where it is written in it.

        Raises Declined where it is not this person's to correct, or can't be.
        """
        async with self._database.reading() as session:
            letter = await self._letter(session, newsletter_id, by)
            written_in = languages_of(letter)
            return letter, language if language in written_in else written_in[0]

    async def write(
        self, newsletter_id: int, language: str, words: str, entities: Sequence[dict[str, Any]], *, by: Person
    ) -> Proposal:
        """Kept and shown, and no reader sees it yet. Another's proposal is replaced."""
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id, by, held=True)
            check_fits(words, with_file=bool(letter.files))
            new = Text(words, tuple(entities))
            before = await corrections.proposed(session, letter)
            texts = dict(before[1] if before is not None and before[0] == by.id else letter.texts)
            texts |= dict.fromkeys(texts, new) if letter.in_english_only else {language: new}
            if texts == letter.texts:
                raise Declined("correction-same")
            await corrections.propose(session, letter, texts, by=by.id, now=self._clock())
            return await self._proposal(session, letter)

    async def look(self, newsletter_id: int, *, by: Person) -> Proposal:
        async with self._database.reading() as session:
            return await self._proposal(session, await self._letter(session, newsletter_id, by))

    async def ask(self, newsletter_id: int, *, by: Person) -> None:
        """Another person to say yes. Raises Declined where there is nobody."""
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id, by, held=True)
            proposal = await self._proposal(session, letter)
            writer = proposal.writer_id
            if not await nearest_who_may(session, Act.SEND_NEWSLETTER, letter.place, but_not=writer):
                raise Declined("correction-nobody")
            event = CorrectionProposed(letter.place, letter.id, writer, self._clock())
            await self._notices.tell(session, event, by=by.id)

    async def make(self, newsletter_id: int, seal: str, *, tells: bool, by: Person) -> Newsletter:
        """Once, however often it is pressed, and only the words that were shown where it was pressed."""
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id, by, held=True)
            proposal = await self._proposal(session, letter)
            if proposal.needs_another and proposal.writer_id == by.id:
                raise Declined("correction-needs-another")
            now = self._clock()
            if proposal.seal != seal or not await corrections.raise_version(session, letter, now):
                raise Declined("correction-gone")
            version = letter.version + 1
            change = await corrections.add_change(
                session, letter.id, version, tells=tells, by=proposal.writer_id, now=now
            )
            await self._changes.begin(session, change)
            event = NewsletterCorrected(letter.place, letter.id, version)
            await self._notices.tell(session, event, by=by.id)
            return letter

    async def drop(self, newsletter_id: int, *, by: Person) -> None:
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id, by, held=True)
            await self._proposal(session, letter)
            await corrections.drop_proposal(session, letter)

    async def may_withdraw(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, int]:
        """With how many have it, or are on their way to getting it."""
        async with self._database.reading() as session:
            letter = await self._letter(session, newsletter_id, by)
            return letter, await corrections.how_many_have_it(session, f"newsletter:{letter.id}")

    async def withdraw(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """Once, however often it is pressed. Whoever has not got it yet does not."""
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id, by, held=True)
            now = self._clock()
            version = await corrections.mark_withdrawn(session, letter, now)
            if version is None:
                raise Declined("correction-withdrawn-already")
            await corrections.drop_proposal(session, letter)
            change = await corrections.add_change(
                session, letter.id, version + 1, withdraws=True, by=by.id, now=now
            )
            await self._changes.begin(session, change)
            await self._notices.tell(session, NewsletterWithdrawn(letter.place, letter.id), by=by.id)
            return letter

    async def may_say_why(self, newsletter_id: int, *, by: Person) -> None:
        async with self._database.reading() as session:
            await self._withdrawn(session, newsletter_id, by)

    async def say_why(self, newsletter_id: int, why: str, *, by: Person) -> None:
        """For those who lead, in the archive; the last word counts."""
        if len(why) > LONGEST_WHY:
            raise Declined("withdrawal-why-too-long", length=len(why), most=LONGEST_WHY)
        async with self._database.begin() as session:
            await self._withdrawn(session, newsletter_id, by)
            await corrections.say_why(session, newsletter_id, why)

    async def _letter(
        self, session: AsyncSession, number: int, by: Person, *, held: bool = False
    ) -> Newsletter:
        found = await of_writer(session, number, by, held=held)
        may_be_changed(found)
        return found

    async def _withdrawn(self, session: AsyncSession, number: int, by: Person) -> None:
        if (await of_writer(session, number, by)).withdrawn_at is None:
            raise Declined("withdrawal-none")

    async def _proposal(self, session: AsyncSession, letter: Newsletter) -> Proposal:
        found = await corrections.proposed(session, letter)
        if found is None:
            raise Declined("correction-gone")
        writer, texts = found
        copies = await corrections.how_many_have_it(session, f"newsletter:{letter.id}")
        as_it_will_be = replace(letter, texts=texts, corrected_at=self._clock())
        return Proposal(as_it_will_be, letter.texts, writer, copies)
