"""Every refusal a bot has to act upon, word for word as Telegram's server writes it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.machine import Telegram


@pytest.fixture
def group(telegram: Telegram, anna: Account) -> Group:
    group = telegram.group("Arbetsgruppen", [anna])
    anna.adds_bot_to(group)
    return group


async def asked(telegram: Telegram, method: str, **fields: Any) -> dict[str, Any]:
    return await SandboxSession(telegram).post_prepared(telegram.token, method, json.dumps(fields).encode())


@pytest.mark.parametrize(
    ("happened", "code", "words"),
    [
        (Account.blocks_bot, 403, "Forbidden: bot was blocked by the user"),
        (Account.deactivates, 403, "Forbidden: user is deactivated"),
    ],
)
async def test_somebody_is_gone(
    telegram: Telegram, anna: Account, happened: Callable[[Account], None], code: int, words: str
) -> None:
    happened(anna)
    assert await asked(telegram, "sendMessage", chat_id=anna.id, text="Hej") == {
        "ok": False,
        "error_code": code,
        "description": words,
    }


async def test_somebody_never_started_the_bot(telegram: Telegram) -> None:
    answer = await asked(telegram, "sendMessage", chat_id=telegram.person("Bo").id, text="Hej")
    assert answer["error_code"] == 403
    assert answer["description"] == "Forbidden: bot can't initiate conversation with a user"


async def test_a_bot_does_not_write_to_itself(telegram: Telegram) -> None:
    answer = await asked(telegram, "sendMessage", chat_id=telegram.bot.id, text="Hej")
    assert answer["error_code"] == 403
    assert answer["description"] == "Forbidden: the bot can't send messages to the bot"


@pytest.mark.parametrize(
    ("happened", "code", "words"),
    [
        (
            lambda anna, group: anna.kicks_bot_from(group),
            403,
            "Forbidden: bot was kicked from the group chat",
        ),
        (lambda _, group: group.is_deleted(), 403, "Forbidden: the group chat was deleted"),
        (lambda _, group: group.silences_bot(), 400, "Bad Request: have no write access to the chat"),
    ],
)
async def test_a_group_is_lost(
    telegram: Telegram,
    anna: Account,
    group: Group,
    happened: Callable[[Account, Group], None],
    code: int,
    words: str,
) -> None:
    happened(anna, group)
    answer = await asked(telegram, "sendMessage", chat_id=group.id, text="Hej")
    assert (answer["error_code"], answer["description"]) == (code, words)


async def test_a_supergroup_is_called_so(telegram: Telegram, anna: Account) -> None:
    group = telegram.group("Länet", [anna], kind="supergroup")
    anna.adds_bot_to(group)
    await asked(telegram, "leaveChat", chat_id=group.id)
    left = await asked(telegram, "sendMessage", chat_id=group.id, text="Hej")
    assert left["description"] == "Forbidden: bot is not a member of the supergroup chat"

    anna.kicks_bot_from(group)
    kicked = await asked(telegram, "sendMessage", chat_id=group.id, text="Hej")
    assert kicked["description"] == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_group_that_has_grown_tells_its_new_number(telegram: Telegram, group: Group) -> None:
    grown = group.becomes_supergroup()
    assert await asked(telegram, "sendMessage", chat_id=group.id, text="Hej") == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": grown.id},
    }


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"chat_id": 17}, "chat not found"),
        ({"chat_id": ""}, "chat_id is empty"),
        ({"text": ""}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        (
            {"text": "<b>fet", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            {"text": "<h1>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "h1" at byte offset 0',
        ),
        ({"reply_parameters": {"message_id": 17}}, "message to be replied not found"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "Ja", "callback_data": "a" * 65}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "Ja", "callback_data": "a"}]] * 101}},
            "reply markup is too long",
        ),
    ],
)
async def test_a_message_is_not_taken(
    telegram: Telegram, anna: Account, fields: dict[str, Any], words: str
) -> None:
    answer = await asked(telegram, "sendMessage", **{"chat_id": anna.id, "text": "Hej"} | fields)
    assert (answer["error_code"], answer["description"]) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    ("method", "fields", "words"),
    [
        (
            "editMessageText",
            {"message_id": 2, "text": "Hej"},
            (
                "message is not modified: specified new message content and reply markup are exactly the "
                "same as a current content and reply markup of the message"
            ),
        ),
        ("editMessageText", {"message_id": 1, "text": "Hej"}, "message can't be edited"),
        ("editMessageText", {"message_id": 17, "text": "Hej"}, "message to edit not found"),
        ("deleteMessage", {"message_id": 17}, "message to delete not found"),
        ("sendDocument", {"document": "abc"}, "wrong file identifier/HTTP URL specified"),
        (
            "answerCallbackQuery",
            {"callback_query_id": "17"},
            "query is too old and response timeout expired or query ID is invalid",
        ),
    ],
)
async def test_what_it_is_about_is_not_there(
    telegram: Telegram, anna: Account, method: str, fields: dict[str, Any], words: str
) -> None:
    await asked(telegram, "sendMessage", chat_id=anna.id, text="Hej")
    answer = await asked(telegram, method, chat_id=anna.id, **fields)
    assert (answer["error_code"], answer["description"]) == (400, f"Bad Request: {words}")


async def test_a_caption_is_too_long(telegram: Telegram, anna: Account) -> None:
    sent = anna.sends_document(b"a", "a.txt").document
    assert sent is not None
    answer = await asked(telegram, "sendDocument", chat_id=anna.id, document=sent.file_id, caption="a" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_a_file_is_too_big_to_fetch(telegram: Telegram, anna: Account) -> None:
    sent = anna.sends_document(bytes((20 << 20) + 1), "a.bin").document
    assert sent is not None
    answer = await asked(telegram, "getFile", file_id=sent.file_id)
    assert answer["description"] == "Bad Request: file is too big"


async def test_a_forum_needs_rights(telegram: Telegram, anna: Account) -> None:
    forum = telegram.group("Länet", [anna], kind="supergroup", is_forum=True)
    anna.adds_bot_to(forum)
    answer = await asked(telegram, "createForumTopic", chat_id=forum.id, name="Möten")
    assert answer["description"] == "Bad Request: not enough rights to create a topic"


async def test_there_is_a_webhook(telegram: Telegram) -> None:
    await asked(telegram, "setWebhook", url="https://example.org/hook")
    answer = await asked(telegram, "getUpdates")
    assert (answer["error_code"], answer["description"]) == (
        409,
        (
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        ),
    )
