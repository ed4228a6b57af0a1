"""(a) Delivery through the ledger against bare calls of `bot.send_message`, in turns, to the same server."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardMarkup, MessageEntity

from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.clock import wall_clock
from bot.storage.database import Database
from bot.storage.ledger import tally
from tests.benchmarks import broadcaster
from tests.benchmarks.measuring import TOKEN, Figure, counted, minimal_server
from tests.benchmarks.readers import LETTER, nobody_listens, queue, readers

MESSAGES = 2000
ROUNDS = 7
PAID = 1000
"""Messages a second that Telegram lets pass for money."""
SECONDS_AT_FULL_PACE = 6
LATENCY = 0.15


async def figures() -> list[Figure]:
    async with _fresh() as database, minimal_server() as address:
        ratios = await _compare(address, database)
    return [
        *ratios,
        await _at_full_pace(0.0, "as soon as the server answers"),
        await _at_full_pace(LATENCY, "when every answer takes 150 ms"),
        *await broadcaster.figures(),
    ]


@asynccontextmanager
async def _fresh() -> AsyncIterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}")
        yield database
        await database.close()


def worker(bot: Bot, database: Database, pace: Pace, *, in_flight: int = 50) -> Worker:
    sender = TelegramSender(bot, database)
    return Worker(database, sender, pace, wall_clock, nobody_listens, in_flight=in_flight)


async def _compare(address: str, database: Database) -> list[Figure]:
    api = TelegramAPIServer.from_base(address)
    whom = await readers(database, MESSAGES)
    ordinary = Bot(TOKEN, session=AiohttpSession(api=api))
    prepared = Bot(TOKEN, session=PreparedSession(api=api))
    bare, ledger = [], []
    for turn in range(ROUNDS):
        bare.append(await _timed(_bare(ordinary, MESSAGES)))
        occasion = f"newsletter:{turn}"
        await queue(database, occasion, whom)
        ledger.append(await _timed(worker(prepared, database, Pace(rate=None)).drain()))
        async with database.reading() as session:
            assert (await tally(session, occasion)).accepted == MESSAGES
    served = await counted(address)
    for each in (ordinary, prepared):
        await each.session.close()
    pairs = list(zip(bare, ledger, strict=True))[1:]  # the first is for warming up
    return [
        Figure(
            "delivery with ledger ÷ bare send_message, messages a second",
            median(plain[0] / ours[0] for plain, ours in pairs),
            "≥ 1.6",
        ),
        Figure(
            "CPU a message, ledger ÷ bare send_message",
            median(ours[1] / plain[1] for plain, ours in pairs),
            "≤ 0.6",
        ),
        Figure("the server's CPU a call, ms", served["cpu"] / served["calls"] * 1000, "≤ 0.1"),
        Figure("messages a second through the ledger", MESSAGES / median(o[0] for _, o in pairs), "≥ 1000"),
    ]


async def _at_full_pace(latency: float, when: str) -> Figure:
    """From the first message to the last: the rate, in flight as many as rate and latency ask for."""
    count = PAID * SECONDS_AT_FULL_PACE
    in_flight = max(50, int(PAID * latency * 2))
    async with _fresh() as database, minimal_server(latency) as address:
        session = PreparedSession(api=TelegramAPIServer.from_base(address), connections=in_flight)
        bot = Bot(TOKEN, session=session)
        await queue(database, "newsletter:1", await readers(database, count))
        seconds, _ = await _timed(worker(bot, database, Pace(PAID), in_flight=in_flight).drain())
        await session.close()
    return Figure(f"messages a second at a pace of 1,000, {when}", count / (seconds - latency), "≥ 950")


async def _bare(bot: Bot, count: int) -> None:
    in_flight = asyncio.Semaphore(50)
    markup = InlineKeyboardMarkup.model_validate(LETTER.buttons)
    entities = [MessageEntity.model_validate(each) for each in LETTER.entities]

    async def send(number: int) -> None:
        async with in_flight:
            await bot.send_message(number, LETTER.words, entities=entities, reply_markup=markup)

    await asyncio.gather(*(send(number) for number in range(1, count + 1)))


async def _timed(work: Awaitable[None]) -> tuple[float, float]:
    """Seconds on the wall, and of CPU."""
    wall, cpu = time.perf_counter(), time.process_time()
    await work
    return time.perf_counter() - wall, time.process_time() - cpu
