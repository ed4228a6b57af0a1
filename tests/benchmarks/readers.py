"""A database with readers in it, and a letter to all of them in the outbox."""

from collections.abc import Sequence

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import wall_clock
from bot.domain.delivery import Heard, Priority, Recipient, Urgency
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep, put
from bot.storage.schema import bring_up_to_date
from bot.storage.tables import DeliveryRow, PersonRow

LETTER = Content(
    "Välkommen till månadens brev. " * 8,
    ({"type": "bold", "offset": 0, "length": 9},),
    {"inline_keyboard": [[{"text": "Jag har läst", "callback_data": "read:12"}]]},
)
IN_A_CHUNK = 5000


async def readers(database: Database, count: int) -> list[Recipient]:
    """Their chats are numbered from 1."""
    await bring_up_to_date(database)
    now = wall_clock()
    same = {"name": "Läsare", "language": "sv", "terms_version": "1", "terms_shown_at": now, "joined_at": now}
    whom: list[Recipient] = []
    for first in range(1, count + 1, IN_A_CHUNK):
        people = [same | {"telegram_id": each} for each in range(first, min(first + IN_A_CHUNK, count + 1))]
        async with database.begin() as session:
            numbers = await session.scalars(insert(PersonRow).returning(PersonRow.id), people)
            whom += [Recipient("person", number, "sv") for number in numbers]
    return whom


async def queue(database: Database, occasion: str, whom: Sequence[Recipient]) -> None:
    """Urgent: at whatever hour this is run, nobody's quiet hours are in the way."""
    notice = Notice(occasion, Priority.NEWSLETTER, urgency=Urgency.URGENT)
    for first in range(0, len(whom), IN_A_CHUNK):
        async with database.begin() as session:
            letter = await keep(session, LETTER)
            await put(session, notice, letter, whom[first : first + IN_A_CHUNK], wall_clock())


async def leased(database: Database, occasion: str) -> int:
    """How many are in hand: after a kill, those of which nobody knows whether they left."""
    asked = select(func.count()).where(DeliveryRow.occasion == occasion, DeliveryRow.state == "leased")
    async with database.reading() as session:
        return (await session.execute(asked)).scalar_one()


async def nobody_listens(session: AsyncSession, heard: Sequence[Heard]) -> None:
    """Nobody is told."""
