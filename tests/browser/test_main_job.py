"""The main job, done on the chat page by somebody who reads nothing but the screen."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


def test_anna_joins_by_the_shown_link_and_asks(visitor: "Visitor") -> None:
    expect(visitor.page.get_by_role("heading", name="Du är Anna Berg, butiksanställd.")).to_be_visible()
    visitor.presses("Öppna inbjudan och gå med", "Svenska")
    visitor.sees("Innan du går med")
    visitor.presses("Jag har läst, gå vidare", "Ombud (butik)", "Anna")
    visitor.sees("Välkommen, Anna!")

    visitor.writes("får jag ringa polisen om ett misstänkt brev")
    answer = visitor.message("Ja, sedan den 2 januari 2023")
    expect(answer).to_contain_text("Källa: Prop. 2021/22:259")
    expect(answer).to_contain_text("Får jag själv kontakta polisen")
    expect(answer.get_by_text("Får jag själv kontakta polisen")).to_be_in_viewport()
    expect(visitor.field).to_have_value("")


def test_a_newsletter_reaches_the_members_and_the_group_chat(visitor: "Visitor") -> None:
    visitor.becomes("Eva Lundström")
    visitor.taps_below("Meny")
    visitor.presses("Skriv nyhetsbrev")
    visitor.sees("Inget skickas förrän du har sett det och sagt ja")
    visitor.writes("Nya dekaler finns hos mig. /Eva")
    visitor.sees("Så här ser nyhetsbrevet ut", "och till gruppchatten")
    visitor.presses("Skicka nu")
    visitor.sees("Nyhetsbrevet är skickat")
    expect(visitor.message("Nyhetsbrevet är skickat")).to_contain_text("Mottaget av Telegram:")

    visitor.opens("Arbetsgruppen i Piteå")
    visitor.sees("Nya dekaler finns hos mig.")
    visitor.becomes("Tom Sandell")
    visitor.sees("Nya dekaler finns hos mig.")


def test_a_meeting_is_called_and_answered(visitor: "Visitor") -> None:
    visitor.becomes("Eva Lundström")
    visitor.taps_below("Meny")
    visitor.presses("Kalla till möte", "Arbetsgruppsmöte")
    visitor.sees("När ska mötet vara?")
    visitor.writes("om tre veckor kl. 14")
    visitor.sees("Var ska ni ses?")
    visitor.writes("Stadshuset, rum 4")
    visitor.sees("Stämmer det här?")
    visitor.presses("Kalla till mötet")
    visitor.sees("Kallelsen är på väg")

    visitor.becomes("Petra Holm")
    visitor.sees("Plats: Stadshuset, rum 4")
    visitor.presses("Jag kommer")
    visitor.sees("Ditt svar: du kommer.")
    visitor.opens("Arbetsgruppen i Piteå")
    visitor.sees("1 kommer, 0 kanske, 0 kan inte")


def test_ingrid_without_telegram_gets_a_mail_and_stops_more_of_them(visitor: "Visitor") -> None:
    visitor.becomes("Eva Lundström")
    visitor.taps_below("Meny")
    visitor.presses("Skriv nyhetsbrev")
    visitor.sees("Inget skickas förrän du har sett det och sagt ja")
    visitor.writes("Terminalen har nya öppettider. /Eva")
    visitor.sees("1 person deltar via e-post")
    visitor.presses("Skicka nu")
    visitor.sees("Nyhetsbrevet är skickat")

    visitor.reads_mails()
    mail = visitor.message("Terminalen har nya öppettider.")
    expect(mail.get_by_role("heading", name="Nyhetsbrev från arbetsgruppen i Piteå")).to_be_visible()
    expect(mail).to_contain_text("Till: ingrid.wikstrom@tull.example")
    expect(visitor.field).to_be_hidden()
    with visitor.page.context.expect_page() as opened:
        mail.get_by_role("link", name="Sluta få nyhetsbrev av det här slaget").click()
    opened.value.get_by_role("button", name="Ja, sluta skicka dem").click()
    expect(opened.value.get_by_role("heading", name="Du får inga fler nyheter från oss.")).to_be_visible()
    opened.value.get_by_role("button", name="Jag vill ha dem ändå").click()
    expect(opened.value.get_by_role("heading")).not_to_contain_text("inga fler")


def test_three_months_later_kent_is_asked_and_eva_gets_his_answers(visitor: "Visitor") -> None:
    visitor.becomes("Kent Öberg")
    visitor.moves_clock("+3 månader")
    visitor.sees("Uppföljning: Brevbärarkontoret Piteå")
    for number, answer in enumerate(["Ja", "Ja", "Ja", "Nej"], start=1):
        expect(visitor.message(f"Fråga {number} av 4")).to_be_visible()
        visitor.message(f"Fråga {number} av 4").get_by_role("button", name=answer, exact=True).click()
    visitor.sees("Tack! Svaren har gått till samordnaren.")

    visitor.becomes("Eva Lundström")
    visitor.moves_clock("+1 dag")
    visitor.sees("Dagens sammanfattning")
    visitor.presses("Svaren från Brevbärarkontoret Piteå")
    visitor.sees("Informera de nya i personalen.")
