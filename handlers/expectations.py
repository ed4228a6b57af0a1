"""Expectation cards: looking at them, agreeing on them, and what the group adds of its own."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Kind, Person
from bot.domain.typed_dates import read_day
from bot.screens import expectations as screens
from bot.screens import menu
from bot.screens.expectations import (
    AgreeOnDay,
    BeginToAgree,
    ChooseExpectations,
    LookAtCard,
    RemoveOwn,
    ShowCards,
    ShowOwnCard,
    WriteOwn,
)
from bot.screens.screen import Screen
from bot.services.expectations import ExpectationCards
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show, show_below


async def wants_own(
    query: CallbackQuery, person: Person, expectations: ExpectationCards, network: Network, say: Say
) -> None:
    """Who is in one group is asked no more; who is in several chooses which."""
    groups = {each.group_id: each for each in person.memberships}
    if not groups:
        raise Declined("members-only")
    if len(groups) > 1:
        await show(query, menu.which_group(list(groups.values()), ShowOwnCard, network, say))
        return
    (group_id,) = groups
    await show(query, await _own(group_id, person, expectations, network, say))


async def opened_own(
    query: CallbackQuery,
    button: ShowOwnCard,
    person: Person,
    expectations: ExpectationCards,
    network: Network,
    say: Say,
) -> None:
    """Below the digest, which stays where it is."""
    await show_below(query, await _own(button.group_id, person, expectations, network, say))


async def _own(
    group_id: int, person: Person, expectations: ExpectationCards, network: Network, say: Say
) -> Screen:
    seen = await expectations.of_group(group_id, by=person)
    kind = seen.own_kind
    return screens.card(seen, kind, say) if kind else screens.cards(seen, network, say)


async def listed(
    query: CallbackQuery,
    button: ShowCards,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    network: Network,
    say: Say,
) -> None:
    seen = await expectations.of_group(button.group_id, by=person)
    await state.clear()
    await show(query, screens.cards(seen, network, say))


async def looked(
    query: CallbackQuery,
    button: LookAtCard,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    say: Say,
) -> None:
    seen = await expectations.card(button.group_id, button.kind, by=person)
    await state.clear()
    await show(query, screens.card(seen, button.kind, say))


async def wants_to_agree(
    query: CallbackQuery,
    button: BeginToAgree,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    say: Say,
) -> None:
    asked = await expectations.days_to_agree(button.group_id, by=person)
    await state.set_state(Awaiting.agreement_day)
    await state.set_data({"group_id": asked.group_id})
    await show(query, screens.choose_day(asked, say))


async def chose_day(
    query: CallbackQuery,
    button: AgreeOnDay,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    network: Network,
    say: Say,
) -> None:
    seen = await expectations.agree(button.group_id, button.day, by=person)
    await state.clear()
    await show(query, screens.cards(seen, network, say))


async def wrote_day(
    message: Message,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    network: Network,
    clock: Clock,
    say: Say,
) -> None:
    """«3 mars 2026» has been; without the year it would be the next one."""
    group_id = (await state.get_data())["group_id"]
    day = read_day(message.text or "", clock())
    if day is None:
        await show(message, screens.day_not_understood(group_id, say))
        return
    seen = await expectations.agree(group_id, day, by=person)
    await state.clear()
    await show(message, screens.cards(seen, network, say))


async def wants_to_write(
    query: CallbackQuery,
    button: WriteOwn,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    say: Say,
) -> None:
    seen = await expectations.before_writing(button.group_id, button.kind, by=person)
    await state.set_state(Awaiting.expectation)
    await state.set_data({"group_id": button.group_id, "kind": button.kind.value})
    await show(query, screens.write_own(seen, button.kind, say))


async def wrote(
    message: Message,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help is nothing that a group agrees on."""
    data = await state.get_data()
    group_id, kind = data["group_id"], Kind(data["kind"])
    if alarmed:
        seen = await expectations.before_writing(group_id, kind, by=person)
        await show(message, screens.write_own(seen, kind, say))
        return
    seen = await expectations.write(group_id, kind, message.text or "", by=person)
    await state.clear()
    await show(message, screens.card(seen, kind, say))


async def removed(
    query: CallbackQuery,
    button: RemoveOwn,
    state: FSMContext,
    person: Person,
    expectations: ExpectationCards,
    say: Say,
) -> None:
    seen = await expectations.remove(button.group_id, button.kind, by=person)
    await state.clear()
    await show(query, screens.card(seen, button.kind, say))


def routes() -> Router:
    router = Router(name="expectations")
    router.message.register(wrote_day, StateFilter(Awaiting.agreement_day), Text())
    router.message.register(wrote, StateFilter(Awaiting.expectation), Text())
    router.callback_query.register(wants_own, Pressed(ChooseExpectations))
    router.callback_query.register(opened_own, Pressed(ShowOwnCard))
    router.callback_query.register(listed, Pressed(ShowCards))
    router.callback_query.register(looked, Pressed(LookAtCard))
    router.callback_query.register(wants_to_agree, Pressed(BeginToAgree))
    router.callback_query.register(chose_day, Pressed(AgreeOnDay))
    router.callback_query.register(wants_to_write, Pressed(WriteOwn))
    router.callback_query.register(removed, Pressed(RemoveOwn))
    return router
