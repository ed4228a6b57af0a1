"""Who is told of an application, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.applications import Application
from bot.domain.delivery import Operation, Recipient, to_people
from bot.domain.events.applications import (
    ApplicationApproved,
    ApplicationDeclined,
    ApplicationHandedOn,
    ApplicationReceived,
    ApplicationReopened,
    ApplicationWithdrawn,
)
from bot.screens.applications import answering, applying
from bot.services.telling import Rows, Told
from bot.storage import applications, covering, ledger, openings, people, workplaces

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
    held = next(each for each in person.memberships if each.group_id == event.group_id)
    number = held.workplace_id
    works_at = None if number is None else await workplaces.workplace(session, number)
    return applying.LetIn(
        person,
        place,
        held.kind,
        works_at.name if works_at else None,
        await openings.who_answers(session, place),
    )


async def who_was_let_in(session: AsyncSession, let_in: applying.LetIn) -> Sequence[Recipient]:
    return await people.addressed(session, [let_in.person.id])


async def who_answers(session: AsyncSession, asked: Asked) -> Sequence[Recipient]:
    group = await covering.group_for(session, asked.application.with_place)
    leads = await people.leads_of(session, group.id) if group else []
    return to_people(leads)


async def who_was_asked(session: AsyncSession, asked: Asked) -> Sequence[Recipient]:
    told = await ledger.sent_to(session, f"application:{asked.application.id}")
    return [each for each in told if each.id != asked.seen_by]


_SETTLED = Told(
    application_of,
    who_was_asked,
    lambda asked, network, say: answering.settled(asked.application, network, say),
    lambda event: f"application:{event.application_id}",
    operation=Operation.EDIT,
)
_TO_ANSWER = Told(
    application_of,
    who_answers,
    lambda asked, network, say: answering.received(asked.application, network, say),
    lambda event: f"application:{event.application_id}",
)

TOLD: Rows = {
    ApplicationReceived: (_TO_ANSWER,),
    ApplicationHandedOn: (_TO_ANSWER,),
    ApplicationWithdrawn: (_SETTLED,),
    ApplicationDeclined: (_SETTLED,),
    ApplicationApproved: (
        _SETTLED,
        Told(
            let_in,
            who_was_let_in,
            applying.approved,
            lambda event: f"application:{event.application_id}:{event.approved_at:%Y%m%d%H%M%S}",
        ),
    ),
    ApplicationReopened: (replace(_TO_ANSWER, whom=who_was_asked, operation=Operation.EDIT),),
}
