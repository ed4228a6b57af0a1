"""Reading what has happened, for those who lead a group."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import journal as screens
from bot.screens.journal import ShowJournal, TurnJournal
from bot.services.journal import Journal
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowJournal, person: Person, journal: Journal, network: Network, say: Say
) -> None:
    found = await journal.read(button.group_id, by=person)
    await show(query, screens.extract(found, network, say))


async def turned(
    query: CallbackQuery, button: TurnJournal, person: Person, journal: Journal, network: Network, say: Say
) -> None:
    before, after = (None, button.entry_id) if button.newer else (button.entry_id, None)
    found = await journal.read(button.group_id, before=before, after=after, by=person)
    await show(query, screens.extract(found, network, say))


def routes() -> Router:
    router = Router(name="journal")
    router.callback_query.register(opened, Pressed(ShowJournal))
    router.callback_query.register(turned, Pressed(TurnJournal))
    return router
