"""What is answered now: the shipped files, what was published in their place, and changed laws."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.faq import Entry
from bot.domain.laws import LawChange
from bot.search.entries import Library
from bot.search.entry_text import EntryError, entry_of
from bot.search.finding import Ranker
from bot.services.faq import Faq
from bot.storage import answer_versions, law_changes
from bot.storage.database import Database

LOOKED_AT_EVERY = 5.0
"""Seconds. So long may what another process has published stay unseen here."""

_log = logging.getLogger(__name__)


class LiveAnswers:
    """Remembers them, since every question asks for them; a count tells whether anything is new."""

    def __init__(
        self,
        database: Database,
        shipped: Library,
        faq: Faq,
        ranker: Callable[[Library], Ranker],
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._shipped = shipped
        self._faq = faq
        self._ranker = ranker
        self._monotonic = monotonic
        self._looked_until = float("-inf")
        self._stands: tuple[int, ...] = (0, 0, 0)
        self._building = asyncio.Lock()
        self.library = shipped

    async def refresh(self, *, at_once: bool = False) -> None:
        """Takes up what is new. While one update does so, those behind it are answered from before.

        At a start there is nothing from before: the index is being built, and all wait for it.
        """
        if self._faq.can_be_asked and not at_once and self._monotonic() < self._looked_until:
            return
        self._looked_until = self._monotonic() + LOOKED_AT_EVERY
        async with self._building:
            async with self._database.reading() as session:
                stands = await answer_versions.how_it_stands(session)
                if stands == self._stands and self._faq.can_be_asked:
                    return
                texts = await answer_versions.latest(session)
                changes = await law_changes.in_force(session)
            words_as_before = stands[0] == self._stands[0] and self._faq.can_be_asked
            library = await asyncio.to_thread(self._together, texts, changes)
            ranker = None if words_as_before else await asyncio.to_thread(self._ranker, library)
            self._faq.answer_from(library, ranker)
            self.library, self._stands = library, stands

    async def entry(self, session: AsyncSession, slug: str, language: str) -> Entry | None:
        """What is answered in this language as the database has it now, not as this process remembers it."""
        versions = await answer_versions.published(session, slug, language)
        if versions:
            newest = max(versions, key=lambda each: each.number or 0)
            return entry_of(newest.text, slug, language, f"{slug}.{language}")
        return self.shipped(slug, language)

    def shipped(self, slug: str, language: str) -> Entry | None:
        return self._shipped.entries.get((slug, language))

    def _together(self, texts: Iterable[tuple[str, str, str]], changes: Iterable[LawChange]) -> Library:
        return self._shipped.with_entries(filter(None, (_read(*each) for each in texts)), changes)


def _read(slug: str, language: str, text: str) -> Entry | None:
    """A text that an older program has kept, and this one can't read, must not take the others along."""
    try:
        return entry_of(text, slug, language, f"{slug}.{language}")
    except EntryError:
        _log.exception("A published answer can't be read; the shipped one is given, if there is one.")
        return None
