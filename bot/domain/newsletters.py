"""Newsletters: what may be sent, and how far one has come."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.audiences import Audience
from bot.domain.errors import Declined
from bot.domain.people import Language
from bot.domain.relative_sends import NearMeeting
from bot.domain.repeats import Repeat

_HEADING = 128
"""Room for the lines above every letter: whom it is from, that it is in another language, or corrected."""

LONGEST_TEXT = 4096 - _HEADING
"""Telegram's limit for a message, in UTF-16 code units after formatting, less the heading."""

LONGEST_CAPTION = 1024 - _HEADING
"""Telegram's limit for the text under a picture or a document, less the heading."""

_APPS_CUT_AT = 4096
"""What is longer comes in several messages, of which the first is counted."""

MOST_FILES = 10
"""Telegram's limit for an album."""


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

    @property
    def title(self) -> str:
        """The first line."""
        return self.words.strip().partition("\n")[0].strip()

    def __add__(self, other: "Text") -> "Text":
        return Text(self.words + other.words, (*self.entities, *_moved(other.entities, length(self.words))))


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
    """When it leaves by itself. A letter that is planned and has none waits for a meeting or its writer."""
    repeats: Repeat | None = None
    """Such a letter stays planned, and sends copies of itself."""
    near_meeting: NearMeeting | None = None
    """What `send_at` follows; a letter for every meeting stays planned like one that repeats."""
    series_id: int | None = None
    asks: int = 0
    """Which request to approve it is the last one."""
    approved_by: int | None = None
    put_at: datetime | None = None
    stopped_at: datetime | None = None
    reported_at: datetime | None = None
    forwards_id: int | None = None
    """The letter from above that stands under this one's words."""
    sent_at: datetime | None = None
    corrected_at: datetime | None = None
    """When the latest version of the words went out, where it is not the first."""
    withdrawn_at: datetime | None = None

    @property
    def in_english_only(self) -> bool:
        """What stands as Swedish is the English text, until somebody writes a Swedish one."""
        return self.texts.get(Language.ENGLISH) == self.texts[Language.SWEDISH]

    @property
    def title(self) -> str:
        return self.texts[Language.SWEDISH].title

    def read_in(self, language: str) -> str:
        """The language of the text that whoever reads this one gets."""
        if self.in_english_only:
            return Language.ENGLISH
        return language if language in self.texts else Language.SWEDISH

    @property
    def written_in(self) -> Sequence[Language]:
        """Swedish first."""
        return [each for each in Language if self.read_in(each) == each]

    @property
    def own_words_untranslated(self) -> bool:
        """What was put on top of a letter from above reads the same in both languages."""
        english = self.texts.get(Language.ENGLISH)
        if self.forwards_id is None or english is None or self.in_english_only:
            return False
        shared = _above_bold(self.texts[Language.SWEDISH]) & _above_bold(english)
        return any(each.endswith("\n\n") for each in shared)

    def unchanged_by(self, language: Language) -> Language | None:
        """The other language, where a new text in this one leaves it with an old text."""
        if language not in self.written_in or self.own_words_untranslated:
            return None
        return next((each for each in self.written_in if each is not language), None)

    @property
    def is_series(self) -> bool:
        return self.repeats is not None or (self.near_meeting is not None and self.near_meeting.every)

    @property
    def awaits_meeting(self) -> bool:
        """None is called yet that gives it its moment."""
        return self.send_at is None and self.near_meeting is not None and self.near_meeting.after is not None

    @property
    def is_held(self) -> bool:
        """Nothing but a person makes it leave."""
        return self.send_at is None and not self.awaits_meeting

    @property
    def is_under_way(self) -> bool:
        """It can still be stopped."""
        ended = (self.reported_at, self.stopped_at, self.withdrawn_at)
        return self.state is NewsletterState.SENDING and not any(ended)

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
        if self.state is NewsletterState.PLANNED:
            raise Declined("schedule-planned-already")
        if self.state is NewsletterState.AWAITING:
            raise Declined("approval-awaited")
        if self.state is not NewsletterState.DRAFT:
            raise Declined("newsletter-already-sent")


def check_fits(words: str, *, with_file: bool) -> None:
    """Raises Declined where Telegram would refuse the text, so that it is known while writing."""
    most = LONGEST_CAPTION if with_file else LONGEST_TEXT
    if length(words) > most:
        cut = int(length(words) >= _APPS_CUT_AT)
        raise Declined("newsletter-too-long", length=length(words), most=most, cut=cut)
    if not words.strip() and not with_file:
        raise Declined("newsletter-empty")


def check_files(kinds: Sequence[str], texts: Iterable[Text]) -> None:
    """Raises Declined for what Telegram sends in no one message: too many, both kinds, too long a text."""
    if len(kinds) > MOST_FILES:
        raise Declined("newsletter-too-many-files", most=MOST_FILES)
    if len(set(kinds)) > 1:
        raise Declined("newsletter-files-mixed")
    longest = max(length(each.words) for each in texts)
    if kinds and longest > LONGEST_CAPTION:
        raise Declined("newsletter-too-long-for-file", length=longest, most=LONGEST_CAPTION)


def length(words: str) -> int:
    """In UTF-16 code units, as Telegram counts."""
    return len(words.encode("utf-16-le")) // 2


def _above_bold(text: Text) -> set[str]:
    """What stands before words in bold, as the line is that says from whom the rest of a letter comes."""
    words = text.words.encode("utf-16-le")
    starts = [int(each["offset"]) for each in text.entities if each["type"] == "bold"]
    return {words[: 2 * start].decode("utf-16-le") for start in starts}


def _moved(entities: Iterable[Mapping[str, Any]], by: int) -> Iterator[Mapping[str, Any]]:
    for each in entities:
        yield {**each, "offset": int(each["offset"]) + by}
