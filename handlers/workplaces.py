"""Registering workplaces, choosing their contacts, certifying them."""

from datetime import date

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Kind, Person
from bot.domain.permissions import Act, led_by
from bot.screens import menu
from bot.screens import workplaces as screens
from bot.screens.menu import ShowWorkplaces
from bot.screens.workplaces import (
    AskToCertify,
    Certify,
    ChooseContact,
    LookAtOwnWorkplace,
    LookAtWorkplace,
    RegisterWorkplace,
    SetContact,
    TurnContacts,
    TurnRegister,
    WorkplaceOfKind,
)
from bot.services.workplaces import Workplaces
from bot.texts.catalog import Say
from handlers.commands import WORKPLACES
from handlers.conversation import Awaiting
from handlers.filters import LeadsOneGroup, Pressed, Text
from handlers.reply import show, show_below


async def asked_for_register(message: Message, person: Person, network: Network, say: Say) -> None:
    led = led_by(person, Act.KEEP_WORKPLACES)
    await show(message, menu.which_group(led, ShowWorkplaces, network, say))


async def opened_register(
    event: Message | CallbackQuery,
    button: ShowWorkplaces,
    person: Person,
    workplaces: Workplaces,
    today: date,
    network: Network,
    say: Say,
) -> None:
    register = await workplaces.register_of(button.group_id, by=person)
    await show(event, screens.register(register, today, network, say))


async def turned_register(
    query: CallbackQuery,
    button: TurnRegister,
    person: Person,
    workplaces: Workplaces,
    today: date,
    network: Network,
    say: Say,
) -> None:
    register = await workplaces.register_of(button.group_id, by=person)
    await show(query, screens.register(register, today, network, say, button.page))


async def began(
    query: CallbackQuery, button: RegisterWorkplace, person: Person, workplaces: Workplaces, say: Say
) -> None:
    register = await workplaces.register_of(button.group_id, by=person)
    await show(query, screens.choose_kind(register.group_id, say))


async def chose_kind(
    query: CallbackQuery,
    button: WorkplaceOfKind,
    state: FSMContext,
    person: Person,
    workplaces: Workplaces,
    say: Say,
) -> None:
    await workplaces.register_of(button.group_id, by=person)
    await state.set_state(Awaiting.workplace_name)
    await state.set_data({"group_id": button.group_id, "kind": button.kind.value})
    await show(query, screens.ask_name(say))


async def wrote_name(
    message: Message, state: FSMContext, person: Person, workplaces: Workplaces, say: Say, alarmed: bool
) -> None:
    """A cry for help is no name."""
    if alarmed:
        await show(message, screens.ask_name(say))
        return
    asked = await state.get_data()
    registered = await workplaces.register(
        asked["group_id"], Kind(asked["kind"]), message.text or "", by=person
    )
    await state.clear()
    _, members = await workplaces.possible_contacts(registered.id, by=person)
    await show(message, screens.choose_contact(registered, members, say))


async def looked(
    query: CallbackQuery,
    button: LookAtWorkplace,
    person: Person,
    workplaces: Workplaces,
    today: date,
    say: Say,
) -> None:
    await show(query, screens.one(await workplaces.look(button.workplace_id, by=person), today, say))


async def looked_at_own(
    query: CallbackQuery,
    button: LookAtOwnWorkplace,
    person: Person,
    workplaces: Workplaces,
    today: date,
    say: Say,
) -> None:
    workplace = await workplaces.look_at_own(button.workplace_id, by=person)
    await show_below(query, screens.of_contact(workplace, today, say))


async def wants_contact(
    query: CallbackQuery, button: ChooseContact, person: Person, workplaces: Workplaces, say: Say
) -> None:
    workplace, members = await workplaces.possible_contacts(button.workplace_id, by=person)
    await show(query, screens.choose_contact(workplace, members, say))


async def turned_contacts(
    query: CallbackQuery, button: TurnContacts, person: Person, workplaces: Workplaces, say: Say
) -> None:
    workplace, members = await workplaces.possible_contacts(button.workplace_id, by=person)
    await show(query, screens.choose_contact(workplace, members, say, button.page))


async def chose_contact(
    query: CallbackQuery, button: SetContact, person: Person, workplaces: Workplaces, today: date, say: Say
) -> None:
    workplace = await workplaces.set_contact(button.workplace_id, button.person_id, by=person)
    await show(query, screens.one(workplace, today, say))


async def wants_to_certify(
    query: CallbackQuery, button: AskToCertify, person: Person, workplaces: Workplaces, say: Say
) -> None:
    workplace = await workplaces.ready_to_be_certified(button.workplace_id, by=person)
    await show(query, screens.ask_to_certify(workplace, say))


async def certified(
    query: CallbackQuery, button: Certify, person: Person, workplaces: Workplaces, say: Say
) -> None:
    workplace, planned = await workplaces.certify(button.workplace_id, by=person)
    await show(query, screens.certified(workplace, planned, say))


def routes() -> Router:
    router = Router(name="workplaces")
    one_group = LeadsOneGroup(Act.KEEP_WORKPLACES, ShowWorkplaces)
    router.message.register(opened_register, Command(*WORKPLACES, ignore_case=True), one_group)
    router.message.register(asked_for_register, Command(*WORKPLACES, ignore_case=True))
    router.message.register(wrote_name, StateFilter(Awaiting.workplace_name), Text())
    router.callback_query.register(opened_register, Pressed(ShowWorkplaces))
    router.callback_query.register(turned_register, Pressed(TurnRegister))
    router.callback_query.register(began, Pressed(RegisterWorkplace))
    router.callback_query.register(chose_kind, Pressed(WorkplaceOfKind))
    router.callback_query.register(looked, Pressed(LookAtWorkplace))
    router.callback_query.register(looked_at_own, Pressed(LookAtOwnWorkplace))
    router.callback_query.register(wants_contact, Pressed(ChooseContact))
    router.callback_query.register(turned_contacts, Pressed(TurnContacts))
    router.callback_query.register(chose_contact, Pressed(SetContact))
    router.callback_query.register(wants_to_certify, Pressed(AskToCertify))
    router.callback_query.register(certified, Pressed(Certify))
    return router
