"""From an answered question to the vetted answers: proposed here, approved by somebody else."""

from collections.abc import Sequence

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.questions import QuestionPromoted
from bot.domain.faq import Entry
from bot.domain.people import Person
from bot.domain.promotions import Promotion
from bot.domain.questions import Opened
from bot.services.answer_versions import AnswerVersions
from bot.services.faq import Faq
from bot.services.inbox import Inbox
from bot.services.notices import Notices
from bot.storage import inbox
from bot.storage.database import Database


class Promotions:
    def __init__(
        self,
        database: Database,
        notices: Notices,
        clock: Clock,
        *,
        inbox: Inbox,
        versions: AnswerVersions,
        faq: Faq,
    ) -> None:
        self._database = database
        self._inbox = inbox
        self._versions = versions
        self._faq = faq
        self._notices = notices
        self._clock = clock

    def near(self, opened: Opened, language: str) -> Sequence[Entry]:
        """Vetted answers that may be what was asked for, while the answer can still be promoted."""
        if not opened.may_be_promoted:
            return ()
        try:
            return self._faq.ask(opened.alike.first.words, language).near
        except Declined:  # asked before the guard knew what it knows now
            return ()

    async def look(self, question_id: int, dropped: int, titled: int = 0, *, by: Person) -> Promotion:
        """Raises Declined where it is not this person's to promote, or was promoted already."""
        opened = await self._inbox.look(question_id, by=by)
        if not opened.may_promote:
            raise Declined("question-not-yours")
        if opened.promoted_at is not None:
            raise Declined("question-promoted-already")
        return Promotion(opened.alike.questions, dropped, titled)

    async def as_entry(
        self, question_id: int, dropped: int, titled: int, language: str, *, by: Person
    ) -> Opened:
        made = await self.look(question_id, dropped, titled, by=by)
        answer = made.question.answer or ""
        await self._versions.propose_entry(made.title, answer, made.names, language, by=by)
        return await self._promoted(made, by)

    async def as_alias(
        self, question_id: int, slug: str, dropped: int, language: str, *, by: Person
    ) -> Opened:
        made = await self.look(question_id, dropped, by=by)
        if not made.kept:
            raise Declined("button-unknown")
        await self._versions.propose_alias(slug, language, made.kept, by=by)
        return await self._promoted(made, by)

    async def _promoted(self, made: Promotion, by: Person) -> Opened:
        """Only after it was proposed: what a crash leaves in between can be proposed anew."""
        first = made.question
        async with self._database.begin() as session:
            if await inbox.promote(session, first, self._clock()):
                await self._notices.tell(session, QuestionPromoted(first.place, first.id), by=by.id)
        return await self._inbox.look(first.id, by=by)
