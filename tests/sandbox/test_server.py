"""The Bot API over HTTP, as any client may write it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.sandbox.server import bot_api
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram

Client = TestClient[Request, Application]


@pytest.fixture
async def client(telegram: Telegram) -> AsyncIterator[Client]:
    async with TestClient(TestServer(bot_api(telegram))) as client:
        yield client


async def test_fields_may_come_as_json_as_a_form_or_in_the_address(
    client: Client, telegram: Telegram, anna: Account
) -> None:
    method = f"/bot{telegram.token}/sendMessage"
    keyboard = '{"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}'
    fields = {"chat_id": str(anna.id), "text": '{"text": "är bara text"}', "reply_markup": keyboard}

    as_json = await client.post(method, json=fields)
    as_form = await client.post(method, data=fields)
    in_address = await client.get(method, params=fields)

    for response in (as_json, as_form, in_address):
        result = (await response.json())["result"]
        assert result["text"] == '{"text": "är bara text"}'
        assert result["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "yes"


async def test_a_file_may_be_the_field_itself(client: Client, telegram: Telegram, anna: Account) -> None:
    form = FormData({"chat_id": str(anna.id)}, quote_fields=False)
    form.add_field("document", b"BEGIN:VCALENDAR", filename="möte.ics")
    response = await client.post(f"/bot{telegram.token}/sendDocument", data=form)
    assert (await response.json())["result"]["document"]["file_name"] == "möte.ics"


async def test_a_refusal_has_its_status_and_its_parameters(
    client: Client, telegram: Telegram, anna: Account
) -> None:
    telegram.faults.flood(anna.id, retry_after=5)
    fields = {"chat_id": anna.id, "text": "Hej"}
    response = await client.post(f"/bot{telegram.token}/sendMessage", json=fields)
    assert response.status == 429
    assert response.headers["Retry-After"] == "5"
    assert await response.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 5",
        "parameters": {"retry_after": 5},
    }


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"text": "Hej"}, "Bad Request: chat_id is empty"),
        ({"chat_id": ""}, "Bad Request: message text is empty"),
        ({"chat_id": "", "text": "Hej"}, "Bad Request: chat_id is empty"),
        ({"chat_id": "@ingen", "text": "Hej"}, "Bad Request: chat not found"),
        ({"chat_id": "1", "text": "Hej", "entities": "[{"}, "Bad Request: can't parse entities JSON object"),
    ],
)
async def test_fields_that_are_missing_or_broken_are_named(
    client: Client, telegram: Telegram, fields: dict[str, str], complaint: str
) -> None:
    response = await client.post(f"/bot{telegram.token}/sendMessage", data=fields)
    assert response.status == 400
    assert (await response.json())["description"] == complaint


async def test_a_file_needs_the_token(client: Client, telegram: Telegram, anna: Account) -> None:
    anna.sends_document(b"hemligt", "brev.txt")
    path = telegram.files.known("DOCUMENT-00000001").path
    assert (await client.get(f"/file/bot{telegram.token}/{path}")).status == 200
    assert (await client.get(f"/file/bot1:wrong/{path}")).status == 404
    assert (await client.get(f"/file/bot{telegram.token}/documents/other.txt")).status == 404
