"""The page of a group, for those who lead it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.screens import groups as screens
from bot.screens.menu import ShowGroup
from bot.services.people import People
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowGroup, person: Person, people: People, network: Network, say: Say
) -> None:
    place = await people.place_of(button.group_id)
    require(person, Act.KEEP_GROUP, place)
    await show(query, screens.overview(button.group_id, place, network, say))


def routes() -> Router:
    router = Router(name="groups")
    router.callback_query.register(opened, Pressed(ShowGroup))
    return router
