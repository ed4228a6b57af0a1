"""A second person reads a letter before it goes far, or says what the law is."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Priority, to_people
from bot.domain.errors import Declined
from bot.domain.events.approvals import (
    ApprovalAsked,
    ApprovalWithdrawn,
    NewsletterApproved,
    NewsletterSentBack,
)
from bot.domain.guard import check_general
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.domain.relative_sends import NearMeeting
from bot.domain.repeats import Repeat
from bot.domain.schedules import LONGEST_REASON, may_still_send
from bot.screens import approvals as screens
from bot.services.notices import Notices
from bot.services.sendings import Sendings
from bot.storage import approvals, newsletters, people, relative_sends, schedules
from bot.storage.database import Database
from bot.storage.outbox import Notice


class Approvals:
    def __init__(self, database: Database, sendings: Sendings, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._sendings = sendings
        self._notices = notices
        self._clock = clock

    async def ask(
        self,
        session: AsyncSession,
        letter: Newsletter,
        *,
        by: int,
        send_at: datetime | None = None,
        repeats: Repeat | None = None,
        near_meeting: NearMeeting | None = None,
    ) -> None:
        """In the caller's transaction. Raises Declined where nobody else may approve it."""
        if not await approvals.who_may_approve(session, letter):
            raise Declined("approval-nobody")
        to = NewsletterState.AWAITING
        if not await schedules.plan(
            session, letter, to, send_at=send_at, repeats=repeats, near_meeting=near_meeting
        ):
            raise Declined("newsletter-already-sent")
        request = await approvals.count_request(session, letter)
        event = ApprovalAsked(letter.place, letter.id, request, self._clock())
        await self._notices.tell(session, event, by=by)

    async def approve(self, newsletter_id: int, request: int, *, by: Person) -> Newsletter:
        """Sent once, however many say yes; or planned, where its moment is still to come."""
        async with self._database.begin() as session:
            letter = await self._awaiting(session, newsletter_id, request, by)
            if not await self._writer_may_send(session, letter):
                raise Declined("approval-writer-gone")
            now = self._clock()
            send_at = letter.send_at
            if letter.repeats is not None:
                send_at = letter.repeats.next(now)
            if not await approvals.note_approved(session, letter, by.id, NewsletterState.PLANNED, now):
                raise Declined("approval-settled")
            await schedules.set_moment(session, letter, send_at)
            if letter.near_meeting is not None and letter.near_meeting.every:
                await relative_sends.start_again(session, letter, now)
            approved = await self._letter(session, newsletter_id)
            if approved.is_held or (approved.send_at is not None and approved.send_at <= now):
                await self._sendings.begin(session, approved, by=by.id)
            event = NewsletterApproved(letter.place, letter.id, request)
            await self._notices.tell(session, event, by=by.id)
            return await self._letter(session, newsletter_id)

    async def asked(self, letter: Newsletter) -> int:
        """How many have it to read."""
        async with self._database.reading() as session:
            return len(await approvals.who_may_approve(session, letter))

    async def may_send_back(self, newsletter_id: int, request: int, *, by: Person) -> str:
        """The name of whoever has written it."""
        async with self._database.reading() as session:
            letter = await self._awaiting(session, newsletter_id, request, by)
            return (await people.person(session, letter.author_id)).name

    async def send_back(self, newsletter_id: int, request: int, why: str, *, by: Person) -> None:
        """It is a draft again. Whoever has written it gets to know why, while they may still send it."""
        check_reason(why)
        async with self._database.begin() as session:
            letter = await self._awaiting(session, newsletter_id, request, by)
            if not await schedules.make_draft(session, letter):
                raise Declined("approval-settled")
            event = NewsletterSentBack(letter.place, letter.id, request)
            await self._notices.tell(session, event, by=by.id)
            if not await self._writer_may_send(session, letter):
                return
            writer = await people.people(session, [letter.author_id])
            notice = Notice(f"sent-back:{letter.id}:{request}", Priority.REMINDER)
            await self._notices.put(
                session, notice, lambda say: screens.came_back(letter, by.name, why, say), to_people(writer)
            )

    async def withdraw(self, newsletter_id: int, *, by: Person) -> Newsletter:
        """The request; the letter is a draft again."""
        async with self._database.begin() as session:
            letter = await self._letter(session, newsletter_id)
            require(by, Act.SEND_NEWSLETTER, letter.place)
            if letter.author_id != by.id:
                raise Declined("not-allowed")
            if letter.state is not NewsletterState.AWAITING or not await schedules.make_draft(
                session, letter
            ):
                raise Declined("approval-request-settled")
            event = ApprovalWithdrawn(letter.place, letter.id, letter.asks)
            await self._notices.tell(session, event, by=by.id)
            return await self._letter(session, newsletter_id)

    async def _awaiting(
        self, session: AsyncSession, newsletter_id: int, request: int, by: Person
    ) -> Newsletter:
        """Raises Declined for the writer, and for a card whose letter may have been changed since."""
        letter = await self._letter(session, newsletter_id)
        require(by, Act.SEND_NEWSLETTER, letter.place)
        if letter.author_id == by.id:
            raise Declined("approval-own")
        if letter.state is not NewsletterState.AWAITING or letter.asks != request:
            raise Declined("approval-settled")
        return letter

    async def _writer_may_send(self, session: AsyncSession, letter: Newsletter) -> bool:
        writer = await people.people(session, [letter.author_id])
        return bool(writer) and may_still_send(writer[0], letter)

    async def _letter(self, session: AsyncSession, newsletter_id: int) -> Newsletter:
        found = await newsletters.newsletter(session, newsletter_id)
        if found is None:
            raise Declined("newsletter-discarded")
        return found


def check_reason(why: str) -> None:
    """Raises Declined for none, for one that nobody reads to the end, and for what tells of somebody."""
    if not why.strip():
        raise Declined("reason-empty")
    if len(why) > LONGEST_REASON:
        raise Declined("reason-too-long", length=len(why), most=LONGEST_REASON)
    check_general(why)
