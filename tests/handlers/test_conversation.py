"""What a person was asked for outlives the process, and nobody's updates overtake one another."""

import asyncio
import gc
from dataclasses import replace

import pytest
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import func, select

from bot.storage.database import Database
from bot.storage.tables import ConversationRow
from handlers.conversation import Awaiting, OneAtATime, RowStorage
from tests.conftest import Hands

ANNA = StorageKey(bot_id=1, chat_id=6_000_000_001, user_id=6_000_000_001)
BO = replace(ANNA, chat_id=6_000_000_002, user_id=6_000_000_002)


async def rows(database: Database) -> int:
    async with database.reading() as session:
        return await session.scalar(select(func.count()).select_from(ConversationRow)) or 0


async def test_a_new_process_knows_what_was_asked_for(database: Database, hands: Hands) -> None:
    before = RowStorage(database, hands)
    await before.set_state(ANNA, Awaiting.meeting_place)
    await before.set_data(ANNA, {"group_id": 3, "when": "2026-12-03T14:00"})

    after = RowStorage(database, hands)

    assert await after.get_state(ANNA) == Awaiting.meeting_place.state
    assert await after.get_data(ANNA) == {"group_id": 3, "when": "2026-12-03T14:00"}


async def test_one_persons_conversation_is_not_anothers(database: Database, hands: Hands) -> None:
    storage = RowStorage(database, hands)
    await storage.set_state(ANNA, Awaiting.newsletter)

    assert await storage.get_state(BO) is None
    in_a_group = replace(ANNA, chat_id=-100_000)
    assert await storage.get_state(in_a_group) is None


async def test_what_is_over_leaves_no_row(database: Database, hands: Hands) -> None:
    storage = RowStorage(database, hands)
    await storage.set_state(ANNA, Awaiting.name)
    await storage.set_data(ANNA, {"kind": "agent"})
    assert await rows(database) == 1

    await storage.set_state(ANNA, None)
    await storage.set_data(ANNA, {})

    assert await rows(database) == 0
    assert await RowStorage(database, hands).get_state(ANNA) is None


async def test_a_change_of_what_was_read_is_not_kept_by_itself(database: Database, hands: Hands) -> None:
    storage = RowStorage(database, hands)
    await storage.set_data(ANNA, {"kind": "agent"})

    read = await storage.get_data(ANNA)
    read["kind"] = "police"

    assert await storage.get_data(ANNA) == {"kind": "agent"}


async def test_looking_writes_nothing(database: Database, hands: Hands) -> None:
    storage = RowStorage(database, hands)

    assert await storage.get_state(ANNA) is None
    assert await storage.get_data(ANNA) == {}
    await storage.set_state(ANNA, None)

    assert await rows(database) == 0


async def test_one_persons_updates_wait_for_one_another_and_for_nobody_else() -> None:
    one_at_a_time = OneAtATime()
    order: list[str] = []
    opened = asyncio.Event()

    async def first() -> None:
        async with one_at_a_time.lock(ANNA):
            order.append("Anna's first begins")
            await opened.wait()
            order.append("Anna's first ends")

    async def second() -> None:
        async with one_at_a_time.lock(ANNA):
            order.append("Anna's second")

    async def of_bo() -> None:
        async with one_at_a_time.lock(BO):
            order.append("Bo's")
        opened.set()

    async with asyncio.TaskGroup() as group:
        for each in (first, second, of_bo):
            group.create_task(each())

    assert order == ["Anna's first begins", "Bo's", "Anna's first ends", "Anna's second"]


async def test_the_lock_is_given_back_by_who_fails_and_forgotten_by_who_is_done() -> None:
    one_at_a_time = OneAtATime()
    with pytest.raises(ZeroDivisionError):
        async with one_at_a_time.lock(ANNA):
            _ = 1 / 0

    async with asyncio.timeout(1), one_at_a_time.lock(ANNA):
        assert len(one_at_a_time._locks) == 1
    gc.collect()

    assert len(one_at_a_time._locks) == 0
