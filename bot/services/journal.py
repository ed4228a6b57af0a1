"""The journal: sealed by the clock, and verified when somebody asks."""

from bot.domain.clock import Clock
from bot.domain.journal import (
    MARGIN,
    MOST_IN_A_SEAL,
    Break,
    Entry,
    Fault,
    Report,
    Seal,
    fault_in,
    links_on,
    sealed,
)
from bot.storage import seals
from bot.storage.database import Database

_ROWS_AT_ONCE = 2_000


class Journal:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

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
