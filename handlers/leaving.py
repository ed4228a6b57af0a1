"""Leaving a group, with a second tap, and with a successor where one coordinated it."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import leaving as screens
from bot.screens.leaving import NOBODY, AskToLeave, AskToLeaveTo, ChooseLeaving, Leave, TurnHeirs
from bot.services.leaving import Leaving
from bot.services.people import People
from bot.texts.catalog import Catalog, Say
from handlers.filters import Pressed
from handlers.members import refresh_commands
from handlers.reply import show


async def chose_leaving(query: CallbackQuery, person: Person, network: Network, say: Say) -> None:
    await show(query, screens.choose(person, network, say))


async def asked_to_leave(
    query: CallbackQuery, button: AskToLeave, person: Person, leaving: Leaving, network: Network, say: Say
) -> None:
    farewell = await leaving.look(button.group_id, by=person)
    if farewell.heirs:
        await show(query, screens.choose_heir(farewell, 0, network, say))
    else:
        await show(query, screens.ask(farewell, network, say))


async def turned(
    query: CallbackQuery, button: TurnHeirs, person: Person, leaving: Leaving, network: Network, say: Say
) -> None:
    farewell = await leaving.look(button.group_id, by=person)
    await show(query, screens.choose_heir(farewell, button.page, network, say))


async def chose_heir(
    query: CallbackQuery, button: AskToLeaveTo, person: Person, leaving: Leaving, network: Network, say: Say
) -> None:
    if button.person_id == NOBODY:
        await show(query, screens.ask(await leaving.look(button.group_id, by=person), network, say))
        return
    farewell, heir = await leaving.heir(button.group_id, button.person_id, by=person)
    await show(query, screens.ask_to_leave_to(farewell, heir, network, say))


async def left(
    query: CallbackQuery,
    button: Leave,
    bot: Bot,
    person: Person,
    leaving: Leaving,
    people: People,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    place, heir = await leaving.leave(button.group_id, button.person_id, by=person)
    await show(query, screens.left(place, network, say))
    for each in (person, heir):
        if each is not None:
            await refresh_commands(bot, each.telegram_id, people, voices)


def routes() -> Router:
    router = Router(name="leaving")
    router.callback_query.register(chose_leaving, Pressed(ChooseLeaving))
    router.callback_query.register(asked_to_leave, Pressed(AskToLeave))
    router.callback_query.register(turned, Pressed(TurnHeirs))
    router.callback_query.register(chose_heir, Pressed(AskToLeaveTo))
    router.callback_query.register(left, Pressed(Leave))
    return router
