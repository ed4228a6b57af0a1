"""(b) The pace at Telegram's 30 a second for 30 seconds: what it lets through, and never too much of it."""

import asyncio
import time

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession
from bot.domain.delivery import Priority
from tests.benchmarks.measuring import TOKEN, Figure, counted, minimal_server

RATE = 30
SECONDS = 30


class Watched(Pace):
    """Notes when it let somebody pass."""

    def __init__(self) -> None:
        super().__init__(RATE)
        self.passed: list[float] = []

    def _pass(self, chat_id: int | None, now: float) -> None:
        self.passed.append(now)
        super()._pass(chat_id, now)


async def figures() -> list[Figure]:
    async with minimal_server() as address:
        session = PreparedSession(api=TelegramAPIServer.from_base(address))
        bot = Bot(TOKEN, session=session)
        pace = Watched()
        await session.post_prepared(bot.token, "getMe", b"{}")
        chats = iter(range(1, RATE * SECONDS * 2))
        ends = time.monotonic() + SECONDS

        async def send() -> None:
            while time.monotonic() < ends:
                chat = next(chats)
                await pace.enter(chat, Priority.NEWSLETTER)
                await session.post_prepared(bot.token, "sendMessage", b'{"chat_id":%d,"text":"Hej"}' % chat)

        await asyncio.gather(*(send() for _ in range(50)))
        served = await counted(address)
        await session.close()
    passed = [moment for moment in pace.passed if moment < ends]
    return [
        Figure("share of the allowed rate reached", len(passed) / (RATE * SECONDS), "≥ 0.98"),
        Figure("most in any one second where the pace grants", _most_in_a_second(passed), "≤ 30"),
        Figure("most in any one second at the server", served["most_in_a_second"], "≤ 31"),
        Figure("429s provoked", max(0, served["most_in_a_second"] - RATE - 1), "≤ 0"),
    ]


def _most_in_a_second(moments: list[float]) -> int:
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        most = max(most, last - first + 1)
    return most
