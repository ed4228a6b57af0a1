"""aiogram-broadcaster with its SQL storage, on the same list and to the same server; and what a kill costs.

It sends one message after the other, and after each it writes the whole list of who is done, so that a
message costs the more the longer the list is. Of a kill it notices nothing: the chat it was at is tried again
at the next start, and nobody is told that it may be there twice. It is put into a folder of its own for as
long as it is measured, and needs nothing that the bot has not.
"""

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.storage.database import Database
from bot.storage.ledger import tally
from tests.benchmarks.measuring import Figure, counted, minimal_server
from tests.benchmarks.readers import leased, queue, readers

READERS = 1000
READERS_AT_A_KILL = 300
KILLS = 3
ROOT = Path(__file__).parents[2]
PINNED = Path(__file__).with_suffix(".txt")


@dataclass(frozen=True)
class Killed:
    """What came of a list whose sender was killed in the middle and started again."""

    lost: int
    doubled: int
    told: int
    """How many it says may have come twice."""


async def figures() -> list[Figure]:
    """None, but a line that says why, where it can't be fetched."""
    with tempfile.TemporaryDirectory() as folder:
        if not await asyncio.to_thread(_fetch, folder):
            print("  aiogram-broadcaster can't be fetched here, and is not compared.")  # noqa: T201
            return []
        theirs = await _seconds("theirs", folder)
        ours = await _seconds("ours", folder)
        after = {who: [await _killed(who, folder) for _ in range(KILLS)] for who in ("theirs", "ours")}
    return [
        Figure("delivery with ledger ÷ aiogram-broadcaster, messages a second", theirs / ours, "≥ 5"),
        *_of_kills("the ledger", after["ours"], told=True),
        *_of_kills("aiogram-broadcaster", after["theirs"], told=False),
    ]


def _of_kills(who: str, after: list[Killed], *, told: bool) -> Iterator[Figure]:
    yield Figure(f"{who}: lost in {KILLS} kills", sum(each.lost for each in after), "≤ 0" if told else "")
    yield Figure(f"{who}: doubled in {KILLS} kills", sum(each.doubled for each in after), "")
    untold = sum(max(each.doubled - each.told, 0) for each in after)
    yield Figure(f"{who}: doubled and not told", untold, "≤ 0" if told else "")


def _fetch(folder: str) -> bool:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    fetching = [*pip, "--require-hashes", "--requirement", str(PINNED), "--target", folder]
    return subprocess.run(fetching, check=False, capture_output=True).returncode == 0


async def _seconds(who: str, folder: str, count: int = READERS) -> float:
    """Of its own work, without the start of the process."""
    async with minimal_server() as address:
        with _database() as url:
            await _prepare(who, url, count)
            process = await _start(who, url, address, folder, count)
            assert process.stdout is not None
            told = await process.stdout.readline()
            await process.wait()
            assert sum((await counted(address))["by_chat"].values()) == count
            return float(told)


async def _killed(who: str, folder: str, count: int = READERS_AT_A_KILL) -> Killed:
    async with minimal_server() as address:
        with _database() as url:
            await _prepare(who, url, count)
            process = await _start(who, url, address, folder, count)
            while (await counted(address))["calls"] < count // 8:  # noqa: ASYNC110  in another process
                await asyncio.sleep(0.01)
            process.kill()
            await process.wait()
            database = Database(url)
            in_hand = await leased(database, "newsletter:1") if who == "ours" else 0
            process = await _start(who, url, address, folder, count)
            assert await process.wait() == 0
            told = 0
            if who == "ours":
                async with database.reading() as session:
                    told = (await tally(session, "newsletter:1")).possibly_twice
                assert told == in_hand
            await database.close()
        got = (await counted(address))["by_chat"]
    copies = [got.get(str(number), 0) for number in range(1, count + 1)]
    return Killed(copies.count(0), sum(each - 1 for each in copies if each > 1), told)


@contextmanager
def _database() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"


async def _prepare(who: str, url: str, count: int) -> None:
    if who != "ours":
        return
    database = Database(url)
    await queue(database, "newsletter:1", await readers(database, count))
    await database.close()


async def _start(who: str, url: str, address: str, folder: str, count: int) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.sending", who, url, address, str(count)),
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{folder}", "PATH": ""},
        stdout=asyncio.subprocess.PIPE,
    )
