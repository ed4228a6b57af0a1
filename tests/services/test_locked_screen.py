"""A notice pops up on a locked screen: its first line, which is read by whoever sits beside, names nobody.

Every screen of `TOLD` is drawn from facts in which each text says which field it is.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

from bot.domain.answer_versions import Version
from bot.domain.audiences import Audience
from bot.domain.events.event import Event
from bot.domain.faq import Entry, Source
from bot.domain.newsletters import Newsletter, NewsletterState, Text, Topic
from bot.screens import newsletters, sendings
from bot.screens.digest import Line, digest
from bot.search.entry_text import text_of
from bot.services.telling import InDigest, Told
from bot.services.told import TOLD
from bot.storage.ledger import Tally
from bot.texts.catalog import COMPLETE
from tests.screens.conftest import NETWORK, NOW, VOICES

NAMES_NOBODY = {
    "Workplace.name",
    "FollowUp.workplace",
    "Meeting.where",
    "Entry.title",
}
"""Texts that people wrote, and that may stand in a first line: a workplace or a room is no person."""

PLACES = {"place", "to", "with_place"}
"""Fields that hold the code of a place."""
TOGETHER = [(event, number) for event in TOLD for number in range(len(TOLD[event]))]
TOGETHER = [(event, number) for event in TOLD for number in range(len(TOLD[event]))]
TURNS = 6
"""So many times the facts are made, each time with the next word of every list of ours."""

AN_ANSWER = text_of(
    Entry(
        *("«Entry.slug»", "sv", "«Entry.title»", "natverk", "«Entry.answer»"),
        sections=(),
        sources=(Source("«Source.text»", read=NOW.date()),),
        owner="«Entry.owner»",
        review_by="«Entry.review_by»",
        next_review=NOW.date(),
    )
)


def a_letter(turn: int = 0) -> Newsletter:
    """Its words and Telegram's own shapes are no lists of ours."""
    return Newsletter(
        1,
        3,
        "2581",
        7,
        Topic.NEWS,
        {"sv": Text("«Newsletter.texts» Anna säger")},
        (),
        Audience(("2581",)),
        list(NewsletterState)[turn % len(NewsletterState)],
        send_at=NOW,
    )


OF_ITS_OWN: dict[Any, Callable[[str, int], Any]] = {
    Newsletter: lambda _, turn: a_letter(turn),
    Text: lambda called, _: Text(f"«{called}»"),
    Version: lambda _, turn: replace(whole(Version, turn), text=AN_ANSWER, language="sv"),
}


def made(kind: Any, called: str, turn: int) -> Any:
    """Something of this type, in which every text says of which field it is."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind in OF_ITS_OWN:
        return OF_ITS_OWN[kind](called, turn)
    if origin is None:
        return whole(kind, turn) if is_dataclass(kind) else simple(kind, called, turn)
    if origin is Literal:
        return inner[turn % len(inner)]
    if origin in {Union, types.UnionType}:
        some = [each for each in inner if each is not type(None)]
        return None if turn % 2 and len(some) < len(inner) else made(some[turn % len(some)], called, turn)
    if issubclass(origin, Mapping):
        return {made(inner[0], called, turn + step): made(inner[1], called, turn) for step in range(2)}
    several = [made(each, called, turn) for each in inner if each is not Ellipsis]
    return tuple(several) if origin is tuple else several


def whole(kind: Any, turn: int) -> Any:
    hints = get_type_hints(kind)
    return kind(
        **{each.name: made(hints[each.name], f"{kind.__name__}.{each.name}", turn) for each in fields(kind)}
    )


def simple(kind: Any, called: str, turn: int) -> Any:
    if kind is str:
        return ("2581", "25", "SE")[turn % 3] if called.partition(".")[2] in PLACES else f"«{called}»"
    if isinstance(kind, type) and issubclass(kind, Enum):
        return list(kind)[turn % len(kind)]
    return {int: 7, bool: turn % 2 == 0, datetime: NOW, date: NOW.date()}[kind]


def first_line(told: Told | InDigest, facts: Any, language: str) -> str:
    say = VOICES[language]
    if isinstance(told, InDigest):
        return digest([told.line(facts, NETWORK, say)], say).words.text.partition("\n")[0]
    return told.screen(facts, NETWORK, say).words.text.partition("\n")[0]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(("event", "number"), TOGETHER, ids=lambda each: getattr(each, "__name__", str(each)))
def test_the_first_line_of_what_is_told_names_nobody(event: type[Event], number: int, language: str) -> None:
    told = TOLD[event][number]
    kind = get_type_hints(told.facts)["return"]
    for turn in range(TURNS):
        shown = first_line(told, made(kind, "", turn), language)
        named = {each.partition("»")[0] for each in shown.split("«")[1:]} - NAMES_NOBODY
        assert not named, f"{shown!r}: put it below the first line; or, if it is no person's, in NAMES_NOBODY"


@pytest.mark.parametrize("language", COMPLETE)
def test_the_first_line_of_a_newsletter_is_the_group_s(language: str) -> None:
    letter = a_letter()

    line = newsletters.letter(letter, NETWORK, VOICES[language]).words.text.partition("\n")[0]
    report = sendings.progress(Tally(accepted=3), 1, 3, VOICES[language]).words.text.partition("\n")[0]

    assert "Piteå" in line
    assert "Anna" not in line + report


@pytest.mark.parametrize("language", COMPLETE)
def test_the_first_line_of_the_morning_s_digest_says_only_what_it_is(language: str) -> None:
    shown = digest([Line("Anna vill gå med")], VOICES[language]).words.text
    assert "Anna" not in shown.partition("\n")[0]
    assert "Anna" in shown
