"""What the bot sends by mail, as the page shows it."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest

from bot.sandbox.postbox import MOST_KEPT, Postbox

if TYPE_CHECKING:
    from tests.sandbox.page.conftest import Page

INGRID = "ingrid@tull.example"


async def comes(postbox: Postbox, text: str, *files: tuple[str, str, bytes], subject: str = "Möte") -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Boten på Bås <boten@samverkan.example>", INGRID, subject
    mail["Date"] = format_datetime(datetime(2026, 11, 30, 8, tzinfo=UTC))
    mail.set_content(text)
    mail.add_alternative("<script>alert(1)</script>", subtype="html")
    for name, subtype, content in files:
        mail.add_attachment(content, maintype="text", subtype=subtype, filename=name)
    await postbox.carry(mail.as_bytes(), sender="boten@samverkan.example", recipient=INGRID)


async def test_a_mail_says_who_it_is_from_to_whom_when_and_about_what(page: "Page", postbox: Postbox) -> None:
    await comes(postbox, "Kom på mötet.\n", subject="Du är kallad: Arbetsgruppsmöte i Piteå")

    (mail,) = await page.mails()
    assert mail["from"]["name"] == "Boten på Bås <boten@samverkan.example>"
    assert (mail["to"], mail["date"]) == (INGRID, "2026-11-30T08:00:00+00:00")
    assert (mail["subject"], mail["text"]) == ("Du är kallad: Arbetsgruppsmöte i Piteå", "Kom på mötet.")


async def test_a_line_with_a_label_and_an_address_is_a_link_with_that_label(
    page: "Page", postbox: Postbox
) -> None:
    await comes(postbox, "Kan du komma?\n\nJag kommer: http://x.se/m?b=1&c=2\n\nKanske: http://x.se/m\n")

    (mail,) = await page.mails()
    assert mail["html"] == (
        "Kan du komma?\n\n"
        '<a href="http://x.se/m?b=1&amp;c=2" title="http://x.se/m?b=1&amp;c=2">Jag kommer</a>\n\n'
        '<a href="http://x.se/m" title="http://x.se/m">Kanske</a>'
    )


async def test_an_address_within_a_sentence_is_a_link_too(page: "Page", postbox: Postbox) -> None:
    await comes(postbox, "Läs mer (https://pitea.se/post), och ring.")

    (mail,) = await page.mails()
    link = '<a href="https://pitea.se/post" title="https://pitea.se/post">https://pitea.se/post</a>'
    assert mail["html"] == f"Läs mer ({link}), och ring."


async def test_nothing_in_a_mail_is_run(page: "Page", postbox: Postbox) -> None:
    await comes(postbox, '<img src=x onerror=alert(1)> "hej": http://x.se/"onclick=alert(1)')

    (mail,) = await page.mails()
    assert "<img" not in mail["html"]
    assert "<script" not in mail["html"]
    assert mail["html"].count('"') == 4  # those around the address and the title


async def test_what_came_along_can_be_opened_and_a_page_among_it_is_saved(
    page: "Page", postbox: Postbox
) -> None:
    await comes(postbox, "Se bilagorna.", ("råd.txt", "plain", b"Ring 112."), ("farlig.html", "html", b"<b>"))

    (mail,) = await page.mails()
    assert [(each["name"], each["size"]) for each in mail["files"]] == [("råd.txt", 9), ("farlig.html", 3)]
    opened, saved = [await page.client.get(each["url"]) for each in mail["files"]]
    assert await opened.read() == b"Ring 112."
    assert opened.headers["Content-Disposition"].startswith("inline")
    assert saved.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("address", ["/sandbox/mail/1/5", "/sandbox/mail/2/0"])
async def test_what_did_not_come_along_is_not_there(page: "Page", postbox: Postbox, address: str) -> None:
    await comes(postbox, "Hej")

    assert (await page.client.get(address)).status == 404


async def test_unread_mails_are_counted_until_somebody_looks(page: "Page", postbox: Postbox) -> None:
    await comes(postbox, "Ett")
    await comes(postbox, "Två")
    before = (await page.state())["mail"]["unread"]

    await page.reads_mails()

    assert (before, (await page.state())["mail"]["unread"]) == (2, 0)


async def test_the_newest_mails_are_kept(page: "Page", postbox: Postbox) -> None:
    for number in range(MOST_KEPT + 1):
        await comes(postbox, f"Nummer {number}")

    mails = await page.mails()
    assert (len(mails), mails[-1]["text"]) == (MOST_KEPT, f"Nummer {MOST_KEPT}")


async def test_nobody_writes_as_the_mailbox(page: "Page") -> None:
    asked = {"as": -1, "chat": -1, "do": "write", "text": "Hej"}

    assert (await page.client.post("/sandbox/act", json=asked)).status == 404
