"""A draft of a newsletter while it is written: its languages, files and topic, and a trial."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Reach
from bot.domain.clock import Clock
from bot.domain.delivery import Priority, Recipient, Urgency
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, Text, Topic, check_files, check_fits
from bot.domain.people import Language, Person
from bot.domain.ready_drafts import filled_in
from bot.screens import forwarding
from bot.screens import newsletters as letters
from bot.services.newsletters import Upload, draft_to_change, kept, of_writer
from bot.services.notices import Notices
from bot.storage import audiences, newsletter_parts, newsletters
from bot.storage.database import Database
from bot.storage.outbox import Notice
from bot.texts.catalog import Catalog


class NewsletterParts:
    def __init__(
        self, database: Database, notices: Notices, voices: Catalog, network: Network, clock: Clock
    ) -> None:
        self._database = database
        self._notices = notices
        self._voices = voices
        self._network = network
        self._clock = clock

    async def write(
        self, newsletter_id: int, language: Language, words: str, entities: Sequence[Any], *, by: Person
    ) -> tuple[Newsletter, Reach]:
        """The words in one language, new or anew. Over a letter from above they are put on top of it, in
        both languages until somebody writes them in English."""
        async with self._draft(newsletter_id, by) as (session, letter):
            check_fits(words, with_file=False)
            follows = language is Language.SWEDISH and letter.own_words_untranslated
            for each in (language, Language.ENGLISH) if follows else (language,):
                text = await self._whole(session, letter, each, Text(words, tuple(entities)))
                await self._rewrite(session, letter, each, text, by)
            return await _as_it_stands(session, newsletter_id, by, self._clock())

    async def fill_in(self, newsletter_id: int, words: str, *, by: Person) -> tuple[Newsletter, Reach]:
        """The first place that is left to fill in becomes these words."""
        async with self._draft(newsletter_id, by) as (session, letter):
            for language in Language:
                text = letter.texts.get(language)
                if text is not None and (filled := filled_in(text, words.strip())) != text:
                    await self._rewrite(session, letter, language, filled, by)
                    break
            return await _as_it_stands(session, newsletter_id, by, self._clock())

    async def move_to_english(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        """What was written is English. It stands for the Swedish until somebody writes that."""
        async with self._draft(newsletter_id, by) as (session, letter):
            await self._rewrite(session, letter, Language.ENGLISH, letter.texts[Language.SWEDISH], by)
            return await _as_it_stands(session, newsletter_id, by, self._clock())

    async def remove_english(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        async with self._draft(newsletter_id, by) as (session, letter):
            await newsletter_parts.remove_words(session, letter, Language.ENGLISH)
            return await _as_it_stands(session, newsletter_id, by, self._clock())

    async def add_file(
        self, newsletter_id: int, words: str, entities: Sequence[Any], upload: Upload, *, by: Person
    ) -> tuple[Newsletter, Reach]:
        """Words come along where an album has them under a later picture; they never replace any."""
        async with self._draft(newsletter_id, by) as (session, letter):
            texts = dict(letter.texts)
            if words and not texts[Language.SWEDISH].words:
                texts[Language.SWEDISH] = Text(words, tuple(entities))
                await self._rewrite(session, letter, Language.SWEDISH, texts[Language.SWEDISH], by)
            check_files([*(each["kind"] for each in letter.files), upload.kind], texts.values())
            files = [*letter.files, await kept(session, upload)]
            await newsletter_parts.set_files(session, newsletter_id, files)
            return await _as_it_stands(session, newsletter_id, by, self._clock())

    async def remove_files(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        async with self._draft(newsletter_id, by) as (session, letter):
            if not letter.texts[Language.SWEDISH].words:
                raise Declined("newsletter-nothing-but-files")
            await newsletter_parts.set_files(session, newsletter_id, [])
            return await _as_it_stands(session, newsletter_id, by, self._clock())

    async def about(self, newsletter_id: int, topic: Topic, *, by: Person) -> Newsletter:
        async with self._draft(newsletter_id, by) as (session, _):
            await newsletter_parts.set_topic(session, newsletter_id, topic)
            return await of_writer(session, newsletter_id, by)

    async def never_twice(self, newsletter_id: int, *, never: bool, by: Person) -> Newsletter:
        async with self._draft(newsletter_id, by) as (session, _):
            await newsletter_parts.set_never_twice(session, newsletter_id, never=never)
            return await of_writer(session, newsletter_id, by)

    async def send_trial(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """To the writer alone, in every language in which it is written, as a reader gets it."""
        async with self._database.begin() as session:
            letter = await of_writer(session, newsletter_id, by)
            letter.still_a_draft()
            occasion = f"newsletter-trial:{letter.id}"
            version = await newsletter_parts.tries_so_far(session, occasion) + 1
            for number, language in enumerate(letter.written_in):
                await self._notices.put(
                    session,
                    Notice(occasion, Priority.ANSWER, urgency=Urgency.URGENT, version=version + number),
                    lambda say: letters.letter(letter, self._network, say),
                    [Recipient("person", by.id, language)],
                )
            return letter

    @asynccontextmanager
    async def _draft(self, newsletter_id: int, by: Person) -> AsyncIterator[tuple[AsyncSession, Newsletter]]:
        async with self._database.begin() as session:
            yield session, await draft_to_change(session, newsletter_id, by)

    async def _whole(self, session: AsyncSession, letter: Newsletter, language: str, text: Text) -> Text:
        if letter.forwards_id is None:
            return text
        original = await newsletters.newsletter(session, letter.forwards_id)
        assert original is not None  # noqa: S101  letters are never deleted
        return forwarding.on_top(text, original, self._network, self._voices[language])

    async def _rewrite(
        self, session: AsyncSession, letter: Newsletter, language: str, text: Text, by: Person
    ) -> None:
        check_fits(text.words, with_file=bool(letter.files))
        await newsletter_parts.rewrite_words(session, letter, language, text, by=by.id, now=self._clock())


async def _as_it_stands(
    session: AsyncSession, number: int, by: Person, now: datetime
) -> tuple[Newsletter, Reach]:
    letter = await of_writer(session, number, by)
    return letter, await audiences.reach_of(session, letter, now)
