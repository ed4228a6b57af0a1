"""Who hears that a municipality has opened, by which screen: the table at the end."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.openings import MunicipalityOpened
from bot.screens import openings as opening_screens
from bot.services.telling import InDigest, Rows
from bot.storage import covering, people


async def opened(_: AsyncSession, event: MunicipalityOpened) -> MunicipalityOpened:
    return event


async def leads_of_county(session: AsyncSession, event: MunicipalityOpened) -> Sequence[Recipient]:
    county = await covering.group_for(session, event.place[:2])
    return to_people(await people.leads_of(session, county.id)) if county else []


TOLD: Rows = {
    MunicipalityOpened: (
        InDigest(
            opened,
            leads_of_county,
            opening_screens.opened_line,
            lambda event: f"opened:{event.group_id}",
        ),
    ),
}
