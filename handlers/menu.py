"""The menu, the help, and stopping what one is doing."""

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import menu
from bot.screens.mail_codes import offer
from bot.screens.menu import ShowMenu
from bot.screens.screen import Press, screen
from bot.services.mail_codes import MailCodes
from bot.texts.catalog import Say
from handlers.commands import CANCEL, HELP, MENU
from handlers.filters import Key, Pressed
from handlers.reply import show


async def opened(
    message: Message,
    state: FSMContext,
    person: Person,
    mail_codes: MailCodes,
    network: Network,
    say: Say,
) -> None:
    await state.clear()
    await show(message, menu.menu(person, network, say, proving=_proving(person, mail_codes, say)))


async def pressed(
    query: CallbackQuery,
    state: FSMContext,
    person: Person,
    mail_codes: MailCodes,
    network: Network,
    say: Say,
) -> None:
    await state.clear()
    await show(query, menu.menu(person, network, say, proving=_proving(person, mail_codes, say)))


async def started(
    message: Message,
    state: FSMContext,
    person: Person,
    mail_codes: MailCodes,
    network: Network,
    say: Say,
) -> None:
    """Brings back the keys below, too, where they were lost."""
    await show(message, menu.greeting(person, say))
    await opened(message, state, person, mail_codes, network, say)


async def helped(message: Message, person: Person | None, say: Say) -> None:
    await show(message, menu.help_screen(say, member=person is not None))


async def cancelled(message: Message, state: FSMContext, say: Say) -> None:
    was_doing_something = await state.get_state() is not None
    await state.clear()
    await show(message, screen(say("cancelled" if was_doing_something else "nothing-to-cancel")))


def _proving(person: Person, mail_codes: MailCodes, say: Say) -> Press | None:
    return offer(say) if mail_codes.provable(person) else None


def routes() -> Router:
    router = Router(name="menu")
    router.message.register(started, CommandStart(ignore_case=True))
    router.message.register(opened, Command(*MENU, ignore_case=True))
    router.message.register(opened, Key("below-menu"))
    router.callback_query.register(pressed, Pressed(ShowMenu))
    return router


def for_all() -> Router:
    router = Router(name="help")
    router.message.register(helped, Command(*HELP, ignore_case=True))
    router.message.register(cancelled, Command(*CANCEL, ignore_case=True))
    return router
