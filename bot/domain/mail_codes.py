"""Codes by mail: they show that somebody reads what is sent to an address."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.errors import Declined

DIGITS = 6
LASTS = timedelta(minutes=30)
MOST_TRIES = 5
"""Wrong codes within `TRIES_COUNT_FOR`, whether of one code or of several: asking anew gives no new tries."""
TRIES_COUNT_FOR = timedelta(hours=1)
BETWEEN_TWO = timedelta(minutes=1)
"""So that nobody's mailbox is filled."""

TOPIC = "code"
"""Marks the delivery: it goes to the address that is to be shown, not to one that is known."""


@dataclass(frozen=True, slots=True)
class MailCode:
    """The last one that was sent to a person, less the code itself."""

    email: str
    code_hash: str
    tries: int
    sent_at: datetime

    def tries_left(self, now: datetime) -> int:
        return MOST_TRIES - self.counted(now)

    def counted(self, now: datetime) -> int:
        """The wrong tries that still count."""
        return self.tries if now - self.sent_at < TRIES_COUNT_FOR else 0

    def may_be_followed(self, now: datetime) -> None:
        """Raises Declined where no other code is sent yet."""
        if self.tries_left(now) <= 0:
            raise Declined("mail-code-tried-too-often")
        if now - self.sent_at < BETWEEN_TWO:
            raise Declined("mail-code-just-sent")

    def still_holds(self, now: datetime) -> None:
        """Raises Declined where no try can succeed any more."""
        if self.tries_left(now) <= 0:
            raise Declined("mail-code-tried-too-often")
        if now - self.sent_at >= LASTS:
            raise Declined("mail-code-expired")


def tidy_code(written: str) -> str:
    """«123 456» is a code as well. Raises Declined for what can't be one."""
    code = "".join(written.split())
    if len(code) != DIGITS or not (code.isascii() and code.isdecimal()):
        raise Declined("mail-code-six-digits")
    return code
