"""Calling a meeting step by step, and answering the invitation to one."""

from datetime import date, datetime

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.calendar import at
from bot.domain.clock import Clock
from bot.domain.emergency import is_a_cry
from bot.domain.meetings import MeetingKind
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.domain.typed_dates import (
    Ambiguous,
    NotUnderstood,
    OnDay,
    Past,
    Reading,
    Understood,
    read,
    read_time,
)
from bot.screens import meetings as screens
from bot.screens import menu
from bot.screens.meetings import (
    AnswerInvitation,
    CallIt,
    DiscardMeeting,
    LookAtMeeting,
    MeetingAt,
    MeetingOfKind,
    MeetingOnDay,
    MeetingSomewhere,
)
from bot.screens.menu import CallMeeting, ShowMeetings
from bot.services.meetings import Meetings
from bot.services.schedules import Schedules
from bot.texts import moments
from bot.texts.catalog import Say
from handlers.commands import CALL, MEETINGS
from handlers.conversation import Awaiting
from handlers.filters import LeadsOneGroup, Pressed, Text
from handlers.reply import show


async def wants_to_call(message: Message, person: Person, network: Network, say: Say) -> None:
    led = led_by(person, Act.CALL_MEETING)
    await show(message, menu.which_group(led, CallMeeting, network, say))


async def chose_group(
    event: Message | CallbackQuery, button: CallMeeting, person: Person, meetings: Meetings, say: Say
) -> None:
    await meetings.may_call(button.group_id, person)
    await show(event, screens.choose_kind(button.group_id, say))


async def chose_kind(
    query: CallbackQuery,
    button: MeetingOfKind,
    state: FSMContext,
    person: Person,
    meetings: Meetings,
    today: date,
    say: Say,
) -> None:
    await meetings.may_call(button.group_id, person)
    await state.set_state(Awaiting.meeting_day)
    await state.set_data({"group_id": button.group_id, "kind": button.kind.value})
    await show(query, screens.choose_day(button.group_id, button.kind, today, say))


async def chose_day(
    query: CallbackQuery,
    button: MeetingOnDay,
    state: FSMContext,
    person: Person,
    meetings: Meetings,
    say: Say,
) -> None:
    await meetings.may_call(button.group_id, person)
    await _ask_time(query, button, state, say)


async def chose_time(
    query: CallbackQuery,
    button: MeetingAt,
    state: FSMContext,
    person: Person,
    meetings: Meetings,
    clock: Clock,
    say: Say,
) -> None:
    await meetings.may_call(button.group_id, person)
    await _ask_place(query, button, state, clock, say)


async def wrote_day(
    message: Message, state: FSMContext, clock: Clock, today: date, say: Say, alarmed: bool
) -> None:
    """A cry for help is no day, whatever day it speaks of."""
    if alarmed:
        await show(message, screens.choose_day(*await _begun(state), today, say))
        return
    await _take(read(message.text or "", clock()), "meeting-date-not-understood", message, state, clock, say)


async def wrote_time(message: Message, state: FSMContext, clock: Clock, say: Say, alarmed: bool) -> None:
    """«14.30» for the day that was chosen; a whole new date is understood as well."""
    words, day = message.text or "", date.fromisoformat((await state.get_data())["day"])
    if alarmed:
        await show(message, screens.choose_time(*await _begun(state), day, say))
        return
    time = read_time(words)
    heard = Understood(datetime.combine(day, time)) if time else read(f"{day} {words}", clock())
    if isinstance(heard, NotUnderstood):
        heard = read(words, clock())
    await _take(heard, "meeting-time-not-understood", message, state, clock, say)


async def wrote_place(
    message: Message,
    state: FSMContext,
    person: Person,
    meetings: Meetings,
    network: Network,
    say: Say,
) -> None:
    group_id, kind = await _begun(state)
    when, words = datetime.fromisoformat((await state.get_data())["when"]), message.text or ""
    if is_a_cry(words):
        await show(message, screens.choose_place(group_id, kind, when, say))
        return
    drafted, reach = await meetings.draft(group_id, kind, _instant(when), words, by=person)
    await state.clear()
    await show(message, screens.check(drafted, reach, network, say))


async def left_place_open(
    query: CallbackQuery,
    button: MeetingSomewhere,
    state: FSMContext,
    person: Person,
    meetings: Meetings,
    network: Network,
    say: Say,
) -> None:
    drafted, reach = await meetings.draft(button.group_id, button.kind, _instant(button.when), "", by=person)
    await state.clear()
    await show(query, screens.check(drafted, reach, network, say))


async def called(
    query: CallbackQuery, button: CallIt, person: Person, meetings: Meetings, schedules: Schedules, say: Say
) -> None:
    meeting, reach = await meetings.call(button.meeting_id, by=person)
    await show(query, screens.called(meeting, reach, await schedules.leaving_for(meeting), say))


async def threw_away(
    query: CallbackQuery, button: DiscardMeeting, person: Person, meetings: Meetings, say: Say
) -> None:
    await meetings.discard(button.meeting_id, by=person)
    await show(query, screens.thrown_away(say))


