"""The chat page over real HTTP, with the emulated Telegram behind it."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiohttp import ClientResponse, FormData
from aiohttp.test_utils import TestClient, TestServer

from bot.sandbox.page import CastMember, add_page
from bot.sandbox.postbox import MAILBOX, Postbox
from bot.sandbox.server import bot_api
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.view import Reading


@dataclass
class Hands:
    """A world with nothing in it but a clock."""

    time: datetime = datetime(2026, 11, 30, 8, tzinfo=UTC)
    due: datetime | None = None
    cast: Sequence[CastMember] = ()
    invite: str | None = "/start join"
    busy: bool = False
    outages: list[timedelta] = field(default_factory=list)

    def now(self) -> datetime:
        return self.time

    async def next_due(self) -> datetime | None:
        return self.due

    async def forward(self, to: datetime) -> None:
        self.time = to.astimezone(UTC)

    async def outage(self, delta: timedelta) -> None:
        self.outages.append(delta)
        self.time += delta

    async def go_to_next(self) -> None:
        assert self.due is not None
        self.time, self.due = self.due, None


class Page:
    """What the page in the browser does."""

    def __init__(self, client: "TestClient[Any, Any]") -> None:
        self.client = client

    async def state(self) -> Any:
        return await (await self.client.get("/sandbox/state")).json()

    async def mails(self) -> Any:
        view = await (await self.client.get("/sandbox/view", params={"as": MAILBOX})).json()
        return view["chats"][0]["messages"]

    async def reads_mails(self) -> None:
        await self.client.post("/sandbox/read", json={"as": MAILBOX, "chat": MAILBOX})

    async def chat(self, account: Account, number: int = 0) -> Any:
        view = await (await self.client.get("/sandbox/view", params={"as": account.id})).json()
        return view["chats"][number]

    async def act(self, account: Account, do: str, chat: int | None = None, **more: Any) -> Any:
        asked = {"as": account.id, "chat": chat or account.id, "do": do, **more}
        return await (await self.client.post("/sandbox/act", json=asked)).json()

    async def sends(self, account: Account, kind: str, name: str, content: bytes) -> Any:
        fields = {"as": str(account.id), "chat": str(account.id), "do": "file", "kind": kind}
        form = FormData(fields, quote_fields=False)
        form.add_field("caption", "Så här såg det ut")
        form.add_field("file", content, filename=name)
        return await (await self.client.post("/sandbox/act", data=form)).json()

    async def reads(self, account: Account) -> None:
        await self.client.post("/sandbox/read", json={"as": account.id, "chat": account.id})

    async def moves_clock(self, **move: Any) -> ClientResponse:
        return await self.client.post("/sandbox/clock", json=move)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def telegram(hands: Hands) -> Telegram:
    return Telegram(hands.now)


@pytest.fixture
def anna(telegram: Telegram, hands: Hands) -> Account:
    account = telegram.person("Anna", "Berg")
    member = CastMember(account.id, {"sv": "Butiksanställd", "en": "Shop worker"}, {"sv": "…", "en": "…"})
    hands.cast = [*hands.cast, member]
    return account


@pytest.fixture
def postbox(telegram: Telegram) -> Postbox:
    return Postbox(telegram.changes.tell)


@pytest.fixture
async def page(telegram: Telegram, hands: Hands, postbox: Postbox) -> AsyncIterator[Page]:
    app = bot_api(telegram)
    add_page(app, telegram, hands, Reading(telegram), postbox)
    async with TestClient(TestServer(app)) as client:
        yield Page(client)


@pytest.fixture
def bot(telegram: Telegram) -> Bot:
    return Bot(telegram.token, session=SandboxSession(telegram))
