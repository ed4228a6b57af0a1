"""Writing a change of a vetted answer, a part at a time, until it is proposed."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_editing import check_day, edited
from bot.domain.answer_versions import Part, Proposal, State
from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.faq import Entry
from bot.domain.people import Person
from bot.domain.permissions import Act, require_anywhere
from bot.search.entry_text import text_of
from bot.services.answer_proposals import AnswerProposals, entry_in
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import answer_versions
from bot.storage.database import Database


class AnswerDrafts:
    """One for each person, answer and language: it holds all that they have changed and not proposed."""

    def __init__(self, database: Database, live: LiveAnswers, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._live = live
        self._clock = clock
        self._proposals = AnswerProposals(live, notices, clock)

    async def before_editing(self, slug: str, language: str, *, by: Person) -> Entry:
        """What would be changed. Raises Declined where somebody else's change waits."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            return (await self._proposals.to_change(session, slug, language, by))[0]

    async def edit(
        self, slug: str, language: str, part: Part, value: str | date | None, *, by: Person
    ) -> Proposal:
        """One part; None empties it."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        if isinstance(value, date):
            check_day(part, value, day_of(self._clock()))
        async with self._database.begin() as session:
            entry, based_on = await self._proposals.to_change(session, slug, language, by)
            changed = edited(entry, part, value)
            self._proposals.check_names(changed)
            return await self._keep(session, changed, based_on, by)

    async def bring_back(self, slug: str, language: str, number: int, *, by: Person) -> Proposal:
        """A text that was answered once, in place of what is answered now."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.begin() as session:
            _, based_on = await self._proposals.to_change(session, slug, language, by, drafted=False)
            found = await answer_versions.published(session, slug, language)
            old = next((entry_in(each) for each in found if each.number == number), None)
            old = old or (self._live.shipped(slug, language) if number == 1 else None)
            if old is None:
                raise Declined("faq-gone")
            return await self._keep(session, old, based_on, by)

    async def go_on(self, version_id: int, *, by: Person) -> Proposal:
        """With what was sent back: also somebody else's, who may not be allowed to write on."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.begin() as session:
            version = await self._proposals.version(session, version_id)
            if version.state is not State.RETURNED:
                raise Declined("answer-settled")
            if (await self._proposals.seen(session, version)).overtaken:
                raise Declined("answer-changed-meanwhile")
            return await self._keep(session, entry_in(version), version.based_on, by)

    async def discard(self, version_id: int, *, by: Person) -> Entry:
        """What was thrown away."""
        async with self._database.begin() as session:
            draft = await self._proposals.own(session, version_id, State.DRAFT, by)
            await answer_versions.discard(session, version_id)
        return entry_in(draft)

    async def _keep(self, session: AsyncSession, entry: Entry, based_on: str | None, by: Person) -> Proposal:
        """In place of an earlier one."""
        earlier = await answer_versions.draft_of(session, entry.slug, entry.language, by.id)
        if earlier is not None:
            await answer_versions.discard(session, earlier.id)
        number = await answer_versions.add(
            session,
            *(entry.slug, entry.language, text_of(entry), State.DRAFT),
            based_on=based_on,
            by=by.id,
            now=self._clock(),
        )
        assert number is not None  # noqa: S101  drafts do not exclude one another
        return await self._proposals.seen(session, await self._proposals.version(session, number))
