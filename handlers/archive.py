"""The archive: browsing and searching newsletters, and opening one."""

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.archive import Kept
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import archive as screens
from bot.screens.archive import SearchArchive, ShowDifference, ShowVersion, TurnArchive
from bot.screens.correction_buttons import OpenLetter
from bot.screens.menu import ShowArchive
from bot.services.archive import Archive
from bot.texts.catalog import Say
from handlers.commands import ARCHIVE
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def opened(
    event: Message | CallbackQuery,
    state: FSMContext,
    person: Person,
    archive: Archive,
    say: Say,
) -> None:
    if await state.get_state() == Awaiting.archive_search.state:
        await state.clear()  # what is written next is no search any more
    await show(event, screens.listing(await archive.page(0, by=person), say))


async def turned(
    query: CallbackQuery, button: TurnArchive, person: Person, archive: Archive, say: Say
) -> None:
    await show(query, screens.listing(await archive.page(button.page, by=person), say))


async def wants_to_search(query: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Awaiting.archive_search)
    await show(query, screens.ask_for_words(say))


async def searched(message: Message, state: FSMContext, person: Person, archive: Archive, say: Say) -> None:
    found = await archive.search(message.text or "", by=person)
    await state.clear()
    await show(message, screens.hits(found, say))


async def read(
    query: CallbackQuery,
    button: OpenLetter,
    state: FSMContext,
    person: Person,
    archive: Archive,
    network: Network,
    say: Say,
) -> None:
    kept = await archive.open(button.newsletter_id, by=person)
    if await state.get_state() in {Awaiting.correction.state, Awaiting.withdrawal_why.state}:
        await state.clear()  # what is written next is no correction and no reason any more
    await show(query, screens.opened(kept, network, say))
    await send_files(kept, person, archive)


async def send_files(kept: Kept, person: Person, archive: Archive) -> None:
    """An opened letter that has some comes once more with them."""
    if screens.files_follow(kept):
        await archive.send_again(kept.letter.id, by=person)


async def read_version(
    query: CallbackQuery, button: ShowVersion, person: Person, archive: Archive, network: Network, say: Say
) -> None:
    kept, found = await archive.version(button.newsletter_id, button.version, by=person)
    await show(query, screens.version(kept, found[-1], network, say))


async def compared(
    query: CallbackQuery, button: ShowDifference, person: Person, archive: Archive, say: Say
) -> None:
    kept, found = await archive.version(button.newsletter_id, button.version, by=person)
    await show(query, screens.difference(kept, found[0], found[-1], say))


def routes() -> Router:
    router = Router(name="archive")
    router.message.register(opened, Command(*ARCHIVE, ignore_case=True))
    router.message.register(searched, StateFilter(Awaiting.archive_search), Text())
    router.callback_query.register(opened, Pressed(ShowArchive))
    router.callback_query.register(turned, Pressed(TurnArchive))
    router.callback_query.register(wants_to_search, Pressed(SearchArchive))
    router.callback_query.register(read, Pressed(OpenLetter))
    router.callback_query.register(read_version, Pressed(ShowVersion))
    router.callback_query.register(compared, Pressed(ShowDifference))
    return router
