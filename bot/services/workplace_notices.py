"""Who is told of a workplace, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient
from bot.domain.events.workplaces import WorkplaceCertified
from bot.domain.followups import FollowUp
from bot.domain.workplaces import Workplace
from bot.screens import workplaces as workplace_screens
from bot.services.telling import InDigest, Rows
from bot.storage import people, workplaces


async def workplace_of(session: AsyncSession, event: WorkplaceCertified) -> Workplace:
    found = await workplaces.workplace(session, event.workplace_id)
    assert found is not None  # noqa: S101
    return found


async def contact(session: AsyncSession, about: Workplace | FollowUp) -> Sequence[Recipient]:
    return await people.addressed(session, [] if about.contact_id is None else [about.contact_id])


TOLD: Rows = {
    WorkplaceCertified: (
        InDigest(
            workplace_of,
            contact,
            workplace_screens.now_certified_line,
            lambda event: f"certified:{event.workplace_id}:{event.certified_on}",
            group=lambda workplace: workplace.group_id,
        ),
    ),
}
