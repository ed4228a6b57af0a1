"""The sandbox as one starts it: Lars's letter, Maj's yes, and what Ingrid gets by mail."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from aiohttp import ClientConnectionError, ClientSession

from bot.running import sandbox
from bot.sandbox.postbox import MAILBOX

SOON = 10.0


class Visitor:
    """Does and sees at the page what any of the cast do and see."""

    def __init__(self, http: ClientSession, cast: dict[str, int]) -> None:
        self.http = http
        self._cast = cast

    async def sees(self, who: str, words: str) -> Any:
        """The newest message with these words, as soon as it is there."""
        return await _soon(lambda: self._newest(self._cast[who], lambda message: words in message["text"]))

    async def gets_mail(self, words: str) -> Any:
        return await _soon(lambda: self._newest(MAILBOX, lambda mail: words in mail["text"]))

    async def writes(self, who: str, words: str) -> None:
        await self._does(who, do="write", text=words)

    async def presses(self, who: str, *labels: str) -> None:
        """Buttons under messages, one after the other, as soon as each is there."""
        for label in labels:
            message = await _soon(partial(self._newest, self._cast[who], partial(_key, label)))
            await self._does(who, do="press", message=message["id"], data=_key(label, message))

    async def _does(self, who: str, **what: object) -> None:
        number = self._cast[who]
        async with self.http.post("/sandbox/act", json={"as": number, "chat": number, **what}) as answer:
            assert (await answer.json())["ok"]

    async def _newest(self, number: int, fits: Callable[[Any], object]) -> Any:
        async with self.http.get("/sandbox/view", params={"as": number}) as answer:
            messages = (await answer.json())["chats"][0]["messages"]
        return next((each for each in reversed(messages) if fits(each)), None)


def _key(label: str, message: Any) -> str | None:
    keys = [key for row in message["keyboard"] or () for key in row]
    return next((key["data"] for key in keys if key["label"] == label), None)


@pytest.fixture
async def visitor(unused_port: int) -> AsyncIterator[Visitor]:
    async with asyncio.TaskGroup() as group, ClientSession(f"http://127.0.0.1:{unused_port}") as http:
        running = group.create_task(sandbox(port=unused_port, data=None))
        cast = await _soon(lambda: _moved_in(http))
        yield Visitor(http, {each["name"].split()[0]: each["id"] for each in cast})
        running.cancel()


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


async def test_maj_approves_what_lars_writes_and_ingrid_gets_it_by_mail_and_stops_it(
    visitor: Visitor,
) -> None:
    await visitor.writes("Lars", "/menu")
    await visitor.presses("Lars", "Skriv nyhetsbrev")
    await visitor.sees("Lars", "Inget skickas förrän du har sett det och sagt ja")
    await visitor.writes("Lars", "Ring alltid terminalen först.")
    await visitor.presses("Lars", "Be om godkännande", "Ja, be om godkännande")
    await visitor.sees("Maj", "Ring alltid terminalen först.")
    await visitor.presses("Maj", "Godkänn och skicka")

    await visitor.sees("Eva", "Ring alltid terminalen först.")
    mail = await visitor.gets_mail("Ring alltid terminalen först.")
    assert mail["to"] == "ingrid.wikstrom@tull.example"
    assert mail["subject"] == "Nyhetsbrev från länsnätverket i Norrbottens län"

    stop = link(mail, "Sluta få nyhetsbrev av det här slaget")
    assert "Vill du sluta få nyheter från oss?" in await page(visitor, stop)
    assert "Du får inga fler nyheter från oss." in await page(visitor, stop, do="stop")


async def test_ingrid_answers_a_meeting_from_her_mail(visitor: Visitor) -> None:
    await visitor.writes("Eva", "/menu")
    await visitor.presses("Eva", "Kalla till möte", "Arbetsgruppsmöte")
    await visitor.sees("Eva", "När ska mötet vara?")
    await visitor.writes("Eva", "om tre veckor kl. 14")
    await visitor.sees("Eva", "Var ska ni ses?")
    await visitor.writes("Eva", "Stadshuset, rum 4")
    await visitor.presses("Eva", "Kalla till mötet")

    comes = link(await visitor.gets_mail("Plats: Stadshuset, rum 4"), "Jag kommer")
    assert "Inget är skickat förrän du har tryckt." in await page(visitor, comes)
    assert "Tack Ingrid Wikström, du är anmäld." in await page(visitor, comes, do="yes")


async def test_kent_reads_in_his_mail_the_code_that_he_is_asked_for(visitor: Visitor) -> None:
    await visitor.writes("Kent", "/menu")
    await visitor.presses("Kent", "Inställningar", "Så når boten dig", "E-post", "Ange e-postadress")
    await visitor.sees("Kent", "Jag skickar en kod dit")
    await visitor.writes("Kent", "kent@post.example")
    await visitor.sees("Kent", "En kod är på väg till kent@post.example")

    mail = await visitor.gets_mail("Skriv koden i chatten med boten")
    code = re.search(r"\b\d{6}\b|\b\d{3} \d{3}\b", mail["text"])
    assert code is not None
    await visitor.writes("Kent", code.group())
    await visitor.sees("Kent", "Din e-postadress är kent@post.example")


def link(mail: Any, label: str) -> str:
    found = re.search(rf'href="([^"]+)"[^>]*>{re.escape(label)}</a>', mail["html"])
    assert found is not None
    return found.group(1)


async def page(visitor: Visitor, address: str, **form: str) -> str:
    """A form of such a page comes with the origin `null`, since the page tells nobody its address."""
    sent = (
        visitor.http.post(address, data=form, headers={"Origin": "null"})
        if form
        else visitor.http.get(address)
    )
    async with sent as answer:
        assert answer.status == 200
        return await answer.text()


async def _moved_in(http: ClientSession) -> Any:
    with suppress(ClientConnectionError):
        async with http.get("/sandbox/state") as answer:
            state = await answer.json()
            return state["cast"] if state["invite"] else None
    return None


async def _soon(look: Callable[[], Awaitable[Any]]) -> Any:
    async with asyncio.timeout(SOON):
        while True:
            if seen := await look():
                return seen
            await asyncio.sleep(0.05)
