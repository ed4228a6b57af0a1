"""A process that sends what is in the outbox and ends: the victim of the kills."""

import asyncio
import sys
from collections.abc import Sequence

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.clock import wall_clock
from bot.domain.delivery import Heard
from bot.storage.database import Database


async def send_all(api: str, token: str, database_url: str) -> None:
    database = Database(database_url)
    bot = Bot(token, session=PreparedSession(api=TelegramAPIServer.from_base(api)))
    worker = Worker(database, TelegramSender(bot, database), Pace(rate=None), wall_clock, _nobody_listens)
    await worker.drain()
    await bot.session.close()
    await database.close()


async def _nobody_listens(session: AsyncSession, heard: Sequence[Heard]) -> None:
    """There is nobody in this process to be told."""


if __name__ == "__main__":
    asyncio.run(send_all(*sys.argv[1:]))
