"""Newsletters: what may be sent, and how far one has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.audiences import Audience
from bot.domain.errors import Declined
from bot.domain.people import Language

_HEADING = 96
"""Room for the line above every letter that says whom it is from."""

LONGEST_TEXT = 4096 - _HEADING
"""Telegram's limit for a message, in UTF-16 code units after formatting, less the heading."""

LONGEST_CAPTION = 1024 - _HEADING
"""Telegram's limit for the text under a picture or a document, less the heading."""


class NewsletterState(StrEnum):
    """What was stopped while it went out is sent all the same: to those who have it."""

    DRAFT = "draft"
    AWAITING = "awaiting"
    """Somebody else has to approve it."""
    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    DISCARDED = "discarded"


class Topic(StrEnum):
    """What a letter is about, so that people can do without it."""

    NEWS = "news"
    LAW = "law"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Text:
    """In one language. `entities` are as Telegram gave them, so that formatting survives as it was typed."""

    words: str
    entities: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Newsletter:
    id: int
    group_id: int
    place: str
    author_id: int
    topic: Topic
    texts: Mapping[str, Text]
    """By language, in the latest version, with Swedish among them."""
    files: tuple[Mapping[str, Any], ...]
    """[{"kind": "photo" | "document", "file": number in `file`}, …]"""
    audience: Audience
    state: NewsletterState
    version: int = 1
    never_twice: bool = False
    urgent_why: str | None = None
    send_at: datetime | None = None
    approved_by: int | None = None
    put_at: datetime | None = None

    @property
    def asks_again(self) -> bool:
        """Whether sending it takes a second tap, since it goes further than one municipality."""
        return self.audience.goes_far

    def text_in(self, language: str) -> Text:
        """A language that it was not written in reads the Swedish text."""
        return self.texts.get(language, self.texts[Language.SWEDISH])

    def still_a_draft(self) -> None:
        """Raises Declined for one that has been sent or thrown away: a button pressed twice, or late."""
        if self.state is NewsletterState.DISCARDED:
            raise Declined("newsletter-discarded")
        if self.state is not NewsletterState.DRAFT:
            raise Declined("newsletter-already-sent")


def check_fits(words: str, *, with_file: bool) -> None:
    """Raises Declined where Telegram would refuse the text, so that it is known while writing."""
    length = len(words.encode("utf-16-le")) // 2
    most = LONGEST_CAPTION if with_file else LONGEST_TEXT
    if length > most:
        raise Declined("newsletter-too-long", length=length, most=most)
    if not words.strip() and not with_file:
        raise Declined("newsletter-empty")
