"""Who hears that a municipality has opened; the table of who is told is `told.py`."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events import MunicipalityOpened
from bot.storage import covering, people


async def opened(_: AsyncSession, event: MunicipalityOpened) -> MunicipalityOpened:
    return event


async def leads_of_county(session: AsyncSession, event: MunicipalityOpened) -> Sequence[Recipient]:
    county = await covering.group_for(session, event.place[:2])
    return to_people(await people.leads_of(session, county.id)) if county else []
