"""The disk is full: what was sent is kept in mind and written down once there is room."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from bot.delivery import worker as working
from bot.storage.database import Database
from tests.delivery.conftest import Network, read_by
from tests.delivery.test_misfortunes import running

READERS = 150


class Disk:
    """Of SQLite, which says «database or disk is full» where a page more is asked for than it may have."""

    def __init__(self, database: Database) -> None:
        self.most_pages = 1_000_000
        event.listen(database.engine.sync_engine, "begin", self._limit)

    def _limit(self, connection: Any) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {self.most_pages}")

    def is_full(self) -> None:
        self.most_pages = 1  # never less than there are

    def has_room(self) -> None:
        self.most_pages = 1_000_000


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_a_full_disk_delays_the_ledger_and_nothing_is_lost_nor_doubled(
    network: Network, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(working, "LONGEST_PAUSE_AFTER_FAILURE", 0.05)
    readers = [await network.reader(f"Läsare {number}") for number in range(READERS)]
    await network.tells_members("Hej alla")
    disk = Disk(network.database)
    disk.is_full()
    async with asyncio.timeout(30), running(network.worker()):
        await until(lambda: "disk is full" in caplog.text)
        in_doubt = (await network.tally()).waiting
        disk.has_room()
        await until(lambda: all(read_by(account) for account, _ in readers))

    told = await network.tally()
    assert in_doubt > 0
    assert [read_by(account) for account, _ in readers] == [["Hej alla"]] * READERS
    assert (told.accepted, told.possibly_twice) == (READERS, 0)


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110  what is waited for tells nobody
        await asyncio.sleep(0.01)
