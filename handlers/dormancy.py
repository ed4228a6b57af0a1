"""Looking at groups that have stopped, and at the follow-ups that nobody has answered."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import dormancy as screens
from bot.screens.dormancy import MeetAgain, ShowDormant, ShowDormantBelow, ShowOverdue, TurnOverdue
from bot.screens.meetings import choose_kind
from bot.services.dormancy import Dormancy
from bot.services.meetings import Meetings
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show, show_below


async def listed(
    query: CallbackQuery, button: ShowDormant, person: Person, dormancy: Dormancy, network: Network, say: Say
) -> None:
    found = await dormancy.in_place(button.place, by=person)
    await show(query, screens.listing(button.place, found, button.page, network, say))


async def listed_below(
    query: CallbackQuery,
    button: ShowDormantBelow,
    person: Person,
    dormancy: Dormancy,
    network: Network,
    say: Say,
) -> None:
    found = await dormancy.in_place(button.place, by=person)
    await show_below(query, screens.listing(button.place, found, 0, network, say))


async def meets_again(
    query: CallbackQuery, button: MeetAgain, person: Person, meetings: Meetings, say: Say
) -> None:
    await meetings.may_call(button.group_id, person)
    await show_below(query, choose_kind(button.group_id, say))


async def listed_overdue(
    query: CallbackQuery, button: ShowOverdue, person: Person, dormancy: Dormancy, network: Network, say: Say
) -> None:
    waiting = await dormancy.overdue(button.group_id, by=person)
    await show_below(query, screens.overdue(waiting, 0, network, say))


async def turned_overdue(
    query: CallbackQuery, button: TurnOverdue, person: Person, dormancy: Dormancy, network: Network, say: Say
) -> None:
    waiting = await dormancy.overdue(button.group_id, by=person)
    await show(query, screens.overdue(waiting, button.page, network, say))


def routes() -> Router:
    router = Router(name="dormancy")
    router.callback_query.register(listed, Pressed(ShowDormant))
    router.callback_query.register(listed_below, Pressed(ShowDormantBelow))
    router.callback_query.register(meets_again, Pressed(MeetAgain))
    router.callback_query.register(listed_overdue, Pressed(ShowOverdue))
    router.callback_query.register(turned_overdue, Pressed(TurnOverdue))
    return router
