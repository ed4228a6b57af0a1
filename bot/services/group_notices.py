"""What is to be known of a group's chat and seats when others are told; who is told stands in `told.py`."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events import ChatFound, ChatLost, SeatEmptied
from bot.storage import people


async def lost_chat(_: AsyncSession, event: ChatLost) -> ChatLost:
    return event


async def found_chat(_: AsyncSession, event: ChatFound) -> ChatFound:
    return event


async def emptied_seat(_: AsyncSession, event: SeatEmptied) -> SeatEmptied:
    return event


async def leads_there(
    session: AsyncSession, event: ChatLost | ChatFound | SeatEmptied
) -> Sequence[Recipient]:
    return to_people(await people.leads_of(session, event.group_id))
