"""What falls due: each reminder becomes messages in the outbox in one transaction, or is noted as missed."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.contacts import CardReminder, plan_report
from bot.domain.events.contacts import ContactCardDue, ContactCardUnconfirmed
from bot.domain.events.event import Event
from bot.domain.events.followups import FollowUpAsked
from bot.domain.events.meetings import AnswersAwaited, MeetingNear
from bot.domain.events.reminders import ReminderMissed
from bot.domain.meetings import MeetingState
from bot.domain.network import NATION
from bot.domain.reminders import ReminderKind
from bot.services import applications
from bot.services.answer_reviews import AnswerReviews
from bot.services.digest import Digest
from bot.services.dormancy import Dormancy
from bot.services.due_letters import DueLetters
from bot.services.members import Members
from bot.services.notices import Notices
from bot.storage import contacts, followups, ledger, meetings, reminders, workplaces
from bot.storage.database import Database
from bot.storage.reminders import Reminder

FallsDue: TypeAlias = Callable[[AsyncSession, Reminder, datetime], Awaitable[None]]

_log = logging.getLogger(__name__)


class Reminders:
    def __init__(
        self,
        database: Database,
        notices: Notices,
        clock: Clock,
        *,
        members: Members,
        letters: DueLetters,
        reviews: AnswerReviews,
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._letters = letters
        self._reviews = reviews
        self._digest = Digest(database, notices, clock)
        self._dormancy = Dormancy(database, notices, clock)
        self._falls_due: Mapping[str, FallsDue] = {
            "meeting": self._remind_of_meeting,
            "certification": self._ask_workplace,
            "application": self._see_to_application,
            "contact_card": self._ask_about_card,
            "membership": members.falls_due,
        }

    async def tick(self) -> int:
        """How many were due. After an outage what came later speaks for what came before it."""
        done = 0
        while await self._take_one():
            done += 1
        done += await self._letters.tick()
        done += await self._dormancy.tick()
        done += await self._reviews.tick()
        return done + await self._digest.tick()

    async def next_due(self, after: datetime | None = None) -> datetime | None:
        """When something next happens by itself: a reminder, letter or digest, the weekly look, a message."""
        async with self._database.reading() as session:
            moments = [await reminders.next_due(session, after), await ledger.next_due(session, after)]
        moments += [await self._letters.next_due(after), await self._digest.next_due(after)]
        moments += [self._dormancy.next_due(after), self._reviews.next_due(after)]
        return min((each for each in moments if each is not None), default=None)

    async def _take_one(self) -> bool:
        now = self._clock()
        async with self._database.begin() as session:
            due = await reminders.claim_next_due(session, now)
            if due is None:
                return False
            by_any_kind = due.subject != "meeting"  # whose two kinds go to different people
            if now > due.not_after or await reminders.overtaken(session, due, now, by_any_kind=by_any_kind):
                await self._miss(session, due)
            else:
                await self._try(session, due, now)
        return True

    async def _try(self, session: AsyncSession, due: Reminder, now: datetime) -> None:
        """What can't be said to some must not keep the others from being told."""
        try:
            async with session.begin_nested():
                await self._falls_due[due.subject](session, due, now)
        except Exception:
            _log.exception("Reminder %s of a %s could not be carried out.", due.id, due.subject)
            await self._miss(session, due)

    async def _remind_of_meeting(self, session: AsyncSession, due: Reminder, _: datetime) -> None:
        meeting = await meetings.meeting(session, due.subject_id)
        if meeting is None or meeting.state is not MeetingState.CALLED:
            return
        practical = due.kind == ReminderKind.PRACTICAL.value
        event = MeetingNear if practical else AnswersAwaited
        await self._notices.tell(session, event(meeting.place, meeting.id, due.id), by=None)

    async def _ask_workplace(self, session: AsyncSession, due: Reminder, now: datetime) -> None:
        workplace = await workplaces.certified_by(session, due.subject_id)
        number = await followups.add_followup(
            session,
            workplace_id=workplace.id,
            certification_id=due.subject_id,
            step=due.kind,
            due_on=day_of(due.due_at),
            now=now,
        )
        await self._notices.tell(session, FollowUpAsked(workplace.place, number), by=None)

    async def _ask_about_card(self, session: AsyncSession, due: Reminder, now: datetime) -> None:
        """Whether it is still right; and where nobody has said so, those who lead the group are told."""
        card = await contacts.card(session, due.subject_id)
        if card is None or not card.shown:
            return
        if due.kind == CardReminder.STALE.value:
            event: Event = ContactCardUnconfirmed(card.place, card.id, due.id)
        else:
            event = ContactCardDue(card.place, card.id, due.id)
            await reminders.reconcile(session, "contact_card", card.id, plan_report(now), now)
        await self._notices.tell(session, event, by=None)

    async def _see_to_application(self, session: AsyncSession, due: Reminder, now: datetime) -> None:
        await applications.fell_due(session, due, now, self._notices)

    async def _miss(self, session: AsyncSession, due: Reminder) -> None:
        await reminders.mark_missed(session, due.id)
        await self._notices.tell(session, ReminderMissed(NATION, due.id), by=None)
