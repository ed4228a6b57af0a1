"""Correcting and withdrawing newsletters that were sent."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.corrections import LONGEST_WHY, Begun, Proposal, may_be_changed
from bot.domain.errors import Declined
from bot.domain.events.corrections import CorrectionProposed, NewsletterCorrected, NewsletterWithdrawn
from bot.domain.guard import check_general
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, Text, check_fits
from bot.domain.people import Person
from bot.domain.permissions import Act
from bot.screens.forwarding import on_top, own_words
from bot.services.changes import Changes
from bot.services.newsletters import of_writer
from bot.services.notices import Notices
from bot.storage import corrections
from bot.storage.archive import has_reached_nobody
from bot.storage.database import Database
from bot.storage.members import nearest_who_may
from bot.storage.newsletters import newsletter
from bot.texts.catalog import Catalog


class Corrections:
    def __init__(
        self,
        database: Database,
        changes: Changes,
        notices: Notices,
        clock: Clock,
        *,
        voices: Catalog,
        network: Network,
    ) -> None:
        self._database = database
        self._changes = changes
        self._notices = notices
        self._clock = clock
        self._voices = voices
        self._network = network

    async def begin(self, newsletter_id: int, language: str, *, by: Person) -> Begun:
        """The letter as it is, and the language to begin with: the one asked for, where it is written in it.

        Raises Declined where it is not this person's to correct, or can't be.
        """
        async with self._database.reading() as session:
            letter = await self._letter(session, newsletter_id, by)
            language = language if language in letter.written_in else letter.written_in[0]
            original = await _original(session, letter)
            return Begun(letter, language, original, self._own(letter.text_in(language), original, language))

    async def write(
        self, newsletter_id: int, language: str, words: str, entities: Sequence[dict[str, Any]], *, by: Person
    ) -> Proposal:
        """Kept and shown, and no reader sees it yet. Another's proposal is replaced.

        Under the words of a letter that was sent on, the original is put as it is now, in every language.
        """
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id, by, held=True)
            check_fits(words, with_file=bool(letter.files))
            new = Text(words, tuple(entities))
            before = await corrections.proposed(session, letter)
            texts = before[1] if before is not None and before[0] == by.id else letter.texts
            written = dict.fromkeys(texts if letter.in_english_only else [language], new)
            original = await _original(session, letter)
            texts = {
                each: self._anew(text, written.get(each), original, each) for each, text in texts.items()
            }
            for text in texts.values():
                check_fits(text.words, with_file=bool(letter.files))
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
            since = await corrections.written_at(session, letter)
            event = CorrectionProposed(letter.place, letter.id, writer, since)
            await self._notices.tell(session, event, by=by.id)

    async def make(self, newsletter_id: int, seal: str, *, tells: bool, by: Person) -> Proposal:
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
            await self._changes.begin(session, change, by=by.id)
            event = NewsletterCorrected(letter.place, letter.id, version)
            await self._notices.tell(session, event, by=by.id)
            return proposal

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
            await self._changes.begin(session, change, by=by.id)
            await self._notices.tell(session, NewsletterWithdrawn(letter.place, letter.id), by=by.id)
            return letter

    async def may_say_why(self, newsletter_id: int, *, by: Person) -> None:
        async with self._database.reading() as session:
            await self._withdrawn(session, newsletter_id, by)

    async def say_why(self, newsletter_id: int, why: str, *, by: Person) -> None:
        """For those who lead, in the archive; the last word counts."""
        if len(why) > LONGEST_WHY:
            raise Declined("withdrawal-why-too-long", length=len(why), most=LONGEST_WHY)
        check_general(why)
        async with self._database.begin() as session:
            await self._withdrawn(session, newsletter_id, by)
            await corrections.say_why(session, newsletter_id, why)

    async def _letter(
        self, session: AsyncSession, number: int, by: Person, *, held: bool = False
    ) -> Newsletter:
        found = await of_writer(session, number, by, held=held)
        may_be_changed(found)
        if await has_reached_nobody(session, number):
            raise Declined("correction-nobody-has-it")
        return found

    def _anew(self, text: Text, new: Text | None, original: Newsletter | None, language: str) -> Text:
        own = self._own(text, original, language)
        if original is None or own is None:
            return new or text
        return on_top(new or own, original, self._network, self._voices[language])

    def _own(self, text: Text, original: Newsletter | None, language: str) -> Text | None:
        """What is on top of words that can be put there anew."""
        if original is None or original.withdrawn_at is not None:
            return None
        return own_words(text, original, self._network, self._voices[language])

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


async def _original(session: AsyncSession, letter: Newsletter) -> Newsletter | None:
    if letter.forwards_id is None or letter.in_english_only:
        return None
    return await newsletter(session, letter.forwards_id)
