"""Vetted answers as those who keep them see them: the list with what is to do, one answer, its versions."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_reviews import marks_of
from bot.domain.answer_versions import Listed, Page, Proposal, same_words
from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.faq import HEADINGS, Entry
from bot.domain.people import Person
from bot.domain.permissions import Act, require_anywhere
from bot.search.entries import Library
from bot.services.answer_proposals import entry_in
from bot.services.live_answers import LiveAnswers
from bot.storage import answer_versions
from bot.storage.database import Database


class AnswerPages:
    def __init__(self, database: Database, live: LiveAnswers, clock: Clock) -> None:
        self._database = database
        self._live = live
        self._clock = clock

    async def listing(self, *, by: Person) -> Sequence[Listed]:
        """Every answer, in the language of who asks where it exists in it."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            waiting = {each.slug for each in await answer_versions.waiting(session)}
        return listed(self._live.library, by.language, day_of(self._clock()), waiting)

    async def page(self, slug: str, language: str, *, by: Person) -> Page:
        require_anywhere(by, Act.EDIT_ANSWERS)
        there = [each for each in HEADINGS if (slug, each) in self._live.library.entries]
        if not there or language not in HEADINGS:
            raise Declined("faq-gone")
        entries = {each: self._live.library.entries[slug, each] for each in there}
        other = next(each for each in HEADINGS if each != language)
        async with self._database.reading() as session:
            waiting = await answer_versions.waiting_for(session, slug, language)
            draft = await answer_versions.draft_of(session, slug, language, by.id)
            follows = await self._follows(session, slug, language, other)
            found = await answer_versions.published(session, slug, language)
        shipped = 1 if self._live.shipped(slug, language) else 0
        marks = marks_of(
            [entries[language]] if language in entries else list(entries.values()),
            day_of(self._clock()),
            whole=len(there) == len(HEADINGS),
            waits=waiting is not None,
        )
        return Page(
            slug,
            language,
            entries.get(language),
            entries.get(other),
            max([shipped, *(each.number or 0 for each in found)]),
            marks,
            waiting,
            draft,
            follows,
        )

    async def entry(self, slug: str, language: str, *, by: Person) -> Entry:
        """As it is answered now."""
        found = (await self.page(slug, language, by=by)).entry
        if found is None:
            raise Declined("faq-gone")
        return found

    async def versions(self, slug: str, language: str, *, by: Person) -> Sequence[Proposal]:
        """Those that were published, the newest first, each beside the one before it."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            found = await answer_versions.published(session, slug, language)
        texts = [entry_in(each) for each in found]
        before = [*texts[1:], self._live.shipped(slug, language)]
        return [
            Proposal(version, was, now, overtaken=False)
            for version, was, now in zip(found, before, texts, strict=False)
        ]

    async def _follows(self, session: AsyncSession, slug: str, language: str, other: str) -> int | None:
        """The version of the other language that this one still says, where that reads otherwise now."""
        mine = await answer_versions.published(session, slug, language)
        theirs = await answer_versions.published(session, slug, other)
        if not theirs or (not mine and self._live.shipped(slug, language) is None):
            return None
        latest = mine[0].decided_at if mine else None
        before = [each for each in theirs if latest and each.decided_at and each.decided_at <= latest]
        then = entry_in(before[0]) if before else self._live.shipped(slug, other)
        if then is None or same_words(then, entry_in(theirs[0])):
            return None
        return before[0].number if before else 1


def listed(library: Library, language: str, today: date, waiting: set[str]) -> Sequence[Listed]:
    found = []
    for slug in library.slugs:
        there = [library.entries[slug, each] for each in HEADINGS if (slug, each) in library.entries]
        marks = marks_of(there, today, whole=len(there) == len(HEADINGS), waits=slug in waiting)
        found.append(Listed(library.entry(slug, language), marks))
    return found
