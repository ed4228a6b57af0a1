"""What can be made to go wrong, and the limits that can be switched on."""

import json
from datetime import UTC, datetime

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram


async def test_a_flood_tells_how_long_to_wait(bot: Bot, telegram: Telegram, anna: Account) -> None:
    telegram.faults.flood(anna.id, retry_after=7)
    with pytest.raises(TelegramRetryAfter, match="Too Many Requests: retry after 7") as flooded:
        await bot.send_message(anna.id, "Hej")
    assert flooded.value.retry_after == 7
    await bot.send_message(anna.id, "Hej")


async def test_a_flood_of_one_chat_spares_the_others(bot: Bot, telegram: Telegram, anna: Account) -> None:
    bo = telegram.person("Bo")
    bo.writes("/start")
    telegram.faults.flood(anna.id, retry_after=7)
    await bot.send_message(bo.id, "Hej")


async def test_a_flood_of_all_meets_any_chat_so_many_times(
    bot: Bot, telegram: Telegram, anna: Account
) -> None:
    telegram.faults.flood(None, retry_after=7, times=2)
    await bot.get_my_commands()
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter):
            await bot.send_message(anna.id, "Hej")
    await bot.send_message(anna.id, "Hej")


async def test_a_named_method_fails_as_told(bot: Bot, telegram: Telegram, anna: Account) -> None:
    telegram.faults.fail(502, "Bad Gateway", method="getMe")
    await bot.send_message(anna.id, "Hej")
    with pytest.raises(TelegramServerError, match="Bad Gateway"):
        await bot.get_me()
    await bot.get_me()


async def test_a_connection_can_be_lost_after_the_message_was_accepted(
    bot: Bot, telegram: Telegram, anna: Account
) -> None:
    telegram.faults.lose_connection_after_accepting()
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "Kom det fram?")
    assert anna.last_message is not None
    assert anna.last_message.text == "Kom det fram?"


async def test_a_frozen_server_does_not_answer(bot: Bot, telegram: Telegram, anna: Account) -> None:
    telegram.faults.freeze()
    bot.session.timeout = 0.1
    with pytest.raises(TelegramNetworkError, match="Request timeout error"):
        await bot.send_message(anna.id, "Hej")
    assert len(anna.room.messages) == 1

    bot.session.timeout = 60
    telegram.faults.thaw()
    await bot.send_message(anna.id, "Hej")


async def test_prepared_bodies_get_the_raw_answer(telegram: Telegram, anna: Account) -> None:
    session = SandboxSession(telegram)
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    body = json.dumps({"chat_id": anna.id, "text": "Hej", "entities": bold}).encode()
    sent = await session.post_prepared(telegram.token, "sendMessage", body)
    assert sent["ok"] is True
    assert sent["result"]["message_id"] == 2

    telegram.faults.flood(None, retry_after=3)
    assert await session.post_prepared(telegram.token, "sendMessage", body) == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }


async def test_prepared_bodies_meet_lost_connections_and_a_frozen_server(
    telegram: Telegram, anna: Account
) -> None:
    session = SandboxSession(telegram)
    body = json.dumps({"chat_id": anna.id, "text": "Hej"}).encode()
    telegram.faults.lose_connection_after_accepting()
    with pytest.raises(ConnectionError):
        await session.post_prepared(telegram.token, "sendMessage", body)
    telegram.faults.freeze()
    with pytest.raises(TimeoutError):
        await session.post_prepared(telegram.token, "sendMessage", body)
    assert len(anna.room.messages) == 2


class Stopwatch:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


async def test_with_limits_the_31st_message_in_a_second_is_a_flood() -> None:
    watch = Stopwatch()
    telegram, session = limited(watch)
    people = [telegram.person("Bo") for _ in range(31)]
    for person in people:
        person.writes("/start")
    answers = [await send(session, telegram, person.id) for person in people]
    assert [answer["ok"] for answer in answers] == [True] * 30 + [False]
    assert answers[-1]["parameters"] == {"retry_after": 1}

    watch.seconds = 1.0
    assert (await send(session, telegram, people[0].id))["ok"]


async def test_with_limits_the_21st_message_in_a_minute_to_a_group_is_a_flood() -> None:
    watch = Stopwatch()
    telegram, session = limited(watch)
    britta = telegram.person("Britta")
    group = telegram.group("Arbetsgruppen", [britta])
    britta.adds_bot_to(group)
    for watch.seconds in range(20):
        assert (await send(session, telegram, group.id))["ok"]
    assert (await send(session, telegram, group.id))["parameters"] == {"retry_after": 41}


def limited(watch: Stopwatch) -> tuple[Telegram, SandboxSession]:
    telegram = Telegram(lambda: datetime(2026, 11, 24, tzinfo=UTC), limits=True, monotonic=watch)
    return telegram, SandboxSession(telegram)


async def send(session: SandboxSession, telegram: Telegram, chat_id: int) -> dict[str, object]:
    return await session.post_prepared(
        telegram.token, "sendMessage", b'{"chat_id":%d,"text":"Hej"}' % chat_id
    )
