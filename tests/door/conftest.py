"""The program as it is started: its own process, an empty folder, nothing in the environment."""

import asyncio
import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from signal import SIGTERM, Signals
from typing import Any, TypeAlias
from uuid import uuid4

import pytest

from tests.conftest import POSTGRESQL, _answers, _named, _on_server, needs

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "A" * 35

START = 120.0
"""Seconds that a busy machine may take to start the program."""

Bot: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


def surroundings(settings: dict[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | settings


@pytest.fixture
def bot(tmp_path: Path) -> Bot:
    """`bot("invite", "--role", "national", BOT_TOKEN=…)`; `python=(…)` runs something else than the door."""

    def run(
        *words: str, python: tuple[str, ...] = ("-m", "bot"), typed: str = "", **settings: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *python, *words],
            input=typed,
            cwd=tmp_path,
            env=surroundings(settings),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run


def line_of(result: subprocess.CompletedProcess[str]) -> str:
    """What went wrong, in one line, with status 2 and nothing else said."""
    assert (result.returncode, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    return line


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def telegram() -> Iterator[str]:
    """A Bot API server that knows one bot."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path == f"/bot{TOKEN}/getMe"
            said: dict[str, Any] = {"ok": known, "result": {"id": 123456789, "username": "samverkan_bot"}}
            self.send_response(200 if known else 401)
            self.end_headers()
            self.wfile.write(json.dumps(said).encode())

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
async def empty_postgresql() -> AsyncIterator[str]:
    """The address of a database without tables."""
    needs("PostgreSQL", there=_answers(POSTGRESQL))
    name = f"test_{uuid4().hex}"
    await _on_server(f"CREATE DATABASE {name}")
    yield _named(name)
    await _on_server(f"DROP DATABASE {name} WITH (FORCE)")


class Running:
    """The program at work, until it is told to stop."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8")

    async def says(self) -> str:
        """The next line on its screen."""
        assert self._process.stdout is not None
        async with asyncio.timeout(START):
            return (await self._process.stdout.readline()).decode().rstrip("\n")

    async def stops(self, signal: Signals = SIGTERM, *, within: float = 10) -> int:
        """Its exit status, once it has heard the signal."""
        self._process.send_signal(signal)
        async with asyncio.timeout(within):
            return await self._process.wait()

    async def ends(self) -> int:
        """Its exit status, where it ends by itself."""
        async with asyncio.timeout(START):
            return await self._process.wait()

    async def is_ended(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.communicate()


Start: TypeAlias = Callable[..., Awaitable[Running]]


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    """`await start("run", BOT_TOKEN=…)`; what still runs at the end of the test is ended."""
    running: list[Running] = []

    async def begin(*words: str, **settings: str) -> Running:
        log = tmp_path / f"log-{len(running)}"
        with log.open("wb") as stderr:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", *words),
                cwd=tmp_path,
                env=surroundings(settings),
                stdout=asyncio.subprocess.PIPE,
                stderr=stderr,
            )
        running.append(Running(process, log))
        return running[-1]

    yield begin
    for each in running:
        await each.is_ended()


@pytest.fixture
def free_port() -> int:
    with closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
