"""The chat page itself: at a glance, on a phone, by keyboard, in English, and live."""

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import PHONE

if TYPE_CHECKING:
    from tests.browser.conftest import Visitor, Visits

pytestmark = pytest.mark.browser


def png(width: int, height: int) -> bytes:
    """A picture in one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress((b"\0" + b"\x99" * width) * height))
    return b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")


TOO_SMALL = """() => [...document.querySelectorAll("button, input:not(.hidden), textarea, .document")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
    .map((each) => each.outerHTML)"""


def test_on_a_phone_nothing_is_cut_off_or_too_small_to_hit(visits: "Visits") -> None:
    visitor = visits(PHONE)
    page = visitor.page
    for name in ("Anna Berg", "Eva Lundström", "Kent Öberg"):
        visitor.becomes(name)
        expect(page.get_by_role("heading", name=f"Du är {name}", exact=True)).to_be_in_viewport(ratio=1)
        expect(page.get_by_role("navigation", name="Chattar").get_by_role("button").first).to_be_in_viewport(
            ratio=1
        )
        expect(page.get_by_role("textbox")).to_be_in_viewport(ratio=1)
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
        assert page.evaluate(TOO_SMALL) == []

    visitor.reads_mails()
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    assert page.evaluate(TOO_SMALL) == []

    page.get_by_role("button", name="Flytta klockan").click()
    expect(page.get_by_role("button", name="Låt boten vara nere i 3 dagar")).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    assert page.evaluate(TOO_SMALL) == []


def test_all_can_be_done_by_keyboard(visitor: "Visitor") -> None:
    page = visitor.page
    keyboard = page.keyboard
    expect(page.get_by_role("heading", name="Du är Anna Berg", exact=True)).to_be_visible()
    keyboard.press("Tab")
    expect(page.get_by_role("link", name="Till skrivfältet")).to_be_focused()
    for _ in range(5):  # the language, then Anna, Eva, Lars, Petra
        keyboard.press("Tab")
    keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Du är Petra Holm", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Petra Holm")).to_be_focused()

    for _ in range(5):
        keyboard.press("Shift+Tab")
    keyboard.press("Enter")
    expect(visitor.field).to_be_focused()
    keyboard.type("/ak")
    keyboard.press("ArrowDown")
    expect(page.get_by_role("button", name="/akut")).to_be_focused()
    keyboard.press("Enter")
    visitor.sees("Boten larmar ingen. Ring 112.")

    keyboard.type("/meny")
    keyboard.press("Enter")
    visitor.sees("Vad vill du göra?")
    keyboard.press("Escape")
    settings = visitor.log.get_by_role("button", name="Inställningar").last
    for _ in range(20):
        keyboard.press("Shift+Tab")
        if settings.evaluate("each => each === document.activeElement"):
            break
    keyboard.press("Enter")
    visitor.sees("Du heter Petra här. Språk: svenska.")


def test_the_page_and_the_newcomers_app_change_language_together(visitor: "Visitor") -> None:
    visitor.page.get_by_role("button", name="English").click()

    expect(visitor.page.get_by_role("heading", name="You are Anna Berg", exact=True)).to_be_visible()
    expect(visitor.page.get_by_role("heading", name="Who do you want to be?")).to_be_visible()
    expect(visitor.page.get_by_role("button", name="+3 months")).to_be_visible()
    expect(visitor.log.get_by_text("The bot does not alert anyone")).to_be_visible()
    visitor.page.get_by_role("button", name="Commands").click()
    expect(visitor.page.get_by_role("button", name="/emergency")).to_be_visible()
    assert visitor.page.title() == "The try-out bench"

    visitor.page.get_by_role("button", name="Svenska").click()
    expect(visitor.page.get_by_role("heading", name="Du är Anna Berg", exact=True)).to_be_visible()


def test_the_emergency_card_is_one_tap_away_and_starts_with_what_to_do(visits: "Visits") -> None:
    visitor = visits(PHONE)
    visitor.becomes("Kent Öberg")
    visitor.taps_below("Akut")

    expect(visitor.message("Boten larmar ingen.").get_by_text("Ring 112.").first).to_be_in_viewport(ratio=1)
    expect(visitor.message("Boten larmar ingen.").get_by_text("1. Rör inte")).to_be_in_viewport()


def test_a_second_page_sees_an_edit_as_it_happens(visits: "Visits") -> None:
    at_work, on_the_phone = visits(), visits(PHONE)
    for visitor in (at_work, on_the_phone):
        visitor.becomes("Tom Sandell")
    at_work.taps_below("Menu")
    on_the_phone.sees("What would you like to do?")

    at_work.presses("Settings")

    expect(on_the_phone.message("Language: English.")).to_contain_text("redigerad")
    expect(on_the_phone.message("What would you like to do?")).to_have_count(0)


def test_a_card_of_the_bots_is_sent_into_a_group(visitor: "Visitor") -> None:
    visitor.becomes("Eva Lundström")
    visitor.opens("Arbetsgruppen i Piteå")
    visitor.field.fill("@samverkansbot läcker pulver")
    cards = visitor.page.get_by_role("group", name="Kort från boten").get_by_role("button")
    expect(cards.first).to_contain_text("Akut: ring 112")
    visitor.page.keyboard.press("ArrowDown")
    expect(cards.first).to_be_focused()
    visitor.page.keyboard.press("Enter")

    visitor.sees("Boten larmar ingen. Ring 112.")
    expect(visitor.message("Boten larmar ingen. Ring 112.")).to_contain_text("via @samverkansbot")
    expect(visitor.field).to_have_value("")


def test_the_bot_can_be_down_for_three_days(visitor: "Visitor") -> None:
    visitor.moves_clock("Låt boten vara nere i 3 dagar")
    visitor.becomes("Petra Holm")
    visitor.taps_below("Meny")

    visitor.sees("Vad vill du göra?")


def test_a_file_that_did_not_go_is_still_there(visitor: "Visitor") -> None:
    visitor.becomes("Eva Lundström")
    visitor.page.route("**/sandbox/act", lambda route: route.fulfill(json={"ok": False, "error": ""}))
    visitor.page.get_by_test_id("file").set_input_files(
        FilePayload(name="Rutin.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7")
    )
    visitor.writes("Läs rutinen.")

    expect(visitor.page.get_by_text("Rutin.pdf")).to_be_visible()
    expect(visitor.field).to_have_value("Läs rutinen.")


def test_a_picture_and_a_document_are_sent_and_shown(visitor: "Visitor") -> None:
    visitor.becomes("Eva Lundström")
    visitor.taps_below("Meny")
    visitor.presses("Skriv nyhetsbrev")
    visitor.sees("Skriv nyhetsbrevet")
    picks = visitor.page.get_by_test_id("file")
    picks.set_input_files(FilePayload(name="dekal.png", mimeType="image/png", buffer=png(640, 480)))
    visitor.writes("Så här ser dekalen ut.")

    visitor.sees("Det går till")
    shown = visitor.message("Nyhetsbrev från arbetsgruppen i Piteå").get_by_role("img")
    expect(shown).to_be_visible()
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 640

    visitor.presses("Släng")
    visitor.presses("Ja, släng")
    visitor.sees("Nyhetsbrevet är slängt.")
    visitor.taps_below("Meny")
    visitor.presses("Skriv nyhetsbrev")
    visitor.sees("Skriv det som ett vanligt meddelande")
    picks.set_input_files(FilePayload(name="Rutin å.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7"))
    visitor.writes("Läs rutinen.")

    visitor.sees("Läs rutinen.")
    preview = visitor.message("Nyhetsbrev från arbetsgruppen i Piteå")
    expect(preview.get_by_role("link", name="Rutin å.pdf")).to_be_visible()
