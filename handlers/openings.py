"""Filling in who answers for the data of a place, and the switch of its group chats."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.openings import Detail
from bot.domain.people import Person
from bot.screens import openings as screens
from bot.screens.openings import AskAboutChats, FillDetail, ShowOpening, TurnChats
from bot.services.openings import Openings
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def looked(
    query: CallbackQuery,
    button: ShowOpening,
    state: FSMContext,
    person: Person,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    opening = await openings.look(button.place, by=person)
    await state.clear()
    await show(query, screens.about(opening, network, say))


async def wants_to_fill(
    query: CallbackQuery,
    button: FillDetail,
    state: FSMContext,
    person: Person,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    opening = await openings.look(button.place, by=person)
    await _await_detail(state, opening.place, button.detail)
    await show(query, screens.ask(opening, button.detail, network, say))


async def wrote_detail(
    message: Message,
    state: FSMContext,
    person: Person,
    openings: Openings,
    network: Network,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help answers for nothing. What is missing besides is asked for at once."""
    asked = await state.get_data()
    place, detail = asked["place"], Detail(asked["detail"])
    if alarmed:
        await show(message, screens.ask(await openings.look(place, by=person), detail, network, say))
        return
    filled = await openings.fill(place, detail, message.text or "", by=person)
    opening = filled.opening
    if opening.missing:
        await _await_detail(state, opening.place, opening.missing[0])
        await show(message, screens.ask(opening, opening.missing[0], network, say))
        return
    await state.clear()
    await show(message, (screens.opened if filled.opened else screens.about)(opening, network, say))


async def wants_to_turn_chats(
    query: CallbackQuery, button: AskAboutChats, person: Person, openings: Openings, say: Say
) -> None:
    opening = await openings.look(button.place, by=person)
    await show(query, screens.ask_about_chats(opening.place, allow=button.allow, say=say))


async def turned_chats(
    query: CallbackQuery, button: TurnChats, person: Person, openings: Openings, network: Network, say: Say
) -> None:
    turn = openings.allow_chats if button.allow else openings.stop_chats
    await show(query, screens.about(await turn(button.place, by=person), network, say))


async def _await_detail(state: FSMContext, place: str, detail: Detail) -> None:
    await state.set_state(Awaiting.opening_detail)
    await state.set_data({"place": place, "detail": detail.value})


def routes() -> Router:
    router = Router(name="openings")
    router.message.register(wrote_detail, StateFilter(Awaiting.opening_detail), Text())
    router.callback_query.register(looked, Pressed(ShowOpening))
    router.callback_query.register(wants_to_fill, Pressed(FillDetail))
    router.callback_query.register(wants_to_turn_chats, Pressed(AskAboutChats))
    router.callback_query.register(turned_chats, Pressed(TurnChats))
    return router
