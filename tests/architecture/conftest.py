"""The whole program put together, and all that its routers hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.dispatcher.event.handler import FilterObject, HandlerObject

from bot.app import build
from bot.content import Content
from bot.domain.clock import wall_clock
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.machine import Telegram
from bot.screens.buttons import Meaning
from bot.storage.database import Database
from bot.texts.catalog import Catalog
from handlers.filters import Pressed


@dataclass(frozen=True)
class Route:
    """One registration: what arrives, what it has to pass, who takes it."""

    event: str
    filters: tuple[Any, ...]
    handler: Any

    def __str__(self) -> str:
        return f"{self.handler.__module__}.{self.handler.__name__}"

    def asks(self, kind: type) -> list[Any]:
        return [each for each in self.filters if isinstance(each, kind)]

    @property
    def pressed(self) -> list[type[Meaning]]:
        return [each._meaning for each in self.asks(Pressed)]


def routes_of(router: Router, above: dict[str, tuple[Any, ...]] | None = None) -> Iterator[Route]:
    """In the order in which they are asked, with the filters of the routers around them."""
    passed = {
        event: (*(above or {}).get(event, ()), *_plain(observer._handler.filters))
        for event, observer in router.observers.items()
    }
    for event, observer in router.observers.items():
        if event != "update":
            for each in observer.handlers:
                yield _route(event, passed[event], each)
    for below in router.sub_routers:
        yield from routes_of(below, passed)


def _route(event: str, passed: tuple[Any, ...], handler: HandlerObject) -> Route:
    return Route(event, (*passed, *_plain(handler.filters)), handler.callback)


def _plain(filters: list[FilterObject] | None) -> tuple[Any, ...]:
    return tuple(each.magic or each.callback for each in filters or ())


def built(folder: Path) -> Dispatcher:
    """Nothing is connected to before the first update."""
    telegram = Telegram(wall_clock)
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    database = Database(f"sqlite+aiosqlite:///{folder / 'network.db'}")
    app = build(bot, database, content=Content.of(), voices=Catalog({"method": "Tillsammans"}))
    return app.dispatcher


@pytest.fixture(scope="session")
def routes(tmp_path_factory: pytest.TempPathFactory) -> list[Route]:
    return list(routes_of(built(tmp_path_factory.mktemp("architecture"))))
