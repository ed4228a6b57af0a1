"""The page's addresses: files, news, the clock, and who is let in."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot
from aiogram.types import BufferedInputFile

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram

if TYPE_CHECKING:
    from tests.sandbox.page.conftest import Hands, Page


async def test_a_page_somebody_uploads_is_saved_and_never_run(page: "Page", anna: Account) -> None:
    await page.sends(anna, "document", "farlig å.html", b"<script>alert(1)</script>")

    (shown,) = (await page.chat(anna))["messages"]
    file = await page.client.get(shown["media"]["url"])
    assert shown["media"]["name"] == "farlig å.html"
    assert file.headers["Content-Disposition"] == "attachment; filename*=UTF-8''farlig%20%C3%A5.html"


async def test_what_the_bot_sends_as_a_file_can_be_opened(page: "Page", bot: Bot, anna: Account) -> None:
    anna.writes("/start")
    await bot.send_document(anna.id, BufferedInputFile(b"%PDF-1.7", "plan.pdf"))

    *_, shown = (await page.chat(anna))["messages"]
    file = await page.client.get(shown["media"]["url"])
    assert file.headers["Content-Disposition"] == "inline; filename*=UTF-8''plan.pdf"


async def test_a_chat_one_is_not_in_cannot_be_written_in(
    page: "Page", telegram: Telegram, anna: Account
) -> None:
    jonas = telegram.person("Jonas")
    asked = {"as": anna.id, "chat": jonas.id, "do": "write", "text": "Hej"}

    assert (await page.client.post("/sandbox/act", json=asked)).status == 404


async def test_a_page_that_listens_hears_of_every_change(page: "Page", anna: Account) -> None:
    async with page.client.get("/sandbox/events") as stream:
        anna.writes("/start")

        assert await stream.content.readline() == b"event: changed\n"


async def test_the_server_stops_at_once_though_a_page_listens(page: "Page") -> None:
    async with page.client.get("/sandbox/events") as stream, asyncio.timeout(5):
        await page.client.server.close()

        assert await stream.content.read() == b'event: changed\ndata: {"n": 1}\n\n'


@pytest.mark.parametrize(
    ("move", "moment"),
    [
        ({"hours": 1}, "2026-11-30T09:00:00+00:00"),
        ({"days": 1}, "2026-12-01T08:00:00+00:00"),
        ({"months": 3}, "2027-02-28T08:00:00+00:00"),
    ],
)
async def test_the_clock_moves_forward(page: "Page", move: dict[str, int], moment: str) -> None:
    moved = await (await page.moves_clock(do="forward", **move)).json()

    assert moved["now"] == moment


async def test_nine_in_the_morning_is_nine_in_summer_too(page: "Page", hands: "Hands") -> None:
    hands.time = datetime(2027, 1, 29, 8, tzinfo=UTC)

    moved = await (await page.moves_clock(do="forward", months=3)).json()

    assert moved["now"] == "2027-04-29T07:00:00+00:00"


async def test_the_clock_goes_to_what_is_due_next(page: "Page", hands: "Hands") -> None:
    hands.due = datetime(2026, 12, 24, 14, tzinfo=UTC)

    moved = await (await page.moves_clock(do="next")).json()

    assert (moved["now"], moved["next_due"]) == ("2026-12-24T14:00:00+00:00", None)


async def test_an_outage_lasts_three_times_24_hours(page: "Page", hands: "Hands") -> None:
    await page.moves_clock(do="outage", days=3)

    assert hands.outages == [timedelta(days=3)]


async def test_a_clock_that_moves_is_not_moved_again(page: "Page", hands: "Hands") -> None:
    hands.busy = True

    assert (await page.moves_clock(do="forward", hours=1)).status == 409


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://elsewhere.example"}, {"Origin": "null"}, {"Host": "elsewhere.example"}],
    ids=["from a page of another site", "from nowhere", "by another site's name"],
)
async def test_nobody_acts_from_elsewhere(page: "Page", anna: Account, headers: dict[str, str]) -> None:
    asked = {"as": anna.id, "chat": anna.id, "do": "write", "text": "Hej"}

    assert (await page.client.post("/sandbox/act", json=asked, headers=headers)).status == 403


async def test_the_page_loads_nothing_from_elsewhere(page: "Page") -> None:
    index = await page.client.get("/")

    assert index.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self';")
    assert "http" not in (await index.text())
