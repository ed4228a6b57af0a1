"""Follow-ups: the contact of a workplace answers, the coordinator is told what to do."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.followups import FollowUpAnswered
from bot.domain.followups import FollowUp, Question, Reply
from bot.domain.people import Person
from bot.domain.permissions import Act, may, require
from bot.services.notices import Notices
from bot.storage import followups, people, workplaces
from bot.storage.database import Database


class FollowUps:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def reply(self, followup_id: int, question: Question, reply: Reply, *, by: Person) -> FollowUp:
        """An earlier answer can be changed until the last question has been answered."""
        async with self._database.begin() as session:
            found = await followups.followup_for_answers(session, followup_id)
            asked = await self._asked(session, found, by)
            answered = asked.replied(question, reply)
            await followups.keep_answers(session, answered)
            if answered.next_question is None and await followups.close(
                session, followup_id, by.id, self._clock()
            ):
                workplace = await workplaces.workplace(session, asked.workplace_id)
                assert workplace is not None  # noqa: S101  the follow-up is about it
                finished = FollowUpAnswered(workplace.place, followup_id, by.id)
                await self._notices.tell(session, finished, by=by.id)
            return answered

    async def look(self, followup_id: int, *, by: Person) -> FollowUp:
        """For going back to a question; raises Declined once all have been answered."""
        async with self._database.reading() as session:
            asked = await self._asked(session, await followups.followup(session, followup_id), by)
        asked.still_open()
        return asked

    async def result(self, followup_id: int, *, by: Person) -> FollowUp:
        """What was answered, for those who lead the group."""
        async with self._database.reading() as session:
            answered = await followups.followup(session, followup_id)
            if answered is None or not answered.answered:
                raise Declined("followup-gone")
            require(by, Act.KEEP_WORKPLACES, await people.place_of(session, answered.group_id))
            return answered

    async def _asked(self, session: AsyncSession, asked: FollowUp | None, by: Person) -> FollowUp:
        if asked is None:
            raise Declined("followup-gone")
        if asked.contact_id != by.id and not await self._answers_instead(session, asked, by):
            raise Declined("followup-not-yours")
        return asked

    async def _answers_instead(self, session: AsyncSession, asked: FollowUp, by: Person) -> bool:
        place = await people.place_of(session, asked.group_id)
        return asked.in_place_of is not None and may(by, Act.KEEP_WORKPLACES, place)
