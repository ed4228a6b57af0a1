"""The program as it runs for years: its own process, over real HTTP, stopped and started again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from sqlalchemy import insert, select

from bot.domain.clock import wall_clock
from bot.domain.people import Kind, Role
from bot.sandbox.server import bot_api
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.faults import Faults
from bot.sandbox.telegram.keyboards import buttons
from bot.sandbox.telegram.machine import Telegram
from bot.storage.database import Database
from bot.storage.tables import GroupRow, MembershipRow, PersonRow
from tests.door.conftest import START, TOKEN, Bot, Start, rows

READERS = 150


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(wall_clock, token=TOKEN)


@pytest.fixture
async def api(telegram: Telegram) -> AsyncIterator[str]:
    async with TestServer(bot_api(telegram)) as server:
        yield str(server.make_url("/")).rstrip("/")


async def seen(telegram: Telegram, condition: Callable[[], bool]) -> None:
    """Waits until something in the box is so."""
    async with asyncio.timeout(START):
        while not condition():
            await telegram.changes.after(telegram.changes.number)


async def press(telegram: Telegram, who: Account, label: str) -> None:
    await seen(telegram, lambda: label in _buttons(who))
    who.presses(label)


def _buttons(who: Account) -> set[str]:
    return {each.text for message in who.room.messages.values() for each in buttons(message)}


def said_to(who: Account) -> list[str]:
    return [
        each.text or "" for each in who.room.messages.values() if each.from_user and each.from_user.is_bot
    ]


async def join_in_great_number(file: Path, telegram: Telegram) -> list[Account]:
    """Members of the group that the first invitation has founded."""
    accounts = [telegram.person(f"Läsare {number}") for number in range(READERS)]
    for each in accounts:
        each.writes("/start")
    telegram.updates.take()
    now = wall_clock()
    told = {"language": "sv", "terms_version": "1", "terms_shown_at": now, "joined_at": now}
    people = [{"telegram_id": each.id, "name": each.name} | told for each in accounts]
    database = Database(f"sqlite+aiosqlite:///{file}")
    async with database.begin() as session:
        group = await session.scalar(select(GroupRow.id))
        numbers = await session.scalars(insert(PersonRow).returning(PersonRow.id), people)
        role = {"group_id": group, "role": Role.MEMBER.value, "kind": Kind.AGENT.value, "since": now}
        await session.execute(insert(MembershipRow), [{"person_id": each} | role for each in numbers])
    await database.close()
    return accounts


async def test_a_bot_that_is_stopped_in_the_middle_of_a_newsletter_goes_on_where_it_was(
    bot: Bot, start: Start, telegram: Telegram, api: str, free_port: int, tmp_path: Path
) -> None:
    settings = {"BOT_TOKEN": TOKEN, "BOT_API_BASE": api, "BOT_WEB_PORT": str(free_port)}
    database = tmp_path / "samverkansbot.db"
    invitation = bot("invite", "--role", "coordinator", "--place", "2581").stdout.splitlines()[-1]
    readers = await join_in_great_number(database, telegram)
    eva = telegram.person("Eva")

    def received() -> list[int]:
        return [sum("Hej alla!" in words for words in said_to(each)) for each in readers]

    running = await start("run", **settings)
    eva.writes(invitation)
    for label in ("Svenska", "Jag har läst, gå vidare", "Eva"):
        await press(telegram, eva, label)
    await seen(telegram, lambda: any("Välkommen, Eva!" in words for words in said_to(eva)))
    eva.writes("/nyhetsbrev")
    await seen(telegram, lambda: any("Skriv nyhetsbrevet" in words for words in said_to(eva)))
    eva.writes("Hej alla!")
    for label in ("Fler val", "Brådskande"):  # at whatever hour this runs
        await press(telegram, eva, label)
    await seen(telegram, lambda: any("Varför är det brådskande?" in words for words in said_to(eva)))
    eva.writes("Ett prov")
    await seen(telegram, lambda: any("Skäl: Ett prov" in words for words in said_to(eva)))
    for label in ("Skicka nu", "Ja, skicka nu"):
        await press(telegram, eva, label)

    await seen(telegram, lambda: sum(received()) >= READERS // 4)
    assert await health(free_port) == {"well": True, "database": True}
    assert await running.stops() == 0
    assert "Traceback" not in running.log
    went_out = sum(received())
    assert went_out < READERS
    states = dict(rows(database, "SELECT state, count(*) FROM delivery WHERE priority = 20 GROUP BY state"))
    assert set(states) == {"accepted", "waiting"}
    assert sum(states.values()) == READERS + 1
    assert states["accepted"] - went_out in {0, 1}  # Eva reads her own letter, too

    running = await start("run", **settings)
    await seen(telegram, lambda: any(f"{READERS + 1} av {READERS + 1}." in words for words in said_to(eva)))
    assert await running.stops() == 0
    assert received() == [1] * READERS
    assert not any("två gånger" in words for words in said_to(eva))
    assert "Traceback" not in running.log
    assert TOKEN not in running.log


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        (lambda faults: faults.fail(502, "Bad Gateway", method="getMe"), "Bad Gateway"),
        (lambda faults: faults.flood(None, 90, method="getMe"), "Flood control exceeded"),
    ],
)
async def test_where_telegram_is_busy_at_the_start_one_line_says_so(
    trouble: Callable[[Faults], None], why: str, start: Start, telegram: Telegram, api: str, free_port: int
) -> None:
    trouble(telegram.faults)

    running = await start("run", BOT_TOKEN=TOKEN, BOT_API_BASE=api, BOT_WEB_PORT=str(free_port))

    assert await running.ends() == 2
    (line,) = running.log.splitlines()
    assert line.startswith(f"Telegram can't answer now at {api}: ")
    assert why in line
    assert "Traceback" not in running.log


async def test_a_list_of_commands_that_telegram_does_not_take_now_stops_nobody(
    start: Start, telegram: Telegram, api: str, free_port: int
) -> None:
    telegram.faults.flood(None, 80_000, method="setMyCommands")
    kim = telegram.person("Kim")

    running = await start("run", BOT_TOKEN=TOKEN, BOT_API_BASE=api, BOT_WEB_PORT=str(free_port))
    kim.writes("/start")
    await seen(telegram, lambda: bool(said_to(kim)))

    assert await running.stops() == 0
    assert "The commands are as they were until the next start" in running.log
    assert "Traceback" not in running.log


async def health(port: int) -> dict[str, Any]:
    async with ClientSession() as session, session.get(f"http://127.0.0.1:{port}/health") as answer:
        assert answer.status == 200
        told = await answer.json()
    return {name: told[name] for name in ("well", "database")}
