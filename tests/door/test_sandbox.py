"""A Telegram in a box, as it is started for a try-out."""

import asyncio
from datetime import datetime
from pathlib import Path
from signal import SIGINT, SIGTERM
from typing import Any

from aiohttp import ClientSession

from tests.door.conftest import Bot, Running, Start, line_of


async def opened(sandbox: Running, port: int) -> None:
    assert await sandbox.says() == f"The sandbox is open: http://127.0.0.1:{port}"
    assert await sandbox.says() == "Ctrl-C closes it."


async def state(port: int, clock: dict[str, Any] | None = None) -> Any:
    address = f"http://127.0.0.1:{port}/sandbox"
    async with ClientSession() as session:
        if clock is not None:
            async with session.post(f"{address}/clock", json=clock) as answer:
                return await answer.json()
        async with session.get(f"{address}/state") as answer:
            return await answer.json()


async def test_what_happened_in_the_sandbox_is_kept_in_its_folder(
    start: Start, bot: Bot, free_port: int, tmp_path: Path
) -> None:
    words = ("sandbox", "--port", str(free_port), "--data", "try-out")
    sandbox = await start(*words)
    await opened(sandbox, free_port)
    begun = await state(free_port)
    assert [each["name"] for each in begun["cast"] if not each["started"]] == ["Anna Berg"]
    assert begun["invite"].startswith("/start ")

    taken = await asyncio.to_thread(bot, "sandbox", "--port", str(free_port))
    assert line_of(taken) == f"Port {free_port} at 127.0.0.1 can't be used: address already in use."

    moved = datetime.fromisoformat((await state(free_port, {"do": "forward", "days": 1}))["now"])
    assert (moved - datetime.fromisoformat(begun["now"])).days >= 1
    assert await sandbox.stops(SIGTERM) == 0
    assert "Traceback" not in sandbox.log
    assert sorted(each.name for each in (tmp_path / "try-out").glob("[cn]*[kb]")) == ["clock", "network.db"]

    sandbox = await start(*words)
    await opened(sandbox, free_port)
    again = await state(free_port)
    assert datetime.fromisoformat(again["now"]) > moved
    assert [each["name"] for each in again["cast"] if not each["started"]] == ["Anna Berg"]
    assert await sandbox.stops(SIGINT) == 0
    assert "Traceback" not in sandbox.log