async def answered(
    query: CallbackQuery,
    button: AnswerInvitation,
    person: Person,
    meetings: Meetings,
    network: Network,
    say: Say,
) -> str:
    """In one's own chat the invitation shows the answer; the group's card is changed by the outbox."""
    meeting = await meetings.answer(button.meeting_id, button.answer, by=person)
    if query.message is not None and query.message.chat.id == person.telegram_id:
        await show(query, screens.answered(meeting, button.answer, network, say))
    return say("meeting-answered", answer=button.answer.value, name=person.name)


async def asked_for_meetings(message: Message, person: Person, meetings: Meetings, say: Say) -> None:
    await show(message, screens.coming(await meetings.coming(person), say))


async def opened_meetings(query: CallbackQuery, person: Person, meetings: Meetings, say: Say) -> None:
    await show(query, screens.coming(await meetings.coming(person), say))


async def looked(
    query: CallbackQuery,
    button: LookAtMeeting,
    person: Person,
    meetings: Meetings,
    network: Network,
    say: Say,
) -> None:
    seen = await meetings.look(button.meeting_id, by=person)
    looked_at = screens.one(
        seen.meeting, seen.own, seen.answers, network, say, some_by_email=seen.some_by_email
    )
    await show(query, looked_at)


async def _take(
    heard: Reading, otherwise: str, message: Message, state: FSMContext, clock: Clock, say: Say
) -> None:
    group_id, kind = await _begun(state)
    match heard:
        case Understood(when):
            await _ask_place(message, MeetingAt(group_id, kind, when), state, clock, say)
        case OnDay(day):
            await _ask_time(message, MeetingOnDay(group_id, kind, day), state, say)
        case Ambiguous():
            await show(message, screens.choose_meaning(group_id, kind, heard, say))
        case Past(when):
            gone = moments.long(_instant(when), say.language)
            await show(message, screens.not_understood("meeting-in-the-past", say, when=gone))
        case NotUnderstood():
            await show(message, screens.not_understood(otherwise, say))


async def _ask_time(
    event: Message | CallbackQuery, chosen: MeetingOnDay, state: FSMContext, say: Say
) -> None:
    await state.set_state(Awaiting.meeting_time)
    await state.set_data(
        {"group_id": chosen.group_id, "kind": chosen.kind.value, "day": chosen.day.isoformat()}
    )
    await show(event, screens.choose_time(chosen.group_id, chosen.kind, chosen.day, say))


async def _ask_place(
    event: Message | CallbackQuery, chosen: MeetingAt, state: FSMContext, clock: Clock, say: Say
) -> None:
    if _instant(chosen.when) <= clock():
        gone = moments.long(_instant(chosen.when), say.language)
        await show(event, screens.not_understood("meeting-in-the-past", say, when=gone))
        return
    await state.set_state(Awaiting.meeting_place)
    await state.set_data(
        {"group_id": chosen.group_id, "kind": chosen.kind.value, "when": chosen.when.isoformat()}
    )
    await show(event, screens.choose_place(chosen.group_id, chosen.kind, chosen.when, say))


async def _begun(state: FSMContext) -> tuple[int, MeetingKind]:
    asked = await state.get_data()
    return asked["group_id"], MeetingKind(asked["kind"])


def _instant(wall: datetime) -> datetime:
    return at(wall.date(), wall.time())


def routes() -> Router:
    router = Router(name="meetings")
    one_group = LeadsOneGroup(Act.CALL_MEETING, CallMeeting)
    router.message.register(chose_group, Command(*CALL, ignore_case=True), one_group)
    router.message.register(wants_to_call, Command(*CALL, ignore_case=True))
    router.message.register(asked_for_meetings, Command(*MEETINGS, ignore_case=True))
    router.message.register(wrote_day, StateFilter(Awaiting.meeting_day), Text())
    router.message.register(wrote_time, StateFilter(Awaiting.meeting_time), Text())
    router.message.register(wrote_place, StateFilter(Awaiting.meeting_place), Text())
    router.callback_query.register(chose_group, Pressed(CallMeeting))
    router.callback_query.register(chose_kind, Pressed(MeetingOfKind))
    router.callback_query.register(chose_day, Pressed(MeetingOnDay))
    router.callback_query.register(chose_time, Pressed(MeetingAt))
    router.callback_query.register(left_place_open, Pressed(MeetingSomewhere))
    router.callback_query.register(called, Pressed(CallIt))
    router.callback_query.register(threw_away, Pressed(DiscardMeeting))
    router.callback_query.register(opened_meetings, Pressed(ShowMeetings))
    router.callback_query.register(looked, Pressed(LookAtMeeting))
    return router


def on_cards() -> Router:
    """An invitation is answered in one's own chat and on the group's card alike."""
    router = Router(name="meeting cards")
    router.callback_query.register(answered, Pressed(AnswerInvitation))
    return router
