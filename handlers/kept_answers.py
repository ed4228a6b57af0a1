"""Vetted answers for those who keep them: the list, one answer, and its versions."""

from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.people import Person
from bot.screens import answer_editing as editing
from bot.screens import kept_answers as screens
from bot.screens.answer_buttons import (
    KeptAnswer,
    KeptIn,
    KeptToDo,
    SeeAnswer,
    ShowKept,
    ShowProposals,
    ShowVersions,
)
from bot.services.answer_pages import AnswerPages
from bot.services.answer_versions import AnswerVersions
from bot.texts.catalog import Catalog, Say
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery,
    state: FSMContext,
    person: Person,
    answer_pages: AnswerPages,
    answer_versions: AnswerVersions,
    say: Say,
) -> None:
    await state.clear()
    listed = await answer_pages.listing(by=person)
    waiting = await answer_versions.waiting(by=person)
    await show(query, screens.kept(listed, len(waiting), say))


async def chose_category(
    query: CallbackQuery, button: KeptIn, person: Person, answer_pages: AnswerPages, say: Say
) -> None:
    listed = await answer_pages.listing(by=person)
    await show(query, screens.in_category(listed, button.category, button.page, say))


async def looked_at_things_to_do(
    query: CallbackQuery, button: KeptToDo, person: Person, answer_pages: AnswerPages, say: Say
) -> None:
    listed = await answer_pages.listing(by=person)
    await show(query, screens.things_to_do(listed, button.page, say))


async def looked_at_proposals(
    query: CallbackQuery, button: ShowProposals, person: Person, answer_versions: AnswerVersions, say: Say
) -> None:
    waiting = await answer_versions.waiting(by=person)
    await show(query, screens.proposals(waiting, button.page, say))


async def looked(
    query: CallbackQuery,
    button: KeptAnswer,
    state: FSMContext,
    person: Person,
    answer_pages: AnswerPages,
    say: Say,
) -> None:
    await state.clear()
    found = await answer_pages.page(button.slug, button.language, by=person)
    await show(query, screens.answer_page(found, say))


async def saw_it_as_staff(
    query: CallbackQuery,
    button: SeeAnswer,
    person: Person,
    answer_pages: AnswerPages,
    today: date,
    voices: Catalog,
    say: Say,
) -> None:
    entry = await answer_pages.entry(button.slug, button.language, by=person)
    await show(query, screens.as_staff_see(entry, today, voices[entry.language], say))


async def looked_at_versions(
    query: CallbackQuery, button: ShowVersions, person: Person, answer_pages: AnswerPages, say: Say
) -> None:
    found = await answer_pages.versions(button.slug, button.language, by=person)
    await show(query, editing.versions(button.slug, button.language, found, button.page, say))


def routes() -> Router:
    router = Router(name="kept answers")
    router.callback_query.register(opened, Pressed(ShowKept))
    router.callback_query.register(chose_category, Pressed(KeptIn))
    router.callback_query.register(looked_at_things_to_do, Pressed(KeptToDo))
    router.callback_query.register(looked_at_proposals, Pressed(ShowProposals))
    router.callback_query.register(looked, Pressed(KeptAnswer))
    router.callback_query.register(saw_it_as_staff, Pressed(SeeAnswer))
    router.callback_query.register(looked_at_versions, Pressed(ShowVersions))
    return router
