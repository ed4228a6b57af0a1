"""Mails as they would have left, and what the chat page shows of them."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html import escape

from bot.domain.delivery import Accepted, Outcome
from bot.sandbox.view import Json

MAILBOX = -1
"""Whom one is on the page while one reads mails. Accounts have numbers above 0."""
MOST_KEPT = 200

_LINK = re.compile(
    r"^(?P<label>\S.*): (?P<address>https?://\S+)$|(?P<bare>https?://[^\s<>()\"]*[^\s<>()\".,;:!?])",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Enclosed:
    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    number: int
    message: EmailMessage

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return "\n".join(part.get_content().splitlines()).strip() if part is not None else ""

    @property
    def enclosed(self) -> list[Enclosed]:
        return [
            Enclosed(each.get_filename() or "", each.get_content_type(), content)
            for each in self.message.iter_attachments()
            if isinstance(content := each.get_payload(decode=True), bytes)
        ]


class Postbox:
    """Takes all mails in and sends none. The newest are kept."""

    def __init__(self, arrived: Callable[[], None]) -> None:
        self.mails: deque[Mail] = deque(maxlen=MOST_KEPT)
        self._arrived = arrived
        self._last = self._last_read = 0

    async def carry(self, written: bytes, *, sender: str, recipient: str) -> Outcome:  # noqa: ARG002  both stand in it
        self._last += 1
        self.mails.append(Mail(self._last, message_from_bytes(written, policy=policy.default)))
        self._arrived()
        return Accepted()

    async def close(self) -> None:
        """There is nothing open."""

    @property
    def unread(self) -> int:
        return sum(mail.number > self._last_read for mail in self.mails)

    def is_read(self) -> None:
        self._last_read = self._last

    def enclosed(self, number: int, place: int) -> Enclosed | None:
        """What came along with a mail, by its place among the others."""
        files = next((mail.enclosed for mail in self.mails if mail.number == number), [])
        return files[place] if place < len(files) else None


def mails_as_json(postbox: Postbox) -> Json:
    """In the shape of a chat in which nobody writes."""
    return {
        "id": MAILBOX,
        "kind": "mail",
        "unread": postbox.unread,
        "commands": [],
        "reply_keyboard": None,
        "messages": [_mail(each) for each in postbox.mails],
    }


def _mail(mail: Mail) -> Json:
    message = mail.message
    return {
        "id": mail.number,
        "from": {"name": str(message["From"]), "me": False, "bot": True},
        "to": str(message["To"]),
        "date": parsedate_to_datetime(message["Date"]).isoformat(),
        "subject": str(message["Subject"]),
        "text": mail.text,
        "html": with_links(mail.text),
        "files": [
            {
                "kind": "document",
                "url": f"/sandbox/mail/{mail.number}/{place}",
                "name": each.name,
                "size": len(each.content),
            }
            for place, each in enumerate(mail.enclosed)
        ],
    }


def with_links(text: str) -> str:
    """As HTML. A line that is nothing but a label and an address is a link with that label, as it is in the
    mail's own HTML."""
    return "".join(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    position = 0
    for found in _LINK.finditer(text):
        address = escape(found["address"] or found["bare"])
        yield escape(text[position : found.start()])
        yield f'<a href="{address}" title="{address}">{escape(found["label"] or found["bare"])}</a>'
        position = found.end()
    yield escape(text[position:])
