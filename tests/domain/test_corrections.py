"""What a correction changed, word for word; what may be corrected; and whose archive a letter is in."""

from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter

import pytest

from bot.domain.archive import searched, was_for_all
from bot.domain.audiences import Audience
from bot.domain.corrections import Fate, changed, may_be_changed, seal_of
from bot.domain.errors import Declined
from bot.domain.newsletters import Newsletter, NewsletterState, Text, Topic
from bot.domain.people import Kind

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
SIGNS = {Fate.KEPT: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "[+{}+]"}
LETTER = Newsletter(
    id=1,
    group_id=1,
    place="2581",
    author_id=1,
    topic=Topic.NEWS,
    texts={"sv": Text("Hej!")},
    files=(),
    audience=Audience(("2581",)),
    state=NewsletterState.SENT,
)


def drawn(before: str, after: str) -> str:
    return "".join(SIGNS[each.fate].format(each.words) for each in changed(before, after))


LONG = "Det här är en lång mening som ingen har ändrat något i, och den följs av ännu en lång mening. " * 3


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        ("Möte på tosdag", "Möte på torsdag", "Möte på[- tosdag-][+ torsdag+]"),
        ("Möte", "Möte i dag", "Möte[+ i dag+]"),
        ("Möte i dag", "Möte", "Möte[- i dag-]"),
        ("", "Möte", "[+Möte+]"),
        ("Möte\n\nHej", "Möte\nHej", "Möte\nHej"),
        ("Kl. 13, sal 2", "Kl. 14, sal 2", "Kl.[- 13,-][+ 14,+] sal 2"),
    ],
)
def test_what_was_changed_is_marked_word_for_word(before: str, after: str, seen: str) -> None:
    assert drawn(before, after) == seen


def test_of_what_was_kept_only_the_nearest_words_are_shown() -> None:
    seen = drawn(LONG + "kl. 13 " + LONG + "slut", LONG + "kl. 14 " + LONG + "Slut")
    assert seen.startswith(" … ")
    assert "[- 13-][+ 14+]" in seen
    assert seen.endswith("[- slut-][+ Slut+]")
    assert len(seen) < len(LONG)


def test_a_text_at_its_longest_is_compared_at_once() -> None:
    begun = perf_counter()
    changed("å " * 2000, "å " * 1000 + "ä " + "å " * 999)
    assert perf_counter() - begun < 1


def test_nothing_that_was_changed_is_left_out() -> None:
    pieces = changed("a " * 500, "b " * 500)
    removed = "".join(each.words for each in pieces if each.fate is Fate.REMOVED)
    added = "".join(each.words for each in pieces if each.fate is Fate.ADDED)
    assert (removed.count("a"), added.count("b")) == (500, 500)


@pytest.mark.parametrize(
    ("letter", "why"),
    [
        (replace(LETTER, state=NewsletterState.DRAFT), "correction-not-sent"),
        (replace(LETTER, state=NewsletterState.PLANNED), "correction-not-sent"),
        (replace(LETTER, state=NewsletterState.DISCARDED), "correction-not-sent"),
        (replace(LETTER, withdrawn_at=NOW), "correction-withdrawn-already"),
    ],
)
def test_what_nobody_has_is_not_changed(letter: Newsletter, why: str) -> None:
    with pytest.raises(Declined, match=why):
        may_be_changed(letter)


@pytest.mark.parametrize("state", [NewsletterState.SENDING, NewsletterState.SENT])
def test_what_goes_out_and_what_went_out_is(state: NewsletterState) -> None:
    may_be_changed(replace(LETTER, state=state))


@pytest.mark.parametrize(
    ("texts", "languages"),
    [
        ({"sv": Text("Hej!")}, ["sv"]),
        ({"en": Text("Hello!"), "sv": Text("Hej!")}, ["sv", "en"]),
        ({"en": Text("Hello!"), "sv": Text("Hello!")}, ["en"]),
    ],
)
def test_it_is_corrected_in_the_languages_it_was_written_in(
    texts: dict[str, Text], languages: list[str]
) -> None:
    assert replace(LETTER, texts=texts).written_in == languages


def test_other_words_and_other_formatting_have_another_seal() -> None:
    bold = Text("Hej!", ({"type": "bold", "offset": 0, "length": 3},))
    seals = {
        seal_of(each) for each in ({"sv": Text("Hej!")}, {"sv": Text("Hej")}, {"sv": bold}, {"en": bold})
    }
    assert len(seals) == 4
    assert seal_of({"sv": bold}) == seal_of({"sv": Text("Hej!", (dict(bold.entities[0]),))})


@pytest.mark.parametrize(
    ("audience", "place", "is_for_all"),
    [
        (Audience(("2581",)), "2581", True),
        (Audience(("2580",)), "2581", False),
        (Audience(("25",)), "2581", False),
        (Audience(("25",), below=True), "2581", True),
        (Audience(("25",), below=True), "25", True),
        (Audience(("SE",), below=True), "2581", True),
        (Audience(("24",), below=True), "2581", False),
        (Audience(("25",), below=True), "25c", False),
        (Audience(("25c",)), "25c", True),
        (Audience(("2581",), kinds=(Kind.POLICE,)), "2581", False),
    ],
)
def test_who_comes_later_reads_what_was_for_everybody_in_the_group(
    audience: Audience, place: str, *, is_for_all: bool
) -> None:
    assert was_for_all(audience, place) is is_for_all


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Öppna  ÉTT brev", ["oppna", "ett", "brev"]),
        ("  ", []),
        ("a b c d e f g h i j", ["a", "b", "c", "d", "e", "f", "g", "h"]),
    ],
)
def test_words_are_looked_for_as_they_are_kept(written: str, words: list[str]) -> None:
    assert searched(written) == words
