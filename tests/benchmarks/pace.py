"""(b) The pace at Telegram's 30 a second for a minute of a newsletter to 10,000: what it lets through, never
too much of it, and how long a person's tap waits for its answer meanwhile."""

import asyncio
import random
import tempfile
import time
from pathlib import Path
from statistics import quantiles

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.delivery.pace import Pace
from bot.delivery.telegram import PacedAnswers, PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.clock import wall_clock
from bot.storage.database import Database
from tests.benchmarks.measuring import TOKEN, Figure, counted, minimal_server
from tests.benchmarks.readers import nobody_listens, queue, readers

RATE = 30
SECONDS = 60
READERS = 10_000
TAPS_A_SECOND = 5
"""At random moments, as people tap; each in a chat that is not among the readers'."""


class Watched(Pace):
    """Notes when it let somebody pass."""

    def __init__(self) -> None:
        super().__init__(RATE)
        self.passed: list[float] = []

    def _pass(self, chat_id: int | None, now: float) -> None:
        self.passed.append(now)
        super()._pass(chat_id, now)


async def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}")
        await queue(database, "newsletter:1", await readers(database, READERS))
        async with minimal_server() as address:
            passed, waited = await _a_minute(database, address)
            served = await counted(address)
        await database.close()
    return [
        Figure("share of the allowed rate reached", len(passed) / (RATE * SECONDS), "≥ 0.985"),
        Figure("most in any one second where the pace grants", _most_in_a_second(passed), "≤ 30"),
        Figure("most in any one second at the server", served["most_in_a_second"], "≤ 31"),
        Figure("429s provoked", max(0, served["most_in_a_second"] - RATE - 1), "≤ 0"),
        Figure("a tap's answer during a newsletter, p50, ms", quantiles(waited, n=100)[49], ""),
        Figure("a tap's answer during a newsletter, p99, ms", quantiles(waited, n=100)[98], "≤ 100"),
    ]


async def _a_minute(database: Database, address: str) -> tuple[list[float], list[float]]:
    """When something passed, and how many milliseconds each answer took."""
    session = PreparedSession(api=TelegramAPIServer.from_base(address))
    bot, pace = Bot(TOKEN, session=session), Watched()
    session.middleware(PacedAnswers(pace))
    await session.post_prepared(TOKEN, "getMe", b"{}")  # a connection is there before the first is counted
    worker = Worker(database, TelegramSender(bot, database), pace, wall_clock, nobody_listens)
    waited: list[float] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        begins = await _first(pace)
        while (now := time.monotonic()) < begins + SECONDS:
            await asyncio.sleep(random.expovariate(TAPS_A_SECOND))
            group.create_task(_taps(bot, int(now * 1000) + READERS, waited))
        worker.stop()
    await session.close()
    return [moment for moment in pace.passed if moment < begins + SECONDS], waited


async def _first(pace: Watched) -> float:
    while not pace.passed:  # noqa: ASYNC110  a minute is measured from here, on any loop
        await asyncio.sleep(0.001)
    return pace.passed[0]


async def _taps(bot: Bot, chat: int, waited: list[float]) -> None:
    begun = time.perf_counter()
    await bot.send_message(chat, "Tack, det är noterat.")
    waited.append((time.perf_counter() - begun) * 1000)


def _most_in_a_second(moments: list[float]) -> int:
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        most = max(most, last - first + 1)
    return most
