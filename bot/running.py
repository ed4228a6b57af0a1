"""Starts what the roof has built: for Telegram, or in a box of its own."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import (
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import LinkPreviewOptions
from aiohttp import web

from bot import mailing
from bot.app import App, build
from bot.content import Content
from bot.delivery.envelope import sender_of
from bot.delivery.mail import MailSender
from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession
from bot.domain.openings import Answerable
from bot.readiness import ready
from bot.sandbox.demo import Demo, moves_in_at
from bot.sandbox.page import add_page
from bot.sandbox.postbox import Postbox
from bot.sandbox.server import bot_api
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.view import Reading
from bot.sandbox.walking import Hands, Walk
from bot.services.signed_links import SignedLinks, secret_of
from bot.storage.database import Database
from bot.texts.catalog import Catalog
from config.settings import SQLITE, CannotStart, Settings
from handlers.commands import publish_for_all
from handlers.web.answers import add_answers
from handlers.web.health import pages
from handlers.web.open_answers import add_open_answers
from scheduling.timetable import Timetable

MOST_AT_ONCE = 100
"""Updates in hand; polling waits while there are so many."""
GRACE = 5.0
"""Seconds that updates in hand get at a stop."""


async def run(settings: Settings) -> None:
    """Until SIGTERM or SIGINT. Raises CannotStart where it could not begin."""
    assert settings.token is not None  # noqa: S101  the door has asked for it
    api = TelegramAPIServer.from_base(settings.api_base) if settings.api_base else PRODUCTION
    bot = _bot(settings.token.get_secret_value(), api)
    voices = Catalog({"method": settings.method_name, "mails": "yes" if settings.smtp_url else "no"})
    try:
        async with (
            ready(settings.database_url) as database,
            aclosing(mailing.sender(settings, database, voices)) as mail,
        ):
            app = build(
                bot,
                database,
                content=Content.of(),
                voices=voices,
                answerable=Answerable(settings.controller, settings.protection_officer, settings.registrar),
                mail=mail,
                secret=mailing.secret(settings),
            )
            web_pages = pages(app.health)
            add_answers(web_pages, mailing.links(settings, database), app.house)
            add_open_answers(web_pages, bot, app.house)
            async with _serving(web_pages, settings.web_host, settings.web_port):
                await bot.me()
                await publish_for_all(bot, app.house["voices"])
                await _live(app)
    except (TelegramServerError, TelegramRetryAfter) as busy:
        why = " ".join(busy.message.split()).rstrip(".")
        raise CannotStart(f"Telegram can't answer now at {_address(api)}: {why}. Try again later.") from busy
    except TelegramUnauthorizedError as refused:
        raise CannotStart("BOT_TOKEN: Telegram does not know this token. Ask @BotFather for it.") from refused
    except TelegramNetworkError as error:
        raise CannotStart(f"Telegram can't be reached at {_address(api)}: {error.message}") from error
    finally:
        await bot.session.close()


def _address(api: TelegramAPIServer) -> str:
    """Without the place where the token goes."""
    return api.base.split("/bot")[0]


_IN_THE_BOX = sender_of("Samverkansboten <boten@samverkan.example>")


async def sandbox(*, port: int, data: Path | None) -> None:
    """A Telegram in a box with a network in it. Without `data` nothing is kept. Raises CannotStart."""
    with TemporaryDirectory() as passing:
        folder = data or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        async with ready(f"{SQLITE}{(folder / 'network.db').absolute()}") as database:
            await _in_the_box(database, Hands.kept_in(folder / "clock", moves_in_at), port)


async def _in_the_box(database: Database, hands: Hands, port: int) -> None:
    here = f"http://127.0.0.1:{port}"
    telegram = Telegram(hands, name="Samverkansboten")
    voices = Catalog({"method": Settings.model_fields["method_name"].default, "mails": "yes"})
    bot = _bot(telegram.token, TelegramAPIServer.from_base(here))
    postbox = Postbox(telegram.changes.tell)
    links = SignedLinks(database, hands, secret=secret_of(bot.token), base=here)
    mail = MailSender(postbox, _IN_THE_BOX, database, voices, hands, links=links)
    pace = Pace(rate=None)
    app = build(bot, database, content=Content.of(), voices=voices, clock=hands, pace=pace, mail=mail)
    now_and_then = app.journal.seal, app.house["privacy"].forget_strangers
    walk = Walk(hands, app.reminders, app.sendings, app.workers, now_and_then, seen=telegram.changes.tell)
    demo = Demo(telegram, hands, walk, database, voices)

    async def answer() -> None:
        for update in telegram.updates.take():
            await app.dispatcher.feed_update(bot, update)

    server = bot_api(telegram)
    reading = Reading(telegram)
    add_page(server, telegram, demo, reading, postbox)
    add_answers(server, links, app.house)
    add_open_answers(server, bot, app.house)
    try:
        async with _serving(server, "127.0.0.1", port):
            await publish_for_all(bot, voices)
            await demo.move_in(answer)
            reading.begins()
            print(f"The sandbox is open: {here}\nCtrl-C closes it.", flush=True)  # noqa: T201
            await _live(app)
    finally:
        await bot.session.close()


async def _live(app: App) -> None:
    """Polls, ticks and delivers until it is told to stop; what was claimed is settled or given back."""
    timetable = Timetable(app.reminders, app.sendings, app.journal, app.house["privacy"], app.house["clock"])

    def news() -> None:
        for worker in app.workers:
            worker.wake()
        timetable.look_ahead()

    async with asyncio.TaskGroup() as group:
        for worker in app.workers:
            group.create_task(worker.run())
        group.create_task(_read_up(app))
        timetable.start()
        app.database.on_news = news
        try:
            await app.dispatcher.start_polling(
                app.bot, close_bot_session=False, tasks_concurrency_limit=MOST_AT_ONCE
            )
            if in_hand := app.dispatcher._handle_update_tasks:  # noqa: SLF001  aiogram tells it nowhere else
                await asyncio.wait(in_hand, timeout=GRACE)
        finally:
            await timetable.stop()
            for worker in app.workers:
                worker.stop()


async def _read_up(app: App) -> None:
    """On what people ask: beside the start, and never on the loop that answers them."""
    await app.house["live_answers"].refresh(at_once=True)
    await asyncio.to_thread(app.likeness.learn)


_PLAIN = DefaultBotProperties(link_preview=LinkPreviewOptions(is_disabled=True))


def _bot(token: str, api: TelegramAPIServer) -> Bot:
    return Bot(token, session=PreparedSession(api=api), default=_PLAIN)


@asynccontextmanager
async def _serving(app: web.Application, host: str, port: int) -> AsyncIterator[None]:
    """Raises CannotStart where the port is taken."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as taken:
            number = taken.errno or 0  # below 0 for a host that can't be found
            why = os.strerror(number).lower() if number > 0 else taken.strerror
            raise CannotStart(f"Port {port} at {host} can't be used: {why}.") from taken
        yield
    finally:
        await runner.cleanup()
