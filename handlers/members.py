"""The people of a group, for those who lead it: looking, vouching, suspending, ending."""

from contextlib import suppress

from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import members as screens
from bot.screens.members import AskStep, LookAtMember, ShowMembers, TakeStep, TurnMembers
from bot.services.members import Members
from bot.services.people import People
from bot.texts.catalog import Catalog, Say
from handlers.commands import publish_for
from handlers.filters import Pressed
from handlers.reply import show


async def opened(
    query: CallbackQuery, button: ShowMembers, person: Person, members: Members, network: Network, say: Say
) -> None:
    await _show_page(query, TurnMembers(button.group_id, 0), person, members, network, say)


async def turned(
    query: CallbackQuery, button: TurnMembers, person: Person, members: Members, network: Network, say: Say
) -> None:
    await _show_page(query, button, person, members, network, say)


async def looked(
    query: CallbackQuery, button: LookAtMember, person: Person, members: Members, network: Network, say: Say
) -> None:
    member = await members.look(button.membership_id, by=person)
    await show(query, screens.one(member, network, say))


async def asked(
    query: CallbackQuery, button: AskStep, person: Person, members: Members, network: Network, say: Say
) -> None:
    member = await members.ready_for(button.membership_id, button.step, by=person)
    await show(query, screens.ask(member, button.step, network, say))


async def took(
    query: CallbackQuery,
    button: TakeStep,
    bot: Bot,
    person: Person,
    members: Members,
    people: People,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    member = await members.take(button.membership_id, button.step, by=person)
    await show(query, screens.taken(member, button.step, network, say))
    await refresh_commands(bot, member.telegram_id, people, voices)


async def refresh_commands(bot: Bot, telegram_id: int | None, people: People, voices: Catalog) -> None:
    """What another's app offers beside the writing field; rights are checked elsewhere."""
    other = await people.on_telegram(telegram_id) if telegram_id is not None else None
    if other is not None:
        with suppress(TelegramAPIError):
            await publish_for(bot, other, voices[other.language])


async def _show_page(
    query: CallbackQuery, button: TurnMembers, person: Person, members: Members, network: Network, say: Say
) -> None:
    listing = await members.listing(button.group_id, button.page, by=person)
    await show(query, screens.listing(listing.group_id, listing.place, listing.page, network, say))


def routes() -> Router:
    router = Router(name="members of a group")
    router.callback_query.register(opened, Pressed(ShowMembers))
    router.callback_query.register(turned, Pressed(TurnMembers))
    router.callback_query.register(looked, Pressed(LookAtMember))
    router.callback_query.register(asked, Pressed(AskStep))
    router.callback_query.register(took, Pressed(TakeStep))
    return router
