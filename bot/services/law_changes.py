"""A law changes: every answer that rests on it says so, from that day until somebody has gone through it."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.answer_versions import LawChangeNoted, LawChangeTakenBack
from bot.domain.faq import Entry
from bot.domain.law_changes import Affected
from bot.domain.laws import Law, LawChange, Laws, tidy_note
from bot.domain.network import NATION
from bot.domain.people import Person
from bot.domain.permissions import Act, require_anywhere
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import law_changes
from bot.storage.database import Database


class LawChanges:
    def __init__(
        self, database: Database, live: LiveAnswers, notices: Notices, clock: Clock, *, laws: Laws
    ) -> None:
        self._database = database
        self._live = live
        self._notices = notices
        self._clock = clock
        self._laws = laws

    async def noted(self, *, by: Person) -> Sequence[Affected]:
        """Those that answers still have to be gone through for, and those to come; the earliest first."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            changes = await law_changes.in_force(session)
        return [self._affected(each, by.language) for each in changes]

    def acts(self, *, by: Person) -> Sequence[Law]:
        require_anywhere(by, Act.EDIT_ANSWERS)
        return list(self._laws.values())

    def before_noting(self, number: str, on: date, *, by: Person) -> Affected:
        """What would have to be gone through."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        if number not in self._laws:
            raise Declined("button-unknown")
        return self._affected(LawChange(0, number, on), by.language)

    async def look(self, change_id: int, *, by: Person) -> Affected:
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            return self._affected(await self._change(session, change_id), by.language)

    async def note(self, number: str, on: date, note: str | None, *, by: Person) -> Affected:
        """Those who keep the answers hear of it in the morning."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        law, words = self._laws.get(number), tidy_note(note) if note is not None else None
        if law is None:
            raise Declined("button-unknown")
        async with self._database.begin() as session:
            added = await law_changes.note(session, law.number, on, words, by=by.id, now=self._clock())
            if added is None:
                raise Declined("law-change-noted-already")
            await self._notices.tell(session, LawChangeNoted(NATION, added), by=by.id)
            change = LawChange(added, law.number, on, words)
        await self._live.refresh(at_once=True)
        return self._affected(change, by.language)

    async def take_back(self, change_id: int, *, by: Person) -> Affected:
        """As if it had never been noted."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.begin() as session:
            change = await self._change(session, change_id)
            if not await law_changes.take_back(session, change_id, by=by.id, now=self._clock()):
                raise Declined("law-change-gone")
            await self._notices.tell(session, LawChangeTakenBack(NATION, change_id), by=by.id)
        await self._live.refresh(at_once=True)
        return self._affected(change, by.language)

    def _affected(self, change: LawChange, language: str) -> Affected:
        """The answers that are still from before it, in any of their languages."""
        library = self._live.library
        slugs = {each.slug for each in library.entries.values() if each.under([change]).law_changes}
        entries: list[Entry] = [library.entry(slug, language) for slug in library.slugs if slug in slugs]
        return Affected(change, self._act(change.law), entries)

    def _act(self, number: str) -> Law:
        """An act that was noted and has left the file since has its number for a name."""
        return self._laws.get(number) or Law(number, {"sv": number, "en": number})

    async def _change(self, session: AsyncSession, change_id: int) -> LawChange:
        found = await law_changes.law_change(session, change_id)
        if found is None:
            raise Declined("law-change-gone")
        return found
