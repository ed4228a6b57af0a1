"""Sending on a letter from above."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import archive as archived
from bot.screens import forwarding as screens
from bot.screens.forwarding import ForwardLetter, ShowSentOn
from bot.screens.newsletter_buttons import ChooseForwarded
from bot.services.archive import Archive
from bot.services.forwarding import Forwarding
from bot.services.newsletters import Newsletters
from bot.texts.catalog import Say
from handlers.archive import send_files
from handlers.conversation import Awaiting
from handlers.filters import Own, Pressed
from handlers.previews import hold, show_draft
from handlers.received import is_rest_of_refused, only_words_in, refuse
from handlers.reply import show, show_below


async def opened(
    query: CallbackQuery,
    button: ChooseForwarded,
    person: Person,
    forwarding: Forwarding,
    network: Network,
    say: Say,
) -> None:
    letters = await forwarding.choices(button.group_id, by=person)
    await show(query, screens.choose(letters, button.group_id, network, say))


async def chose(
    query: CallbackQuery,
    button: ForwardLetter,
    state: FSMContext,
    person: Person,
    forwarding: Forwarding,
    network: Network,
    say: Say,
) -> None:
    original = await forwarding.look(button.group_id, button.newsletter_id, by=person)
    await state.set_state(Awaiting.forwarding)
    await state.set_data({"group_id": button.group_id, "forwards_id": original.id})
    await show(query, screens.write(original, button.group_id, network, say))


async def wrote(
    message: Message,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    forwarding: Forwarding,
    network: Network,
    say: Say,
) -> None:
    if await is_rest_of_refused(message, state):
        return
    asked = await state.get_data()
    group_id, number = asked["group_id"], asked["forwards_id"]
    try:
        drafted = await forwarding.draft(group_id, number, *only_words_in(message), by=person)
    except Declined as no:
        await refuse(message, state, no, say)
        return
    await hold(state, drafted[0].id)
    await show_draft(message, drafted, state, newsletters, network, say)


async def looked_for_own(
    query: CallbackQuery,
    button: ShowSentOn,
    person: Person,
    forwarding: Forwarding,
    archive: Archive,
    network: Network,
    say: Say,
) -> None:
    """One that has been sent is opened at once."""
    letters = await forwarding.sent_on(button.newsletter_id, by=person)
    if len(letters) == 1 and letters[0].sent_at is not None:
        kept = await archive.open(letters[0].id, by=person)
        await show_below(query, archived.opened(kept, network, say))
        await send_files(kept, person, archive)
    else:
        await show_below(query, screens.sent_on(letters, network, say))


def routes() -> Router:
    router = Router(name="forwarding")
    router.message.register(wrote, StateFilter(Awaiting.forwarding), Own())
    router.callback_query.register(opened, Pressed(ChooseForwarded))
    router.callback_query.register(chose, Pressed(ForwardLetter))
    router.callback_query.register(looked_for_own, Pressed(ShowSentOn))
    return router
