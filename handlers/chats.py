"""The bot in groups: linking the chat and unlinking it, and coming and going there and in private chats."""

from aiogram import Bot, Router
from aiogram.enums import ChatMemberStatus
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Chat, ChatMemberRestricted, ChatMemberUpdated, Message
from aiogram.types.chat_member_union import ChatMemberUnion

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import chats as screens
from bot.screens.chats import AskUnlinkChat, LinkThisChat, LookAtLostChat, ShowChats, UnlinkChat
from bot.screens.screen import Screen, screen
from bot.services.chats import Chats
from bot.services.outcomes import Outcomes
from bot.services.people import People
from bot.texts.catalog import Say
from handlers.commands import CONTACTS, HELP, LINK
from handlers.filters import Addressed, Has, InGroup, InPrivate, Joined, Known, Pressed
from handlers.links import link_to
from handlers.reply import reach, show, show_alone, show_below

_GONE = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}


async def joined(message: Message, bot: Bot, chats: Chats, say: Say) -> None:
    if not await chats.is_linked(message.chat.id):
        await reach(bot, message.chat.id, screens.hello(say))


async def wants_to_link(
    message: Message, person: Person, bot: Bot, chats: Chats, network: Network, say: Say
) -> None:
    groups = chats.to_link(by=person)
    await _require_administrator(bot, message.chat, person)
    if len(groups) > 1:
        await show(message, screens.which_group(groups, person.id, network, say))
        return
    await show(message, await _linked(message, groups[0].group_id, person, chats, network, say))


async def chose_group(
    query: CallbackQuery,
    button: LinkThisChat,
    person: Person,
    bot: Bot,
    chats: Chats,
    network: Network,
    say: Say,
) -> None:
    if person.id != button.asked_by:
        raise Declined("chat-link-not-yours")
    if not isinstance(query.message, Message):
        raise Declined("chat-link-again")
    await _require_administrator(bot, query.message.chat, person)
    await show(query, await _linked(query.message, button.group_id, person, chats, network, say))


async def wants_to_link_unseen(message: Message, say: Say) -> None:
    """As an administrator who stays anonymous, or as a channel."""
    await show(message, screen(say("chat-link-anonymous")))


async def wanted_to_link_here(message: Message, say: Say) -> None:
    await show(message, screen(say("chat-link-in-group")))


async def forwarded_from_channel(_: Message) -> None:
    """What a linked channel posts comes into the group by itself, and asks nothing of the bot."""


async def spoken_to_in_group(message: Message, bot: Bot, say: Say) -> None:
    await show_alone(message, screens.come_to_private(await link_to(bot), say))


async def asked_for_contacts(message: Message, bot: Bot, say: Say) -> None:
    await show_alone(message, screens.contacts_in_private(await link_to(bot), say))


async def asked_for_help(message: Message, bot: Bot, say: Say) -> None:
    await show_alone(message, screens.help_in_group(await link_to(bot), say))


async def group_moved(message: Message, outcomes: Outcomes) -> None:
    assert message.migrate_to_chat_id is not None  # noqa: S101  the filter saw it
    await outcomes.moved(message.chat.id, message.migrate_to_chat_id)


async def standing_changed_in_group(event: ChatMemberUpdated, bot: Bot, outcomes: Outcomes, say: Say) -> None:
    before, now = event.old_chat_member, event.new_chat_member
    if not _is_in(now):
        await outcomes.removed_from(event.chat.id)
    elif not _may_write(now):
        await outcomes.silenced_in(event.chat.id)
    elif _is_in(before):
        await outcomes.may_write_in(event.chat.id)
    if now.status == ChatMemberStatus.ADMINISTRATOR != before.status:
        await reach(bot, event.chat.id, screens.not_as_administrator(say))


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
    chat, allowed = await chats.lost(button.group_chat_id, by=person)
    await show_below(query, screens.lost(chat, network, say, allowed=allowed))


async def opened(
    query: CallbackQuery, button: ShowChats, person: Person, chats: Chats, network: Network, say: Say
) -> None:
    await show(query, screens.chats(await chats.of_group(button.group_id, by=person), network, say))


async def wants_to_unlink(
    query: CallbackQuery, button: AskUnlinkChat, person: Person, chats: Chats, network: Network, say: Say
) -> None:
    number, chat = await chats.before_unlinking(button.group_chat_id, by=person)
    await show(query, screens.before_unlinking(number, chat, network, say))


async def unlinked(
    query: CallbackQuery, button: UnlinkChat, person: Person, chats: Chats, network: Network, say: Say
) -> str:
    await show(query, screens.chats(await chats.unlink(button.group_chat_id, by=person), network, say))
    return say("chat-unlinked")


async def _require_administrator(bot: Bot, chat: Chat, person: Person) -> None:
    """Who may bring a group's invitations into a chat answers for the chat too. Telegram tells its
    administrators to any member; in a small group it may say of everybody that they are."""
    if (chat.model_extra or {}).get("all_members_are_administrators") is True:
        return
    try:
        administrators = await bot.get_chat_administrators(chat.id)
    except (TelegramBadRequest, TelegramForbiddenError):
        administrators = []
    if person.telegram_id not in {each.user.id for each in administrators}:
        raise Declined("chat-link-not-admin")


async def _linked(
    message: Message, group_id: int, person: Person, chats: Chats, network: Network, say: Say
) -> Screen:
    """The rules only once: somebody may have pinned them."""
    group, anew = await chats.link(message.chat.id, _topic(message), group_id, by=person)
    return (screens.linked if anew else screens.linked_already)(group, network, say)


def _topic(message: Message) -> int | None:
    """Outside of forums a reply has a thread as well, and that is no topic."""
    return message.message_thread_id if message.is_topic_message else None


def _is_in(member: ChatMemberUnion) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _GONE


def _may_write(member: ChatMemberUnion) -> bool:
    return not isinstance(member, ChatMemberRestricted) or member.can_send_messages


def routes() -> Router:
    router = Router(name="chats")
    router.message.register(forwarded_from_channel, InGroup(), Has("is_automatic_forward"))
    router.message.register(joined, InGroup(), Joined())
    router.message.register(
        wants_to_link_unseen, InGroup(), Has("sender_chat"), Command(*LINK, ignore_case=True)
    )
    router.message.register(wants_to_link, InGroup(), Known(), Command(*LINK, ignore_case=True))
    router.message.register(wanted_to_link_here, InPrivate(), Known(), Command(*LINK))
    router.callback_query.register(chose_group, InGroup(), Known(), Pressed(LinkThisChat))
    router.callback_query.register(looked_at_lost, InPrivate(), Known(), Pressed(LookAtLostChat))
    router.callback_query.register(opened, InPrivate(), Known(), Pressed(ShowChats))
    router.callback_query.register(wants_to_unlink, InPrivate(), Known(), Pressed(AskUnlinkChat))
    router.callback_query.register(unlinked, InPrivate(), Known(), Pressed(UnlinkChat))
    router.message.register(group_moved, InGroup(), Has("migrate_to_chat_id"))
    router.my_chat_member.register(standing_changed_in_group, InGroup())
    router.my_chat_member.register(standing_changed_in_private, InPrivate())
    return router


def other_commands() -> Router:
    """Everything but the card is for the private chat."""
    router = Router(name="commands in groups")
    router.message.register(asked_for_contacts, InGroup(), Command(*CONTACTS, ignore_case=True))
    router.message.register(asked_for_help, InGroup(), Command(*HELP, ignore_case=True))
    router.message.register(spoken_to_in_group, InGroup(), Has("text"), Addressed())
    return router
