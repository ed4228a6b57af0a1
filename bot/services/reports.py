"""How a newsletter went, for those who lead the group that sent it."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.domain.reports import Missed, Parts, in_parts
from bot.screens.pages import Page
from bot.services.newsletters import of_writer
from bot.services.sendings import occasion
from bot.storage import reports
from bot.storage.database import Database
from bot.storage.ledger import Tally, tally

ON_A_PAGE = 8
"""Names, with the longest address each at worst."""


class Reports:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def look(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Tally, bool]:
        """And whether there is more than one part to tell of."""
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            parts = await _parts(session, letter)
            return letter, await tally(session, occasion(letter.id)), parts.several

    async def parts(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Parts]:
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            return letter, await _parts(session, letter)

    async def missed(self, newsletter_id: int, number: int, *, by: Person) -> tuple[Newsletter, Page[Missed]]:
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            of = occasion(letter.id)
            last = max(await reports.how_many_missed(session, of) - 1, 0) // ON_A_PAGE
            number = min(max(number, 0), last)
            found = await reports.missed_from(session, of, number * ON_A_PAGE, ON_A_PAGE)
            return letter, Page(found, number, last)


async def _parts(session: AsyncSession, letter: Newsletter) -> Parts:
    return in_parts(await reports.cells(session, occasion(letter.id)), letter.place)
