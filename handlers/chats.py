"""The bot in groups: linking the chat, and coming and going there and in private chats."""

from aiogram import Bot, Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import chats as screens
from bot.screens.chats import LookAtLostChat
from bot.screens.screen import screen
from bot.services.chats import Chats
from bot.services.outcomes import Outcomes
from bot.services.people import People
from bot.texts.catalog import Say
from handlers.commands import LINK
from handlers.filters import Addressed, Has, InGroup, InPrivate, Known, Pressed
from handlers.reply import show, show_below

_GONE = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}


async def linked(message: Message, person: Person, chats: Chats, network: Network, say: Say) -> None:
    group = await chats.link(message.chat.id, message.message_thread_id, by=person)
    await show(message, screens.linked(group, network, say))


async def wanted_to_link_here(message: Message, say: Say) -> None:
    await show(message, screen(say("chat-link-in-group")))


async def spoken_to_in_group(message: Message, bot: Bot, say: Say) -> None:
    await show(message, screens.come_to_private(f"https://t.me/{(await bot.me()).username}", say))


async def group_moved(message: Message, outcomes: Outcomes) -> None:
    assert message.migrate_to_chat_id is not None  # noqa: S101  the filter saw it
    await outcomes.moved(message.chat.id, message.migrate_to_chat_id)


async def standing_changed_in_group(event: ChatMemberUpdated, outcomes: Outcomes) -> None:
    if event.new_chat_member.status in _GONE:
        await outcomes.removed_from(event.chat.id)


async def standing_changed_in_private(event: ChatMemberUpdated, outcomes: Outcomes, people: People) -> None:
    """Somebody has blocked the bot, or lets it write again."""
    if event.new_chat_member.status in _GONE:
        await outcomes.blocked(event.chat.id)
    else:
        await outcomes.came_back(event.chat.id)
    people.forget(event.chat.id)


async def looked_at_lost(
    query: CallbackQuery, button: LookAtLostChat, person: Person, chats: Chats, network: Network, say: Say
) -> None:
    await show_below(query, screens.lost(await chats.lost(button.group_chat_id, by=person), network, say))


def routes() -> Router:
    router = Router(name="chats")
    router.message.register(linked, InGroup(), Known(), Command(*LINK, ignore_case=True))
    router.message.register(wanted_to_link_here, InPrivate(), Known(), Command(*LINK))
    router.callback_query.register(looked_at_lost, InPrivate(), Known(), Pressed(LookAtLostChat))
    router.message.register(group_moved, InGroup(), Has("migrate_to_chat_id"))
    router.my_chat_member.register(standing_changed_in_group, InGroup())
    router.my_chat_member.register(standing_changed_in_private, InPrivate())
    return router


def other_commands() -> Router:
    """Everything but the card is for the private chat."""
    router = Router(name="commands in groups")
    router.message.register(spoken_to_in_group, InGroup(), Has("text"), Addressed())
    return router
