"""What is stored about a person: told to them, and taken away when they ask for it."""

from collections.abc import Callable

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.applications import ApplicationState
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.applications import ApplicationWithdrawn
from bot.domain.events.leaving import LeadMissing
from bot.domain.events.privacy import PersonForgotten, SeatEmptied, TermsShown
from bot.domain.people import LONGEST_LINK, TERMS, Membership, Person, Role
from bot.domain.privacy import Leaving, Shown, Stored
from bot.services.notices import Notices
from bot.storage import applications, conversations, members, people
from bot.storage.database import Database
from bot.storage.privacy import forgetting, telling


class Privacy:
    """`forget` makes a change felt at once where the person is remembered between two presses."""

    def __init__(
        self, database: Database, notices: Notices, clock: Clock, *, forget: Callable[[int | None], None]
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._forget = forget

    async def shown(self, by: Person) -> Shown:
        """Which information they had seen. Where it has changed since, they see it now, and that is kept."""
        now = self._clock()
        async with self._database.reading() as session:
            before = await telling.shown(session, by.id)
        if before.version != TERMS:
            async with self._database.begin() as session:
                await telling.show_anew(session, by.id, Shown(TERMS, now))
                await self._notices.tell(session, TermsShown(by.home, by.id, TERMS), by=by.id)
        return before

    async def stored(self, by: Person) -> Stored:
        async with self._database.reading() as session:
            return await telling.stored(session, by, self._clock())

    async def before_forgetting(self, by: Person) -> Leaving:
        async with self._database.reading() as session:
            led = [each for each in by.memberships if each.role is not Role.MEMBER]
            return Leaving([each for each in led if not await self._has_others(session, each, by)])

    async def be_forgotten(self, by: Person) -> None:
        """All or nothing. Raises Declined where it was done already."""
        now = self._clock()
        async with self._database.begin() as session:
            theirs = await telling.whom(session, by)
            emptied = await forgetting.contact_of(session, by.id)
            applied = await applications.of_account(session, by.account)
            if not await forgetting.forget(session, theirs, by.name, now):
                raise Declined("members-only")
            await self._notices.tell(session, PersonForgotten(by.home, by.id), by=by.id)
            for asked in applied:
                if asked.state is ApplicationState.WAITING:
                    withdrawn = ApplicationWithdrawn(asked.with_place, asked.id)
                    await self._notices.tell(session, withdrawn, by=None)
            for each in (*by.memberships, *by.resting):
                workplaces = emptied.get(each.group_id, 0)
                empty = SeatEmptied(each.place, each.group_id, each.kind, workplaces, now)
                await self._notices.tell(session, empty, by=by.id)
            for each in by.memberships:
                if each.role is not Role.MEMBER and not await self._has_others(session, each, by):
                    await self._notices.tell(session, LeadMissing(each.place, each.group_id, now), by=by.id)
        self._forget(by.telegram_id)

    async def forget_strangers(self) -> None:
        """Who opened a personal link or began to write, never joined, and by now could not any more."""
        now = self._clock()
        async with self._database.begin() as session:
            await people.forget_claims(session, now)
            await conversations.forget_strangers(session, now - LONGEST_LINK)

    async def _has_others(self, session: AsyncSession, led: Membership, but: Person) -> bool:
        return await members.those_who_lead(session, led.group_id, besides=but.id) > 0
