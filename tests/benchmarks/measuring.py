"""The server's process, and how a figure is told."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.request import urlopen

TOKEN = "1:a-token-for-a-server-that-takes-any"


@dataclass(frozen=True)
class Figure:
    what: str
    reached: float
    goal: str
    """Such as `≥ 1.3`, or nothing where a figure only stands beside another."""

    @property
    def met(self) -> bool:
        if not self.goal:
            return True
        sign, number = self.goal.split()
        return self.reached >= float(number) if sign == "≥" else self.reached <= float(number)


def table(title: str, figures: Sequence[Figure]) -> str:
    return "\n".join([title, *map(_line, figures)])


def _line(figure: Figure) -> str:
    reached = f"  {figure.what:<62} {figure.reached:>9.3f}"
    return (
        f"{reached}   goal {figure.goal:<8} {'met' if figure.met else 'NOT MET'}" if figure.goal else reached
    )


@asynccontextmanager
async def minimal_server(delay: float = 0.0) -> AsyncIterator[str]:
    """Its address. Answers come after `delay` seconds."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.server", str(delay), stdout=asyncio.subprocess.PIPE
    )
    assert server.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(await server.stdout.readline())}"
    finally:
        server.terminate()
        await server.wait()


async def counted(address: str) -> dict[str, Any]:
    def ask() -> dict[str, Any]:
        with urlopen(address) as answer:  # noqa: S310  our own server's address
            told: dict[str, Any] = json.load(answer)
            return told

    return await asyncio.to_thread(ask)
