"""Whom to call: for everybody the emergency line, for members the cards of their place."""

from datetime import date

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import contacts as screens
from bot.screens.contacts import LookAtCard, SaveToPhone, ShowContactsOf
from bot.screens.menu import ShowContacts
from bot.screens.screen import Screen
from bot.screens.vcard import file_name, vcard
from bot.services.contacts import Contacts
from bot.texts.catalog import Say
from handlers.commands import CONTACTS
from handlers.filters import Pressed
from handlers.reply import show, show_made_file


async def asked(
    message: Message, person: Person, contacts: Contacts, today: date, network: Network, say: Say
) -> None:
    await show(message, await _first(person, contacts, today, network, say))


async def opened(
    query: CallbackQuery, person: Person, contacts: Contacts, today: date, network: Network, say: Say
) -> None:
    await show(query, await _first(person, contacts, today, network, say))


async def stranger_asked(event: Message | CallbackQuery, say: Say) -> None:
    await show(event, screens.open_to_all(say))


async def chose_place(
    query: CallbackQuery,
    button: ShowContactsOf,
    person: Person,
    contacts: Contacts,
    today: date,
    network: Network,
    say: Say,
) -> None:
    found = await contacts.directory(button.group_id, by=person)
    await show(query, screens.directory(found, today, network, say, button.page))


async def looked(
    query: CallbackQuery,
    button: LookAtCard,
    person: Person,
    contacts: Contacts,
    today: date,
    network: Network,
    say: Say,
) -> None:
    seen = await contacts.look(button.card_id, by=person)
    await show(query, screens.one(seen, today, network, say))


async def saved_to_phone(
    query: CallbackQuery,
    button: SaveToPhone,
    person: Person,
    contacts: Contacts,
    network: Network,
    say: Say,
) -> None:
    card = (await contacts.look(button.card_id, by=person)).card
    await show_made_file(query, screens.in_the_file(card), file_name(card), vcard(card, network, say))


async def _first(person: Person, contacts: Contacts, today: date, network: Network, say: Say) -> Screen:
    """Whoever belongs to several groups is asked which place it is about."""
    groups = {each.group_id for each in person.memberships}
    if not groups:
        return screens.open_to_all(say)
    if len(groups) > 1:
        return screens.which_place(person.memberships, network, say)
    return screens.directory(await contacts.directory(groups.pop(), by=person), today, network, say)


def routes() -> Router:
    router = Router(name="contacts")
    router.message.register(asked, Command(*CONTACTS, ignore_case=True))
    router.callback_query.register(opened, Pressed(ShowContacts))
    router.callback_query.register(chose_place, Pressed(ShowContactsOf))
    router.callback_query.register(looked, Pressed(LookAtCard))
    router.callback_query.register(saved_to_phone, Pressed(SaveToPhone))
    return router


def strangers() -> Router:
    """What holds for everybody."""
    router = Router(name="contacts for all")
    router.message.register(stranger_asked, Command(*CONTACTS, ignore_case=True))
    router.callback_query.register(stranger_asked, Pressed(ShowContacts))
    return router
