"""How a newsletter went, looked at by those who lead the group that sent it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import reports as screens
from bot.screens import sendings
from bot.screens.reports import ShowMissed, ShowReport, ShowReportParts
from bot.services.reports import Reports
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowReport, person: Person, reports: Reports, say: Say
) -> None:
    letter, so_far, several = await reports.look(button.newsletter_id, by=person)
    await show(query, sendings.progress(so_far, letter.id, letter.group_id, say, several=several))


async def wanted_parts(
    query: CallbackQuery,
    button: ShowReportParts,
    person: Person,
    reports: Reports,
    network: Network,
    say: Say,
) -> None:
    letter, found = await reports.parts(button.newsletter_id, by=person)
    await show(query, screens.parts(letter, found, network, say))


async def wanted_missed(
    query: CallbackQuery, button: ShowMissed, person: Person, reports: Reports, network: Network, say: Say
) -> None:
    letter, found = await reports.missed(button.newsletter_id, button.page, by=person)
    await show(query, screens.missed(letter, found, network, say))


def routes() -> Router:
    router = Router(name="reports")
    router.callback_query.register(opened, Pressed(ShowReport))
    router.callback_query.register(wanted_parts, Pressed(ShowReportParts))
    router.callback_query.register(wanted_missed, Pressed(ShowMissed))
    return router
