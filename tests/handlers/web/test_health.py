"""What a machine is told that asks whether the bot does its work."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import text

from bot.domain.delivery import Priority, Recipient
from bot.services.health import Health
from bot.storage.database import Database
from bot.storage.outbox import Content, Notice, keep, put
from handlers.web.health import pages
from tests.conftest import Hands


class Asked:
    def __init__(self, client: TestClient[Any, Any]) -> None:
        self._client = client

    async def health(self) -> tuple[int, dict[str, Any]]:
        async with self._client.get("/health") as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def page(database: Database, hands: Hands) -> AsyncIterator[Asked]:
    async with TestClient(TestServer(pages(Health(database, hands)))) as client:
        yield Asked(client)


async def put_a_message(database: Database, hands: Hands) -> None:
    async with database.begin() as session:
        content = await keep(session, Content("Hej", (), None, ()))
        await put(session, Notice("hello", Priority.ANSWER), content, [Recipient("person", 1, "sv")], hands())


async def test_a_bot_with_nothing_to_do_is_well(page: Asked) -> None:
    assert await page.health() == (
        200,
        {
            "well": True,
            "database": True,
            "waiting": 0,
            "oldest_seconds": 0,
            "uncertain": 0,
            "given_up": 0,
        },
    )


async def test_a_message_may_wait_a_little(page: Asked, database: Database, hands: Hands) -> None:
    await put_a_message(database, hands)
    hands.forward(minutes=9)

    status, told = await page.health()

    assert (status, told["well"], told["waiting"], told["oldest_seconds"]) == (200, True, 1, 540)


async def test_a_message_that_waits_for_ten_minutes_is_a_reason_to_look(
    page: Asked, database: Database, hands: Hands
) -> None:
    await put_a_message(database, hands)
    hands.instant += timedelta(minutes=10)

    status, told = await page.health()

    assert (status, told["well"], told["waiting"], told["oldest_seconds"]) == (503, False, 1, 600)


async def test_a_database_that_can_not_be_read_is_said_and_not_hidden(
    page: Asked, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with database.begin() as session:
        await session.execute(text("ALTER TABLE delivery RENAME TO delivery_gone"))

    assert await page.health() == (503, {"well": False, "database": False})
    assert "can't be read" in caplog.text


async def test_only_looking_is_possible(page: Asked) -> None:
    async with page._client.post("/health") as answer:
        assert answer.status == 405
    async with page._client.get("/") as answer:
        assert answer.status == 404
