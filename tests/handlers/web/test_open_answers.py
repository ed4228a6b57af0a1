"""The open answers as web pages: found and read by anybody, in both languages, and nothing is kept."""

import logging
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.sandbox.session import SandboxSession
from handlers.web.health import LARGEST_BODY
from handlers.web.open_answers import add_open_answers
from tests.scenarios.conftest import Town, town
from tests.scenarios.test_faq import MAY_I_CALL
from tests.scenarios.test_reach import unsure_question

__all__ = ["town"]

Pages = TestClient[Any, Any]


@pytest.fixture
async def pages(town: Town) -> AsyncIterator[Pages]:
    app = web.Application(client_max_size=LARGEST_BODY)
    bot = Bot(town.telegram.token, session=SandboxSession(town.telegram))
    add_open_answers(app, bot, town.app.house)
    async with TestClient(TestServer(app)) as client:
        yield client


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]+>", " ", page))


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("/svar", "Boten larmar ingen. Ring 112"),
        ("/answers", "The bot does not alert anyone. Call 112"),
    ],
)
async def test_every_page_begins_with_the_emergency_card(
    pages: Pages, town: Town, path: str, first: str
) -> None:
    language = "sv" if path == "/svar" else "en"
    entries = town.app.house["faq"].open_answers(language)

    for address in (path, f"{path}/", *(f"{path}/{each.slug}" for each in entries), f"{path}?q=x"):
        answer = await pages.get(address)
        page = await answer.text()
        assert answer.status == 200, address
        assert first.removesuffix(" 112") in words(page)
        assert page.index("<details") < page.index("<h1>")
        assert '<a href="tel:112">112</a>' in page
        assert f'lang="{language}"' in page


async def test_the_front_page_lists_every_open_answer_and_no_other(pages: Pages, town: Town) -> None:
    page = await (await pages.get("/svar")).text()

    faq = town.app.house["faq"]
    for each in faq._library.entries.values():
        if each.language == "sv":
            assert (f'href="/svar/{each.slug}"' in page) == each.open_to_all, each.slug


async def test_an_answer_has_its_law_its_source_and_the_other_language(pages: Pages, town: Town) -> None:
    entry = town.app.house["faq"].ask(MAY_I_CALL, "sv").answer
    assert entry is not None

    page = await (await pages.get(f"/svar/{entry.slug}")).text()

    assert "Gäller enligt lagen den" in page
    assert "Källa:" in page
    assert f'href="/answers/{entry.slug}"' in page
    assert f"https://t.me/{town.telegram.bot.username}?start=svar_{entry.slug}" in page
    english = await (await pages.get(f"/answers/{entry.slug}")).text()
    assert "According to the law on" in english
    assert f'href="/svar/{entry.slug}"' in english


async def test_what_is_for_members_is_no_other_than_what_is_not_there(pages: Pages, town: Town) -> None:
    closed = next(each for each in town.app.house["faq"]._library.entries.values() if not each.open_to_all)

    seen = []
    for slug in (closed.slug, "finns-inte", "a/b/../c", "%3Cscript%3E"):
        answer = await pages.get(f"/svar/{slug}")
        assert answer.status == 404
        seen.append(await answer.text())

    assert "Sidan finns inte" in seen[0]
    assert seen[0] == seen[1] == seen[2] == seen[3]


async def test_a_question_gets_the_answer_and_is_not_said_again(
    pages: Pages, town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = await town.stored()

    answer = await pages.get("/svar", params={"q": MAY_I_CALL})

    page = await answer.text()
    assert "Läs hela svaret" in page
    assert MAY_I_CALL not in page
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "misstänkt" not in "".join(
        each.getMessage() for each in caplog.records if "aiohttp" not in each.name
    )
    assert await town.stored() == before


async def test_a_number_in_the_question_brings_the_advice_alone(pages: Pages) -> None:
    page = await (await pages.get("/svar", params={"q": "var är RR123456785SE från 070-123 45 67"})).text()

    assert "Inga nummer eller namn här" in page
    assert "RR123456785SE" not in page
    assert "070" not in page


async def test_an_unsure_question_gets_near_ones_an_unknown_one_an_honest_no(
    pages: Pages, town: Town
) -> None:
    near = await (await pages.get("/svar", params={"q": unsure_question(town)})).text()
    none = await (await pages.get("/answers", params={"q": "vad blir det för väder i morgon"})).text()
    long = await (await pages.get("/svar", params={"q": "varför " * 200})).text()

    assert 'href="/svar/' in near
    assert near.index('<a href="/svar/') < near.index("<form")
    assert "I can" in none
    assert "Texten är för lång" in long


async def test_what_was_found_is_seen_without_scrolling_past_a_card_that_is_not_needed(pages: Pages) -> None:
    unfolded = "<details open>"
    calm = await (await pages.get("/svar", params={"q": MAY_I_CALL})).text()
    cry = await (await pages.get("/svar", params={"q": "det läcker pulver"})).text()
    missing = await (await pages.get("/svar/finns-inte")).text()
    front = await (await pages.get("/svar")).text()

    assert unfolded not in calm
    assert unfolded not in missing
    assert unfolded in cry
    assert unfolded in front


async def test_who_is_threatened_reads_about_that_first(pages: Pages) -> None:
    page = await (await pages.get("/svar", params={"q": "en kund hotar mig"})).text()

    assert page.index("Hot eller bråk") < page.index("Läcker, luktar, pulver")


@pytest.mark.parametrize("path", ["/svar", "/answers/finns-inte", "/svar?q=brev"])
async def test_a_page_runs_nothing_names_nobody_and_sets_nothing(pages: Pages, path: str) -> None:
    answer = await pages.get(path)
    page = await answer.text()

    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"<script|<img|<iframe| src=| on\w+=|style=", page)


async def test_a_page_is_kept_and_asked_for_anew(pages: Pages) -> None:
    first = await pages.get("/svar")
    tag = first.headers["ETag"]
    assert "max-age" in first.headers["Cache-Control"]

    again = await pages.get("/svar", headers={"If-None-Match": tag})
    assert (again.status, await again.text(), again.headers["ETag"]) == (304, "", tag)
    assert (await pages.get("/svar", headers={"If-None-Match": '"other"'})).status == 200

    head = await pages.head("/svar")
    assert (head.status, await head.text(), head.headers["ETag"]) == (200, "", tag)


async def test_search_engines_get_what_has_been_reviewed(pages: Pages, town: Town) -> None:
    today = town.clock().date()
    for each in town.app.house["faq"].open_answers("sv"):
        found = (await pages.get(f"/svar/{each.slug}")).headers["X-Robots-Tag"]
        reviewed = not each.awaits_review and not each.overdue(today)
        assert found == ("index, follow" if reviewed else "noindex"), each.slug


async def test_without_telegram_the_pages_are_there(pages: Pages, town: Town) -> None:
    town.telegram.faults.freeze()

    answer = await pages.get("/svar")

    assert answer.status == 200
    assert "t.me" not in await answer.text()
    town.telegram.faults.thaw()
