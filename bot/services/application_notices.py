"""What is to be known of an application when others are told of it; the table of who is told is `told.py`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.applications import Application
from bot.domain.delivery import Recipient, to_people
from bot.domain.events import (
    ApplicationApproved,
    ApplicationDeclined,
    ApplicationHandedOn,
    ApplicationReceived,
    ApplicationReopened,
    ApplicationWithdrawn,
)
from bot.screens.applications import applying
from bot.storage import applications, covering, openings, outbox, people

AboutApplication: TypeAlias = (
    ApplicationReceived
    | ApplicationHandedOn
    | ApplicationWithdrawn
    | ApplicationApproved
    | ApplicationDeclined
    | ApplicationReopened
)


@dataclass(frozen=True, slots=True)
class Asked:
    """An application, and who sees it on the screen already."""

    application: Application
    seen_by: int | None


async def application_of(session: AsyncSession, event: AboutApplication) -> Asked:
    found = await applications.application(session, event.application_id)
    assert found is not None  # noqa: S101
    undone_by = event.undone_by if isinstance(event, ApplicationReopened) else None
    return Asked(found, found.decided_by or undone_by)


async def let_in(session: AsyncSession, event: ApplicationApproved) -> applying.LetIn:
    person = await people.person(session, event.person_id)
    place = await people.place_of(session, event.group_id)
    kind = next(each.kind for each in person.memberships if each.group_id == event.group_id)
    return applying.LetIn(person, place, kind, await openings.who_answers(session, place))


async def who_was_let_in(session: AsyncSession, let_in: applying.LetIn) -> Sequence[Recipient]:
    return await people.addressed(session, [let_in.person.id])


async def who_answers(session: AsyncSession, asked: Asked) -> Sequence[Recipient]:
    group = await covering.group_for(session, asked.application.with_place)
    leads = await people.leads_of(session, group.id) if group else []
    return to_people(leads)


async def who_was_asked(session: AsyncSession, asked: Asked) -> Sequence[Recipient]:
    told = await outbox.sent_to(session, f"application:{asked.application.id}")
    return [each for each in told if each.id != asked.seen_by]
