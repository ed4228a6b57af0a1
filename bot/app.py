"""The roof: builds everything and starts it. The only file that knows all of the house."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot, Dispatcher
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

from bot.content import Content
from bot.delivery.mail import NoMail
from bot.delivery.pace import Pace
from bot.delivery.telegram import PacedAnswers, PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.clock import Clock, wall_clock
from bot.domain.openings import Answerable
from bot.readiness import ready
from bot.sandbox.demo import MOVED_IN, Demo
from bot.sandbox.page import add_page
from bot.sandbox.server import bot_api
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.view import Reading
from bot.sandbox.walking import Hands, Walk
from bot.search.finding import Ranker
from bot.search.ranker import PhrasingRanker
from bot.services.answers import Answers
from bot.services.answers_for import AnswersFor
from bot.services.applications import Applications
from bot.services.chats import Chats
from bot.services.contact_cards import ContactCards
from bot.services.contacts import Contacts
from bot.services.covering import Covering
from bot.services.dormancy import Dormancy
from bot.services.email_participants import EmailParticipants
from bot.services.expectations import ExpectationCards
from bot.services.faq import Faq
from bot.services.followups import FollowUps
from bot.services.founding import Founding
from bot.services.health import Health
from bot.services.invitations import Invitations
from bot.services.journal import Journal
from bot.services.leaving import Leaving
from bot.services.meetings import Meetings
from bot.services.members import Members
from bot.services.newsletters import Newsletters
from bot.services.notices import Notices
from bot.services.openings import Openings
from bot.services.outcomes import Outcomes
from bot.services.people import People
from bot.services.privacy import Privacy
from bot.services.questions import Questions
from bot.services.reminders import Reminders
from bot.services.seats import Seating
from bot.services.sendings import Sendings
from bot.services.today import Today
from bot.services.workplaces import Workplaces
from bot.storage.database import Database
from bot.texts.catalog import Catalog
from config.settings import SQLITE, CannotStart, Settings
from handlers.commands import publish_for_all
from handlers.conversation import RowStorage
from handlers.data import House
from handlers.routers import dispatcher as all_routes
from handlers.web.health import pages
from scheduling.timetable import Timetable

MOST_AT_ONCE = 100
"""Updates in hand; polling waits while there are so many."""
GRACE = 5.0
"""Seconds that updates in hand get at a stop."""


@dataclass(frozen=True, slots=True)
class App:
    """Everything that runs, put together."""

    bot: Bot
    database: Database
    dispatcher: Dispatcher
    workers: tuple[Worker, ...]
    """One for each channel."""
    reminders: Reminders
    sendings: Sendings
    journal: Journal
    health: Health
    house: House


def build(
    bot: Bot,
    database: Database,
    *,
    content: Content,
    voices: Catalog,
    clock: Clock = wall_clock,
    pace: Pace | None = None,
    answerable: Answerable | None = None,
    ranker: Ranker | None = None,
) -> App:
    pace = pace or Pace()
    bot.session.middleware(PacedAnswers(pace))
    notices = Notices(voices, content.network, clock)
    outcomes = Outcomes(database, notices, clock)
    sendings = Sendings(database, notices, voices, content.network, clock)
    everybody = People(database, notices, clock)
    members = Members(database, notices, clock, forget=everybody.forget)
    journal = Journal(database, clock)
    house = House(
        people=everybody,
        members=members,
        leaving=Leaving(database, notices, clock, forget=everybody.forget),
        openings=Openings(database, notices, clock, content.network, server=answerable or Answerable()),
        seating=Seating(database, content.network),
        journal=journal,
        invitations=Invitations(database, notices, clock),
        newsletters=Newsletters(database, sendings, clock),
        meetings=Meetings(database, notices, clock, plan=content.meeting_plan, minutes=content.minutes),
        workplaces=Workplaces(database, notices, clock, plan=content.followup_plan),
        followups=FollowUps(database, notices, clock),
        faq=Faq(content.library, ranker or PhrasingRanker(content.library)),
        questions=Questions(database, notices, clock),
        chats=Chats(database, notices, clock),
        waiting=Today(database, clock),
        contacts=Contacts(database),
        contact_cards=ContactCards(database, notices, clock),
        answers_for=AnswersFor(database, notices, clock),
        email_participants=EmailParticipants(database, notices, clock),
        applications=Applications(database, notices, clock),
        covering=Covering(database, notices),
        founding=Founding(database, notices, content.network, clock),
        dormancy=Dormancy(database, notices, clock),
        expectations=ExpectationCards(database, notices, clock),
        privacy=Privacy(database, notices, clock, forget=everybody.forget),
        outcomes=outcomes,
        network=content.network,
        voices=voices,
        clock=clock,
    )
    return App(
        bot=bot,
        database=database,
        dispatcher=all_routes(house, RowStorage(database, clock), Answers(database, clock)),
        workers=(
            Worker(database, TelegramSender(bot, database), pace, clock, outcomes.heard),
            Worker(database, NoMail(), Pace(rate=None), clock, outcomes.heard, channel="email", in_flight=5),
        ),
        reminders=Reminders(database, notices, clock, members=members),
        sendings=sendings,
        journal=journal,
        health=Health(database, clock),
        house=house,
    )


async def run(settings: Settings) -> None:
    """Until SIGTERM or SIGINT. Raises CannotStart where it could not begin."""
    assert settings.token is not None  # noqa: S101  the door has asked for it
    api = TelegramAPIServer.from_base(settings.api_base) if settings.api_base else PRODUCTION
    bot = _bot(settings.token.get_secret_value(), api)
    try:
        async with ready(settings.database_url) as database:
            app = build(
                bot,
                database,
                content=Content.of(),
                voices=Catalog({"method": settings.method_name}),
                answerable=Answerable(settings.controller, settings.protection_officer, settings.registrar),
            )
            async with _serving(pages(app.health), settings.web_host, settings.web_port):
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


async def sandbox(*, port: int, data: Path | None) -> None:
    """A Telegram in a box with a network in it. Without `data` nothing is kept. Raises CannotStart."""
    with TemporaryDirectory() as passing:
        folder = data or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        async with ready(f"{SQLITE}{(folder / 'network.db').absolute()}") as database:
            await _in_the_box(database, Hands.kept_in(folder / "clock", MOVED_IN), port)


async def _in_the_box(database: Database, hands: Hands, port: int) -> None:
    telegram = Telegram(hands, name="Samverkansboten")
    voices = Catalog({"method": Settings.model_fields["method_name"].default})
    bot = _bot(telegram.token, TelegramAPIServer.from_base(f"http://127.0.0.1:{port}"))
    app = build(bot, database, content=Content.of(), voices=voices, clock=hands, pace=Pace(rate=None))
    now_and_then = app.journal.seal, app.house["privacy"].forget_strangers
    walk = Walk(hands, app.reminders, app.sendings, app.workers, now_and_then, seen=telegram.changes.tell)
    demo = Demo(telegram, hands, walk, database, voices)

    async def answer() -> None:
        for update in telegram.updates.take():
            await app.dispatcher.feed_update(bot, update)

    server = bot_api(telegram)
    reading = Reading(telegram)
    add_page(server, telegram, demo, reading)
    try:
        async with _serving(server, "127.0.0.1", port):
            await publish_for_all(bot, voices)
            await demo.move_in(answer)
            reading.begins()
            print(f"The sandbox is open: http://127.0.0.1:{port}\nCtrl-C closes it.", flush=True)  # noqa: T201
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
