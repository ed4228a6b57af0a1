"""A Telegram in a box, with somebody who has started the bot, and the bot at each of its doors."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp.test_utils import TestServer

from bot.sandbox.server import bot_api
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram


class Hands:
    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 24, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.instant

    def forward(self, delta: timedelta) -> None:
        self.instant += delta


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def forward(hands: Hands) -> Callable[[timedelta], None]:
    return hands.forward


@pytest.fixture
def telegram(hands: Hands) -> Telegram:
    return Telegram(hands)


@pytest.fixture
def anna(telegram: Telegram) -> Account:
    anna = telegram.person("Anna", "Åström")
    anna.writes("/start")
    telegram.updates.take()
    return anna


@pytest.fixture
async def in_process(telegram: Telegram) -> Bot:
    return Bot(telegram.token, session=SandboxSession(telegram))


@pytest.fixture
async def over_http(telegram: Telegram) -> AsyncIterator[Bot]:
    async with TestServer(bot_api(telegram)) as server:
        session = AiohttpSession(api=TelegramAPIServer.from_base(str(server.make_url("/")).rstrip("/")))
        yield Bot(telegram.token, session=session)
        telegram.faults.thaw()
        connections = await session.create_session()
        await connections.close()  # without the pause of aiogram's own close


@pytest.fixture(params=["in_process", "over_http"])
def bot(request: pytest.FixtureRequest) -> Bot:
    door: Bot = request.getfixturevalue(request.param)
    return door
