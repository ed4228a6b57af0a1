"""What waits for an answer: like questions are shown together, and answered once."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.questions import QuestionAnswered, QuestionSetApart
from bot.domain.people import Person
from bot.domain.questions import Alike, AnswerDraft, Asked, Opened, Question, QuestionState, tidy_answer
from bot.search.likeness import Likeness
from bot.services.notices import Notices
from bot.services.seeing_questions import handled, joinable, led_place, question_of, seen
from bot.storage import inbox, questions
from bot.storage.database import Database


class Inbox:
    def __init__(self, database: Database, notices: Notices, likeness: Likeness, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._likeness = likeness
        self._clock = clock

    async def of_group(self, group_id: int, *, by: Person) -> Asked:
        async with self._database.reading() as session:
            place = await led_place(session, group_id, by)
            found = await questions.concerning(session, group_id, place)
            others = await joinable(session, group_id, place)
        still_open = [each for each in found if each.state is QuestionState.OPEN]
        return Asked(
            group_id,
            place,
            here=self._together([each for each in still_open if each.with_place == place]),
            elsewhere=[each for each in still_open if each.with_place != place],
            settled=[each for each in reversed(found) if each.state is QuestionState.ANSWERED],
            of_others=len(others),
        )

    async def look(self, question_id: int, *, by: Person) -> Opened:
        async with self._database.reading() as session:
            return await self._opened(session, question_id, by)

    async def to_answer(self, question_id: int, *, by: Person) -> Opened:
        """Raises Declined where it is not open, or not this person's to answer."""
        async with self._database.reading() as session:
            await handled(session, question_id, by)
            return await self._opened(session, question_id, by)

    async def set_apart(self, question_id: int, *, by: Person) -> Opened:
        """It is no longer shown with those it resembles."""
        async with self._database.begin() as session:
            asked = await handled(session, question_id, by)
            if await inbox.set_apart(session, asked):
                await self._notices.tell(session, QuestionSetApart(asked.place, asked.id), by=by.id)
            return await self._opened(session, question_id, by)

    async def draft_answer(
        self, question_ids: Sequence[int], written: str, *, by: Person
    ) -> tuple[Alike, AnswerDraft]:
        """For those of the questions that still wait. Raises Declined where none does."""
        words = tidy_answer(written)
        async with self._database.begin() as session:
            waiting = await self._waiting(session, question_ids, by)
            ids = tuple(each.id for each in waiting)
            number = await inbox.add_draft(
                session, question_ids=ids, written_by=by.id, words=words, now=self._clock()
            )
            return Alike(tuple(waiting)), AnswerDraft(number, ids, by.id, words)

    async def answer(self, draft_id: int, *, by: Person) -> Opened:
        """Of two who answer at once one is first, and the other is told; what only one of them answers, is
        answered by that one."""
        async with self._database.begin() as session:
            draft = await inbox.draft(session, draft_id)
            if draft is None or draft.written_by != by.id:
                raise Declined("question-gone")
            waiting = await self._waiting(session, draft.question_ids, by)
            first = await self._answer(session, waiting, draft.words, by)
            return await self._opened(session, first, by)

    async def answer_the_same(self, question_id: int, answered_id: int, count: int, *, by: Person) -> Opened:
        """To the question and those like it, if they are still as many as were shown."""
        async with self._database.begin() as session:
            await handled(session, question_id, by)
            opened = await self._opened(session, question_id, by)
            before = opened.before
            if before is None or before.id != answered_id or len(opened.alike) != count:
                raise Declined("question-moved")
            like = before.answered_with or before.id
            words = before.answer or ""
            first = await self._answer(session, opened.alike.questions, words, by, like=like)
            return await self._opened(session, first, by)

    async def _opened(self, session: AsyncSession, question_id: int, by: Person) -> Opened:
        found = await seen(session, question_id, by)
        asked = found.question
        if found.handles:
            waiting = await questions.waiting_with(session, [asked.with_place])
            answered = await inbox.answered_at(session, asked.with_place)
            nearest = self._likeness.nearest(asked.words, [each.words for each in answered])
            alike = next(each for each in self._together(waiting) if question_id in each.ids)
            return Opened(found, alike, before=None if nearest is None else answered[nearest])
        if asked.state is QuestionState.ANSWERED and asked.may_be_handled_by(by):
            together = await inbox.answered_together(session, asked)
            return Opened(found, Alike(tuple(together)), may_promote=True)
        return Opened(found, Alike((asked,)))

    def _together(self, waiting: Sequence[Question]) -> list[Alike]:
        """In the order of the oldest of each. What was set apart stays by itself."""
        alike = [each for each in waiting if not each.apart]
        groups = self._likeness.together([each.words for each in alike])
        found = [Alike(tuple(alike[number] for number in group)) for group in groups]
        found += [Alike((each,)) for each in waiting if each.apart]
        order = {each.id: number for number, each in enumerate(waiting)}
        return sorted(found, key=lambda each: order[each.first.id])

    async def _waiting(
        self, session: AsyncSession, question_ids: Sequence[int], by: Person
    ) -> list[Question]:
        """Raises Declined for the first where none waits any more."""
        asked = [await question_of(session, each) for each in question_ids]
        waiting = [each for each in asked if each.state is QuestionState.OPEN and each.may_be_handled_by(by)]
        return waiting or [await handled(session, question_ids[0], by)]

    async def _answer(
        self,
        session: AsyncSession,
        waiting: Sequence[Question],
        words: str,
        by: Person,
        *,
        like: int | None = None,
    ) -> int:
        """The first of those that were answered. Raises Declined where others were quicker with all."""
        now = self._clock()
        answered: list[Question] = []
        for each in waiting:
            with_it = like or (answered[0].id if answered else None)
            if await inbox.answer(session, each, words, by.id, now, like=with_it):
                answered.append(each)
        if not answered:
            (await question_of(session, waiting[0].id)).still_open()
            raise Declined("question-moved")
        first = answered[0].id
        await inbox.empty_drafts(session, [each.id for each in answered])
        for each in answered:
            await self._notices.tell(session, QuestionAnswered(each.place, each.id, first), by=by.id)
        return first
