"""The methods by which a bot asks about a chat, pins in it, or leaves it."""

from aiogram import methods
from aiogram.types import AcceptedGiftTypes, ChatFullInfo, ForumTopic

from bot.sandbox.refusals import (
    CHAT_NOT_FOUND,
    NOT_ENOUGH_RIGHTS,
    TO_PIN_NOT_FOUND,
    USER_NOT_FOUND,
    bad_request,
)
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.memberships import Membership, membership
from bot.sandbox.telegram.rooms import Room, Standing

_NO_GIFTS = AcceptedGiftTypes(
    unlimited_gifts=False,
    limited_gifts=False,
    unique_gifts=False,
    premium_subscription=False,
    gifts_from_channels=False,
)


def get_chat(telegram: Telegram, call: methods.GetChat) -> ChatFullInfo:
    room = _readable(telegram, call.chat_id)
    pinned = room.messages.get(room.pinned[-1]) if room.pinned else None
    return ChatFullInfo(
        **room.as_chat().model_dump(exclude_none=True),
        accent_color_id=0,
        max_reaction_count=11,
        accepted_gift_types=_NO_GIFTS,
        pinned_message=pinned,
    )


def get_chat_member(telegram: Telegram, call: methods.GetChatMember) -> Membership:
    room = _readable(telegram, call.chat_id)
    if isinstance(room, Group):
        found = room.membership_of(call.user_id)
    else:
        people = {telegram.bot.id: telegram.bot, room.id: room.members[0].user}
        found = membership(people[call.user_id], "member") if call.user_id in people else None
    if found is None:
        raise bad_request(USER_NOT_FOUND)
    return found


def get_chat_administrators(telegram: Telegram, call: methods.GetChatAdministrators) -> list[Membership]:
    room = _readable(telegram, call.chat_id)
    if room.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    people = room.administrators if isinstance(room, Group) else []
    users = [each.user for each in people]
    if room.bot is Standing.ADMINISTRATOR:
        users.append(telegram.bot)
    owner = membership(room.members[0].user, "creator")
    return [owner, *(membership(each, "administrator") for each in users)]


def get_chat_member_count(telegram: Telegram, call: methods.GetChatMemberCount) -> int:
    room = _readable(telegram, call.chat_id)
    return len(room.members) + 1 if room.kind == "private" or room.bot_is_in else len(room.members)


def pin_chat_message(telegram: Telegram, call: methods.PinChatMessage) -> bool:
    room = telegram.open_room(call.chat_id)
    message = room.messages.get(call.message_id)
    if message is None:
        raise bad_request(TO_PIN_NOT_FOUND)
    if call.message_id not in room.pinned:
        room.pinned.append(call.message_id)
        telegram.post(
            room, telegram.bot, pinned_message=message.model_copy(update={"reply_to_message": None})
        )
    return True


def unpin_chat_message(telegram: Telegram, call: methods.UnpinChatMessage) -> bool:
    """Without a number the newest pinned is unpinned."""
    room = telegram.open_room(call.chat_id)
    unpinned = call.message_id or next(reversed(room.pinned), None)
    if unpinned in room.pinned:
        room.pinned.remove(unpinned)
        telegram.changes.tell()
    return True


def leave_chat(telegram: Telegram, call: methods.LeaveChat) -> bool:
    room = telegram.open_room(call.chat_id)
    if room.kind == "private":
        raise bad_request(CHAT_NOT_FOUND)
    telegram.post(room, telegram.bot, left_chat_member=telegram.bot)
    room.bot = Standing.OUTSIDE
    return True


def create_forum_topic(telegram: Telegram, call: methods.CreateForumTopic) -> ForumTopic:
    room = telegram.open_room(call.chat_id)
    if not isinstance(room, Group) or not room.is_forum:
        raise bad_request("the chat is not a forum")
    if room.bot is not Standing.ADMINISTRATOR:
        raise bad_request(f"{NOT_ENOUGH_RIGHTS} to create a topic")
    number = room.opens_topic(call.name)
    return ForumTopic(message_thread_id=number, name=call.name, icon_color=call.icon_color or 0x6FB9F0)


def _readable(telegram: Telegram, chat_id: int | str) -> Room:
    """A private chat can be asked about even when the person has blocked the bot."""
    room = telegram.known_room(chat_id)
    if room.kind != "private":
        return telegram.open_room(chat_id)
    if not room.members[0].has_started_bot:
        raise bad_request(CHAT_NOT_FOUND)
    return room
