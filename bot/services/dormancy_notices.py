"""Who is told that groups are dormant, by which screen: the table at the end."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.dormancy import DORMANT
from bot.domain.events.dormancy import GroupDormant, GroupsDormant
from bot.domain.permissions import Act
from bot.screens import dormancy as dormancy_screens
from bot.services.telling import InDigest, Rows
from bot.storage import members, people


async def dormant_group(_: AsyncSession, event: GroupDormant) -> GroupDormant:
    return event


async def dormant_groups(_: AsyncSession, event: GroupsDormant) -> GroupsDormant:
    return event


async def its_leads(session: AsyncSession, event: GroupDormant) -> Sequence[Recipient]:
    return to_people(await people.leads_of(session, event.group_id))


async def leads_above(session: AsyncSession, event: GroupsDormant) -> Sequence[Recipient]:
    """Of the county; where it has none, of the nation."""
    return to_people(await members.nearest_who_may(session, Act.KEEP_GROUP, event.place))


TOLD: Rows = {
    GroupDormant: (
        InDigest(
            dormant_group,
            its_leads,
            dormancy_screens.told_line,
            lambda event: f"{DORMANT}{event.group_id}:{event.looked_on}",
            group=lambda event: event.group_id,
        ),
    ),
    GroupsDormant: (
        InDigest(
            dormant_groups,
            leads_above,
            dormancy_screens.county_line,
            lambda event: f"dormant-in:{event.place}:{event.groups}:{event.looked_on}",
        ),
    ),
}
