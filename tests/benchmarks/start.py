"""(d) Time until the bot asks for its first update, and memory, against `import aiogram` alone, in turns."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
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

            async def ready(process: subprocess.Popen[bytes]) -> None:
                await asked.wait()
                asked.clear()
                process.terminate()

            return await _compare(folder, settings, ready)


async def _compare(folder: str, settings: dict[str, str], ready: "Until") -> list[Figure]:
    async def timed(*words: str, until: "Until | None" = None) -> Run:
        begun = time.perf_counter()
        process = subprocess.Popen(  # noqa: ASYNC220  asyncio's own would reap it, and its memory with it
            [sys.executable, *words],
            cwd=folder,
            env=os.environ | settings,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if until is not None:
            await until(process)
            seconds = time.perf_counter() - begun
        _, status, used = await asyncio.to_thread(os.wait4, process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if until is None:
            seconds = time.perf_counter() - begun
        assert process.returncode == 0, f"{words} ended with {process.returncode}"
        return Run(seconds, used.ru_maxrss / 1024)

    await timed("-m", "bot", "migrate")
    alone, bot, doctor = [], [], []
    for _ in range(ROUNDS):
        alone.append(await timed("-c", "import aiogram"))
        bot.append(await timed("-m", "bot", "run", until=ready))
        doctor.append(await timed("-m", "bot", "doctor"))
    pairs = list(zip(alone, bot, doctor, strict=True))
    return [
        Figure(
            "ready ÷ import aiogram, seconds", median(b.seconds / a.seconds for a, b, _ in pairs), "≤ 1.45"
        ),
        Figure("ready − import aiogram, MB", median(b.megabytes - a.megabytes for a, b, _ in pairs), "≤ 80"),
        Figure(
            "doctor ÷ import aiogram, seconds", median(d.seconds / a.seconds for a, _, d in pairs), "≤ 0.35"
        ),
    ]


Until = Callable[[subprocess.Popen[bytes]], Awaitable[None]]
