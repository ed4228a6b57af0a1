"""Choosing when a newsletter leaves, and whether it waits for quiet hours to end."""

from datetime import date, datetime

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.approvals import needs_approval
from bot.domain.clock import Clock
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.domain.relative_sends import read_near_meeting
from bot.domain.repeats import read_repeat
from bot.domain.schedules import Moment
from bot.domain.typed_dates import (
    Ambiguous,
    NotUnderstood,
    OnDay,
    Past,
    Reading,
    Understood,
    read,
    read_clock,
    read_time,
    why_never,
)
from bot.screens import newsletters as letters
from bot.screens import schedules as screens
from bot.screens.schedule_buttons import (
    ChooseTime,
    LeaveAt,
    LeaveOnDay,
    MarkUrgent,
    NotUrgent,
    OpenCalendar,
    PlanIt,
)
from bot.services.approvals import Approvals
from bot.services.schedules import Schedules
from bot.texts.catalog import Say
from handlers.approvals import show_planned
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.relative_sends import show_meetings
from handlers.repeats import show_dates
from handlers.reply import show


async def chose_to_wait(
    query: CallbackQuery,
    button: ChooseTime,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    clock: Clock,
    say: Say,
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await state.set_state(Awaiting.newsletter_time)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, screens.choose(letter, clock(), say))


async def opened_calendar(
    query: CallbackQuery,
    button: OpenCalendar,
    person: Person,
    schedules: Schedules,
    clock: Clock,
    say: Say,
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await show(query, screens.calendar(letter, button.month, clock(), say))


async def chose_day(
    query: CallbackQuery,
    button: LeaveOnDay,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    say: Say,
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await _ask_hour(query, letter, button.day, state, say)


async def chose_moment(
    query: CallbackQuery, button: LeaveAt, person: Person, schedules: Schedules, clock: Clock, say: Say
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await _show_back(query, letter, button.when, clock, say)


async def wrote_time(
    message: Message, state: FSMContext, person: Person, schedules: Schedules, clock: Clock, say: Say
) -> None:
    """«Första tisdagen kl. 9» comes back, «dagen före nästa möte» follows it, «tis kl. 14» does neither."""
    letter, words = await schedules.draft((await state.get_data())["newsletter_id"], by=person), message.text
    near, repeat = read_near_meeting(words or ""), read_repeat(words or "")
    if near is not None:
        await show_meetings(message, letter.id, near, person, schedules, clock, say)
    elif repeat is not None:
        await show_dates(message, letter, repeat, clock, say)
    else:
        await _take(read(words or "", clock()), message, letter, state, clock, say)


async def wrote_hour(
    message: Message, state: FSMContext, person: Person, schedules: Schedules, clock: Clock, say: Say
) -> None:
    """«14.30» for the day that was chosen; a whole new date is understood as well."""
    asked, words = await state.get_data(), message.text or ""
    letter = await schedules.draft(asked["newsletter_id"], by=person)
    time, day = read_time(words), date.fromisoformat(asked["day"])
    heard = Understood(datetime.combine(day, time)) if time else read(f"{day} {words}", clock())
    if not isinstance(heard, Understood | Ambiguous):
        heard = read(words, clock())
    await _take(heard, message, letter, state, clock, say)


async def planned(
    query: CallbackQuery,
    button: PlanIt,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    approvals: Approvals,
    network: Network,
    say: Say,
) -> None:
    when = Moment(button.when)
    result = await schedules.plan(button.newsletter_id, when, sure=button.sure, by=person)
    await show_planned(query, button, result, state, approvals, network, say)


async def called_it_urgent(
    query: CallbackQuery,
    button: MarkUrgent,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    say: Say,
) -> None:
    letter = await schedules.draft(button.newsletter_id, by=person)
    await state.set_state(Awaiting.newsletter_urgent)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, screens.ask_why_urgent(letter, say))


async def said_why_urgent(
    message: Message, state: FSMContext, person: Person, schedules: Schedules, network: Network, say: Say
) -> None:
    number = (await state.get_data())["newsletter_id"]
    letter, reach = await schedules.mark_urgent(number, message.text or "", by=person)
    await state.set_state(Awaiting.newsletter_check)
    await show(message, letters.check(letter, reach, network, say))


async def called_it_calm(
    query: CallbackQuery,
    button: NotUrgent,
    state: FSMContext,
    person: Person,
    schedules: Schedules,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await schedules.mark_urgent(button.newsletter_id, None, by=person)
    await state.set_state(Awaiting.newsletter_check)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, letters.check(letter, reach, network, say))


async def _take(
    heard: Reading, message: Message, letter: Newsletter, state: FSMContext, clock: Clock, say: Say
) -> None:
    words = message.text or ""
    match read_clock(words, clock()) if isinstance(heard, NotUnderstood) else heard:
        case Understood(when):
            await _show_back(message, letter, when, clock, say)
        case OnDay(day):
            await _ask_hour(message, letter, day, state, say)
        case Ambiguous() as meanings:
            await show(message, screens.choose_meaning(letter, meanings, say))
        case Past():
            await show(message, screens.not_understood("schedule-gone", letter, say))
        case _:
            why = screens.WHY_NEVER.get(why_never(words, clock()), "schedule-not-understood")
            await show(message, screens.not_understood(why, letter, say))


async def _ask_hour(
    event: Message | CallbackQuery, letter: Newsletter, day: date, state: FSMContext, say: Say
) -> None:
    await state.set_state(Awaiting.newsletter_hour)
    await state.set_data({"newsletter_id": letter.id, "day": day.isoformat()})
    await show(event, screens.choose_hour(letter, day, say))


async def _show_back(
    event: Message | CallbackQuery, letter: Newsletter, when: datetime, clock: Clock, say: Say
) -> None:
    """Raises Declined for a time that can't be chosen."""
    Moment(when).still_to_come(clock())
    asks = needs_approval(letter.audience, letter.topic)
    await show(event, screens.confirm(letter, when, say, needs_approval=asks))


def routes() -> Router:
    router = Router(name="schedules")
    router.message.register(wrote_time, StateFilter(Awaiting.newsletter_time), Text())
    router.message.register(wrote_hour, StateFilter(Awaiting.newsletter_hour), Text())
    router.message.register(said_why_urgent, StateFilter(Awaiting.newsletter_urgent), Text())
    router.callback_query.register(chose_to_wait, Pressed(ChooseTime))
    router.callback_query.register(opened_calendar, Pressed(OpenCalendar))
    router.callback_query.register(chose_day, Pressed(LeaveOnDay))
    router.callback_query.register(chose_moment, Pressed(LeaveAt))
    router.callback_query.register(planned, Pressed(PlanIt))
    router.callback_query.register(called_it_urgent, Pressed(MarkUrgent))
    router.callback_query.register(called_it_calm, Pressed(NotUrgent))
    return router
