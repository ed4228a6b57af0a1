"""Groups as the bot meets them: what it hears, and how it loses them."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat
from aiogram.types import ChatMemberAdministrator, ChatMemberLeft, ChatMemberOwner, ChatMemberRestricted

from bot.sandbox.telegram.accounts import Account, NotPossible
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.machine import Telegram


@pytest.fixture
def britta(telegram: Telegram) -> Account:
    return telegram.person("Britta")


@pytest.fixture
def group(telegram: Telegram, britta: Account, anna: Account) -> Group:
    group = telegram.group("Arbetsgruppen", [britta, anna])
    britta.adds_bot_to(group)
    telegram.updates.take()
    return group


def heard(telegram: Telegram) -> list[str]:
    return [update.message.text or "" for update in telegram.updates.take() if update.message]


def test_the_bot_is_told_that_it_was_added(telegram: Telegram, britta: Account) -> None:
    britta.adds_bot_to(telegram.group("Arbetsgruppen", [britta]))
    added, message = telegram.updates.take()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert message.message is not None
    assert message.message.new_chat_members == [telegram.bot]


async def test_a_group_the_bot_was_never_in_does_not_exist_for_it(
    bot: Bot, telegram: Telegram, britta: Account
) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(telegram.group("Andras", [britta]).id, "Hej")


async def test_in_a_group_a_member_bot_hears_commands_and_replies_alone(
    telegram: Telegram, in_process: Bot, group: Group, anna: Account
) -> None:
    sent = await in_process.send_message(group.id, "Hej alla")
    anna.writes("Hej", group)
    anna.writes("/mote", group)
    anna.writes("/mote@samverkansbot", group)
    anna.writes("/mote@annanbot", group)
    anna.writes("Tack", group, reply_to=sent)
    assert heard(telegram) == ["/mote", "/mote@samverkansbot", "Tack"]


def test_as_administrator_it_hears_everything(
    telegram: Telegram, group: Group, britta: Account, anna: Account
) -> None:
    britta.adds_bot_to(group, administrator=True)
    telegram.updates.take()
    anna.writes("Hej", group)
    assert heard(telegram) == ["Hej"]


async def test_a_bot_that_was_kicked_is_told_so_and_may_not_write(
    bot: Bot, telegram: Telegram, group: Group, britta: Account
) -> None:
    britta.kicks_bot_from(group)
    (update,) = telegram.updates.take()
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot was kicked from the group chat"):
        await bot.send_message(group.id, "Hej")


async def test_a_bot_that_left_is_not_a_member(bot: Bot, group: Group) -> None:
    await bot.leave_chat(group.id)
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot is not a member of the group chat"):
        await bot.send_message(group.id, "Hej")


async def test_a_deleted_group_refuses(bot: Bot, group: Group, anna: Account) -> None:
    group.is_deleted()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: the group chat was deleted"):
        await bot.send_message(group.id, "Hej")
    with pytest.raises(NotPossible):
        anna.writes("Hej", group)


async def test_a_silenced_bot_may_not_write(bot: Bot, group: Group) -> None:
    group.silences_bot()
    with pytest.raises(TelegramBadRequest, match="Bad Request: have no write access to the chat"):
        await bot.send_message(group.id, "Hej")


async def test_a_group_that_grows_gets_a_new_number_which_the_old_one_tells(
    bot: Bot, telegram: Telegram, group: Group, anna: Account
) -> None:
    grown = group.becomes_supergroup()
    old, new = (update.message for update in telegram.updates.take())
    assert old is not None
    assert new is not None
    assert (old.chat.id, old.migrate_to_chat_id) == (group.id, grown.id)
    assert (new.chat.id, new.migrate_from_chat_id) == (grown.id, group.id)

    with pytest.raises(TelegramMigrateToChat, match="group chat was upgraded to a supergroup") as moved:
        await bot.send_message(group.id, "Hej")
    assert moved.value.migrate_to_chat_id == grown.id
    sent = await bot.send_message(moved.value.migrate_to_chat_id, "Hej")
    assert sent.chat.type == "supergroup"
    assert anna.rooms() == [anna.room, grown]


async def test_messages_are_numbered_in_each_chat(in_process: Bot, group: Group, anna: Account) -> None:
    first = await in_process.send_message(group.id, "Ett")
    await in_process.send_message(anna.id, "Emellan")
    second = await in_process.send_message(group.id, "Två")
    assert second.message_id == first.message_id + 1


async def test_a_topic_must_be_there(bot: Bot, telegram: Telegram, britta: Account) -> None:
    forum = telegram.group("Länet", [britta], kind="supergroup", is_forum=True)
    britta.adds_bot_to(forum, administrator=True)
    topic = await bot.create_forum_topic(forum.id, "Möten")

    sent = await bot.send_message(forum.id, "Hej", message_thread_id=topic.message_thread_id)
    assert sent.is_topic_message
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "Hej", message_thread_id=999)


async def test_only_an_administrator_bot_deletes_what_others_wrote(
    bot: Bot, group: Group, britta: Account, anna: Account
) -> None:
    written = anna.writes("Fel grupp", group)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(group.id, written.message_id)
    britta.adds_bot_to(group, administrator=True)
    assert await bot.delete_message(group.id, written.message_id)


async def test_who_is_what_in_a_group(
    bot: Bot, telegram: Telegram, group: Group, britta: Account, anna: Account
) -> None:
    britta.adds_bot_to(group, administrator=True)
    group.loses(anna)
    assert isinstance(await bot.get_chat_member(group.id, britta.id), ChatMemberOwner)
    assert isinstance(await bot.get_chat_member(group.id, telegram.bot.id), ChatMemberAdministrator)
    assert isinstance(await bot.get_chat_member(group.id, anna.id), ChatMemberLeft)
    assert len(await bot.get_chat_administrators(group.id)) == 2
    assert await bot.get_chat_member_count(group.id) == 2
    with pytest.raises(TelegramBadRequest, match="user not found"):
        await bot.get_chat_member(group.id, 17)


async def test_a_pinned_message_is_shown_with_the_chat(bot: Bot, group: Group) -> None:
    sent = await bot.send_message(group.id, "Nästa möte")
    await sent.pin()
    chat = await bot.get_chat(group.id)
    assert chat.pinned_message is not None
    assert chat.pinned_message.message_id == sent.message_id
    await sent.unpin()
    assert (await bot.get_chat(group.id)).pinned_message is None


async def test_a_bot_that_is_restricted_is_told_so_and_may_not_write_until_it_is_let(
    bot: Bot, telegram: Telegram, britta: Account, group: Group
) -> None:
    with pytest.raises(NotPossible):
        britta.silences_bot_in(group)
    large = telegram.group("Länet", [britta], kind="supergroup")
    britta.adds_bot_to(large)
    telegram.updates.take()

    britta.silences_bot_in(large)
    [update] = telegram.updates.take()
    assert update.my_chat_member is not None
    now = update.my_chat_member.new_chat_member
    assert isinstance(now, ChatMemberRestricted)
    assert (now.is_member, now.can_send_messages) == (True, False)
    with pytest.raises(TelegramBadRequest, match="not enough rights to send text messages to the chat"):
        await bot.send_message(large.id, "Hej")

    britta.lets_bot_write_in(large)
    assert (await bot.send_message(large.id, "Hej")).text == "Hej"


async def test_a_deleted_topic_is_gone_with_what_was_said_in_it(
    bot: Bot, telegram: Telegram, britta: Account
) -> None:
    forum = telegram.group("Länet", [britta], kind="supergroup", is_forum=True)
    britta.adds_bot_to(forum)
    topic = forum.opens_topic("Möten")
    sent = await bot.send_message(forum.id, "Hej", message_thread_id=topic)
    forum.deletes_topic(topic)

    assert sent.message_id not in forum.messages
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "Hej", message_thread_id=topic)


async def test_administrators_are_told_to_a_member_bot(bot: Bot, group: Group, anna: Account) -> None:
    assert len(await bot.get_chat_administrators(group.id)) == 1
    group.promotes(anna)

    assert {each.user.id for each in await bot.get_chat_administrators(group.id)} == {
        group.members[0].id,
        anna.id,
    }
    assert isinstance(await bot.get_chat_member(group.id, anna.id), ChatMemberAdministrator)


def test_who_writes_anonymously_shows_as_the_group(
    telegram: Telegram, group: Group, britta: Account, anna: Account
) -> None:
    britta.writes_anonymously("/mote", group)
    [update] = telegram.updates.take()
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.from_user.username == "GroupAnonymousBot"
    assert update.message.sender_chat is not None
    assert update.message.sender_chat.id == group.id
    with pytest.raises(NotPossible):
        anna.writes_anonymously("/mote", group)


@pytest.mark.parametrize("everybody", [True, False])
def test_a_small_group_says_whether_all_are_administrators(
    telegram: Telegram, group: Group, anna: Account, everybody: bool
) -> None:
    group.everybody_administers = everybody
    anna.writes("/mote", group)
    [update] = telegram.updates.take()
    assert update.message is not None
    assert (update.message.chat.model_extra or {})["all_members_are_administrators"] is everybody
