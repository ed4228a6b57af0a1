"""Questions that go up: asked, taken, answered, raised, sent back, joined, withdrawn."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.questions import (
    QuestionAsked,
    QuestionJoined,
    QuestionRaised,
    QuestionSentBack,
    QuestionTaken,
    QuestionWithdrawn,
)
from bot.domain.network import Level, here_and_above
from bot.domain.people import Person
from bot.domain.questions import Question, Seen, Why, tidy_question
from bot.services.notices import Notices
from bot.services.seeing_questions import handled, joinable, led_place, nearest_led, question_of, seen
from bot.storage import inbox, people, questions
from bot.storage.database import Database


class Questions:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def may_ask(self, group_id: int, by: Person) -> str:
        """The place of the group. Raises Declined where the person does not belong to it."""
        async with self._database.reading() as session:
            return await self._own_place(session, group_id, by)

    async def draft(self, group_id: int, written: str, *, by: Person) -> Question:
        words = tidy_question(written)
        async with self._database.begin() as session:
            place = await self._own_place(session, group_id, by)
            number = await questions.add_draft(
                session, words=words, place=place, asked_by=by.id, now=self._clock()
            )
            return await question_of(session, number)

    async def ask(self, question_id: int, *, by: Person) -> Seen:
        """Asked once, however often the button is pressed. Where nobody leads the group, whoever is above."""
        now = self._clock()
        async with self._database.begin() as session:
            drafted = await self._drafted(session, question_id, by)
            group_id = _group_of(drafted, by)
            with_place = await nearest_led(session, here_and_above(drafted.place)) or drafted.place
            if not await questions.send(session, drafted, with_place, now):
                raise Declined("question-sent-already")
            await questions.join(session, question_id, group_id, by.id, now)
            await self._notices.tell(session, QuestionAsked(drafted.place, question_id), by=by.id)
            return await seen(session, question_id, by)

    async def discard(self, question_id: int, *, by: Person) -> None:
        async with self._database.begin() as session:
            await self._drafted(session, question_id, by)
            await questions.discard(session, question_id)

    async def own(self, by: Person) -> list[Question]:
        async with self._database.reading() as session:
            asked = await questions.own(session, by.id)
        return [each for each in asked if each.is_own(by)]

    async def of_others(self, group_id: int, *, by: Person) -> Sequence[Question]:
        """What other groups have asked further up, and this one may join in."""
        async with self._database.reading() as session:
            place = await led_place(session, group_id, by)
            return await joinable(session, group_id, place)

    async def look(self, question_id: int, *, by: Person) -> Seen:
        async with self._database.reading() as session:
            return await seen(session, question_id, by)

    async def take(self, question_id: int, instead_of: int | None, *, by: Person) -> Seen:
        """From whoever had it when the button was shown, and from nobody else."""
        async with self._database.begin() as session:
            asked = await handled(session, question_id, by)
            if asked.owner_id != by.id:
                if not await questions.take(session, asked, by.id, instead_of):
                    raise Declined("question-taken-already")
                await self._notices.tell(session, QuestionTaken(asked.place, asked.id, by.id), by=by.id)
            return await seen(session, question_id, by)

    async def pass_on(self, question_id: int, level: Level, *, by: Person) -> Seen:
        """One step up from `level`, past places where nobody is. Pressing twice is one step."""
        async with self._database.begin() as session:
            asked = await handled(session, question_id, by)
            asked.still_with(level)
            to = await nearest_led(session, asked.above)
            if to is None:
                raise Declined("question-nobody-above")
            now = await self._moved(session, asked, to, by)
            await self._notices.tell(session, QuestionRaised(asked.place, asked.id, to, now), by=by.id)
            return await seen(session, question_id, by)

    async def send_back(self, question_id: int, level: Level, why: Why, *, by: Person) -> Seen:
        async with self._database.begin() as session:
            asked = await handled(session, question_id, by)
            asked.still_with(level)
            to = await nearest_led(session, asked.below)
            if to is None:
                raise Declined("question-nobody-below")
            now = await self._moved(session, asked, to, by)
            back = QuestionSentBack(asked.place, asked.id, to, why, now)
            await self._notices.tell(session, back, by=by.id)
            return await seen(session, question_id, by)

    async def may_handle(self, question_id: int, by: Person) -> Question:
        """Raises Declined where it is not open, or not this person's to answer, raise or send back."""
        async with self._database.reading() as session:
            return await handled(session, question_id, by)

    async def join(self, question_id: int, group_id: int, *, by: Person) -> Seen:
        """«We wonder too»: the answer comes to this group as well."""
        async with self._database.begin() as session:
            place = await led_place(session, group_id, by)
            asked = await question_of(session, question_id)
            asked.still_open()
            if not asked.may_be_joined_from(place):
                raise Declined("question-not-yours")
            if await questions.join(session, question_id, group_id, by.id, self._clock()):
                joined = QuestionJoined(place, question_id, group_id)
                await self._notices.tell(session, joined, by=by.id)
            return await seen(session, question_id, by)

    async def may_withdraw(self, question_id: int, by: Person) -> Question:
        async with self._database.reading() as session:
            return await self._withdrawable(session, question_id, by)

    async def withdraw(self, question_id: int, *, by: Person) -> None:
        """The words are gone, in the drafts of an answer too."""
        async with self._database.begin() as session:
            asked = await self._withdrawable(session, question_id, by)
            if not await questions.withdraw(session, asked, self._clock()):
                raise Declined("question-answered-already")
            await inbox.empty_drafts(session, [question_id])
            await self._notices.tell(session, QuestionWithdrawn(asked.place, question_id), by=by.id)

    async def _withdrawable(self, session: AsyncSession, question_id: int, by: Person) -> Question:
        asked = await question_of(session, question_id)
        if asked.asked_by != by.id:
            raise Declined("question-not-yours")
        asked.still_open()
        return asked

    async def _drafted(self, session: AsyncSession, question_id: int, by: Person) -> Question:
        drafted = await question_of(session, question_id)
        if drafted.asked_by != by.id:
            raise Declined("question-not-yours")
        drafted.still_a_draft()
        return drafted

    async def _moved(self, session: AsyncSession, asked: Question, to: str, by: Person) -> datetime:
        """The group that it leaves is told the answer, too. Raises Declined where another was quicker."""
        now = self._clock()
        if not await questions.move(session, asked, to, now):
            raise Declined("question-moved")
        if asked.with_group_id is not None:
            await questions.join(session, asked.id, asked.with_group_id, by.id, now)
        return now

    async def _own_place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        if not by.belongs_to(group_id):
            raise Declined("members-only")
        return place


def _group_of(drafted: Question, by: Person) -> int:
    """Raises Declined for somebody who has left the group since they wrote."""
    for each in by.memberships:
        if each.place == drafted.place:
            return each.group_id
    raise Declined("members-only")
