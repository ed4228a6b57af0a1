"""Choosing how often a newsletter comes back."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.approvals import needs_approval
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.domain.relative_sends import read_near_meeting
from bot.domain.repeats import Repeat, read_repeat
from bot.screens import repeats as repeat_screens
from bot.screens import schedules as screens
from bot.screens.schedule_buttons import ChooseRepeat, RepeatIt, ShowRepeat
from bot.services.approvals import Approvals
from bot.services.schedules import Schedules
from bot.texts.catalog import Say
from handlers.approvals import show_planned
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.relative_sends import show_meetings
from handlers.reply import show


async def chose_to_repeat(
    query: CallbackQuery,
    button: ChooseRepeat,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    clock: Clock,
    say: Say,
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await state.set_state(Awaiting.newsletter_repeat)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, repeat_screens.choose_repeat(letter, clock(), say))


async def wrote_repeat(
    message: Message, state: FSMContext, person: Person, schedules: Schedules, clock: Clock, say: Say
) -> None:
    letter = await schedules.draft((await state.get_data())["newsletter_id"], by=person)
    near, repeat = read_near_meeting(message.text or ""), read_repeat(message.text or "")
    if near is not None:
        await show_meetings(message, letter.id, near, person, schedules, clock, say)
    elif repeat is None:
        await show(message, screens.not_understood("repeat-not-understood", letter, say))
    else:
        await show_dates(message, letter, repeat, clock, say)


async def chose_repeat(
    query: CallbackQuery, button: ShowRepeat, person: Person, schedules: Schedules, clock: Clock, say: Say
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await show_dates(query, letter, _repeat(button.rule), clock, say)


async def repeated(
    query: CallbackQuery,
    button: RepeatIt,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    approvals: Approvals,
    network: Network,
    say: Say,
) -> None:
    repeat = _repeat(button.rule)
    result = await schedules.plan(button.newsletter_id, repeat, sure=button.sure, by=person)
    await show_planned(query, button, result, state, approvals, network, say)


async def show_dates(
    event: Message | CallbackQuery, letter: Newsletter, repeat: Repeat, clock: Clock, say: Say
) -> None:
    asks = needs_approval(letter.audience, letter.topic)
    await show(event, repeat_screens.confirm_repeat(letter, repeat, clock(), say, needs_approval=asks))


def _repeat(rule: str) -> Repeat:
    try:
        return Repeat.from_code(rule)
    except ValueError:
        raise Declined("button-unknown") from None


def routes() -> Router:
    router = Router(name="repeats")
    router.message.register(wrote_repeat, StateFilter(Awaiting.newsletter_repeat), Text())
    router.callback_query.register(chose_to_repeat, Pressed(ChooseRepeat))
    router.callback_query.register(chose_repeat, Pressed(ShowRepeat))
    router.callback_query.register(repeated, Pressed(RepeatIt))
    return router
