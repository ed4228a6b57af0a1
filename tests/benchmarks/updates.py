"""(c) An update through all middlewares, with one read and one write, against a bare echo, in turns."""

import gc
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median, quantiles

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Chat, Message, Update, User

from bot.app import App, build
from bot.content import Content
from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession
from bot.domain.clock import wall_clock
from bot.domain.events.people import LanguageChanged
from bot.domain.people import Kind, Person, Role
from bot.services.first_invitation import make_first_invitation
from bot.services.tokens import hash_of
from bot.storage import journal, people
from bot.storage.database import Database
from bot.storage.schema import bring_up_to_date
from bot.texts.catalog import Catalog
from handlers.filters import InPrivate, Known, Text
from tests.benchmarks.measuring import TOKEN, Figure, minimal_server

UPDATES = 500
ROUNDS = 5
ANNA = User(id=7, is_bot=False, first_name="Anna", language_code="sv")

Take = Callable[[int], Awaitable[object]]


async def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}")
        await bring_up_to_date(database)
        async with minimal_server() as address:
            return await _compare(TelegramAPIServer.from_base(address), database)


async def _compare(api: TelegramAPIServer, database: Database) -> list[Figure]:
    plain, ours = Bot(TOKEN, session=AiohttpSession(api=api)), Bot(TOKEN, session=PreparedSession(api=api))
    app = build(ours, database, content=Content.of(), voices=Catalog({"method": "…"}), pace=Pace(rate=None))
    await _joins(app)
    app.dispatcher.sub_routers[0].include_router(_reads_and_writes(database))
    gc.collect()
    gc.freeze()  # as at a start: what stays is not looked through again
    echo = Dispatcher()
    echo.message.register(_echoes)
    takers = {
        "bare": lambda number: echo.feed_update(plain, _update(number)),
        "ours": lambda number: app.dispatcher.feed_update(ours, _update(number)),
    }
    taken: dict[str, list[list[float]]] = {"bare": [], "ours": []}
    for turn in range(ROUNDS + 1):  # the first is for warming up
        for name, take in takers.items():
            taken[name].append([await _timed(take, turn * UPDATES + number) for number in range(UPDATES)])
    for each in (plain, ours):
        await each.session.close()
    await database.close()
    rounds = list(zip(taken["bare"][1:], taken["ours"][1:], strict=True))
    return [
        Figure("an update ÷ a bare echo, p50", median(median(b) / median(a) for a, b in rounds), "≤ 8"),
        Figure("an update ÷ a bare echo, p99", median(_p99(b) / _p99(a) for a, b in rounds), "≤ 8"),
    ]


def _reads_and_writes(database: Database) -> Router:
    async def answered(message: Message, person: Person) -> None:
        async with database.reading() as session:
            place = await people.place_of(session, person.memberships[0].group_id)
        async with database.begin() as session:
            event = LanguageChanged(place, person.id, person.language)
            await journal.record(session, event, by=person.id, now=wall_clock())
        await message.answer(message.text or "")

    router = Router(name="one read, one write")
    router.message.register(answered, InPrivate(), Known(), Text())
    return router


async def _echoes(message: Message) -> None:
    await message.answer(message.text or "")


async def _joins(app: App) -> None:
    token, _ = await make_first_invitation(app.database, Role.COORDINATOR, "2581", wall_clock)
    await app.house["people"].join(hash_of(token), ANNA.id, kind=Kind.COORDINATOR, name="Anna", language="sv")


async def _timed(take: Take, number: int) -> float:
    begun = time.perf_counter()
    await take(number)
    return time.perf_counter() - begun


def _p99(seconds: list[float]) -> float:
    return quantiles(seconds, n=100)[-1]


def _update(number: int) -> Update:
    chat = Chat(id=ANNA.id, type="private")
    message = Message(message_id=number, date=wall_clock(), chat=chat, from_user=ANNA, text="Vem ringer jag?")
    return Update(update_id=number, message=message)
