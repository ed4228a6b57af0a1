"""The chat page in a real browser, worked by what stands on the screen, and the sandbox as one starts it."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.conftest import needs

ROOT = Path(__file__).parents[2]
DESKTOP, PHONE = (1280, 800), (390, 844)


class Visitor:
    """Somebody at the page, who goes by what can be read there."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.get_by_role("log")
        self.field = page.get_by_role("textbox")

    def becomes(self, name: str) -> None:
        """On a phone the strip of faces has first names alone."""
        cast = self.page.get_by_role("navigation", name="Vem vill du vara?")
        cast.get_by_role("button", name=name.partition(" ")[0]).click()
        expect(self.page.get_by_role("heading", name=f"Du är {name}", exact=True)).to_be_visible()

    def reads_mails(self) -> None:
        self.page.get_by_role("navigation", name="Vem vill du vara?").get_by_role(
            "button", name="E-post"
        ).click()
        expect(self.page.get_by_role("heading", name="E-post", exact=True)).to_be_visible()

    def opens(self, chat: str) -> None:
        tab = self.page.get_by_role("navigation", name="Chattar").get_by_role("button", name=chat)
        tab.click()
        expect(tab).to_have_attribute("aria-current", "true")

    def writes(self, words: str) -> None:
        self.field.fill(words)
        self.page.get_by_role("button", name="Skicka", exact=True).click()

    def presses(self, *labels: str) -> None:
        """Buttons under messages, one after the other: of several with the same words the newest."""
        for label in labels:
            self.log.get_by_role("button", name=label, exact=True).last.click()

    def taps_below(self, label: str) -> None:
        self.page.get_by_role("group", name="Svarsknappar").get_by_role("button", name=label).click()

    def moves_clock(self, label: str) -> None:
        """And waits until the hands have arrived."""
        clock = self.page.get_by_role("region", name="Klockan")
        shown = clock.get_by_text("kl.").first.inner_text()
        clock.get_by_role("button", name=label).click()
        expect(clock.get_by_text("kl.").first).not_to_have_text(shown)
        expect(clock.get_by_role("button", name="+1 timme")).to_be_enabled()

    def sees(self, *words: str) -> None:
        for each in words:
            expect(self.message(each)).to_be_visible()

    def message(self, words: str) -> Locator:
        """The newest with these words."""
        return self.log.get_by_role("article").filter(has_text=words).last


Visits: TypeAlias = Callable[..., Visitor]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a sandbox is, with the cast moved in."""
    port = _free_port()
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "sandbox", "--port", str(port), "--data", "data"],
        cwd=tmp_path_factory.mktemp("sandbox"),
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as sandbox:
        try:
            assert sandbox.stdout is not None
            assert sandbox.stdout.readline() == f"The sandbox is open: http://127.0.0.1:{port}\n"
            yield f"http://127.0.0.1:{port}"
        finally:
            sandbox.terminate()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    needs("Chromium", there=executable is not None)
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(
            executable_path=executable,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )


@pytest.fixture
def visits(browser: Browser, address: str) -> Iterator[Visits]:
    """`visits()` opens the page, as a new visitor. Whatever the page complains about fails the test."""
    complaints: list[str] = []
    contexts = []

    def visit(size: tuple[int, int] = DESKTOP) -> Visitor:
        width, height = size
        context = browser.new_context(viewport={"width": width, "height": height})
        context.set_default_timeout(5_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.goto(address)
        return Visitor(page)

    yield visit
    for context in contexts:
        context.close()
    assert not complaints


@pytest.fixture
def visitor(visits: Visits) -> Visitor:
    return visits()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
