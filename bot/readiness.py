"""A database that this program can work with, or one line that says why not."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.storage.database import Database
from bot.storage.schema import bring_up_to_date, newest_version, version_of
from config.settings import CannotStart

PATIENCE = 10.0
"""Seconds that a database may take to answer for the first time."""


@asynccontextmanager
async def reached(url: str) -> AsyncIterator[tuple[Database, str | None]]:
    """A database that answers and is no newer than the program, with its version. Or raises CannotStart."""
    try:
        database = Database(url)
    except ModuleNotFoundError as missing:
        raise CannotStart(
            f"BOT_DATABASE_URL: {missing.name} is not installed: run `python -m pip install {missing.name}`."
        ) from None
    try:
        version = await _version(database)
        if version is not None and version > newest_version():
            raise CannotStart(
                f"The database is at version {version}, this program knows {newest_version()}: "
                "start the newer program."
            )
        yield database, version
    finally:
        await database.close()


@asynccontextmanager
async def ready(url: str) -> AsyncIterator[Database]:
    """A database at today's version. Or raises CannotStart.

    SQLite is brought there on the way. With PostgreSQL other programs may be at work: somebody chooses when.
    """
    async with reached(url) as (database, version):
        if database.is_sqlite:
            await bring_up_to_date(database)
        elif version != newest_version():
            at = "has no tables yet" if version is None else f"is at version {version}"
            raise CannotStart(
                f"The database {at}, this program needs {newest_version()}: run `python -m bot migrate`."
            )
        yield database


async def _version(database: Database) -> str | None:
    try:
        if database.is_sqlite:
            # Where there is no opening it, aiosqlite's thread may outlive the loop and print a traceback.
            sqlite3.connect(database.url.database or "").close()
        async with asyncio.timeout(PATIENCE):
            return await version_of(database)
    except TimeoutError:
        why = f"no answer within {PATIENCE:.0f} seconds"
    except Exception as error:  # every driver has errors of its own
        why = str(getattr(error, "orig", error)).partition("\n")[0]
    raise CannotStart(f"BOT_DATABASE_URL: the database can't be opened: {why}.")
