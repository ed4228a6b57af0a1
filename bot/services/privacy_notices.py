"""Who is told that somebody was forgotten, by which screen: the table at the end."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.privacy import SeatEmptied
from bot.screens import privacy as privacy_screens
from bot.services.telling import InDigest, Rows
from bot.storage import people


async def emptied_seat(_: AsyncSession, event: SeatEmptied) -> SeatEmptied:
    return event


async def leads_there(session: AsyncSession, event: SeatEmptied) -> Sequence[Recipient]:
    return to_people(await people.leads_of(session, event.group_id))


TOLD: Rows = {
    SeatEmptied: (
        InDigest(
            emptied_seat,
            leads_there,
            privacy_screens.seat_emptied_line,
            lambda event: f"seat:{event.group_id}:{event.kind}:{event.since:%Y%m%d%H%M%S}",
            group=lambda event: event.group_id,
        ),
    ),
}
