"""Answering for a change of a vetted answer that somebody else has written."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.answer_versions import State
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.screens import answer_proposals as screens
from bot.screens.answer_buttons import (
    ApproveVersion,
    ChooseCategory,
    LookAtVersion,
    PutInto,
    ReadVersion,
    SendBackVersion,
    WithdrawVersion,
)
from bot.services.answer_versions import AnswerVersions
from bot.texts.catalog import Catalog, Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show, show_below


async def looked(
    query: CallbackQuery,
    button: LookAtVersion,
    state: FSMContext,
    person: Person,
    answer_versions: AnswerVersions,
    say: Say,
) -> None:
    await _no_reason_after_all(state)
    proposal = await answer_versions.look(button.version_id, by=person)
    if proposal.version.state is State.DRAFT:
        await show(query, screens.preview(proposal, say))
    else:
        own, keeps = proposal.version.writer_id == person.id, bool(led_by(person, Act.EDIT_ANSWERS))
        await show(query, screens.card(proposal, say, own=own, keeps=keeps))


async def read_whole(
    query: CallbackQuery,
    button: ReadVersion,
    person: Person,
    answer_versions: AnswerVersions,
    today: date,
    voices: Catalog,
    say: Say,
) -> None:
    proposal = await answer_versions.look(button.version_id, by=person)
    await show(query, screens.whole(proposal, today, voices[proposal.after.language], say))


async def approved(
    query: CallbackQuery,
    button: ApproveVersion,
    state: FSMContext,
    person: Person,
    answer_versions: AnswerVersions,
    say: Say,
) -> None:
    await _no_reason_after_all(state)
    proposal = await answer_versions.approve(button.version_id, by=person)
    await show(query, screens.has_approved(proposal, say))


async def wants_to_send_back(
    query: CallbackQuery,
    button: SendBackVersion,
    state: FSMContext,
    person: Person,
    answer_versions: AnswerVersions,
    say: Say,
) -> None:
    version = await answer_versions.may_send_back(button.version_id, by=person)
    await state.set_state(Awaiting.answer_sent_back)
    await state.set_data({"version_id": button.version_id})
    await show_below(query, screens.ask_why(version, say))


async def said_why(
    message: Message,
    state: FSMContext,
    person: Person,
    answer_versions: AnswerVersions,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help is no reason."""
    version_id = (await state.get_data())["version_id"]
    if alarmed:
        await show(message, screens.ask_why(await answer_versions.may_send_back(version_id, by=person), say))
        return
    version = await answer_versions.send_back(version_id, message.text or "", by=person)
    await state.clear()
    await show(message, screens.sent_back(version, say))


async def withdrew(
    query: CallbackQuery, button: WithdrawVersion, person: Person, answer_versions: AnswerVersions, say: Say
) -> None:
    await answer_versions.withdraw(button.version_id, by=person)
    await show(query, screens.withdrawn(say))


async def wants_category(
    query: CallbackQuery, button: ChooseCategory, person: Person, answer_versions: AnswerVersions, say: Say
) -> None:
    await answer_versions.may_send_back(button.version_id, by=person)
    await show(query, screens.choose_category(button.version_id, say))


async def chose_category(
    query: CallbackQuery, button: PutInto, person: Person, answer_versions: AnswerVersions, say: Say
) -> None:
    proposal = await answer_versions.put_into(button.version_id, button.category, by=person)
    await show(query, screens.card(proposal, say))


async def _no_reason_after_all(state: FSMContext) -> None:
    if await state.get_state() == Awaiting.answer_sent_back.state:
        await state.clear()


def routes() -> Router:
    router = Router(name="answer proposals")
    router.message.register(said_why, StateFilter(Awaiting.answer_sent_back), Text())
    router.callback_query.register(looked, Pressed(LookAtVersion))
    router.callback_query.register(read_whole, Pressed(ReadVersion))
    router.callback_query.register(approved, Pressed(ApproveVersion))
    router.callback_query.register(wants_to_send_back, Pressed(SendBackVersion))
    router.callback_query.register(withdrew, Pressed(WithdrawVersion))
    router.callback_query.register(wants_category, Pressed(ChooseCategory))
    router.callback_query.register(chose_category, Pressed(PutInto))
    return router
