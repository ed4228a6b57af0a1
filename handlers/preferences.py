"""How the bot reaches somebody: topics, hours, and mail."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.people import Person
from bot.domain.preferences import HOURS, typed_hours
from bot.screens import mail_codes as code_screens
from bot.screens import preferences as screens
from bot.screens.preferences import (
    ChooseMail,
    ChooseTopic,
    ShowHours,
    ShowMail,
    ShowPreferences,
    TakeUsualHours,
    WriteMailAddress,
    WriteOwnHours,
)
from bot.services.mail_codes import MailCodes
from bot.services.preferences import Preferring
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def opened(
    query: CallbackQuery,
    state: FSMContext,
    person: Person,
    preferring: Preferring,
    mail_codes: MailCodes,
    say: Say,
) -> None:
    await state.clear()
    chosen = await preferring.look(by=person)
    await show(query, screens.preferences(chosen, say, mail=mail_codes.offered))


async def chose_topic(
    query: CallbackQuery,
    button: ChooseTopic,
    person: Person,
    preferring: Preferring,
    mail_codes: MailCodes,
    say: Say,
) -> None:
    chosen = await preferring.choose_topic(button.topic, wanted=button.wanted, by=person)
    await show(query, screens.preferences(chosen, say, mail=mail_codes.offered))


async def opened_hours(
    query: CallbackQuery, state: FSMContext, person: Person, preferring: Preferring, say: Say
) -> None:
    await state.clear()
    await show(query, screens.hours(await preferring.look(by=person), say))


async def took_usual_hours(
    query: CallbackQuery,
    button: TakeUsualHours,
    person: Person,
    preferring: Preferring,
    say: Say,
) -> None:
    await show(query, screens.hours(await preferring.choose_hours(HOURS[button.hours], by=person), say))


async def wants_own_hours(query: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Awaiting.own_hours)
    await show(query, screens.write_hours(say))


async def wrote_own_hours(
    message: Message, state: FSMContext, person: Person, preferring: Preferring, say: Say, alarmed: bool
) -> None:
    """A cry for help is no hour of the day."""
    if alarmed:
        await show(message, screens.write_hours(say))
        return
    chosen = await preferring.choose_hours(typed_hours(message.text or ""), by=person)
    await state.clear()
    await show(message, screens.hours(chosen, say))


async def opened_mail(query: CallbackQuery, person: Person, preferring: Preferring, say: Say) -> None:
    await show(query, screens.mail(await preferring.look(by=person), say))


async def chose_mail(
    query: CallbackQuery, button: ChooseMail, person: Person, preferring: Preferring, say: Say
) -> None:
    await show(query, screens.mail(await preferring.choose_mail(button.by_mail, by=person), say))


async def wants_address(query: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Awaiting.mail_address)
    await show(query, screens.write_address(say))


async def wrote_address(
    message: Message, state: FSMContext, person: Person, mail_codes: MailCodes, say: Say, alarmed: bool
) -> None:
    if alarmed:
        await show(message, screens.write_address(say))
        return
    address = await mail_codes.send(message.text or "", by=person)
    await state.set_state(Awaiting.mail_code)
    await show(message, code_screens.ask_code(address, screens.another_address(say), say))


async def wrote_code(
    message: Message,
    state: FSMContext,
    person: Person,
    preferring: Preferring,
    mail_codes: MailCodes,
    say: Say,
    alarmed: bool,
) -> None:
    """Whoever cried for help has the card already; the code is still awaited."""
    if alarmed:
        return
    await mail_codes.confirm(message.text or "", by=person)
    await state.clear()
    await show(message, screens.mail(await preferring.look(by=person), say))


def routes() -> Router:
    router = Router(name="preferences")
    router.message.register(wrote_own_hours, StateFilter(Awaiting.own_hours), Text())
    router.message.register(wrote_address, StateFilter(Awaiting.mail_address), Text())
    router.message.register(wrote_code, StateFilter(Awaiting.mail_code), Text())
    router.callback_query.register(opened, Pressed(ShowPreferences))
    router.callback_query.register(chose_topic, Pressed(ChooseTopic))
    router.callback_query.register(opened_hours, Pressed(ShowHours))
    router.callback_query.register(took_usual_hours, Pressed(TakeUsualHours))
    router.callback_query.register(wants_own_hours, Pressed(WriteOwnHours))
    router.callback_query.register(opened_mail, Pressed(ShowMail))
    router.callback_query.register(chose_mail, Pressed(ChooseMail))
    router.callback_query.register(wants_address, Pressed(WriteMailAddress))
    return router
