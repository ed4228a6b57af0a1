"""(d) Time until the bot asks for its first update, and memory, against `import aiogram` alone, in turns.

Memory is read from Linux's /proc.
"""

import asyncio
import os
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from aiohttp.typedefs import Handler

from bot.domain.clock import wall_clock
from bot.sandbox.server import bot_api
from bot.sandbox.telegram.machine import Telegram
from tests.benchmarks.measuring import Figure

ROUNDS = 5
ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "A" * 35
IMPORTS_AIOGRAM = "import aiogram, time; print(flush=True); time.sleep(60)"


@dataclass(frozen=True)
class Run:
    seconds: float
    megabytes: float
    """The most that the process held at once."""


async def figures() -> list[Figure]:
    telegram, asked = Telegram(wall_clock, token=TOKEN), asyncio.Event()

    @web.middleware
    async def notice(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.endswith("/getUpdates"):
            asked.set()
        return await handler(request)

    api = bot_api(telegram)
    api.middlewares.append(notice)
    with tempfile.TemporaryDirectory() as folder:
        async with TestServer(api) as server:
            settings = {
                "BOT_TOKEN": TOKEN,
                "BOT_API_BASE": str(server.make_url("/")).rstrip("/"),
                "BOT_WEB_PORT": str(unused_port()),
                "PYTHONPATH": str(ROOT),
            }

            async def polls(_: Process) -> None:
                await asked.wait()
                asked.clear()

            return await _compare(folder, settings, polls)


async def _compare(folder: str, settings: dict[str, str], polls: "Until") -> list[Figure]:
    async def timed(*words: str, until: "Until") -> Run:
        """Until it is so far; then it is asked to end."""
        begun = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, *words, cwd=folder, env=os.environ | settings, stdout=PIPE, stderr=DEVNULL
        )
        await until(process)
        run = Run(time.perf_counter() - begun, _most_held(process.pid))
        if process.returncode is None:
            process.terminate()
            await process.wait()
        return run

    alone, bot, doctor = [], [], []
    for _ in range(ROUNDS + 1):  # the first makes the database, and warms up
        alone.append(await timed("-c", IMPORTS_AIOGRAM, until=_speaks))
        bot.append(await timed("-m", "bot", "run", until=polls))
        doctor.append(await timed("-m", "bot", "doctor", until=_ends))
    pairs = list(zip(alone, bot, doctor, strict=True))[1:]
    return [
        Figure(
            "ready ÷ import aiogram, seconds", median(b.seconds / a.seconds for a, b, _ in pairs), "≤ 1.45"
        ),
        Figure("ready − import aiogram, MB", median(b.megabytes - a.megabytes for a, b, _ in pairs), "≤ 140"),
        Figure(
            "doctor ÷ import aiogram, seconds", median(d.seconds / a.seconds for a, _, d in pairs), "≤ 0.35"
        ),
    ]


async def _speaks(process: Process) -> None:
    assert process.stdout is not None
    await process.stdout.readline()


async def _ends(process: Process) -> None:
    await process.communicate()
    assert process.returncode in {0, 1}  # 1: answers wait for their reviewers


def _most_held(pid: int) -> float:
    """In MB; 0 where the process has ended. A child's `ru_maxrss` would begin with its parent's."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0.0
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


Until = Callable[[Process], Awaitable[None]]
