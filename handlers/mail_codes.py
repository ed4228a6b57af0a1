"""Showing what one is by a code to one's work e-mail, instead of by somebody who knows one."""

from aiogram import Bot, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import mail_codes as screens
from bot.screens import members as member_screens
from bot.screens.mail_codes import ProveByMail
from bot.services.mail_codes import MailCodes
from bot.services.people import People
from bot.texts.catalog import Catalog, Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.members import refresh_commands
from handlers.reply import show


async def wants_to_prove(
    event: CallbackQuery | Message,
    state: FSMContext,
    person: Person,
    mail_codes: MailCodes,
    network: Network,
    say: Say,
) -> None:
    proof = await mail_codes.waiting(by=person)
    await state.set_state(Awaiting.work_address)
    await show(event, screens.ask_address(proof.member, proof.domains, network, say))


async def wrote_address(
    message: Message,
    state: FSMContext,
    person: Person,
    mail_codes: MailCodes,
    network: Network,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help is no address."""
    if alarmed:
        await wants_to_prove(message, state, person, mail_codes, network, say)
        return
    address = await mail_codes.send_for_role(message.text or "", by=person)
    await state.set_state(Awaiting.work_code)
    await show(message, screens.ask_code(address, screens.another_address(say), say))


async def wrote_code(
    message: Message,
    state: FSMContext,
    bot: Bot,
    person: Person,
    mail_codes: MailCodes,
    people: People,
    network: Network,
    voices: Catalog,
    say: Say,
    alarmed: bool,
) -> None:
    """Whoever cried for help has the card already; the code is still awaited."""
    if alarmed:
        return
    member = await mail_codes.confirm_role(message.text or "", by=person)
    await state.clear()
    await show(message, member_screens.confirmed(member, network, say))
    await refresh_commands(bot, person.telegram_id, people, voices)


def routes() -> Router:
    router = Router(name="codes by mail")
    router.message.register(wrote_address, StateFilter(Awaiting.work_address), Text())
    router.message.register(wrote_code, StateFilter(Awaiting.work_code), Text())
    router.callback_query.register(wants_to_prove, Pressed(ProveByMail))
    return router
