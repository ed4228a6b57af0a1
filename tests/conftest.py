"""A clock with hands, and a database of each kind, both new for every test."""

import asyncio
import gc
import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import Database
from bot.storage.schema import bring_up_to_date

POSTGRESQL = os.environ.get("TEST_POSTGRESQL_URL", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres")
REQUIRED = os.environ.get("CI") is not None
"""In CI what is missing is a failure; elsewhere it is skipped, with the reason."""


def pytest_collection_finish() -> None:
    """What is loaded by now stays, and each test leaves little: to look for garbage as often as Python does
    took a third of the whole run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def needs(what: str, *, there: bool) -> None:
    if not there and REQUIRED:
        pytest.fail(f"{what} is required in CI.")
    if not there:
        pytest.skip(f"{what} is not on this machine.")


class Hands:
    """The network's clock."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 24, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.instant

    def forward(self, **delta: float) -> None:
        self.instant += timedelta(**delta)

    def move_to(self, instant: datetime) -> None:
        self.instant = max(self.instant, instant)

    def monotonic(self) -> float:
        return self.instant.timestamp()


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
async def database(
    request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        database = Database(await _sqlite(tmp_path, tmp_path_factory))
        yield database
        await database.close()
        return
    needs("PostgreSQL", there=_answers(POSTGRESQL))
    name = f"test_{uuid4().hex}"
    template = await _postgresql_template()
    await _on_server(f"CREATE DATABASE {name} TEMPLATE {template}")
    database = Database(_named(name))
    yield database
    await database.close()
    await _on_server(f"DROP DATABASE {name} WITH (FORCE)")


async def _sqlite(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a copy of a database that was migrated once."""
    migrated = tmp_path_factory.getbasetemp() / "migrated.db"
    if not migrated.exists():
        database = Database(f"sqlite+aiosqlite:///{migrated}")
        await bring_up_to_date(database)
        await database.close()
    shutil.copy(migrated, folder / "network.db")
    return f"sqlite+aiosqlite:///{folder / 'network.db'}"


_templates: list[str] = []


async def _postgresql_template() -> str:
    """One for each process that runs tests."""
    if not _templates:
        name = f"template_{uuid4().hex}"
        await _on_server(f"CREATE DATABASE {name}")
        database = Database(_named(name))
        await bring_up_to_date(database)
        await database.close()
        _templates.append(name)
    return _templates[0]


@pytest.fixture(scope="session", autouse=True)
def _templates_are_dropped() -> Iterator[None]:
    yield
    for name in _templates:
        asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


async def _on_server(statement: str) -> None:
    server = create_async_engine(POSTGRESQL, isolation_level="AUTOCOMMIT")
    async with server.connect() as connection:
        await connection.execute(text(statement))
    await server.dispose()


def _named(database: str) -> str:
    return make_url(POSTGRESQL).set(database=database).render_as_string(hide_password=False)


def _answers(url: str) -> bool:
    address = make_url(url)
    try:
        with socket.create_connection((address.host or "127.0.0.1", address.port or 5432), timeout=1):
            return True
    except OSError:
        return False
