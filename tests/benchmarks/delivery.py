"""(a) Delivery through the ledger against bare calls of `bot.send_message`, in turns, to the same server."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Sequence
from pathlib import Path
from statistics import median

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardMarkup, MessageEntity
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.clock import wall_clock
from bot.domain.delivery import Heard, Priority, Recipient
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep, put, tally
from bot.storage.tables import PersonRow, Table
from tests.benchmarks.measuring import TOKEN, Figure, counted, minimal_server

MESSAGES = 2000
ROUNDS = 5
LETTER = Content(
    "Välkommen till månadens brev. " * 8,
    ({"type": "bold", "offset": 0, "length": 9},),
    {"inline_keyboard": [[{"text": "Jag har läst", "callback_data": "read:12"}]]},
)


async def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        async with minimal_server() as address:
            return await _compare(address, Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"))


async def _compare(address: str, database: Database) -> list[Figure]:
    api = TelegramAPIServer.from_base(address)
    readers = await _readers(database)
    ordinary = Bot(TOKEN, session=AiohttpSession(api=api))
    prepared = Bot(TOKEN, session=PreparedSession(api=api))
    await _bare(ordinary, 200)
    bare, ledger = [], []
    for turn in range(ROUNDS):
        bare.append(await _timed(_bare(ordinary, MESSAGES)))
        occasion = f"newsletter:{turn}"
        await _queue(database, occasion, readers)
        worker = Worker(
            database, TelegramSender(prepared, database), Pace(rate=None), wall_clock, _nobody_listens
        )
        ledger.append(await _timed(worker.drain()))
        async with database.reading() as session:
            assert (await tally(session, occasion)).accepted == MESSAGES
    served = await counted(address)
    for each in (ordinary, prepared):
        await each.session.close()
    await database.close()
    speed = [plain[0] / ours[0] for plain, ours in zip(bare, ledger, strict=True)]
    cpu = [ours[1] / plain[1] for plain, ours in zip(bare, ledger, strict=True)]
    return [
        Figure("delivery with ledger ÷ bare send_message, messages a second", median(speed), "≥ 1.3"),
        Figure("CPU a message, ledger ÷ bare send_message", median(cpu), "≤ 1.0"),
        Figure("the server's CPU a call, ms", served["cpu"] / served["calls"] * 1000, "≤ 0.1"),
        Figure(
            "messages a second through the ledger, in thousands",
            MESSAGES / median(wall for wall, _ in ledger) / 1000,
            "≥ 0",
        ),
    ]


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


async def _readers(database: Database) -> list[Recipient]:
    async with database.engine.begin() as connection:
        await connection.run_sync(Table.metadata.create_all)
    now = wall_clock()
    people = [
        {
            "telegram_id": number,
            "name": f"Läsare {number}",
            "language": "sv",
            "terms_version": "1",
            "terms_shown_at": now,
            "joined_at": now,
        }
        for number in range(1, MESSAGES + 1)
    ]
    async with database.begin() as session:
        numbers = await session.scalars(insert(PersonRow).returning(PersonRow.id), people)
        return [Recipient("person", number, "sv") for number in numbers]


async def _queue(database: Database, occasion: str, readers: Sequence[Recipient]) -> None:
    async with database.begin() as session:
        letter = await keep(session, LETTER)
        await put(session, Notice(occasion, Priority.NEWSLETTER), letter, readers, wall_clock())


async def _nobody_listens(session: AsyncSession, heard: Sequence[Heard]) -> None:
    """Nobody is told."""
