"""What of a bot sends a newsletter, to be killed in the middle of one. Its process is forked from one that
has loaded all of this and started no loop, so that fifty deaths take less than fifty starts."""

import asyncio
import gc
from datetime import UTC, date, datetime

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.content import Content
from bot.delivery.pace import Pace
from bot.delivery.telegram import PreparedSession, TelegramSender
from bot.delivery.worker import Worker
from bot.domain.calendar import is_business_day
from bot.domain.newsletters import NewsletterState
from bot.services import sendings
from bot.services.notices import Notices
from bot.services.outcomes import Outcomes
from bot.services.sendings import Sendings
from bot.storage import newsletters
from bot.storage.database import Database
from bot.texts.catalog import Catalog

TOKEN = "123456789:" + "A" * 35
CHUNK = 100
"""Readers put into the outbox in one transaction, so that some are killed between two of them."""

CONTENT = Content.of()
VOICES = Catalog({"method": "…", "mails": "no"})
is_business_day(date(2026, 11, 24))  # the first question for a day loads every country's holidays
gc.freeze()


def morning() -> datetime:
    return datetime(2026, 11, 24, 8, tzinfo=UTC)


def sends(database_url: str, api: str, newsletter_id: int) -> None:
    """Until the letter is reported on."""
    vars(sendings).update(AT_ONCE=CHUNK, IN_A_CHUNK=CHUNK)
    asyncio.run(_sends(database_url, api, newsletter_id))


async def _sends(database_url: str, api: str, newsletter_id: int) -> None:
    database = Database(database_url)
    bot = Bot(TOKEN, session=PreparedSession(api=TelegramAPIServer.from_base(api)))
    notices = Notices(VOICES, CONTENT.network, morning)
    outcomes = Outcomes(database, notices, morning)
    sending = Sendings(database, notices, VOICES, CONTENT.network, morning)
    worker = Worker(database, TelegramSender(bot, database), Pace(rate=None), morning, outcomes.heard)
    database.on_news = worker.wake
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        await _begins(database, sending, newsletter_id)
        while await _state(database, newsletter_id) is not NewsletterState.SENT:
            await sending.tick()
            await asyncio.sleep(0.1)
        worker.stop()
    await bot.session.close()
    await database.close()


async def _begins(database: Database, sending: Sendings, newsletter_id: int) -> None:
    """As a press of the button does, where it was not heard before."""
    async with database.begin() as session:
        letter = await newsletters.newsletter(session, newsletter_id)
        assert letter is not None
        if letter.state is NewsletterState.DRAFT:
            await sending.begin(session, letter, by=letter.author_id)


async def _state(database: Database, newsletter_id: int) -> NewsletterState:
    async with database.reading() as session:
        letter = await newsletters.newsletter(session, newsletter_id)
        assert letter is not None
        return letter.state
