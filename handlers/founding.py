"""Beginning in a place where nobody is yet."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import founding as screens
from bot.screens import groups
from bot.screens.founding import BeginThere, ShowChiefs, ShowUntouched
from bot.screens.menu import ChooseInvitation
from bot.services.founding import Founding
from bot.services.openings import Openings
from bot.services.people import People
from bot.services.seats import Seating
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.people import chose_group
from handlers.reply import show


async def opened(
    query: CallbackQuery,
    button: ShowUntouched,
    person: Person,
    founding: Founding,
    network: Network,
    say: Say,
) -> None:
    found = await founding.untouched(button.place, by=person)
    await show(query, screens.untouched(button.place, found, button.page, network, say))


async def begun(
    query: CallbackQuery,
    button: BeginThere,
    person: Person,
    founding: Founding,
    people: People,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    """The first thing to do in a new group is to invite somebody to it."""
    group = ChooseInvitation(await founding.found(button.place, by=person))
    people.forget(person.telegram_id)
    await chose_group(query, group, person, people, openings, network, say)


async def opened_chiefs(
    query: CallbackQuery,
    button: ShowChiefs,
    person: Person,
    founding: Founding,
    seating: Seating,
    network: Network,
    say: Say,
) -> None:
    number = await founding.chiefs_group(button.county, by=person)
    if number is None:
        await show(query, screens.chiefs(button.county, network, say))
    else:
        await show(query, groups.overview(await seating.group(number, by=person), network, say))


def routes() -> Router:
    router = Router(name="founding")
    router.callback_query.register(opened, Pressed(ShowUntouched))
    router.callback_query.register(begun, Pressed(BeginThere))
    router.callback_query.register(opened_chiefs, Pressed(ShowChiefs))
    return router
