"""Answering for a newsletter that somebody else has written, and taking one's own request back."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.audiences import Reach
from bot.domain.clock import Clock
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.people import Person
from bot.screens import approvals as screens
from bot.screens import newsletters as letters
from bot.screens import planned
from bot.screens.approvals import ApproveNewsletter, SendBackNewsletter, WithdrawRequest
from bot.screens.schedule_buttons import AnyPlan
from bot.screens.schedules import ask_again
from bot.services.approvals import Approvals
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show, show_below


async def show_going(
    query: CallbackQuery, letter: Newsletter, approvals: Approvals, clock: Clock, network: Network, say: Say
) -> None:
    """It leaves now; or somebody reads it first."""
    if letter.state is NewsletterState.AWAITING:
        await show(query, screens.asked(letter, await approvals.asked(letter), say))
    else:
        await show(query, letters.on_its_way(letter, clock(), network, say))


async def show_planned(
    query: CallbackQuery,
    button: AnyPlan,
    result: tuple[Newsletter, Reach | None],
    state: FSMContext,
    approvals: Approvals,
    network: Network,
    say: Say,
) -> None:
    """It leaves at its moment; or somebody reads it first; or its writer is asked whether so many shall."""
    letter, reach = result
    if reach is not None:
        await show(query, ask_again(letter, reach, replace(button, sure=True), network, say))
        return
    await state.clear()
    if letter.state is NewsletterState.AWAITING:
        await show(query, screens.asked(letter, await approvals.asked(letter), say))
    else:
        await show(query, planned.planned(letter, say))


async def approved(
    query: CallbackQuery, button: ApproveNewsletter, person: Person, approvals: Approvals, say: Say
) -> None:
    letter = await approvals.approve(button.newsletter_id, button.request, by=person)
    await show(query, screens.has_approved(letter, say))


async def wants_to_send_back(
    query: CallbackQuery,
    button: SendBackNewsletter,
    state: FSMContext,
    person: Person,
    approvals: Approvals,
    say: Say,
) -> None:
    writer = await approvals.may_send_back(button.newsletter_id, button.request, by=person)
    await state.set_state(Awaiting.newsletter_sent_back)
    await state.set_data({"newsletter_id": button.newsletter_id, "request": button.request})
    await show_below(query, screens.ask_why(button.newsletter_id, writer, say))


async def said_why(
    message: Message, state: FSMContext, person: Person, approvals: Approvals, say: Say
) -> None:
    asked = await state.get_data()
    await approvals.send_back(asked["newsletter_id"], asked["request"], message.text or "", by=person)
    await state.clear()
    await show(message, screens.sent_back(say))


async def withdrew(
    query: CallbackQuery, button: WithdrawRequest, person: Person, approvals: Approvals, say: Say
) -> None:
    letter = await approvals.withdraw(button.newsletter_id, by=person)
    await show(query, screens.withdrawn(letter, say))


def routes() -> Router:
    router = Router(name="approvals")
    router.message.register(said_why, StateFilter(Awaiting.newsletter_sent_back), Text())
    router.callback_query.register(approved, Pressed(ApproveNewsletter))
    router.callback_query.register(wants_to_send_back, Pressed(SendBackNewsletter))
    router.callback_query.register(withdrew, Pressed(WithdrawRequest))
    return router
