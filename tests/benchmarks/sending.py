"""One process that sends a letter to a list: through the ledger, or with aiogram-broadcaster.

`python -m tests.benchmarks.sending ours|theirs DATABASE ADDRESS READERS`. It goes on with what another
has begun. Prints the seconds that it took.
"""

import asyncio
import sys
import time
from importlib import import_module
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardMarkup, MessageEntity

from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.clock import wall_clock
from bot.storage.database import Database
from tests.benchmarks.measuring import TOKEN
from tests.benchmarks.readers import LETTER, nobody_listens


async def ours(url: str, api: TelegramAPIServer, _: int) -> float:
    database = Database(url)
    bot = Bot(TOKEN, session=PreparedSession(api=api))
    worker = Worker(database, TelegramSender(bot, database), Pace(rate=None), wall_clock, nobody_listens)
    begun = time.perf_counter()
    await worker.drain()
    seconds = time.perf_counter() - begun
    await bot.session.close()
    await database.close()
    return seconds


async def theirs(url: str, api: TelegramAPIServer, readers: int) -> float:
    """Its modules are there only while it is measured, so that types know nothing of them."""
    library: Any = import_module("aiogram_broadcaster")
    contents: Any = import_module("aiogram_broadcaster.contents")
    storages: Any = import_module("aiogram_broadcaster.storages.sqlalchemy")
    bot = Bot(TOKEN, session=AiohttpSession(api=api))
    storage = storages.SQLAlchemyStorage.from_url(url)
    await storage.startup()
    broadcaster = library.Broadcaster(bot, storage=storage)
    await broadcaster.restore_mailers()
    mailers = list(broadcaster) or [
        await broadcaster.create_mailer(
            chats=range(1, readers + 1),
            content=contents.TextContent(
                text=LETTER.words,
                entities=[MessageEntity.model_validate(each) for each in LETTER.entities],
                reply_markup=InlineKeyboardMarkup.model_validate(LETTER.buttons),
            ),
        )
    ]
    begun = time.perf_counter()
    for mailer in mailers:
        await mailer.start()
    seconds = time.perf_counter() - begun
    await storage.shutdown()
    await bot.session.close()
    return seconds


if __name__ == "__main__":
    _, who, url, address, readers = sys.argv
    send = {"ours": ours, "theirs": theirs}[who]
    took = asyncio.run(send(url, TelegramAPIServer.from_base(address), int(readers)))
    print(took, flush=True)  # noqa: T201  told to whoever started it
