"""Joining without an invitation: applied for, answered by who leads the group there, handed on in time."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.applications import (
    MONTH,
    MOST_IN_A_MONTH,
    Application,
    ApplicationState,
    Approval,
    AtGroup,
    Due,
    plan_forgetting,
    plan_handing_on,
    tidy_workplace,
)
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.applications import (
    ApplicationApproved,
    ApplicationDeclined,
    ApplicationForgotten,
    ApplicationHandedOn,
    ApplicationReceived,
    ApplicationReopened,
    ApplicationSupplemented,
    ApplicationWithdrawn,
)
from bot.domain.events.people import PersonJoined
from bot.domain.network import NATION, Level, here_and_above, level_of, places_above
from bot.domain.people import TERMS, Kind, Person, Role, kinds_in, tidy_name
from bot.domain.permissions import Act, may, require
from bot.domain.workplaces import Workplace, named
from bot.services.notices import Notices
from bot.storage import applications, covering, openings, people, reminders, workplaces
from bot.storage.covering import Group
from bot.storage.database import Database
from bot.storage.reminders import Reminder


class Applications:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def apply(
        self, telegram_id: int, place: str, kind: Kind, *, name: str, language: str
    ) -> Application:
        """To whoever leads the group there, or where nobody does, to the nearest above who can be told."""
        now = self._clock()
        if kind not in kinds_in(place):
            raise Declined("button-unknown")
        async with self._database.begin() as session:
            known = await people.person_on_telegram(session, telegram_id)
            group = await covering.group_for(session, place)
            if known is not None and group is not None and known.holds(Role.MEMBER, group.id):
                raise Declined("already-member")
            if await applications.number_since(session, telegram_id, now - MONTH) >= MOST_IN_A_MONTH:
                raise Declined("application-too-many", most=MOST_IN_A_MONTH)
            here = group.place if group else place
            holder = await _nearest_led(session, here_and_above(here))
            number = await applications.add(
                session,
                telegram_id=telegram_id,
                name=known.name if known else tidy_name(name),
                language=known.language if known else language,
                terms_version=TERMS,
                place=place,
                kind=kind,
                with_place=holder or NATION,
                now=now,
            )
            if number is None:
                raise Declined("application-waits-already")
            if holder is None or level_of(holder) is Level.MUNICIPALITY:
                await reminders.reconcile(session, "application", number, plan_handing_on(now), now)
            applied = await _application(session, number)
            received = ApplicationReceived(applied.with_place, number, kind)
            await self._notices.tell(session, received, by=known.id if known else None)
            return applied

    async def of_account(self, telegram_id: int) -> list[Application]:
        async with self._database.reading() as session:
            return await applications.of_account(session, telegram_id)

    async def write_workplace(
        self, application_id: int, telegram_id: int, *, written: str
    ) -> list[Application]:
        """All of the account's, for who answers to know whom it is about."""
        workplace = tidy_workplace(written)
        async with self._database.begin() as session:
            mine = await _own(session, application_id, telegram_id)
            mine.still_waits()
            if not await applications.write_workplace(session, mine.id, workplace):
                (await _application(session, mine.id)).still_waits()
            known = await people.person_on_telegram(session, telegram_id)
            supplemented = ApplicationSupplemented(mine.with_place, mine.id)
            await self._notices.tell(session, supplemented, by=known.id if known else None)
            return await applications.of_account(session, telegram_id)

    async def withdraw(self, application_id: int, telegram_id: int) -> None:
        """The name is forgotten at once, the account after a while: it may not apply again and again."""
        now = self._clock()
        async with self._database.begin() as session:
            mine = await _own(session, application_id, telegram_id)
            await self._settle(session, mine, approved=None, by=None, now=now)
            await applications.forget_name(session, mine.id)
            await self._notices.tell(session, ApplicationWithdrawn(mine.with_place, mine.id), by=None)

    async def at_group(self, group_id: int, *, by: Person) -> AtGroup:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.DECIDE_APPLICATIONS, place)
            covered = await covering.covered_by(session, group_id)
            return AtGroup(group_id, place, await applications.waiting_at(session, place, covered))

    async def look(self, application_id: int, *, by: Person) -> Application:
        async with self._database.reading() as session:
            return await self._to_decide(session, application_id, by)

    async def approve(self, application_id: int, *, by: Person) -> Approval:
        """The person belongs to the group from now on; a group is founded where there was none."""
        now = self._clock()
        async with self._database.begin() as session:
            asked = await self._to_decide(session, application_id, by)
            await self._settle(session, asked, approved=True, by=by.id, now=now)
            if not await openings.is_open(session, asked.place):
                raise Declined("opening-needed")
            group_id = await people.group_at(session, asked.place, now)
            registered = await _registered(session, asked, group_id)
            number = await self._let_in(session, asked, group_id, registered, by=by, now=now)
            approved = ApplicationApproved(asked.with_place, asked.id, number, group_id, now)
            await self._notices.tell(session, approved, by=by.id)
            newcomer = await people.person(session, number)
            return Approval(await _application(session, asked.id), newcomer, registered)

    async def decline(self, application_id: int, *, by: Person) -> Application:
        async with self._database.begin() as session:
            asked = await self._to_decide(session, application_id, by)
            await self._settle(session, asked, approved=False, by=by.id, now=self._clock())
            await self._notices.tell(session, ApplicationDeclined(asked.with_place, asked.id), by=by.id)
            return await _application(session, asked.id)

    async def undo(self, application_id: int, *, by: Person) -> Application:
        """It waits again, and for as long as at the beginning."""
        now = self._clock()
        async with self._database.begin() as session:
            decided = await self._to_decide(session, application_id, by)
            decided.may_be_undone(now)
            others = await applications.of_account(session, decided.telegram_id)
            if any(each.state is ApplicationState.WAITING and each.place == decided.place for each in others):
                raise Declined("application-applied-again")
            if not await applications.reopen(session, decided.id):
                raise Declined("application-nothing-to-undo")
            person = await people.person_on_telegram(session, decided.telegram_id)
            if person is not None and decided.approved:
                await applications.end_membership(session, person.id, decided, now)
            local = level_of(decided.with_place) is Level.MUNICIPALITY
            planned = plan_handing_on(now) if local else []
            await reminders.reconcile(session, "application", decided.id, planned, now)
            reopened = ApplicationReopened(decided.with_place, decided.id, by.id)
            await self._notices.tell(session, reopened, by=by.id)
            return await _application(session, decided.id)

    async def _to_decide(self, session: AsyncSession, application_id: int, by: Person) -> Application:
        asked = await _application(session, application_id)
        group = await covering.group_for(session, asked.place)
        if not may(by, Act.DECIDE_APPLICATIONS, asked.with_place):
            require(by, Act.DECIDE_APPLICATIONS, group.place if group else asked.place)
        return asked

    async def _settle(
        self,
        session: AsyncSession,
        asked: Application,
        *,
        approved: bool | None,
        by: int | None,
        now: datetime,
    ) -> None:
        asked.still_waits()
        if not await applications.settle(session, asked.id, approved=approved, by=by, now=now):
            (await _application(session, asked.id)).still_waits()
        await reminders.reconcile(session, "application", asked.id, plan_forgetting(now), now)

    async def _let_in(
        self,
        session: AsyncSession,
        asked: Application,
        group_id: int,
        works_at: Workplace | None,
        *,
        by: Person,
        now: datetime,
    ) -> int:
        """The person's number. Who has come in by an invitation meanwhile stays what they are."""
        known = await people.person_on_telegram(session, asked.telegram_id)
        if known is not None and known.holds(Role.MEMBER, group_id):
            if not known.belongs_to(group_id):  # letting in is no way around being vouched for, or a pause
                raise Declined("application-rests", name=known.name)
            return known.id
        number = (
            known.id
            if known
            else await people.add_person(
                session,
                telegram_id=asked.telegram_id,
                name=asked.name,
                language=asked.language,
                terms_version=asked.terms_version,
                terms_shown_at=asked.terms_shown_at,
                now=now,
            )
        )
        await people.add_membership(
            session,
            person_id=number,
            group_id=group_id,
            role=Role.MEMBER,
            kind=asked.kind,
            now=now,
            vouched_by=by.id,
            workplace_id=works_at.id if works_at else None,
        )
        place = await people.place_of(session, group_id)
        joined = PersonJoined(place, number, group_id, Role.MEMBER, asked.kind, asked.terms_version)
        await self._notices.tell(session, joined, by=by.id)
        return number


