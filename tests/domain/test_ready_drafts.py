"""Ready drafts: what they say, and what becomes of the formatting when a place is filled in."""

import pytest

from bot.content import Content
from bot.domain.errors import Declined
from bot.domain.newsletters import LONGEST_TEXT, Text, length
from bot.domain.ready_drafts import ReadyDraft, check_filled_in, draft_text, filled_in, places
from config.settings import CONTENT

SHIPPED = Content.of().drafts


def on(text: Text) -> list[str]:
    """What each piece of formatting stands on."""
    cut = text.words.encode("utf-16-le")
    return [
        cut[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le")
        for each in text.entities
    ]


def test_the_five_that_are_shipped_stand_in_their_order() -> None:
    assert [each.name for each in SHIPPED] == [
        "1-valkommen",
        "2-fore-motet",
        "3-efter-motet",
        "4-ny-lag",
        "5-julrushen",
    ]
    assert {file.suffixes[0] for file in (CONTENT / "drafts").iterdir()} == {".sv", ".en"}


@pytest.mark.parametrize("draft", SHIPPED, ids=lambda draft: draft.name)
def test_both_languages_say_as_much_and_ask_for_as_much(draft: ReadyDraft) -> None:
    swedish, english = draft.texts["sv"], draft.texts["en"]
    assert draft.places == len(places(english.words)) >= 1
    assert len(on(swedish)) == len(on(english)) >= 2
    assert on(swedish)[0] == swedish.title
    assert swedish.words.count("\n") == english.words.count("\n")
    assert max(length(swedish.words), length(english.words)) < LONGEST_TEXT / 2


def test_two_stars_make_bold() -> None:
    text = draft_text("**Hej** alla 🎉 **i dag**\n")
    assert (text.words, on(text)) == ("Hej alla 🎉 i dag", ["Hej", "i dag"])


def test_an_empty_draft_is_none() -> None:
    with pytest.raises(ValueError, match="empty"):
        draft_text("\n")


@pytest.mark.parametrize(
    ("written", "put", "words", "formatted"),
    [
        ("**A** [Fyll i: dag] **B**", "tisdag", "A tisdag B", ["A", "B"]),
        ("**A** [Fyll i: dag] **B**", "🎉", "A 🎉 B", ["A", "B"]),
        ("**Vi ses [Fyll i: dag]!** Hej", "i dag", "Vi ses i dag! Hej", ["Vi ses i dag!"]),
        ("**[Fill in: day]** **B**", "Monday", "Monday B", ["Monday", "B"]),
        ("[Fyll i: a] [Fyll i: b]", "1", "1 [Fyll i: b]", []),
        ("**Inget** kvar", "1", "Inget kvar", ["Inget"]),
    ],
)
def test_a_place_is_filled_in_and_the_formatting_stays(
    written: str, put: str, words: str, formatted: list[str]
) -> None:
    filled = filled_in(draft_text(written), put)
    assert (filled.words, on(filled)) == (words, formatted)


def test_formatting_that_begins_within_the_place_goes_with_it() -> None:
    text = Text("[Fyll i: dag] x", ({"type": "italic", "offset": 9, "length": 3},))
    assert filled_in(text, "i dag") == Text("i dag x")


def test_it_is_named_what_is_missing() -> None:
    check_filled_in([Text("Vi ses på tisdag.")])
    with pytest.raises(Declined) as declined:
        check_filled_in([Text("Klart"), Text("[Fill in: day] [Fill in: place]")])
    assert declined.value.arguments == {"count": 2, "what": "day"}
