"""Misfortunes around the worker: a process that died, a ledger that is locked, news that is a fault."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiogram.types import Audio, Chat, Message
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery import books
from bot.delivery import worker as working
from bot.delivery.books import LEASE
from bot.delivery.worker import Worker
from bot.domain.clock import wall_clock
from bot.domain.delivery import Heard
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account
from bot.storage.abandoned import reclaim
from bot.storage.files import keep_file
from bot.storage.leases import lease
from bot.storage.outbox import Content
from tests.conftest import Hands
from tests.delivery.conftest import Network, read_by

LOCKED = OperationalError("SELECT", {}, Exception("database is locked"))


@asynccontextmanager
async def running(worker: Worker) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        yield
        worker.stop()


async def reads(account: Account, *words: str) -> None:
    for _ in range(500):
        if read_by(account) == [*words]:
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"After five seconds they had read {read_by(account)}.")


async def test_what_another_process_took_and_died_with_is_sent_when_its_lease_is_over(
    network: Network, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "SWEEP_EVERY", 0.1)
    anna, whom = await network.reader("Anna")
    await network.tells("Hej", whom)
    machine = Hands()
    async with network.database.begin() as session:
        await lease(session, now=hands(), limit=1, token="dead", until=machine() + LEASE)
    async with running(network.worker(machine_clock=machine)):
        await asyncio.sleep(0.3)
        machine.forward(minutes=3)
        await reads(anna, "Hej")

    assert (await network.tally()).possibly_twice == 1


async def test_a_frozen_server_has_perhaps_got_it_and_it_is_sent_once_more(
    network: Network, hands: Hands
) -> None:
    anna, whom = await network.reader("Anna")
    network.telegram.faults.freeze()
    await network.tells("Hej", whom)
    worker = network.worker()
    await worker.drain()
    network.telegram.faults.thaw()
    hands.forward(minutes=1)
    await worker.drain()

    told = await network.tally()
    assert (read_by(anna), told.accepted, told.possibly_twice) == (["Hej"], 1, 1)


async def test_news_of_one_chat_that_is_a_fault_holds_up_nobody(network: Network) -> None:
    anna, to_anna = await network.reader("Anna")
    bo, to_bo = await network.reader("Bo")
    cia, to_cia = await network.reader("Cia")
    bo.has_blocked_bot = cia.has_blocked_bot = True
    lost: list[int] = []

    async def hear(_: AsyncSession, news: Sequence[Heard]) -> None:
        if news[0].id == to_bo.id:
            raise LookupError("Nobody knows Bo.")
        lost.extend(each.id for each in news)

    await network.tells("Hej", to_anna, to_bo, to_cia)
    async with asyncio.timeout(5):
        await network.worker(heard=hear).drain()

    told = await network.tally()
    assert (told.accepted, told.refused, lost) == (1, {"blocked": 2}, [to_cia.id])
    assert read_by(anna) == ["Hej"]


async def test_a_worker_that_is_stopped_as_it_begins_ends_at_once(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = network.worker()

    async def stopped_meanwhile(*args: Any, **terms: Any) -> int:
        worker.stop()
        return await reclaim(*args, **terms)

    monkeypatch.setattr(books, "reclaim", stopped_meanwhile)
    async with asyncio.timeout(5):
        await worker.run()


async def test_a_ledger_that_can_not_be_closed_does_not_spoil_the_stop(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Hej", whom)

    async def locked(*_: Any) -> None:
        raise LOCKED

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(books, "settle", locked)
        async with running(network.worker()):
            await reads(anna, "Hej")
    later = Hands()
    later.move_to(wall_clock() + LEASE + timedelta(minutes=1))
    await network.worker(machine_clock=later).drain()

    told = await network.tally()
    assert (told.accepted, told.possibly_twice) == (1, 1)


async def test_what_could_not_be_read_was_surely_not_sent(
    network: Network, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, whom = await network.reader("Anna")
    letter = await with_file(network, "document", "rutin.pdf")

    async def locked(*_: Any) -> None:
        raise LOCKED

    worker = network.worker()
    await network.tells(letter, whom)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr("bot.delivery.telegram.file", locked)
        await worker.drain()
    hands.forward(minutes=1)
    await worker.drain()

    told = await network.tally()
    assert (read_by(anna), told.accepted, told.possibly_twice) == (["Lyssna"], 1, 0)


async def test_a_document_that_telegram_makes_a_song_of_comes_once(
    network: Network, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, whom = await network.reader("Anna")
    sent = []

    async def makes_a_song(*_: Any, **__: Any) -> Message:
        song = Audio(file_id="song", file_unique_id="s", duration=3)
        sent.append(Message(message_id=9, date=hands(), chat=Chat(id=1, type="private"), audio=song))
        return sent[-1]

    monkeypatch.setattr(SandboxSession, "make_request", makes_a_song)
    await network.tells(await with_file(network, "document", "tips.mp3"), whom)
    worker = network.worker()
    await worker.drain()
    hands.forward(minutes=1)
    await worker.drain()

    told = await network.tally()
    assert (len(sent), told.accepted, told.possibly_twice) == (1, 1, 0)


async def with_file(network: Network, kind: Any, name: str) -> Content:
    async with network.database.begin() as session:
        number = await keep_file(session, b"bytes", kind=kind, name=name, media_type="application/x")
    return Content("Lyssna", files=({"kind": kind, "file": number},))
