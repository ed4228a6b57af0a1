"""Changing a vetted answer part by part, and proposing the change."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.answer_versions import DAYS, Part
from bot.domain.clock import Clock
from bot.domain.people import Person
from bot.domain.typed_dates import read_day
from bot.screens import answer_editing as screens
from bot.screens import answer_proposals as proposals
from bot.screens import kept_answers as kept
from bot.screens.answer_buttons import (
    BringBack,
    ChoosePart,
    DiscardDraft,
    EditPart,
    EmptyPart,
    GoOnEditing,
    PartOnDay,
    ProposeDraft,
)
from bot.services.answer_drafts import AnswerDrafts
from bot.services.answer_pages import AnswerPages
from bot.services.answer_versions import AnswerVersions
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def wants_to_change(
    query: CallbackQuery,
    button: ChoosePart,
    state: FSMContext,
    person: Person,
    answer_drafts: AnswerDrafts,
    say: Say,
) -> None:
    entry = await answer_drafts.before_editing(button.slug, button.language, by=person)
    await state.clear()
    await show(query, screens.choose_part(entry, say))


async def chose_part(
    query: CallbackQuery,
    button: EditPart,
    state: FSMContext,
    person: Person,
    answer_drafts: AnswerDrafts,
    today: date,
    say: Say,
) -> None:
    entry = await answer_drafts.before_editing(button.slug, button.language, by=person)
    await state.set_state(Awaiting.answer_part)
    await state.set_data({"slug": button.slug, "language": button.language, "part": button.part.value})
    await show(query, screens.ask(entry, button.part, today, say))


async def wrote_part(
    message: Message,
    state: FSMContext,
    person: Person,
    answer_drafts: AnswerDrafts,
    clock: Clock,
    today: date,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help changes no answer: the question is shown again below the emergency card."""
    asked, words = await state.get_data(), message.text or ""
    slug, language, part = asked["slug"], asked["language"], Part(asked["part"])
    value = read_day(words, clock()) if part in DAYS else words
    if alarmed or value is None:
        entry = await answer_drafts.before_editing(slug, language, by=person)
        await show(message, screens.ask(entry, part, today, say, not_understood=not alarmed))
        return
    draft = await answer_drafts.edit(slug, language, part, value, by=person)
    await state.clear()
    await show(message, proposals.preview(draft, say))


async def chose_day(
    query: CallbackQuery,
    button: PartOnDay,
    state: FSMContext,
    person: Person,
    answer_drafts: AnswerDrafts,
    say: Say,
) -> None:
    draft = await answer_drafts.edit(button.slug, button.language, button.part, button.day, by=person)
    await state.clear()
    await show(query, proposals.preview(draft, say))


async def emptied(
    query: CallbackQuery,
    button: EmptyPart,
    state: FSMContext,
    person: Person,
    answer_drafts: AnswerDrafts,
    say: Say,
) -> None:
    draft = await answer_drafts.edit(button.slug, button.language, button.part, None, by=person)
    await state.clear()
    await show(query, proposals.preview(draft, say))


async def proposed(
    query: CallbackQuery,
    button: ProposeDraft,
    person: Person,
    answer_versions: AnswerVersions,
    say: Say,
) -> None:
    proposal, approvers = await answer_versions.propose(button.version_id, by=person)
    await show(query, proposals.proposed(proposal, approvers, say))


async def threw_away(
    query: CallbackQuery,
    button: DiscardDraft,
    person: Person,
    answer_drafts: AnswerDrafts,
    answer_pages: AnswerPages,
    say: Say,
) -> None:
    gone = await answer_drafts.discard(button.version_id, by=person)
    await show(query, kept.answer_page(await answer_pages.page(gone.slug, gone.language, by=person), say))


async def went_on(
    query: CallbackQuery, button: GoOnEditing, person: Person, answer_drafts: AnswerDrafts, say: Say
) -> None:
    draft = await answer_drafts.go_on(button.version_id, by=person)
    await show(query, proposals.preview(draft, say))


async def brought_back(
    query: CallbackQuery, button: BringBack, person: Person, answer_drafts: AnswerDrafts, say: Say
) -> None:
    draft = await answer_drafts.bring_back(button.slug, button.language, button.number, by=person)
    await show(query, proposals.preview(draft, say))


def routes() -> Router:
    router = Router(name="answer editing")
    router.message.register(wrote_part, StateFilter(Awaiting.answer_part), Text())
    router.callback_query.register(wants_to_change, Pressed(ChoosePart))
    router.callback_query.register(chose_part, Pressed(EditPart))
    router.callback_query.register(chose_day, Pressed(PartOnDay))
    router.callback_query.register(emptied, Pressed(EmptyPart))
    router.callback_query.register(proposed, Pressed(ProposeDraft))
    router.callback_query.register(threw_away, Pressed(DiscardDraft))
    router.callback_query.register(went_on, Pressed(GoOnEditing))
    router.callback_query.register(brought_back, Pressed(BringBack))
    return router
