"""Answering the invitation to a meeting for somebody without Telegram, who said it in another way."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.meetings import MeetingAnswered
from bot.domain.meetings import Absent, Answer, Meeting
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.services.notices import Notices
from bot.storage import meetings
from bot.storage.database import Database


class AnswersFor:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def absent(self, meeting_id: int, *, by: Person) -> tuple[Meeting, list[Absent]]:
        """Those for whom somebody has to answer."""
        async with self._database.reading() as session:
            meeting = self._open(await meetings.meeting(session, meeting_id), by)
            return meeting, await meetings.absent(session, meeting)

    async def one(self, meeting_id: int, person_id: int, *, by: Person) -> tuple[Meeting, Absent]:
        async with self._database.reading() as session:
            meeting = self._open(await meetings.meeting(session, meeting_id), by)
            return meeting, await self._absent(session, meeting, person_id)

    async def record(
        self, meeting_id: int, person_id: int, said: Answer, *, by: Person
    ) -> tuple[Meeting, Absent]:
        """The same answer twice counts once; another answer takes the place of the first."""
        async with self._database.begin() as session:
            meeting = self._open(await meetings.meeting_for_answers(session, meeting_id), by)
            before = await self._absent(session, meeting, person_id)
            if before.answer is not said:
                now = self._clock()
                await meetings.answer(session, meeting_id, person_id, said, now, recorded_by=by.id)
                answered = MeetingAnswered(meeting.place, meeting_id, person_id, said)
                await self._notices.tell(session, answered, by=by.id)
            return meeting, await self._absent(session, meeting, person_id)

    def _open(self, found: Meeting | None, by: Person) -> Meeting:
        if found is None:
            raise Declined("meeting-gone")
        require(by, Act.CALL_MEETING, found.place)
        found.takes_answers(self._clock())
        return found

    async def _absent(self, session: AsyncSession, meeting: Meeting, person_id: int) -> Absent:
        for each in await meetings.absent(session, meeting):
            if each.person_id == person_id:
                return each
        raise Declined("answer-for-left")
