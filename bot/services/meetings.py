"""Meetings: drafted, called, answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Reach
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.meetings import MeetingAnswered, MeetingCalled
from bot.domain.meetings import Answer, Answers, Meeting, MeetingKind, MeetingState, tidy_where
from bot.domain.people import Person
from bot.domain.permissions import Act, may, require
from bot.domain.reminders import MeetingPlan, plan_meeting
from bot.services.notices import Notices
from bot.storage import audiences, email_participants, meetings, people, reminders
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class Seen:
    """A meeting as one person may see it: who answered what is for those who lead the group."""

    meeting: Meeting
    own: Answer | None
    answers: Answers | None
    some_by_email: bool = False
    """Whether somebody is to be answered for."""


class Meetings:
    def __init__(
        self,
        database: Database,
        notices: Notices,
        clock: Clock,
        *,
        plan: MeetingPlan,
        minutes: Mapping[MeetingKind, int],
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._plan = plan
        self._minutes = minutes

    async def may_call(self, group_id: int, by: Person) -> str:
        """The place of the group. Raises Declined where it is not this person's to call together."""
        async with self._database.reading() as session:
            return await self._place(session, group_id, by)

    async def draft(
        self, group_id: int, kind: MeetingKind, starts_at: datetime, where: str, *, by: Person
    ) -> tuple[Meeting, Reach]:
        if starts_at <= self._clock():
            raise Declined("meeting-past")
        async with self._database.begin() as session:
            await self._place(session, group_id, by)
            number = await meetings.add_draft(
                session,
                group_id=group_id,
                kind=kind,
                starts_at=starts_at,
                minutes=self._minutes[kind],
                where=tidy_where(where),
                called_by=by.id,
            )
            drafted = await self._meeting(session, number)
            return drafted, await audiences.reach(session, Audience((drafted.place,)), self._clock())

    async def call(self, meeting_id: int, *, by: Person) -> tuple[Meeting, Reach]:
        """Called once, however often the button is pressed."""
        now = self._clock()
        async with self._database.begin() as session:
            drafted = await self._meeting(session, meeting_id)
            require(by, Act.CALL_MEETING, drafted.place)
            drafted.still_a_draft()
            if drafted.starts_at <= now:
                raise Declined("meeting-past")
            if not await meetings.move_on(session, meeting_id, MeetingState.CALLED, called_at=now):
                raise Declined("meeting-called-already")
            planned = plan_meeting(drafted, self._plan, now)
            await reminders.reconcile(session, "meeting", meeting_id, planned, now)
            await self._notices.tell(session, MeetingCalled(drafted.place, meeting_id), by=by.id)
            return drafted, await audiences.reach(session, Audience((drafted.place,)), self._clock())

    async def discard(self, meeting_id: int, *, by: Person) -> None:
        async with self._database.begin() as session:
            drafted = await self._meeting(session, meeting_id)
            require(by, Act.CALL_MEETING, drafted.place)
            drafted.still_a_draft()
            if not await meetings.move_on(session, meeting_id, MeetingState.DISCARDED):
                raise Declined("meeting-called-already")

    async def answer(self, meeting_id: int, said: Answer, *, by: Person) -> Meeting:
        """The same answer twice counts once; another answer takes the place of the first."""
        now = self._clock()
        async with self._database.begin() as session:
            meeting = await meetings.meeting_for_answers(session, meeting_id)
            if meeting is None:
                raise Declined("meeting-gone")
            if not by.belongs_to(meeting.group_id):
                raise Declined("members-only")
            meeting.takes_answers(now)
            if await meetings.answer_of(session, meeting_id, by.id) is not said:
                await meetings.answer(session, meeting_id, by.id, said, now)
                answered = MeetingAnswered(meeting.place, meeting_id, by.id, said)
                await self._notices.tell(session, answered, by=by.id)
            return meeting

    async def coming(self, by: Person) -> list[Meeting]:
        async with self._database.reading() as session:
            return await meetings.coming_for(session, by.id, self._clock())

    async def look(self, meeting_id: int, *, by: Person) -> Seen:
        async with self._database.reading() as session:
            meeting = await self._meeting(session, meeting_id)
            if not by.belongs_to(meeting.group_id):
                raise Declined("members-only")
            leads = may(by, Act.CALL_MEETING, meeting.place)
            return Seen(
                meeting,
                own=await meetings.answer_of(session, meeting_id, by.id),
                answers=await meetings.answers(session, meeting) if leads else None,
                some_by_email=leads and await email_participants.counted(session, meeting.group_id) > 0,
            )

    async def _meeting(self, session: AsyncSession, meeting_id: int) -> Meeting:
        found = await meetings.meeting(session, meeting_id)
        if found is None:
            raise Declined("meeting-gone")
        return found

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.CALL_MEETING, place)
        return place