async def fell_due(session: AsyncSession, due: Reminder, now: datetime, notices: Notices) -> None:
    """Hands an unanswered application on to whoever above can be told; forgets a settled one."""
    asked = await _application(session, due.subject_id)
    if due.kind == Due.FORGET.value:
        await applications.forget(session, asked.id)
        await notices.tell(session, ApplicationForgotten(asked.with_place, asked.id), by=None)
    elif asked.state is ApplicationState.WAITING:
        holder = await _nearest_led(session, await _next_in_line(session, asked))
        if holder is None:  # somebody may lead there in a few days
            await reminders.reconcile(session, "application", asked.id, plan_handing_on(now), now)
            return
        await applications.hand_on(session, asked.id, holder, now)
        await notices.tell(session, ApplicationHandedOn(holder, asked.id), by=None)


async def _next_in_line(session: AsyncSession, asked: Application) -> Sequence[str]:
    """From the municipality upwards; where nobody led anywhere, it is tried from the beginning."""
    if level_of(asked.with_place) is Level.MUNICIPALITY:
        return places_above(asked.with_place)
    group = await covering.group_for(session, asked.place)
    here = group.place if group else asked.place
    return here_and_above(here)


async def _nearest_led(session: AsyncSession, places: Sequence[str]) -> str | None:
    """The first of the places whose group is led by somebody who can be told."""
    for place in places:
        group: Group | None = await covering.group_for(session, place)
        if group is not None and any(
            not each.unreachable for each in await people.leads_of(session, group.id)
        ):
            return place
    return None


async def _registered(session: AsyncSession, asked: Application, group_id: int) -> Workplace | None:
    if asked.workplace is None:
        return None
    return named(asked.workplace, asked.kind, await workplaces.workplaces_in(session, group_id))


async def _own(session: AsyncSession, application_id: int, telegram_id: int) -> Application:
    mine = await _application(session, application_id)
    if mine.telegram_id != telegram_id:
        raise Declined("button-unknown")
    return mine


async def _application(session: AsyncSession, application_id: int) -> Application:
    found = await applications.application(session, application_id)
    if found is None:
        raise Declined("button-unknown")
    return found
