"""Noting that a law changes, from which day, and taking that back."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.clock import Clock
from bot.domain.people import Person
from bot.domain.typed_dates import read_day
from bot.screens import law_changes as screens
from bot.screens.answer_buttons import (
    AskLawDay,
    AskToTakeBack,
    ChooseLaw,
    LookAtLawChange,
    NoteLawChange,
    ShowLawChanges,
    TakeBackLawChange,
    WriteLawNote,
)
from bot.services.law_changes import LawChanges
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def opened(
    query: CallbackQuery, state: FSMContext, person: Person, law_changes: LawChanges, say: Say
) -> None:
    await state.clear()
    await show(query, screens.changes(await law_changes.noted(by=person), say))


async def wants_to_note(query: CallbackQuery, person: Person, law_changes: LawChanges, say: Say) -> None:
    await show(query, screens.choose_law(law_changes.acts(by=person), say))


async def chose_law(
    query: CallbackQuery,
    button: AskLawDay,
    state: FSMContext,
    person: Person,
    law_changes: LawChanges,
    today: date,
    say: Say,
) -> None:
    law_changes.before_noting(screens.number_of(button.law), today, by=person)
    await state.set_state(Awaiting.law_day)
    await state.set_data({"law": button.law})
    await show(query, screens.ask_day(say))


async def wrote_day(
    message: Message,
    state: FSMContext,
    person: Person,
    law_changes: LawChanges,
    clock: Clock,
    say: Say,
    alarmed: bool,
) -> None:
    """One that has been, too: the change may have been overlooked. A cry for help is no day."""
    law = (await state.get_data())["law"]
    day = None if alarmed else read_day(message.text or "", clock())
    if day is None:
        await show(message, screens.ask_day(say))
        return
    affected = law_changes.before_noting(screens.number_of(law), day, by=person)
    await state.clear()
    await show(message, screens.check(affected, say))


async def noted(
    query: CallbackQuery, button: NoteLawChange, person: Person, law_changes: LawChanges, say: Say
) -> None:
    affected = await law_changes.note(screens.number_of(button.law), button.on, None, by=person)
    await show(query, screens.noted(affected, say))


async def wants_to_write(
    query: CallbackQuery,
    button: WriteLawNote,
    state: FSMContext,
    person: Person,
    law_changes: LawChanges,
    say: Say,
) -> None:
    affected = law_changes.before_noting(screens.number_of(button.law), button.on, by=person)
    await state.set_state(Awaiting.law_note)
    await state.set_data({"law": button.law, "on": button.on.isoformat()})
    await show(query, screens.ask_note(affected, say))


async def wrote_note(
    message: Message,
    state: FSMContext,
    person: Person,
    law_changes: LawChanges,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help is no note."""
    asked = await state.get_data()
    number, on = screens.number_of(asked["law"]), date.fromisoformat(asked["on"])
    if alarmed:
        await show(message, screens.ask_note(law_changes.before_noting(number, on, by=person), say))
        return
    affected = await law_changes.note(number, on, message.text or "", by=person)
    await state.clear()
    await show(message, screens.noted(affected, say))


async def looked(
    query: CallbackQuery, button: LookAtLawChange, person: Person, law_changes: LawChanges, say: Say
) -> None:
    affected = await law_changes.look(button.change_id, by=person)
    await show(query, screens.noted(affected, say, button.page))


async def wants_to_take_back(
    query: CallbackQuery, button: AskToTakeBack, person: Person, law_changes: LawChanges, say: Say
) -> None:
    await show(query, screens.ask_to_take_back(await law_changes.look(button.change_id, by=person), say))


async def took_back(
    query: CallbackQuery, button: TakeBackLawChange, person: Person, law_changes: LawChanges, say: Say
) -> None:
    affected = await law_changes.take_back(button.change_id, by=person)
    await show(query, screens.taken_back(affected, say))


def routes() -> Router:
    router = Router(name="law changes")
    router.message.register(wrote_day, StateFilter(Awaiting.law_day), Text())
    router.message.register(wrote_note, StateFilter(Awaiting.law_note), Text())
    router.callback_query.register(opened, Pressed(ShowLawChanges))
    router.callback_query.register(wants_to_note, Pressed(ChooseLaw))
    router.callback_query.register(chose_law, Pressed(AskLawDay))
    router.callback_query.register(noted, Pressed(NoteLawChange))
    router.callback_query.register(wants_to_write, Pressed(WriteLawNote))
    router.callback_query.register(looked, Pressed(LookAtLawChange))
    router.callback_query.register(wants_to_take_back, Pressed(AskToTakeBack))
    router.callback_query.register(took_back, Pressed(TakeBackLawChange))
    return router
