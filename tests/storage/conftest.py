"""A group with people in it, and a second process beside the first on the same database."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.people import Kind, Role
from bot.storage.database import Database
from bot.storage.people import add_membership, add_person, group_at
from tests.conftest import Hands

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""For promises that rest on our own code and not on the database's."""


@pytest.fixture
async def beside(database: Database) -> AsyncIterator[Database]:
    """The same database as another process sees it."""
    beside = Database(database.url.render_as_string(hide_password=False))
    yield beside
    await beside.close()


@pytest.fixture
async def group(database: Database, hands: Hands) -> int:
    async with database.begin() as session:
        return await group_at(session, "2581", hands())


async def joins(
    database: Database,
    hands: Hands,
    group_id: int,
    *,
    telegram_id: int,
    name: str = "Anna",
    role: Role = Role.MEMBER,
) -> int:
    async with database.begin() as session:
        number = await add_person(
            session, telegram_id=telegram_id, name=name, language="sv", terms_version="1", now=hands()
        )
        await add_membership(
            session, person_id=number, group_id=group_id, role=role, kind=Kind.AGENT, now=hands()
        )
    return number
