"""The journal: read by those who lead a place, sealed by the clock, and verified when somebody asks."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.journal import (
    MARGIN,
    MOST_IN_A_SEAL,
    Break,
    Entry,
    Extract,
    Fault,
    Report,
    Seal,
    fault_in,
    links_on,
    sealed,
)
from bot.domain.people import Person
from bot.domain.permissions import Act, may, require
from bot.storage import journal, people, seals
from bot.storage.database import Database

ON_A_PAGE = 10
_ROWS_AT_ONCE = 2_000


class Journal:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def read(
        self, group_id: int, *, before: int | None = None, after: int | None = None, by: Person
    ) -> Extract:
        """The latest entries, or those next to the one of this number. Reading leaves no entry of its own."""
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.READ_JOURNAL, place)
            entries: list[Entry] = []
            if after is not None:
                entries = await journal.next_after(session, place, ON_A_PAGE + 1, after=after)
            newer, older = len(entries) > ON_A_PAGE, True
            shown = entries[-ON_A_PAGE:]
            if len(shown) < ON_A_PAGE:  # else the first page would be a short one
                entries = await journal.latest(session, place, ON_A_PAGE + 1, before=before)
                newer, older = before is not None, len(entries) > ON_A_PAGE
                shown = entries[:ON_A_PAGE]
            return Extract(
                group_id,
                place,
                shown,
                await _names(session, shown, by),
                has_newer=newer,
                has_older=older,
                sealed_through=await seals.sealed_through(session),
            )

    async def seal(self) -> int:
        """Everything that is old enough. How many seals were made."""
        made = 0
        while await self._seal_some():
            made += 1
        return made

    async def verify(self) -> Report:
        """Reads every row and every seal; changes nothing."""
        async with self._database.reading() as session:
            chain = await seals.all_seals(session)
            pruned_through = await seals.pruned_through(session)
        rows = _Rows(self._database)
        breaks: list[Break] = []
        pruned: list[Seal] = []
        before: Seal | None = None
        for seal in chain:
            found = await rows.up_to(seal.last_id)
            if not links_on(seal, before):
                breaks.append(Break(Fault.SEAL_CHANGED, seal, len(found)))
            fault = fault_in(seal, found)
            if not found and seal.last_id <= pruned_through:
                pruned.append(seal)
            elif fault is not None:
                breaks.append(Break(fault, seal, len(found)))
            before = seal
        since, count = await rows.rest()
        return Report(chain, breaks, pruned, count, since.at if since else None)

    async def _seal_some(self) -> bool:
        now = self._clock()
        async with self._database.reading() as session:
            before = await seals.last_seal(session)
            entries = await seals.to_be_sealed(session, before, older_than=now - MARGIN, most=MOST_IN_A_SEAL)
        if not entries:
            return False
        async with self._database.begin() as session:
            return await seals.keep_seal(session, sealed(entries, before, now))


async def _names(session: AsyncSession, entries: Sequence[Entry], reader: Person) -> dict[int, str]:
    """Of those who are in a group that the reader leads, or that lies below it."""
    acted = {each.actor_id for each in entries if each.actor_id is not None}
    return {
        each.id: each.name
        for each in await people.people(session, sorted(acted))
        if any(may(reader, Act.READ_JOURNAL, held.place) for held in (*each.memberships, *each.resting))
    }


class _Rows:
    """The rows in their order, read a page at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._page: list[Entry] = []
        self._last: int | None = None

    async def up_to(self, number: int) -> list[Entry]:
        """Those that have not been handed out, to this number and with it."""
        found: list[Entry] = []
        while await self._have_some():
            before = [each for each in self._page if each.id <= number]
            found += before
            self._page = self._page[len(before) :]
            if self._page:
                break
        return found

    async def rest(self) -> tuple[Entry | None, int]:
        """The first of all that follow, and how many they are."""
        first, count = None, 0
        while await self._have_some():
            first = first or self._page[0]
            count += len(self._page)
            self._page = []
        return first, count

    async def _have_some(self) -> bool:
        if not self._page:
            async with self._database.reading() as session:
                self._page = await seals.rows_after(session, self._last, _ROWS_AT_ONCE)
            if self._page:
                self._last = self._page[-1].id
        return bool(self._page)
