"""Newsletters that leave later or come back, until they start; and stopping one that has."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Required, TypedDict

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.approvals import needs_approval
from bot.domain.audiences import Reach
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.schedules import (
    NewsletterPlanned,
    NewsletterSkipped,
    NewsletterStopped,
    NewsletterUnplanned,
)
from bot.domain.meetings import Meeting
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.domain.relative_sends import NearMeeting
from bot.domain.repeats import Repeat
from bot.domain.schedules import Moment
from bot.services.approvals import Approvals, check_reason
from bot.services.newsletters import draft_to_change, of_writer
from bot.services.notices import Notices
from bot.services.sendings import Sendings, check_ready, occasion
from bot.storage import audiences, meetings, newsletters, people, relative_sends, schedules
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class Coming:
    """What a group has planned."""

    place: str
    letters: Sequence[Newsletter]


class Leaving(TypedDict, total=False):
    """What is kept of a choice."""

    send_at: Required[datetime | None]
    repeats: Repeat
    near_meeting: NearMeeting


class Schedules:
    def __init__(
        self, database: Database, sendings: Sendings, approvals: Approvals, notices: Notices, clock: Clock
    ) -> None:
        self._database = database
        self._sendings = sendings
        self._approvals = approvals
        self._notices = notices
        self._clock = clock

    async def draft(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """One for which a time can be chosen."""
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            letter.still_a_draft()
            return letter

    async def look(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """One that is planned, or on its way."""
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            return letter if letter.is_under_way else _still_planned(letter)

    async def coming(self, group_id: int, *, by: Person) -> Coming:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.SEND_NEWSLETTER, place)
            return Coming(place, await schedules.coming(session, group_id))

    async def plan(
        self, newsletter_id: int, when: Moment | Repeat | NearMeeting, *, sure: bool = False, by: Person
    ) -> tuple[Newsletter, Reach | None]:
        """Above the municipalities nothing is planned before the writer is `sure` of so many readers."""
        async with self._database.begin() as session:
            letter = await of_writer(session, newsletter_id, by, held=True)
            letter.still_a_draft()
            letter.audience.allowed_to(by)
            await check_ready(session, letter)
            plan = await self._plan(session, letter, when)
            if letter.asks_again and not sure:
                return letter, await self._reach(session, letter)
            if needs_approval(letter.audience, letter.topic):
                await self._approvals.ask(session, letter, by=by.id, **plan)
            else:
                if not await schedules.plan(session, letter, NewsletterState.PLANNED, **plan):
                    raise Declined("newsletter-already-sent")
                await self._notices.tell(session, NewsletterPlanned(letter.place, letter.id), by=by.id)
            return await of_writer(session, newsletter_id, by), None

    async def near(
        self, newsletter_id: int, near: NearMeeting, *, by: Person
    ) -> tuple[Newsletter, Sequence[Meeting]]:
        """The draft, and the meetings for which it would leave."""
        now = self._clock()
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            letter.still_a_draft()
            called = await meetings.called(session, [letter.group_id], now)
            return letter, near.offered(called, now)

    async def leaving_for(self, meeting: Meeting) -> Sequence[Newsletter]:
        """What a meeting that has just been called gives a moment that is still to come."""
        now = self._clock()
        async with self._database.reading() as session:
            letters = await relative_sends.leaving_for(session, meeting)
        return [each for each in letters if each.send_at is not None and each.send_at > now]

    async def change(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        """It is a draft again, and does not leave by itself. Whoever changes it is now its writer."""
        async with self._database.begin() as session:
            letter = await self._planned(session, newsletter_id, by)
            if letter.state is not NewsletterState.PLANNED:
                raise Declined("approval-awaited")
            if not await schedules.make_draft(session, letter):
                raise Declined("newsletter-already-sent")
            await self._notices.tell(session, NewsletterUnplanned(letter.place, letter.id), by=by.id)
            changed = await draft_to_change(session, newsletter_id, by)
            return changed, await self._reach(session, changed)

    async def cancel(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """Thrown away; a series ends."""
        async with self._database.begin() as session:
            letter = await self._planned(session, newsletter_id, by)
            if letter.state is not NewsletterState.PLANNED:
                raise Declined("approval-awaited")
            if not await newsletters.move_on(session, letter, NewsletterState.DISCARDED):
                raise Declined("newsletter-already-sent")
            await self._notices.tell(session, NewsletterUnplanned(letter.place, letter.id), by=by.id)
            return letter

    async def skip(self, newsletter_id: int, when: Moment, *, by: Person) -> Newsletter:
        """The next time of a series, and no other: two taps do not leave out two."""
        async with self._database.begin() as session:
            letter = await self._planned(session, newsletter_id, by, held=True)
            if letter.state is not NewsletterState.PLANNED:
                raise Declined("approval-awaited")
            if letter.send_at != when.instant or not await self._skip_next(session, letter):
                raise Declined("schedule-skip-gone")
            await self._notices.tell(session, NewsletterSkipped(letter.place, letter.id), by=by.id)
            return await of_writer(session, newsletter_id, by)

    async def send_now(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """Before its moment, or after one that it missed; a series that was held goes on.

        Whoever sends it is its writer from then on.
        """
        async with self._database.begin() as session:
            letter = await self._planned(session, newsletter_id, by)
            letter.audience.allowed_to(by)
            if letter.state is not NewsletterState.PLANNED:
                raise Declined("approval-awaited")
            if letter.author_id != by.id:
                await newsletters.hand_over(session, letter, by.id)
            if letter.repeats is not None:
                await schedules.set_moment(session, letter, letter.repeats.next(self._clock()))
            elif letter.is_series:
                await relative_sends.start_again(session, letter, self._clock())
            else:
                await self._sendings.begin(session, replace(letter, author_id=by.id), by=by.id)
            return await of_writer(session, newsletter_id, by)

    async def mark_urgent(
        self, newsletter_id: int, why: str | None, *, by: Person
    ) -> tuple[Newsletter, Reach]:
        """With a reason it goes out in quiet hours, too; without one it waits for them to end."""
        if why is not None:
            check_reason(why)
        async with self._database.begin() as session:
            letter = await draft_to_change(session, newsletter_id, by)
            if not await schedules.mark_urgent(session, letter, why and why.strip()):
                raise Declined("newsletter-already-sent")
            marked = await of_writer(session, newsletter_id, by)
            return marked, await self._reach(session, marked)

    async def may_stop(self, newsletter_id: int, *, by: Person) -> Newsletter:
        async with self._database.reading() as session:
            return await self._on_its_way(session, newsletter_id, by)

    async def stop(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """Whoever does not have it yet does not get it. What is in flight can't be called back."""
        async with self._database.begin() as session:
            letter = await self._on_its_way(session, newsletter_id, by)
            now = self._clock()
            if not await schedules.stop(session, letter.id, now):
                raise Declined("schedule-not-going-out")
            await schedules.skip_waiting(session, occasion(letter.id), now)
            await self._notices.tell(session, NewsletterStopped(letter.place, letter.id), by=by.id)
            return letter

    async def _plan(
        self, session: AsyncSession, letter: Newsletter, when: Moment | Repeat | NearMeeting
    ) -> Leaving:
        """Raises Declined for a moment that is gone."""
        now = self._clock()
        match when:
            case Moment():
                return Leaving(send_at=when.still_to_come(now))
            case Repeat():
                return Leaving(send_at=when.next(now), repeats=when)
            case NearMeeting():
                called = await meetings.called(session, [letter.group_id], now)
                near = when.from_now_on(called, now)
                return Leaving(send_at=near.next(called), near_meeting=near)

    async def _skip_next(self, session: AsyncSession, letter: Newsletter) -> bool:
        if letter.repeats is None:
            return letter.is_series and await relative_sends.skip_next(session, letter)
        now = self._clock()
        moment = letter.repeats.next(max(letter.send_at or now, now))
        await schedules.set_moment(session, letter, moment)
        return True

    async def _reach(self, session: AsyncSession, letter: Newsletter) -> Reach:
        return await audiences.reach_of(session, letter, self._clock())

    async def _on_its_way(self, session: AsyncSession, newsletter_id: int, by: Person) -> Newsletter:
        letter = await of_writer(session, newsletter_id, by)
        if letter.state is not NewsletterState.SENDING or letter.stopped_at is not None:
            raise Declined("schedule-not-going-out")
        return letter

    async def _planned(
        self, session: AsyncSession, newsletter_id: int, by: Person, *, held: bool = False
    ) -> Newsletter:
        return _still_planned(await of_writer(session, newsletter_id, by, held=held))


def _still_planned(letter: Newsletter) -> Newsletter:
    if letter.is_under_way:
        raise Declined("schedule-going-already")
    if letter.state is NewsletterState.DISCARDED:
        raise Declined("newsletter-discarded")
    if letter.state not in {NewsletterState.PLANNED, NewsletterState.AWAITING}:
        raise Declined("schedule-not-planned")
    return letter
