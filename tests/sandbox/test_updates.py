"""How the bot fetches what happened."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram


async def test_updates_come_again_until_they_are_confirmed(bot: Bot, anna: Account) -> None:
    anna.writes("Ett")
    anna.writes("Två")
    first, second = await bot.get_updates()
    assert [update.update_id for update in await bot.get_updates()] == [first.update_id, second.update_id]
    assert await bot.get_updates(offset=second.update_id + 1) == []
    assert await bot.get_updates() == []


async def test_a_negative_offset_keeps_the_last(bot: Bot, anna: Account) -> None:
    anna.writes("Ett")
    anna.writes("Två")
    (last,) = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "Två"


async def test_at_most_so_many_as_asked_for(bot: Bot, anna: Account) -> None:
    anna.writes("Ett")
    anna.writes("Två")
    assert len(await bot.get_updates(limit=1)) == 1


async def test_a_waiting_call_is_answered_when_something_happens(bot: Bot, anna: Account) -> None:
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0.05)
        anna.writes("Nu")
    assert [update.message.text for update in waiting.result() if update.message] == ["Nu"]


async def test_the_second_to_ask_sends_the_first_away(bot: Bot, anna: Account) -> None:
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(asyncio.wait_for(refused(bot), 5))
        await asyncio.sleep(0.05)
        await bot.get_updates()
    assert waiting.result() == (
        "Telegram server says - Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def refused(bot: Bot) -> str:
    with pytest.raises(TelegramConflictError) as conflict:
        await bot.get_updates(timeout=30)
    return str(conflict.value)


async def test_nobody_can_ask_while_there_is_a_webhook(bot: Bot, anna: Account) -> None:
    await bot.set_webhook("https://example.org/hook", allowed_updates=["message"])
    anna.writes("Hej")
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("https://example.org/hook", 1)
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()

    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == []


async def test_only_the_kinds_asked_for_arrive(bot: Bot, anna: Account) -> None:
    await bot.get_updates(allowed_updates=["my_chat_member"])
    anna.writes("Hej")
    anna.blocks_bot()
    (update,) = await bot.get_updates()
    assert update.event_type == "my_chat_member"


async def test_telegram_forgets_after_a_day(
    bot: Bot, anna: Account, forward: Callable[[timedelta], None]
) -> None:
    anna.writes("Före avbrottet")
    forward(timedelta(days=3))
    anna.writes("Efter")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "Efter"


async def test_whoever_waits_for_changes_hears_of_each(
    telegram: Telegram, in_process: Bot, anna: Account
) -> None:
    seen = telegram.changes.number
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(telegram.changes.after(seen))
        await asyncio.sleep(0)
        await in_process.send_message(anna.id, "Hej")
    assert waiting.result() > seen
