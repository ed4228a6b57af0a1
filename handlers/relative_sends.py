"""Choosing how far before or after a meeting a newsletter leaves."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.approvals import needs_approval
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.relative_sends import NearMeeting
from bot.screens import relative_sends as screens
from bot.screens.schedule_buttons import ChooseNearMeeting, PlanNearMeeting, ShowNearMeeting
from bot.services.approvals import Approvals
from bot.services.schedules import Schedules
from bot.texts.catalog import Say
from handlers.approvals import show_planned
from handlers.conversation import Awaiting
from handlers.filters import Pressed
from handlers.reply import show


async def show_meetings(
    event: Message | CallbackQuery,
    newsletter_id: int,
    near: NearMeeting,
    person: Person,
    schedules: Schedules,
    clock: Clock,
    say: Say,
) -> None:
    letter, meetings = await schedules.near(newsletter_id, near, by=person)
    if meetings and near.moment(meetings[0]) <= clock():
        await show(event, screens.gone(letter, near, meetings[0], say))
        return
    asks = needs_approval(letter.audience, letter.topic)
    await show(event, screens.confirm(letter, near, meetings, say, needs_approval=asks))


async def chose_near_meeting(
    query: CallbackQuery,
    button: ChooseNearMeeting,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    say: Say,
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await state.set_state(Awaiting.newsletter_time)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, screens.choose(letter, say))


async def chose_distance(
    query: CallbackQuery,
    button: ShowNearMeeting,
    person: Person,
    schedules: Schedules,
    clock: Clock,
    say: Say,
) -> None:
    await show_meetings(query, button.newsletter_id, _near(button.rule), person, schedules, clock, say)


async def planned(
    query: CallbackQuery,
    button: PlanNearMeeting,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    approvals: Approvals,
    network: Network,
    say: Say,
) -> None:
    near = _near(button.rule)
    result = await schedules.plan(button.newsletter_id, near, sure=button.sure, by=person)
    await show_planned(query, button, result, state, approvals, network, say)


def _near(rule: str) -> NearMeeting:
    try:
        return NearMeeting.from_code(rule)
    except ValueError:
        raise Declined("button-unknown") from None


def routes() -> Router:
    router = Router(name="relative_sends")
    router.callback_query.register(chose_near_meeting, Pressed(ChooseNearMeeting))
    router.callback_query.register(chose_distance, Pressed(ShowNearMeeting))
    router.callback_query.register(planned, Pressed(PlanNearMeeting))
    return router
