"""Who is told of a follow-up, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.followups import FollowUpAnswered, FollowUpAsked
from bot.domain.followups import FollowUp
from bot.domain.permissions import Act
from bot.screens import followups as followup_screens
from bot.services.telling import InDigest, Rows, Told
from bot.services.workplace_notices import contact
from bot.storage import followups, members, people


async def followup_of(session: AsyncSession, event: FollowUpAsked | FollowUpAnswered) -> FollowUp:
    found = await followups.followup(session, event.followup_id)
    assert found is not None  # noqa: S101
    return found


async def who_answers(session: AsyncSession, asked: FollowUp) -> Sequence[Recipient]:
    """The contact; for one without Telegram, those who keep the workplaces."""
    if asked.in_place_of is None:
        return await contact(session, asked)
    place = await people.place_of(session, asked.group_id)
    return to_people(await members.nearest_who_may(session, Act.KEEP_WORKPLACES, place))


async def contact_by_mail(session: AsyncSession, asked: FollowUp) -> Sequence[Recipient]:
    """The contact without Telegram answers by a link, where mails carry any; others can do it for them."""
    return [] if asked.in_place_of is None else await contact(session, asked)


async def leads(session: AsyncSession, answered: FollowUp) -> Sequence[Recipient]:
    """But not whoever has answered for the contact: the outcome was shown at once."""
    knows = None if answered.in_place_of is None else answered.answered_by
    return to_people(each for each in await people.leads_of(session, answered.group_id) if each.id != knows)


TOLD: Rows = {
    FollowUpAsked: (
        Told(
            followup_of,
            who_answers,
            followup_screens.asked,
            lambda event: f"followup:{event.followup_id}",
        ),
        Told(
            followup_of,
            contact_by_mail,
            followup_screens.asked_by_mail,
            lambda event: f"followup:{event.followup_id}",
        ),
    ),
    FollowUpAnswered: (
        InDigest(
            followup_of,
            leads,
            followup_screens.result_line,
            lambda event: f"followup:{event.followup_id}:answered",
            group=lambda followup: followup.group_id,
        ),
    ),
}
