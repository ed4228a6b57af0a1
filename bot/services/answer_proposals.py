"""What everybody who changes a vetted answer goes through: what it is changed from, and who hears of it."""

import hashlib

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_editing import check_aliases, to_translate
from bot.domain.answer_versions import Proposal, State, Version
from bot.domain.clock import Clock
from bot.domain.delivery import Priority, to_people
from bot.domain.errors import Declined
from bot.domain.events.answer_versions import AnswerProposed, AnswerWithdrawn
from bot.domain.faq import HEADINGS, Entry, other_language
from bot.domain.network import NATION
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.screens import answer_proposals as screens
from bot.search.entry_text import entry_of, text_of
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import answer_versions, members, people
from bot.storage.outbox import Notice


class AnswerProposals:
    """In the transactions of those who call."""

    def __init__(self, live: LiveAnswers, notices: Notices, clock: Clock) -> None:
        self._live = live
        self._notices = notices
        self._clock = clock

    async def to_change(
        self, session: AsyncSession, slug: str, language: str, by: Person, *, drafted: bool = True
    ) -> tuple[Entry, str | None]:
        """What the person has changed already, else what is answered, else the words of another language;
        and the seal of what is answered.

        Raises Declined where somebody else's change waits, or was published since the person began.
        """
        if language not in HEADINGS:
            raise Declined("button-unknown")
        now = await self._live.entry(session, slug, language)
        based_on = seal_of(now) if now else None
        waits = await answer_versions.waiting_for(session, slug, language)
        if waits is not None and waits.writer_id != by.id:
            raise Declined("answer-waits-already")
        draft = await answer_versions.draft_of(session, slug, language, by.id) if drafted else None
        mine = draft or waits
        if mine is not None:
            if mine.based_on != based_on:
                raise Declined("answer-changed-meanwhile")
            return entry_in(mine), based_on
        return now or to_translate(await self._in_another(session, slug, language), language), based_on

    async def propose(
        self, session: AsyncSession, entry: Entry, based_on: str | None, *, by: Person
    ) -> Proposal:
        """In place of what the same person has proposed before. Raises Declined where another's waits."""
        now = self._clock()
        approvers = await those_who_approve(session, by)
        if not approvers:
            raise Declined("answer-nobody-approves")
        earlier = await answer_versions.waiting_for(session, entry.slug, entry.language)
        if earlier is not None and earlier.writer_id == by.id:
            await answer_versions.settle(session, earlier.id, State.WITHDRAWN, by=by.id, now=now)
            await self._notices.tell(session, AnswerWithdrawn(NATION, earlier.id), by=by.id)
        number = await answer_versions.add(
            session,
            *(entry.slug, entry.language, text_of(entry), State.PROPOSED),
            based_on=based_on,
            by=by.id,
            now=now,
        )
        if number is None:
            raise Declined("answer-waits-already")
        await self._notices.tell(session, AnswerProposed(NATION, number), by=by.id)
        proposal = await self.seen(session, await self.version(session, number))
        notice = Notice(f"answer-version:{number}", Priority.REMINDER)
        await self._notices.put(
            session, notice, lambda say: screens.card(proposal, say), to_people(approvers)
        )
        return proposal

    async def seen(self, session: AsyncSession, version: Version) -> Proposal:
        """Beside what is answered now."""
        now = await self._live.entry(session, version.slug, version.language)
        overtaken = (seal_of(now) if now else None) != version.based_on
        answered = self._live.library.entries
        translates = (version.slug, other_language(version.language)) in answered
        return Proposal(version, now, entry_in(version), overtaken, translates=translates)

    async def version(self, session: AsyncSession, number: int) -> Version:
        found = await answer_versions.version(session, number)
        if found is None or not found.text:  # empty where its writer is forgotten
            raise Declined("answer-draft-gone")
        return found

    async def own(self, session: AsyncSession, number: int, state: State, by: Person) -> Version:
        """Raises Declined where it is somebody else's, or is not in this state any more."""
        found = await answer_versions.version(session, number)
        if found is not None and found.writer_id != by.id:
            raise Declined("not-allowed")
        if found is None or found.state is not state:
            raise Declined("answer-draft-gone" if state is State.DRAFT else "answer-settled")
        return found

    async def next_number(self, session: AsyncSession, slug: str, language: str) -> int:
        """The shipped file is number 1."""
        return await self.number(session, slug, language) + 1

    async def number(self, session: AsyncSession, slug: str, language: str) -> int:
        """Of what is answered now; 0 where nothing is."""
        found = await answer_versions.published(session, slug, language)
        shipped = 1 if self._live.shipped(slug, language) else 0
        return max([shipped, *(each.number or 0 for each in found)])

    async def tell_why(self, session: AsyncSession, version: Version, why: str, *, by: Person) -> None:
        """Whoever has written it gets to know why it was sent back."""
        writers = await people.people(session, [version.writer_id or 0])
        entry = entry_in(version)
        for each in writers:
            may_edit = bool(led_by(each, Act.EDIT_ANSWERS))
            await self._notices.put(
                session,
                Notice(f"answer-sent-back:{version.id}", Priority.REMINDER),
                lambda say, may_edit=may_edit: screens.came_back(  # type: ignore[misc]
                    version, entry, by.name, why, say, may_edit=may_edit
                ),
                to_people([each]),
            )

    def check_names(self, entry: Entry) -> None:
        """Raises Declined where another answer in this language has one of its names."""
        others = self._live.library.entries.values()
        check_aliases(entry, (each for each in others if each.language == entry.language))

    async def _in_another(self, session: AsyncSession, slug: str, language: str) -> Entry:
        found = await self._live.entry(session, slug, other_language(language))
        if found is None:
            raise Declined("faq-gone")
        return found


async def those_who_approve(session: AsyncSession, by: Person) -> list[Person]:
    """Others with the right where the person leads, or in the nearest place above; else anywhere."""
    led = led_by(by, Act.ANSWER_QUESTIONS)
    place = led[0].place if led else by.home
    near = await members.nearest_who_may(session, Act.EDIT_ANSWERS, place, but_not=by.id)
    return near or await members.all_who_may(session, Act.EDIT_ANSWERS, but_not=by.id)


def entry_in(version: Version) -> Entry:
    return entry_of(version.text, version.slug, version.language, f"{version.slug}.{version.language}")


def seal_of(entry: Entry) -> str:
    """The same for the same text."""
    return hashlib.sha256(text_of(entry).encode()).hexdigest()
