"""Who is told that groups are dormant; which screen says it stands in `told.py`."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events import GroupDormant, GroupsDormant
from bot.domain.permissions import Act
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
