"""Which seats are filled in the groups below."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import NATION, Network
from bot.domain.people import Person
from bot.screens import seats as screens
from bot.screens.seats import ShowSeats
from bot.services.seats import Seating
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowSeats, person: Person, seating: Seating, network: Network, say: Say
) -> None:
    if button.place == NATION:
        counties = await seating.counties(by=person)
        await show(query, screens.counties(counties, button.page, network, say))
    else:
        county = await seating.county(button.place, by=person)
        await show(query, screens.county(county, button.page, network, say))


def routes() -> Router:
    router = Router(name="seats")
    router.callback_query.register(opened, Pressed(ShowSeats))
    return router
