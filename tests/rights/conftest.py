"""A country in rows, and everybody in it before a message in which any button may stand."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from itertools import chain
from pathlib import Path
from shutil import copyfile

import pytest
import pytest_asyncio
from aiogram import Bot
from aiogram.types import Message

from bot.app import build
from bot.delivery.pace import Pace
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.machine import Telegram
from bot.storage.database import Database
from bot.storage.schema import bring_up_to_date
from tests.conftest import Hands
from tests.rights import rows
from tests.rights.actors import ACTORS, TARGETS, Actor
from tests.scenarios.conftest import VOICES, content, ranker, text_of


class Country:
    def __init__(self, database: Database, file: Path, pristine: Path) -> None:
        self.clock = Hands()
        self.database = database
        self.telegram = Telegram(self.clock)
        self._bot = Bot(self.telegram.token, session=SandboxSession(self.telegram))
        self.app = build(
            self._bot,
            database,
            content=content(),
            voices=VOICES,
            clock=self.clock,
            pace=Pace(rate=None, monotonic=self.clock.monotonic),
            ranker=ranker(),
        )
        self.accounts = {actor: self.telegram.person(str(actor)) for actor in ACTORS}
        self._file = sqlite3.connect(file)
        self._pristine = sqlite3.connect(pristine)
        self._menus: dict[Actor, Message] = {}

    async def begin(self) -> None:
        """Everybody has a message of the bot's before them, in which any button may stand."""
        for actor, account in self.accounts.items():
            account.writes("/start")
            self.telegram.updates.take()
            self._menus[actor] = await self._bot.send_message(account.id, "…")

    async def presses(self, actor: Actor, data: str) -> str | None:
        """What appears over the chat."""
        tap = self.accounts[actor]._taps(self._menus[actor], data)
        await self._answer()
        assert tap.answer is not None, f"{data} still spins for a {actor}."
        return tap.answer.text

    async def writes(self, actor: Actor, words: str) -> str:
        """The first thing that is answered."""
        account = self.accounts[actor]
        last = max(account.room.messages)
        account.writes(words)
        await self._answer()
        said = [each for number, each in account.room.messages.items() if number > last + 1]
        return text_of(said[0]) if said else ""

    async def _answer(self) -> None:
        for update in self.telegram.updates.take():
            await self.app.dispatcher.feed_update(self._bot, update)

    def version(self) -> int:
        """Grows with every transaction that changes anything."""
        (version,) = self._file.execute("PRAGMA data_version").fetchone()
        return int(version)

    async def restore(self) -> None:
        """As if nothing had been pressed."""
        await self.database.engine.dispose()
        self._pristine.backup(self._file)
        self.app.house["people"]._seen.clear()
        self.app.dispatcher.fsm.storage._known.clear()  # type: ignore[attr-defined]

    def close(self) -> None:
        self._file.close()
        self._pristine.close()


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("rights") / "country.db"
    asyncio.run(_found(file))
    return file


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def country(pristine: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Country]:
    """One for all: whoever changes it restores it."""
    file = Path(copyfile(pristine, tmp_path_factory.mktemp("country") / "country.db"))
    database = Database(f"sqlite+aiosqlite:///{file}")
    country = Country(database, file, pristine)
    await country.begin()
    yield country
    country.close()
    await database.close()


async def _found(file: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{file}")
    await bring_up_to_date(database)
    async with database.begin() as session:
        for insert in chain(rows.people(), rows.groups(), rows.memberships(), *map(rows.things, TARGETS)):
            await session.execute(insert)
    await database.close()  # and with the last connection the log becomes part of the file
