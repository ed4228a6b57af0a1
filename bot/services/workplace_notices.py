"""What is to be known of workplaces and follow-ups when others are told; who is told stands in `told.py`."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events import FollowUpAnswered, FollowUpAsked, WorkplaceCertified
from bot.domain.followups import FollowUp
from bot.domain.permissions import Act
from bot.domain.workplaces import Workplace
from bot.storage import followups, members, people, workplaces


async def workplace_of(session: AsyncSession, event: WorkplaceCertified) -> Workplace:
    found = await workplaces.workplace(session, event.workplace_id)
    assert found is not None  # noqa: S101
    return found


async def followup_of(session: AsyncSession, event: FollowUpAsked | FollowUpAnswered) -> FollowUp:
    found = await followups.followup(session, event.followup_id)
    assert found is not None  # noqa: S101
    return found


async def contact(session: AsyncSession, about: Workplace | FollowUp) -> Sequence[Recipient]:
    return await people.addressed(session, [] if about.contact_id is None else [about.contact_id])


async def who_answers(session: AsyncSession, asked: FollowUp) -> Sequence[Recipient]:
    """The contact; for one without Telegram, those who keep the workplaces."""
    if asked.in_place_of is None:
        return await contact(session, asked)
    place = await people.place_of(session, asked.group_id)
    return to_people(await members.nearest_who_may(session, Act.KEEP_WORKPLACES, place))


async def leads(session: AsyncSession, answered: FollowUp) -> Sequence[Recipient]:
    """But not whoever has answered for the contact: the outcome was shown at once."""
    knows = None if answered.in_place_of is None else answered.answered_by
    return to_people(each for each in await people.leads_of(session, answered.group_id) if each.id != knows)
