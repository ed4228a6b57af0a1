"""What is stored about a person, and being forgotten: never about anybody but the one who presses."""

from datetime import date

from aiogram import Bot, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import privacy as screens
from bot.screens.menu import ShowMyData
from bot.screens.privacy import AskToBeForgotten, BeForgotten, GetMyData, ShowTerms
from bot.services.applications import Applications
from bot.services.openings import Openings
from bot.services.privacy import Privacy
from bot.texts.catalog import Catalog, Say
from handlers.commands import FORGET, MY_DATA, PRIVACY, withdraw_for
from handlers.filters import Pressed
from handlers.reply import show, show_below, show_made_file


async def asked_for_data(
    event: Message | CallbackQuery, person: Person, privacy: Privacy, network: Network, say: Say
) -> None:
    await show(event, screens.my_data(await privacy.stored(by=person), network, say))


async def took_file(query: CallbackQuery, person: Person, privacy: Privacy, say: Say) -> None:
    stored = await privacy.stored(by=person)
    await show_made_file(query, screens.file_comes(say), screens.file_name(stored, say), screens.file(stored))


async def asked_about_privacy(
    event: Message | CallbackQuery,
    person: Person | None,
    privacy: Privacy,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    shown = await privacy.shown(by=person) if person else None
    await show(event, screens.terms_again(await openings.who_answers_for(person), shown, network, say))


async def stranger_asked(message: Message, state: FSMContext, applications: Applications, say: Say) -> None:
    """What they were about to write is not kept either."""
    await state.clear()
    await show(message, screens.of_a_stranger(await applications.of_account(message.chat.id), say))


async def asked_to_be_forgotten(
    event: Message | CallbackQuery, person: Person, privacy: Privacy, today: date, network: Network, say: Say
) -> None:
    leaving = await privacy.before_forgetting(by=person)
    await show(event, screens.ask_to_be_forgotten(leaving, today, network, say))


async def is_forgotten(
    query: CallbackQuery,
    button: BeForgotten,
    bot: Bot,
    state: FSMContext,
    person: Person,
    privacy: Privacy,
    voices: Catalog,
    today: date,
    network: Network,
    say: Say,
) -> None:
    if button.day != today:
        await asked_to_be_forgotten(query, person, privacy, today, network, say)
        return
    await privacy.be_forgotten(by=person)
    await state.clear()
    await show_below(query, screens.forgotten(voices, say))
    await withdraw_for(bot, person)


def routes() -> Router:
    router = Router(name="privacy")
    router.message.register(asked_for_data, Command(*MY_DATA, ignore_case=True))
    router.message.register(asked_to_be_forgotten, Command(*FORGET, ignore_case=True))
    router.callback_query.register(asked_for_data, Pressed(ShowMyData))
    router.callback_query.register(took_file, Pressed(GetMyData))
    router.callback_query.register(asked_to_be_forgotten, Pressed(AskToBeForgotten))
    router.callback_query.register(is_forgotten, Pressed(BeForgotten))
    return router


def for_all() -> Router:
    """Those who have not joined: the information is open to them, and what they wrote themselves."""
    router = Router(name="information")
    router.message.register(stranger_asked, Command(*MY_DATA, *FORGET, ignore_case=True))
    router.message.register(asked_about_privacy, Command(*PRIVACY, ignore_case=True))
    router.callback_query.register(asked_about_privacy, Pressed(ShowTerms))
    return router
