"""Vetted answers: proposed by one person, published by another, sent back or withdrawn."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_editing import promoted, tidy_aliases
from bot.domain.answer_versions import Proposal, State, Version
from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.answer_versions import AnswerPublished, AnswerSentBack, AnswerWithdrawn
from bot.domain.faq import CATEGORIES
from bot.domain.network import NATION
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by, require_anywhere
from bot.search.entry_text import text_of
from bot.services.answer_proposals import AnswerProposals, entry_in, those_who_approve
from bot.services.approvals import check_reason
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import answer_versions
from bot.storage.database import Database


class AnswerVersions:
    def __init__(self, database: Database, live: LiveAnswers, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._live = live
        self._notices = notices
        self._clock = clock
        self._proposals = AnswerProposals(live, notices, clock)

    async def propose_entry(
        self, title: str, answer: str, aliases: Sequence[str], language: str, *, by: Person
    ) -> Version:
        """A new question, with what a coordinator has answered. One who keeps the answers approves it."""
        require_anywhere(by, Act.ANSWER_QUESTIONS)
        async with self._database.begin() as session:
            taken = {slug for slug, _ in self._live.library.entries} | await answer_versions.slugs(session)
            today = day_of(self._clock())
            entry = promoted(title, answer, aliases, language, today=today, taken=taken)
            self._proposals.check_names(entry)
            return (await self._proposals.propose(session, entry, None, by=by)).version

    async def propose_alias(self, slug: str, language: str, aliases: Sequence[str], *, by: Person) -> Version:
        """Other names of a question that is there, besides those that the same person has proposed already.

        Raises Declined where somebody else's change of it waits.
        """
        require_anywhere(by, Act.ANSWER_QUESTIONS)
        async with self._database.begin() as session:
            entry, based_on = await self._proposals.to_change(session, slug, language, by, drafted=False)
            if based_on is None:
                raise Declined("faq-gone")
            named = replace(entry, aliases=tidy_aliases([*entry.aliases, *aliases]))
            self._proposals.check_names(named)
            return (await self._proposals.propose(session, named, based_on, by=by)).version

    async def waiting(self, *, by: Person) -> Sequence[Proposal]:
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.reading() as session:
            found = await answer_versions.waiting(session)
            return [await self._proposals.seen(session, each) for each in found]

    async def look(self, version_id: int, *, by: Person) -> Proposal:
        """Also one that waits no more; a draft only by its writer."""
        async with self._database.reading() as session:
            version = await self._proposals.version(session, version_id)
            drafted = version.state is State.DRAFT
            if version.writer_id != by.id and (drafted or not led_by(by, Act.EDIT_ANSWERS)):
                raise Declined("not-allowed")
            return await self._proposals.seen(session, version)

    async def propose(self, version_id: int, *, by: Person) -> tuple[Proposal, int]:
        """A draft. How many have it to approve."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        async with self._database.begin() as session:
            draft = await self._proposals.own(session, version_id, State.DRAFT, by)
            seen = await self._proposals.seen(session, draft)
            if seen.overtaken:
                raise Declined("answer-changed-meanwhile")
            if not seen.changes:
                raise Declined("answer-unchanged")
            await answer_versions.discard(session, version_id)
            proposal = await self._proposals.propose(session, seen.after, draft.based_on, by=by)
            return proposal, len(await those_who_approve(session, by))

    async def approve(self, version_id: int, *, by: Person) -> Proposal:
        """Answered from now on: in this process at once."""
        async with self._database.begin() as session:
            version = await self._to_decide(session, version_id, by)
            proposal = await self._proposals.seen(session, version)
            if proposal.overtaken:
                raise Declined("answer-overtaken")
            self._proposals.check_names(proposal.after)
            number = await self._proposals.next_number(session, version.slug, version.language)
            await self._settle(session, version, State.PUBLISHED, by, as_number=number)
            await self._notices.tell(session, AnswerPublished(NATION, version_id), by=by.id)
        await self._live.refresh(at_once=True)
        return proposal

    async def may_send_back(self, version_id: int, *, by: Person) -> Version:
        async with self._database.reading() as session:
            return await self._to_decide(session, version_id, by)

    async def send_back(self, version_id: int, why: str, *, by: Person) -> Version:
        check_reason(why)
        async with self._database.begin() as session:
            version = await self._to_decide(session, version_id, by)
            await self._settle(session, version, State.RETURNED, by)
            await self._notices.tell(session, AnswerSentBack(NATION, version_id), by=by.id)
            await self._proposals.tell_why(session, version, why, by=by)
            return version

    async def withdraw(self, version_id: int, *, by: Person) -> Version:
        """By whoever has proposed it."""
        async with self._database.begin() as session:
            version = await self._proposals.own(session, version_id, State.PROPOSED, by)
            await self._settle(session, version, State.WITHDRAWN, by)
            await self._notices.tell(session, AnswerWithdrawn(NATION, version_id), by=by.id)
            return version

    async def put_into(self, version_id: int, category: str, *, by: Person) -> Proposal:
        """A new question into a category, by whoever is to approve it."""
        async with self._database.begin() as session:
            version = await self._to_decide(session, version_id, by)
            seen = await self._proposals.seen(session, version)
            if not seen.asks_for_category or category not in CATEGORIES:
                raise Declined("button-unknown")
            text = text_of(replace(entry_in(version), category=category))
            await answer_versions.rewrite(session, version_id, text)
            return await self._proposals.seen(session, replace(version, text=text))

    async def _settle(
        self,
        session: AsyncSession,
        version: Version,
        to: State,
        by: Person,
        *,
        as_number: int | None = None,
    ) -> None:
        now = self._clock()
        if not await answer_versions.settle(session, version.id, to, by=by.id, now=now, as_number=as_number):
            raise Declined("answer-settled")

    async def _to_decide(self, session: AsyncSession, version_id: int, by: Person) -> Version:
        """Raises Declined for whoever has written it, and for what was settled meanwhile."""
        require_anywhere(by, Act.EDIT_ANSWERS)
        version = await self._proposals.version(session, version_id)
        if version.writer_id == by.id:
            raise Declined("answer-own")
        if version.state is not State.PROPOSED:
            raise Declined("answer-settled")
        return version
