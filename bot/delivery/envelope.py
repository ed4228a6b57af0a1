"""A delivery as a whole mail: the letter, what is attached to it, and the headers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, parseaddr
from typing import Any, Protocol

from bot.delivery.letters import Letter, Link, first_line, letter
from bot.domain.delivery import Operation
from bot.storage.leases import Leased
from bot.storage.outbox import Content
from bot.texts.catalog import Say


class Links(Protocol):
    """Signed addresses of pages, each for one person; None for what is done on no page."""

    def to_press(self, person_id: int, packed: str) -> str | None:
        """Where the person does what a button does."""

    def to_unsubscribe(self, person_id: int, topic: str) -> str | None:
        """Where one press stops newsletters on a topic. A POST there does it without any."""


class NoLinks:
    """Without an address of our own on the web there are no pages."""

    def to_press(self, _person_id: int, _packed: str) -> None:
        return None

    def to_unsubscribe(self, _person_id: int, _topic: str) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Enclosure:
    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What comes along, and the names of what is too large to."""

    files: Sequence[Enclosure] = ()
    left_out: Sequence[str] = ()


class Folded(EmailPolicy):
    """Python's newer way of folding a long subject loses a space between some words, and adds one before
    others; its older way does neither."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name != "Subject":
            return super().fold_binary(name, value)
        charset = "us-ascii" if value.isascii() else "utf-8"
        folded = Header(str(value), charset, header_name=name).encode(linesep=self.linesep)
        return f"{name}: {folded}{self.linesep}".encode("ascii")


AS_SENT = Folded(linesep="\r\n")


def sender_of(written: str) -> Address:
    """Of `Name <address>` or an address alone. Raises ValueError for anything else."""
    name, address = parseaddr(written)
    return Address(name, addr_spec=address)


def mail(
    leased: Leased, enclosed: Enclosed, *, sender: Address, links: Links, say: Say, now: datetime
) -> EmailMessage:
    """Raises ValueError for an address or a name that no header can hold."""
    unsubscribe = None
    if leased.topic is not None and leased.attempt.operation is not Operation.DELETE:
        unsubscribe = links.to_unsubscribe(leased.recipient_id, leased.topic)
    message = EmailMessage(policy=AS_SENT)
    written = _letter(leased, enclosed.left_out, unsubscribe, links, say)
    message["From"] = sender
    message["To"] = Address(addr_spec=leased.email or "")
    message["Subject"] = written.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = _message_id(leased.id, sender)
    if leased.mailed is not None:
        message["In-Reply-To"] = message["References"] = _message_id(leased.mailed.delivery_id, sender)
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = say.language
    if unsubscribe is not None:
        message["List-Unsubscribe"] = f"<{unsubscribe}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(written.text, cte="quoted-printable")
    message.add_alternative(written.html, subtype="html", cte="quoted-printable")
    for each in enclosed.files:
        kind, _, subtype = each.media_type.partition("/")
        message.add_attachment(
            each.data, maintype=kind or "application", subtype=subtype or "octet-stream", filename=each.name
        )
    return message


def _message_id(delivery_id: int, sender: Address) -> str:
    """The same at every try, so that a mail which comes twice is known as one."""
    return f"<delivery-{delivery_id}@{sender.domain}>"


def _letter(
    leased: Leased, left_out: Sequence[str], unsubscribe: str | None, links: Links, say: Say
) -> Letter:
    language, operation = say.language, leased.attempt.operation
    before = _subject(leased.mailed.content, say) if leased.mailed is not None else say("mail-subject")
    if operation is Operation.DELETE:
        return letter(
            Content(say("mail-withdrawn", subject=before)),
            language,
            subject=say("mail-withdrawn-subject", subject=before),
            below=[say("mail-no-reply")],
        )
    content = leased.content or Content("")
    subject = _subject(content, say)
    below = [
        *([say("mail-left-out", names=", ".join(left_out))] if left_out else []),
        *_answering(leased.recipient_id, content, links, say),
        say("mail-no-reply"),
        *([Link(say("mail-unsubscribe"), unsubscribe)] if unsubscribe is not None else []),
    ]
    if operation is Operation.EDIT:
        corrected = say("mail-corrected-subject", subject=subject)
        return letter(content, language, subject=corrected, above=[say("mail-corrected")], below=below)
    return letter(content, language, subject=subject, below=below)


def _subject(content: Content, say: Say) -> str:
    return first_line(content) or say("mail-subject")


def _answering(person_id: int, content: Content, links: Links, say: Say) -> Iterator[Link | str]:
    """A button means nothing in a mail: where a page does what it does, it leads there."""
    pressed = [each for row in (content.buttons or {}).get("inline_keyboard", ()) for each in row]
    found = [(each, _leads(each, lambda packed: links.to_press(person_id, packed))) for each in pressed]
    yield from (Link(each["text"], url) for each, url in found if url is not None)
    signed = any(url is not None for each, url in found if "callback_data" in each)
    if signed:
        yield say("mail-own-links")
    elif any("callback_data" in each for each in pressed):
        yield say("mail-how-to-answer")


def _leads(button: dict[str, Any], to_press: Callable[[str], str | None]) -> str | None:
    if "url" in button:
        return str(button["url"])
    return to_press(button["callback_data"]) if "callback_data" in button else None
