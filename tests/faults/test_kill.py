"""The process dies at once, in the middle of a newsletter, and another takes over."""

import asyncio
import sys
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from sqlalchemy import func, insert, select

from bot.domain.clock import wall_clock
from bot.domain.delivery import Priority, Recipient
from bot.sandbox.server import bot_api
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep, put, tally
from bot.storage.tables import DeliveryRow, PersonRow, Table

READERS = 200


@pytest.mark.fault
@pytest.mark.parametrize("killed_after", [20, 77, 140])
async def test_a_kill_in_the_middle_of_a_newsletter_loses_nobody(tmp_path: Path, killed_after: int) -> None:
    telegram = Telegram(wall_clock)
    url = f"sqlite+aiosqlite:///{tmp_path / 'network.db'}"
    database = Database(url)
    accounts = await _newsletter(database, telegram)
    got = {account.id: account.room for account in accounts}

    def arrived() -> int:
        return sum(len(room.messages) - 1 for room in got.values())  # each has written /start

    async with TestServer(bot_api(telegram)) as server:
        api = str(server.make_url("/")).rstrip("/")
        victim = await _process(api, telegram.token, url)
        while arrived() < killed_after:
            await telegram.changes.after(telegram.changes.number)
        victim.kill()
        await victim.wait()
        async with database.reading() as session:
            in_doubt = await session.scalar(select(func.count()).where(DeliveryRow.state == "leased"))
        survivor = await _process(api, telegram.token, url)
        assert await survivor.wait() == 0

    async with database.reading() as session:
        told = await tally(session, "newsletter:1")
    await database.close()
    twice = arrived() - READERS
    assert all(len(room.messages) >= 2 for room in got.values())
    assert (told.accepted, told.total) == (READERS, READERS)
    assert in_doubt is not None
    assert 0 < in_doubt == told.possibly_twice < READERS
    assert twice <= in_doubt


async def _newsletter(database: Database, telegram: Telegram) -> list[Account]:
    async with database.engine.begin() as connection:
        await connection.run_sync(Table.metadata.create_all)
    accounts = [telegram.person(f"Läsare {number}") for number in range(READERS)]
    now = wall_clock()
    people = [
        {
            "telegram_id": account.id,
            "name": account.name,
            "language": "sv",
            "terms_version": "1",
            "terms_shown_at": now,
            "joined_at": now,
        }
        for account in accounts
    ]
    for account in accounts:
        account.writes("/start")
    async with database.begin() as session:
        numbers = await session.scalars(insert(PersonRow).returning(PersonRow.id), people)
        readers = [Recipient("person", number, "sv") for number in numbers]
        letter = await keep(session, Content("Hej alla"))
        await put(session, Notice("newsletter:1", Priority.NEWSLETTER), letter, readers, now)
    return accounts


async def _process(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.faults.sending", *arguments)
