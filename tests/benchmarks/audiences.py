"""(f) A newsletter to 100,000 people: put into the ledger in chunks, and the memory while it is sent."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from resource import getpagesize
from statistics import median

from aiogram import Bot
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.app import App, build
from bot.content import Content
from bot.delivery.pace import Pace
from bot.delivery.worker import Worker
from bot.domain.audiences import Audience
from bot.domain.clock import wall_clock
from bot.domain.delivery import Accepted, Heard, Outcome
from bot.domain.network import NATION
from bot.domain.newsletters import Text
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.machine import Telegram
from bot.storage import corrections, newsletters
from bot.storage.database import Database
from bot.storage.leases import Leased
from bot.storage.people import group_at
from bot.texts.catalog import Catalog
from tests.benchmarks.measuring import Figure
from tests.benchmarks.network import LARGEST_COUNTY, MANY, NOW, PITEA, network_of

EVERYBODY = Audience((NATION,), below=True)
ONE_COUNTY = Audience((LARGEST_COUNTY,), below=True)
ONE_GROUP = Audience((PITEA,))


class _Watched(Database):
    """Remembers how long each transaction kept the others from writing, its commit included."""

    seconds: list[float]

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with super().begin() as session:
            begun = time.perf_counter()
            yield session
        self.seconds.append(time.perf_counter() - begun)


class _Accepting:
    """A Telegram that takes everything at once."""

    def __init__(self) -> None:
        self._last = 0

    async def send(self, leased: Leased) -> Outcome:  # noqa: ARG002  what it says does not matter here
        self._last += 1
        return Accepted((self._last,))


async def figures() -> list[Figure]:
    async with network_of(MANY) as filled:
        async with filled.begin() as session:
            await session.execute(text("DELETE FROM sqlite_stat1"))  # nobody counts the tables of a real one
        database = _Watched(filled.url.render_as_string(hide_password=False))
        database.seconds = []
        app = _app(database)
        await _expanded(app, database, ONE_GROUP)  # the first letter after a start waits for its statements
        _, county, county_locks = await _expanded(app, database, ONE_COUNTY)
        async with database.begin() as session:
            await session.execute(text("DELETE FROM delivery"))
        before = _megabytes()
        letter, nation, locks = await _expanded(app, database, EVERYBODY)
        grown = await _most_megabytes_while_sending(database) - before
        withdrawing = await _withdrawn(app, database, letter)
        await database.close()
    return [
        Figure("100,000 readers put into the ledger, seconds", nation, "≤ 3"),
        Figure("the longest write lock meanwhile, ms", 1000 * max(locks), "≤ 50"),
        Figure("the median of them, ms", 1000 * median(locks), "≤ 50"),
        Figure("memory grown until the last of them has it, MB", grown, "≤ 30"),
        Figure("the letter withdrawn: the longest write lock, ms", 1000 * max(withdrawing), "≤ 50"),
        Figure("the median of them, ms", 1000 * median(withdrawing), "≤ 50"),
        Figure("the largest county alone: seconds", county, "≤ 1"),
        Figure("the longest write lock meanwhile, ms", 1000 * max(county_locks), "≤ 50"),
    ]


def _app(database: Database) -> App:
    telegram = Telegram(wall_clock)
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    app = build(bot, database, content=Content.of(), voices=Catalog({"method": "…"}), pace=Pace(rate=None))
    gc.collect()
    gc.freeze()  # as at a start: what stays is not looked through again
    return app


async def _expanded(app: App, database: _Watched, audience: Audience) -> tuple[int, float, Sequence[float]]:
    """The letter, seconds from the press until the last reader is put, and those of each transaction."""
    async with database.begin() as session:
        number = await newsletters.add_draft(
            session,
            group_id=await group_at(session, audience.places[0], NOW),
            author_id=1,
            text=Text("Välkommen till månadens brev."),
            audience=audience,
            files=[],
            now=NOW,
        )
    database.seconds.clear()
    begun = time.perf_counter()
    async with database.begin() as session:
        letter = await newsletters.newsletter(session, number)
        assert letter is not None
        await app.sendings.begin(session, letter, by=1)
    await app.sendings.tick()
    took = time.perf_counter() - begun
    return number, took, list(database.seconds)


async def _withdrawn(app: App, database: _Watched, number: int) -> Sequence[float]:
    """Seconds of each transaction in which copies that were sent are put to be deleted."""
    database.seconds.clear()
    async with database.begin() as session:
        letter = await newsletters.newsletter(session, number)
        assert letter is not None
        version = await corrections.mark_withdrawn(session, letter, NOW)
        assert version is not None
        change = await corrections.add_change(session, number, version + 1, withdraws=True, by=1, now=NOW)
        await app.sendings.changes.begin(session, change, by=1)
    await app.sendings.changes.tick()
    return list(database.seconds)


async def _most_megabytes_while_sending(database: Database) -> float:
    worker = Worker(database, _Accepting(), Pace(rate=None), wall_clock, _nobody_listens)
    most = 0.0
    async with asyncio.TaskGroup() as group:
        sending = group.create_task(worker.drain())
        while not sending.done():
            most = max(most, _megabytes())
            await asyncio.wait({sending}, timeout=0.2)
    return most


def _megabytes() -> float:
    """What the process holds now."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * getpagesize() / 2**20


async def _nobody_listens(session: AsyncSession, heard: Sequence[Heard]) -> None:
    """Nobody is told."""
