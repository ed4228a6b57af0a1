"""(e) 100,000 people in 290 municipalities: one group's pages, the totals above, and a whole tap."""

import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

from aiogram import Bot
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.app import build
from bot.content import Content
from bot.delivery.pace import Pace
from bot.domain.clock import wall_clock
from bot.domain.network import Level
from bot.domain.people import HANDLES_POST, Kind, Role
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.machine import Telegram
from bot.screens.menu import ShowGroup
from bot.services.first_invitation import make_first_invitation
from bot.storage.database import Database
from bot.storage.members import how_many, members_from
from bot.storage.people import group_at
from bot.storage.schema import bring_up_to_date
from bot.storage.seats import counties, seats, seats_in_county
from bot.storage.tables import GroupRow, MembershipRow, PersonRow
from bot.texts.catalog import Catalog
from tests.benchmarks.measuring import Figure

MANY, FEW = 100_000, 1_000
PITEA, LARGEST_COUNTY = "2581", "14"
ROUNDS = 31
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)

Ask = Callable[[], Awaitable[Any]]


async def figures() -> list[Figure]:
    async with network_of(MANY) as many, network_of(FEW) as few:
        async with many.reading() as session:
            group = await group_at(session, PITEA, NOW)
            one = {
                "its members, the first page": lambda: members_from(session, group, 0, 20),
                "its seats": lambda: seats(session, group),
                "its count": lambda: how_many(session, group),
            }
            above = {
                "the largest county's totals": lambda: seats_in_county(session, LARGEST_COUNTY),
                "the nation's totals": lambda: counties(session),
            }
            reached = {what: await _milliseconds(ask) for what, ask in (one | above).items()}
        ratio = await _ratio(await _tap(many), await _tap(few))
    return [
        *(Figure(f"one municipality: {what}, ms", reached[what], "≤ 50") for what in one),
        *(Figure(f"{what}, ms", reached[what], "≤ 300") for what in above),
        Figure("a tap on the group's page ÷ with 1,000 people", ratio, "≤ 2"),
    ]


@asynccontextmanager
async def network_of(people: int) -> AsyncIterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}")
        await bring_up_to_date(database)
        async with database.begin() as session:
            await _fill(session, people)
        yield database
        await database.close()


async def _fill(session: AsyncSession, people: int) -> None:
    network = Content.of().network
    places = [code for code, place in network.items() if place.level is Level.MUNICIPALITY]
    numbers = range(1, people + 1)
    same = {"language": "sv", "terms_version": "1", "terms_shown_at": NOW, "joined_at": NOW}
    await session.execute(
        insert(GroupRow),
        [{"id": at, "place": place, "founded_at": NOW} for at, place in enumerate(places, 1)],
    )
    await session.execute(
        insert(PersonRow),
        [{"id": at, "telegram_id": 10**9 + at, "name": f"Anna {at}"} | same for at in numbers],
    )
    kinds, groups = cycle([*HANDLES_POST, Kind.POLICE, Kind.CUSTOMS]), cycle(range(1, len(places) + 1))
    member = {"role": Role.MEMBER.value, "since": NOW, "confirmed_at": NOW}
    await session.execute(
        insert(MembershipRow),
        [{"person_id": at, "group_id": next(groups), "kind": next(kinds).value} | member for at in numbers],
    )
    await session.execute(text("ANALYZE"))


async def _milliseconds(ask: Ask) -> float:
    await ask()
    return 1000 * median([await _timed(ask) for _ in range(ROUNDS)])


async def _timed(ask: Ask) -> float:
    begun = time.perf_counter()
    await ask()
    return time.perf_counter() - begun


async def _ratio(with_many: Ask, with_few: Ask) -> float:
    """In turns, so that whatever else the machine does slows down both."""
    pairs = [(await _timed(with_many), await _timed(with_few)) for _ in range(ROUNDS)]
    return median(many for many, _ in pairs) / median(few for _, few in pairs)


async def _tap(database: Database) -> Ask:
    """From the press to the answer, through the whole program; Telegram is in the same process."""
    telegram = Telegram(wall_clock)
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    app = build(bot, database, content=Content.of(), voices=Catalog({"method": "…"}), pace=Pace(rate=None))
    eva = telegram.person("Eva")
    token, _ = await make_first_invitation(database, Role.COORDINATOR, PITEA, wall_clock)

    async def answered() -> None:
        for update in telegram.updates.take():
            await app.dispatcher.feed_update(bot, update)

    eva.writes(f"/start {token}")
    for label in ("Svenska", "Jag har läst, gå vidare", "Eva", "Meny"):
        await answered()
        eva.presses(label)
    await answered()
    async with database.reading() as session:
        button = ShowGroup(await group_at(session, PITEA, NOW))
    menu = max(eva.room.messages.values(), key=lambda message: message.message_id)

    async def taps() -> None:
        eva._taps(menu, button.pack())
        await answered()

    await taps()
    return taps
