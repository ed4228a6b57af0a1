"""Saying which municipalities a group covers besides its own."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import choices
from bot.screens import covering as screens
from bot.screens.covering import (
    ChooseCovered,
    CoverInCounty,
    CoverPlace,
    ShowCovered,
    TurnCovered,
    UncoverPlace,
)
from bot.services.covering import Covering
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowCovered, person: Person, covering: Covering, network: Network, say: Say
) -> None:
    group = await covering.of_group(button.group_id, by=person)
    await show(query, screens.covered(group, network, say))


async def turned(
    query: CallbackQuery, button: TurnCovered, person: Person, covering: Covering, network: Network, say: Say
) -> None:
    await show(
        query, screens.covered(await covering.of_group(button.group_id, by=person), network, say, button.page)
    )


async def wants_to_add(
    query: CallbackQuery,
    button: ChooseCovered,
    state: FSMContext,
    person: Person,
    covering: Covering,
    network: Network,
    say: Say,
) -> None:
    group = await covering.of_group(button.group_id, by=person)
    await _await_place(state, group.group_id)
    await show(query, choices.choose_county(screens.choice(group.group_id, say), network, say))


async def chose_county(
    query: CallbackQuery,
    button: CoverInCounty,
    state: FSMContext,
    person: Person,
    covering: Covering,
    network: Network,
    say: Say,
) -> None:
    group = await covering.of_group(button.group_id, by=person)
    choice = screens.choice(group.group_id, say)
    chosen = choices.choose_municipality(choice, button.county, button.part, network, say)
    await _await_place(state, group.group_id)
    await show(query, chosen)


async def wrote_place(message: Message, state: FSMContext, network: Network, say: Say, alarmed: bool) -> None:
    """A cry for help is no place."""
    choice = screens.choice((await state.get_data())["group_id"], say)
    if alarmed:
        await show(message, choices.choose_county(choice, network, say))
    else:
        await show(message, choices.found(choice, network.find(message.text or ""), network, say))


async def added(
    query: CallbackQuery,
    button: CoverPlace,
    state: FSMContext,
    person: Person,
    covering: Covering,
    network: Network,
    say: Say,
) -> None:
    place = network.municipality(button.place)
    group = await covering.cover(button.group_id, place.code, by=person)
    await state.clear()
    await show(query, screens.covered(group, network, say))


async def removed(
    query: CallbackQuery, button: UncoverPlace, person: Person, covering: Covering, network: Network, say: Say
) -> None:
    place = network.municipality(button.place)
    await show(
        query, screens.covered(await covering.uncover(button.group_id, place.code, by=person), network, say)
    )


async def _await_place(state: FSMContext, group_id: int) -> None:
    await state.set_state(Awaiting.covered_place)
    await state.set_data({"group_id": group_id})


def routes() -> Router:
    router = Router(name="covering")
    router.message.register(wrote_place, StateFilter(Awaiting.covered_place), Text())
    router.callback_query.register(opened, Pressed(ShowCovered))
    router.callback_query.register(turned, Pressed(TurnCovered))
    router.callback_query.register(wants_to_add, Pressed(ChooseCovered))
    router.callback_query.register(chose_county, Pressed(CoverInCounty))
    router.callback_query.register(added, Pressed(CoverPlace))
    router.callback_query.register(removed, Pressed(UncoverPlace))
    return router
