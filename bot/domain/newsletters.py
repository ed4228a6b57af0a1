"""Newsletters: what may be sent, and how far one has come."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.domain.errors import Declined
from bot.domain.network import Level, level_of

_HEADING = 96
"""Room for the line above every letter that says whom it is from."""

LONGEST_TEXT = 4096 - _HEADING
"""Telegram's limit for a message, in UTF-16 code units after formatting, less the heading."""

LONGEST_CAPTION = 1024 - _HEADING
"""Telegram's limit for the text under a picture or a document, less the heading."""


class NewsletterState(StrEnum):
    DRAFT = "draft"
    SENDING = "sending"
    SENT = "sent"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Newsletter:
    """`entities` and `files` are kept as Telegram gave them, so that formatting survives as it was typed."""

    id: int
    group_id: int
    place: str
    author_id: int
    words: str
    entities: tuple[dict[str, Any], ...]
    files: tuple[dict[str, Any], ...]
    state: NewsletterState

    @property
    def asks_again(self) -> bool:
        """Whether sending it takes a second tap, since it goes further than one municipality."""
        return level_of(self.place) is not Level.MUNICIPALITY

    def still_a_draft(self) -> None:
        """Raises Declined for one that has been sent or thrown away: a button pressed twice, or late."""
        if self.state is NewsletterState.DISCARDED:
            raise Declined("newsletter-discarded")
        if self.state is not NewsletterState.DRAFT:
            raise Declined("newsletter-already-sent")


@dataclass(frozen=True, slots=True)
class Audience:
    people: int
    """With Telegram."""
    chats: int
    by_email: int = 0


def check_fits(words: str, *, with_file: bool) -> None:
    """Raises Declined where Telegram would refuse the text, so that it is known while writing."""
    length = len(words.encode("utf-16-le")) // 2
    most = LONGEST_CAPTION if with_file else LONGEST_TEXT
    if length > most:
        raise Declined("newsletter-too-long", length=length, most=most)
    if not words.strip() and not with_file:
        raise Declined("newsletter-empty")
