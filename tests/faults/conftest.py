"""A town whose bot is a process of its own, and in it a newsletter to 200."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from sqlalchemy import insert, select

from bot.domain.clock import wall_clock
from bot.domain.people import Kind, Role
from bot.sandbox.server import bot_api
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.keyboards import buttons
from bot.sandbox.telegram.machine import Telegram
from bot.storage.database import Database
from bot.storage.ledger import Tally, tally
from bot.storage.tables import GroupRow, HoursRow, MembershipRow, PersonRow

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "A" * 35
READERS = 200
PATIENCE = 60
"""Seconds for one step. At 30 a second 200 letters take seven; a start takes some, too."""


class Town:
    """Eva coordinates Piteå. Her letter goes to 200, herself among them."""

    def __init__(self, telegram: Telegram, database: Database, settings: dict[str, str]) -> None:
        self.telegram = telegram
        self.database = database
        self.eva = telegram.person("Eva")
        self.readers = [self.eva]
        self._settings = settings

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """The bot, until it is killed or told to stop."""
        process = await self._starts("run")
        try:
            yield process
        finally:
            if process.returncode is None:
                process.terminate()
                assert await process.wait() == 0

    async def fills(self) -> None:
        """Eva comes by a link; the others are there as if they had come long ago. All read at any hour: the
        bot goes by the real clock."""
        inviting = await self._starts("invite", "--role", "coordinator", "--place", "2581")
        said, _ = await inviting.communicate()
        self.eva.writes(said.decode().splitlines()[-1])
        await self._eva_presses("Svenska", "Jag har läst, gå vidare", "Eva")
        await self.until(lambda: self.told("Välkommen, Eva!") != [])
        await self._add_members(READERS - 1)

    async def sends(self, letter: str) -> None:
        self.eva.writes("/meny")
        await self._eva_presses("Skriv nyhetsbrev")
        await self.until(lambda: self.told("Inget skickas förrän") != [])
        self.eva.writes(letter)
        await self._eva_presses("Skicka nu")

    async def report(self) -> str:
        """What Eva is told once all is settled."""
        await self.until(lambda: self.told("Nyhetsbrevet är skickat") != [])
        (report,) = self.told("Nyhetsbrevet är skickat")
        return report

    async def tally(self) -> Tally:
        async with self.database.reading() as session:
            return await tally(session, "newsletter:1")

    def arrived(self, letter: str) -> list[int]:
        """How often each reader has it; Eva's preview is not counted."""
        sent = f"Nyhetsbrev från arbetsgruppen i Piteå\n\n{letter}"
        return [texts_of(reader).count(sent) - (reader is self.eva) for reader in self.readers]

    def told(self, words: str) -> list[str]:
        return [text for text in texts_of(self.eva) if words in text]

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not holds():
                await self.telegram.changes.after(self.telegram.changes.number)

    async def _eva_presses(self, *labels: str) -> None:
        """Each when it is there."""
        for label in labels:
            await self.until(lambda: label in labels_seen_by(self.eva))  # noqa: B023  is awaited at once
            self.eva.presses(label)

    async def _add_members(self, count: int) -> None:
        accounts = [self.telegram.person(f"Läsare {number}") for number in range(count)]
        self.readers += accounts
        now = wall_clock()
        known = {"language": "sv", "terms_version": "1", "terms_shown_at": now, "joined_at": now}
        async with self.database.begin() as session:
            people = await session.scalars(
                insert(PersonRow).returning(PersonRow.id),
                [{"telegram_id": account.id, "name": account.name, **known} for account in accounts],
            )
            group = await session.scalar(select(GroupRow.id))
            seat = {"group_id": group, "role": Role.MEMBER.value, "kind": Kind.AGENT.value, "since": now}
            await session.execute(insert(MembershipRow), [{"person_id": number, **seat} for number in people])
            whenever = {"opens": 0, "closes": 24 * 60, "every_day": True, "chosen_at": now}
            everybody = await session.scalars(select(PersonRow.id))
            await session.execute(insert(HoursRow), [{"person_id": each, **whenever} for each in everybody])
        for account in accounts:
            account.has_started_bot = True

    async def _starts(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *words),
            cwd=Path(self._settings["BOT_DATABASE_URL"].removeprefix("sqlite+aiosqlite:///")).parent,
            env=self._settings,
            stdout=asyncio.subprocess.PIPE,
        )


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    telegram = Telegram(wall_clock, token=TOKEN)
    url = f"sqlite+aiosqlite:///{tmp_path / 'network.db'}"
    async with TestServer(bot_api(telegram)) as server:
        database = Database(url)
        yield Town(
            telegram,
            database,
            {
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "BOT_TOKEN": TOKEN,
                "BOT_API_BASE": str(server.make_url("/")),
                "BOT_DATABASE_URL": url,
                "BOT_WEB_PORT": str(free_port()),
            },
        )
        await database.close()


def texts_of(who: Account) -> list[str]:
    return [each.text or "" for each in who.room.messages.values()]


def labels_seen_by(who: Account) -> list[str]:
    return [button.text for each in who.room.messages.values() for button in buttons(each)]


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
