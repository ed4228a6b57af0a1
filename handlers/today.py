"""What is due today, one tap each."""

from datetime import date

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import today as screens
from bot.screens.menu import ShowToday
from bot.screens.screen import Screen
from bot.screens.today import TurnToday
from bot.services.today import Today
from bot.texts.catalog import Say
from handlers.commands import TODAY
from handlers.filters import Pressed
from handlers.reply import show


async def asked(
    message: Message, person: Person, waiting: Today, today: date, network: Network, say: Say
) -> None:
    await show(message, await _today(person, waiting, today, network, say))


async def opened(
    query: CallbackQuery, person: Person, waiting: Today, today: date, network: Network, say: Say
) -> None:
    await show(query, await _today(person, waiting, today, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnToday,
    person: Person,
    waiting: Today,
    today: date,
    network: Network,
    say: Say,
) -> None:
    await show(query, await _today(person, waiting, today, network, say, button.page))


async def _today(
    person: Person, waiting: Today, today: date, network: Network, say: Say, number: int = 0
) -> Screen:
    due = await waiting.look(by=person)
    lines = [item(network, say) for item in due.items]
    return screens.today(lines, due.getting_started, today, network, say, number=number)


def routes() -> Router:
    router = Router(name="today")
    router.message.register(asked, Command(*TODAY, ignore_case=True))
    router.callback_query.register(opened, Pressed(ShowToday))
    router.callback_query.register(turned, Pressed(TurnToday))
    return router
