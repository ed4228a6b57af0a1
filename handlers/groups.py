"""The page of a group, for those who lead it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import groups as screens
from bot.screens.menu import ShowGroup
from bot.services.seats import Seating
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowGroup, person: Person, seating: Seating, network: Network, say: Say
) -> None:
    await show(query, screens.overview(await seating.group(button.group_id, by=person), network, say))


def routes() -> Router:
    router = Router(name="groups")
    router.callback_query.register(opened, Pressed(ShowGroup))
    return router
