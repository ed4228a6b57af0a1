"""Beginning a newsletter from a ready draft."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import ready_drafts as screens
from bot.screens.newsletter_buttons import ChooseReadyDraft
from bot.screens.ready_drafts import ShowReadyDraft, UseReadyDraft
from bot.services.newsletters import Newsletters
from bot.services.ready_drafts import ReadyDrafts
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.previews import hold, show_draft
from handlers.reply import show, show_below


async def opened(
    query: CallbackQuery, button: ChooseReadyDraft, person: Person, ready_drafts: ReadyDrafts, say: Say
) -> None:
    drafts = await ready_drafts.choices(button.group_id, by=person)
    await show(query, screens.choose(drafts, button.group_id, say))


async def looked_at(
    query: CallbackQuery, button: ShowReadyDraft, person: Person, ready_drafts: ReadyDrafts, say: Say
) -> None:
    draft = await ready_drafts.look(button.group_id, button.draft, by=person)
    await show(query, screens.words(draft, say))
    await show_below(query, screens.use(draft, button.group_id, say))


async def used(
    query: CallbackQuery,
    button: UseReadyDraft,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    ready_drafts: ReadyDrafts,
    network: Network,
    say: Say,
) -> None:
    drafted = await ready_drafts.use(button.group_id, button.draft, by=person)
    await hold(state, drafted[0].id)
    await show_draft(query, drafted, state, newsletters, network, say)


def routes() -> Router:
    router = Router(name="ready drafts")
    router.callback_query.register(opened, Pressed(ChooseReadyDraft))
    router.callback_query.register(looked_at, Pressed(ShowReadyDraft))
    router.callback_query.register(used, Pressed(UseReadyDraft))
    return router
