"""Looking after newsletters that are planned, and stopping one that is on its way."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.clock import Clock
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.domain.schedules import Moment
from bot.screens import approvals as approval_screens
from bot.screens import newsletters as letters
from bot.screens import planned as screens
from bot.screens.schedule_buttons import (
    CancelPlanned,
    ChangePlanned,
    LookAtPlanned,
    ReadPlannedIn,
    ReallyCancel,
    ReallyStop,
    SendPlanned,
    ShowComing,
    SkipNext,
    StopSending,
)
from bot.screens.screen import Screen
from bot.services.approvals import Approvals
from bot.services.newsletters import Newsletters
from bot.services.schedules import Schedules
from bot.texts.catalog import Catalog, Say
from handlers.approvals import show_going
from handlers.conversation import Awaiting
from handlers.filters import Pressed
from handlers.previews import hold, show_letter
from handlers.reply import show, show_below


async def opened_coming(
    query: CallbackQuery, button: ShowComing, person: Person, schedules: Schedules, network: Network, say: Say
) -> None:
    coming = await schedules.coming(button.group_id, by=person)
    await show(query, screens.coming(coming.place, coming.letters, network, say))


async def looked(
    query: CallbackQuery,
    button: LookAtPlanned,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    newsletters: Newsletters,
    clock: Clock,
    network: Network,
    say: Say,
) -> None:
    """The letter as readers get it, and below it what can be done."""
    letter = await schedules.look(button.newsletter_id, by=person)
    if await state.get_state() == Awaiting.newsletter_sent_back.state:
        await state.clear()  # what is written next is no reason any more
    await show_letter(query, letter, newsletters, network, say)
    await show_below(query, _card(letter, person, clock(), say))


async def read_in_another_language(
    query: CallbackQuery,
    button: ReadPlannedIn,
    person: Person,
    schedules: Schedules,
    newsletters: Newsletters,
    clock: Clock,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    letter = await schedules.look(button.newsletter_id, by=person)
    await show_letter(query, letter, newsletters, network, voices[button.language])
    await show_below(query, _card(letter, person, clock(), say))


def _card(letter: Newsletter, person: Person, now: datetime, say: Say) -> Screen:
    if letter.is_under_way:
        return screens.under_way(letter, now, say)
    if letter.state is NewsletterState.AWAITING:
        return approval_screens.waiting(letter, say, own=letter.author_id == person.id)
    return screens.one(letter, say)


async def changed(
    query: CallbackQuery,
    button: ChangePlanned,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await schedules.change(button.newsletter_id, by=person)
    await hold(state, letter.id)
    await show(query, letters.check(letter, reach, network, say, was_planned=True))


async def wants_to_cancel(
    query: CallbackQuery, button: CancelPlanned, person: Person, schedules: Schedules, clock: Clock, say: Say
) -> None:
    letter = await schedules.look(button.newsletter_id, by=person)
    if letter.is_under_way:
        await show(query, screens.under_way(letter, clock(), say))
    else:
        await show(query, screens.ask_whether_to_cancel(letter, say))


async def cancelled(
    query: CallbackQuery, button: ReallyCancel, person: Person, schedules: Schedules, say: Say
) -> None:
    await show(query, screens.cancelled(await schedules.cancel(button.newsletter_id, by=person), say))


async def skipped_next(
    query: CallbackQuery, button: SkipNext, person: Person, schedules: Schedules, say: Say
) -> None:
    letter = await schedules.skip(button.newsletter_id, Moment(button.when), by=person)
    await show(query, screens.skipped(letter, button.when, say))


async def sent_anyway(
    query: CallbackQuery,
    button: SendPlanned,
    person: Person,
    schedules: Schedules,
    approvals: Approvals,
    clock: Clock,
    network: Network,
    say: Say,
) -> None:
    letter = await schedules.send_now(button.newsletter_id, by=person)
    if letter.state is NewsletterState.PLANNED:
        await show(query, screens.goes_on(letter, say))
    else:
        await show_going(query, letter, approvals, clock, network, say)


async def wants_to_stop(
    query: CallbackQuery, button: StopSending, person: Person, schedules: Schedules, say: Say
) -> None:
    """Below: the message that was pressed in goes on counting."""
    letter = await schedules.may_stop(button.newsletter_id, by=person)
    await show_below(query, screens.ask_whether_to_stop(letter.id, say))


async def stopped(
    query: CallbackQuery, button: ReallyStop, person: Person, schedules: Schedules, say: Say
) -> None:
    await schedules.stop(button.newsletter_id, by=person)
    await show(query, screens.stopped(say))


def routes() -> Router:
    router = Router(name="planned")
    router.callback_query.register(opened_coming, Pressed(ShowComing))
    router.callback_query.register(looked, Pressed(LookAtPlanned))
    router.callback_query.register(read_in_another_language, Pressed(ReadPlannedIn))
    router.callback_query.register(changed, Pressed(ChangePlanned))
    router.callback_query.register(wants_to_cancel, Pressed(CancelPlanned))
    router.callback_query.register(cancelled, Pressed(ReallyCancel))
    router.callback_query.register(skipped_next, Pressed(SkipNext))
    router.callback_query.register(sent_anyway, Pressed(SendPlanned))
    router.callback_query.register(wants_to_stop, Pressed(StopSending))
    router.callback_query.register(stopped, Pressed(ReallyStop))
    return router
