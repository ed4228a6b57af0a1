"""Answering those who apply to join."""

from contextlib import suppress

from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery

from bot.delivery.pace import TurnTooLate
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens.applications import answering, applying
from bot.screens.applications.buttons import (
    ApproveApplication,
    DeclineApplication,
    LookAtApplication,
    ShowApplications,
    TurnApplications,
    UndoDecision,
)
from bot.services.applications import Applications
from bot.services.openings import Openings
from bot.services.people import People
from bot.texts.catalog import Catalog, Say
from handlers.commands import publish_for
from handlers.filters import Pressed
from handlers.reply import reach, show


async def opened(
    query: CallbackQuery,
    button: ShowApplications,
    person: Person,
    applications: Applications,
    network: Network,
    say: Say,
) -> None:
    here = await applications.at_group(button.group_id, by=person)
    await show(query, answering.waiting(here, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnApplications,
    person: Person,
    applications: Applications,
    network: Network,
    say: Say,
) -> None:
    here = await applications.at_group(button.group_id, by=person)
    await show(query, answering.waiting(here, network, say, button.page))


async def looked(
    query: CallbackQuery,
    button: LookAtApplication,
    person: Person,
    applications: Applications,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    asked = await applications.look(button.application_id, by=person)
    is_open = await openings.is_open(asked.place)
    await show(query, answering.one(asked, person, network, say, is_open=is_open))


async def approved(
    query: CallbackQuery,
    button: ApproveApplication,
    bot: Bot,
    person: Person,
    people: People,
    applications: Applications,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    approval = await applications.approve(button.application_id, by=person)
    people.forget(approval.newcomer.telegram_id)
    await show(query, answering.approved(approval, person, network, say))
    with suppress(TelegramAPIError, TurnTooLate):
        await publish_for(bot, approval.newcomer, voices[approval.newcomer.language])


async def declined(
    query: CallbackQuery,
    button: DeclineApplication,
    bot: Bot,
    person: Person,
    applications: Applications,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    """The applicant is told at once; where that fails they find the answer under the welcome."""
    asked = await applications.decline(button.application_id, by=person)
    told = applying.declined(asked, network, voices[asked.language])
    reached = await reach(bot, asked.telegram_id, told)
    await show(query, answering.declined(asked, person, say, reached=reached))


async def undid(
    query: CallbackQuery,
    button: UndoDecision,
    bot: Bot,
    person: Person,
    people: People,
    applications: Applications,
    openings: Openings,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    asked = await applications.undo(button.application_id, by=person)
    people.forget(asked.telegram_id)
    await reach(bot, asked.telegram_id, applying.reopened(asked, network, voices[asked.language]))
    is_open = await openings.is_open(asked.place)
    await show(query, answering.one(asked, person, network, say, is_open=is_open))


def routes() -> Router:
    router = Router(name="applications")
    router.callback_query.register(opened, Pressed(ShowApplications))
    router.callback_query.register(turned, Pressed(TurnApplications))
    router.callback_query.register(looked, Pressed(LookAtApplication))
    router.callback_query.register(approved, Pressed(ApproveApplication))
    router.callback_query.register(declined, Pressed(DeclineApplication))
    router.callback_query.register(undid, Pressed(UndoDecision))
    return router
