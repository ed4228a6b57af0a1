"""Open answers as web pages, for whoever has no Telegram at hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.faq import Entry
from bot.screens.faq import doubts, source_line, standing
from bot.texts.catalog import Say

PATHS = {"sv": "/svar", "en": "/answers"}
"""They stand on walls and in other sites' links: never changed."""


@dataclass(frozen=True, slots=True)
class Part:
    """`text` has one paragraph or list item a line; a list item begins with "- "."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """Below the emergency card, which every page begins with."""

    title: str
    lead: str = ""
    parts: tuple[Part, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    """Titles of other answers, and where they are."""
    links_title: str = ""
    sources: tuple[tuple[str, str | None], ...] = ()
    """In words, and the address where it has one."""
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    """Read before the answer is followed."""
    searches: bool = False
    """Whether it has the field for a question."""
    indexed: bool = False
    """Whether search engines may keep it: nothing that has not been reviewed, or not lately."""


def emergency_parts(say: Say, *, threat_first: bool = False) -> tuple[Part, ...]:
    harm = Part(say("emergency-title"), say("emergency-steps"))
    threat = Part(say("emergency-threat-title"), say("emergency-threat"))
    return (threat, harm) if threat_first else (harm, threat)


def front(entries: Sequence[Entry], say: Say) -> AnswerPage:
    return AnswerPage(
        say("web-title"),
        say("web-what"),
        links=_links(entries, say),
        links_title=say("web-all"),
        searches=True,
        indexed=True,
    )


def one(entry: Entry, related: Sequence[Entry], today: date, say: Say) -> AnswerPage:
    return AnswerPage(
        entry.title,
        entry.answer,
        tuple(Part(each.heading, each.text) for each in entry.sections),
        _links(related, say),
        say("web-related") if related else "",
        tuple((source_line(each, say), each.url) for each in entry.sources),
        tuple(standing(entry, say)),
        tuple(doubts(entry, today, say)),
        indexed=_holds(entry, today, say),
    )


def found(answers: Sequence[Entry], say: Say, *, sure: bool) -> AnswerPage:
    """The sure answer's own page is one tap away; near ones are no answer yet."""
    if not answers:
        return AnswerPage(say("faq-no-answer"), say("web-no-answer"), searches=True)
    if not sure:
        return AnswerPage(say("faq-not-sure"), links=_links(answers, say), searches=True)
    [entry] = answers
    return AnswerPage(
        entry.title, entry.answer, links=((say("web-whole"), address(entry, say)),), searches=True
    )


def guarded(say: Say) -> AnswerPage:
    return AnswerPage(say("inline-guard"), say("guard-advice"), searches=True)


def too_long(words: str) -> AnswerPage:
    return AnswerPage(words, searches=True)


def missing(entries: Sequence[Entry], say: Say) -> AnswerPage:
    return AnswerPage(
        say("web-missing"),
        say("web-missing-what"),
        links=_links(entries, say),
        links_title=say("web-all"),
        searches=True,
    )


def address(entry: Entry, say: Say) -> str:
    return f"{PATHS[say.language]}/{entry.slug}"


def _holds(entry: Entry, today: date, say: Say) -> bool:
    checked = not entry.awaits_review and not entry.overdue(today) and entry.changed_since(today) is None
    return checked and entry.language == say.language


def _links(entries: Sequence[Entry], say: Say) -> tuple[tuple[str, str], ...]:
    return tuple((each.title, address(each, say)) for each in entries)
