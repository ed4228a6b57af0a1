"""The connection to SQLite or PostgreSQL, and what a transaction is."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

BUSY_TIMEOUT_MS = 10_000
NEWS = "news"
"""Set in a session's `info` by what somebody waits for."""

_READING = "reading"


class Database:
    """Opens connections when they are needed; `close` gives them back."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = create_async_engine(self.url, **self._options())
        if self.is_sqlite:
            _prepare_sqlite(self.engine.sync_engine)
        else:
            _hide_rows(self.engine.sync_engine)
        # SQLite has one writer at a time: a queue of our own is fair, its busy loop is not.
        self._turn = asyncio.Lock() if self.is_sqlite else nullcontext()
        self.on_news: Callable[[], None] = _nobody_waits
        """Called after a commit that put something into the outbox or planned something."""
        self._writing = async_sessionmaker(self.engine, expire_on_commit=False, autoflush=False)
        # Setting SQLite's isolation level, and setting it back, costs more than the reading itself.
        reading = {_READING: True} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        self._reading = async_sessionmaker(
            self.engine.execution_options(**reading),
            expire_on_commit=False,
            autoflush=False,
        )

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end, rolled back by any exception."""
        async with self._turn, self._writing.begin() as session:
            yield session
        if session.info.get(NEWS):
            self.on_news()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """For looking only: no BEGIN, no COMMIT, no lock."""
        async with self._reading() as session:
            yield session

    async def close(self) -> None:
        await self.engine.dispose()

    def _options(self) -> dict[str, Any]:
        options = {"hide_parameters": True}  # names and texts of people must not end up in a traceback
        if self.is_sqlite:
            return options | {"pool_size": 4, "max_overflow": 4}
        return options | {"pool_size": 10, "max_overflow": 10, "pool_pre_ping": True}


def _nobody_waits() -> None:
    """A command of the command line has no worker and no clock."""


def _hide_rows(engine: Any) -> None:
    """PostgreSQL quotes the row that it refuses, and `hide_parameters` does not know of it."""

    @event.listens_for(engine, "handle_error")
    def _failed(context: ExceptionContext) -> None:
        driver_error = getattr(context.original_exception, "driver_exception", None)
        if driver_error is not None:
            driver_error.detail = None


def _prepare_sqlite(engine: Any) -> None:
    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late and is not IMMEDIATE
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Any) -> None:
        # Two deferred transactions that both read and then write would hand one reminder to two claimers.
        if not connection.get_execution_options().get(_READING):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
