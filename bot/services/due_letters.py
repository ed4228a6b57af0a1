"""Letters whose moment has come: each leaves once, or waits for somebody to decide."""

import logging
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.approvals import needs_approval
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.schedules import NewsletterHeld
from bot.domain.meetings import Meeting
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.relative_sends import NearMeeting
from bot.domain.schedules import Why, may_still_send, too_late, why_missed
from bot.services.notices import Notices
from bot.services.sendings import Sendings
from bot.storage import meetings, people, relative_sends, schedules
from bot.storage.database import Database

_log = logging.getLogger(__name__)


class DueLetters:
    def __init__(self, database: Database, sendings: Sendings, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._sendings = sendings
        self._notices = notices
        self._clock = clock

    async def tick(self) -> int:
        """How many were due."""
        await self._follow_meetings()
        done = 0
        while await self._take_one():
            done += 1
        return done

    async def next_due(self, after: datetime | None = None) -> datetime | None:
        await self._follow_meetings()
        async with self._database.reading() as session:
            return await schedules.next_moment(session, after)

    async def _follow_meetings(self) -> None:
        """Asked of the facts each time, so that nobody who changes a meeting has to think of letters."""
        async with self._database.reading() as session:
            moved = await relative_sends.out_of_step(session)
        if moved:
            async with self._database.begin() as session:
                await relative_sends.follow(session)

    async def _take_one(self) -> bool:
        now = self._clock()
        async with self._database.begin() as session:
            letter = await schedules.take_due(session, now)
            if letter is None:
                return False
            try:
                async with session.begin_nested():
                    await self._leave(session, letter, now)
            except Declined:  # what it forwards has been withdrawn, for one
                await self._hold(session, letter, Why.FAILED)
            except Exception:
                _log.exception("Newsletter %s could not be sent at its moment.", letter.id)
                await self._hold(session, letter, Why.FAILED)
        return True

    async def _leave(self, session: AsyncSession, letter: Newsletter, now: datetime) -> None:
        why = await self._why_not(session, letter)
        if why is None and letter.repeats is not None:
            letter = await self._one_of(session, letter, now)
        elif why is None and letter.near_meeting is not None:
            meeting = await self._meeting_of(session, letter, letter.near_meeting, now)
            if meeting is None:  # called off a moment ago
                await relative_sends.follow(session)
                return
            why = why_missed(letter.near_meeting, meeting, now)
            letter = await self._for_meeting(session, letter, letter.near_meeting, meeting, now)
        if why is None and too_late(_moment(letter), now):
            why = Why.LATE
        if why is None:
            await self._sendings.begin(session, letter, by=None)
        else:
            await self._hold(session, letter, why)

    async def _one_of(self, session: AsyncSession, series: Newsletter, now: datetime) -> Newsletter:
        """Of those that an outage has missed, the latest; the series goes on with the next."""
        assert series.repeats is not None  # noqa: S101  it is a series
        moment = series.repeats.latest(_moment(series), now)
        one = await schedules.copy_of(session, series, moment, now)
        await schedules.set_moment(session, series, series.repeats.next(now))
        return one

    async def _meeting_of(
        self, session: AsyncSession, letter: Newsletter, near: NearMeeting, now: datetime
    ) -> Meeting | None:
        assert near.after is not None  # noqa: S101  its moment came from a meeting
        return near.come(await meetings.called(session, [letter.group_id], near.after), now)

    async def _for_meeting(
        self, session: AsyncSession, letter: Newsletter, near: NearMeeting, meeting: Meeting, now: datetime
    ) -> Newsletter:
        """The letter itself; of a series a copy, and the series goes on with the meetings after that."""
        if not near.every:
            return letter
        one = await schedules.copy_of(session, letter, near.moment(meeting), now)
        await relative_sends.go_on(session, letter, meeting.starts_at)
        return one

    async def _why_not(self, session: AsyncSession, letter: Newsletter) -> Why | None:
        """Rights are looked up when it leaves, and not when it was planned."""
        approved = letter.approved_by is not None or not needs_approval(letter.audience, letter.topic)
        if letter.state is NewsletterState.AWAITING or not approved:
            return Why.NOT_APPROVED
        writer = await people.people(session, [letter.author_id])
        if not writer or not may_still_send(writer[0], letter):
            return Why.WRITER_GONE
        return None

    async def _hold(self, session: AsyncSession, letter: Newsletter, why: Why) -> None:
        await schedules.hold(session, letter)
        event = NewsletterHeld(letter.place, letter.id, letter.asks, why, _moment(letter))
        await self._notices.tell(session, event, by=None)


def _moment(letter: Newsletter) -> datetime:
    assert letter.send_at is not None  # noqa: S101  it came
    return letter.send_at
