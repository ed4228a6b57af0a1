"""Newsletters: how long one may be, counted as Telegram counts, and what may still be done with a draft."""

from dataclasses import replace

import pytest

from bot.domain.audiences import Audience
from bot.domain.errors import Declined
from bot.domain.newsletters import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Newsletter,
    NewsletterState,
    Text,
    Topic,
    check_files,
    check_fits,
)

LETTER = Newsletter(
    id=1,
    group_id=1,
    place="2581",
    author_id=1,
    topic=Topic.NEWS,
    texts={"sv": Text("Hej alla")},
    audience=Audience(("2581",)),
    files=(),
    state=NewsletterState.DRAFT,
)


@pytest.mark.parametrize(
    ("words", "with_file"),
    [
        ("Hej", False),
        ("å" * LONGEST_TEXT, False),
        ("😀" * (LONGEST_TEXT // 2), False),
        ("å" * LONGEST_CAPTION, True),
        ("", True),
    ],
)
def test_what_telegram_takes_is_taken(words: str, with_file: bool) -> None:
    check_fits(words, with_file=with_file)


@pytest.mark.parametrize(
    ("words", "with_file", "length", "most"),
    [
        ("å" * 3969, False, 3969, 3968),
        ("😀" * 1985, False, 3970, 3968),
        ("å" * 897, True, 897, 896),
    ],
)
def test_what_is_too_long_is_told_while_writing(words: str, with_file: bool, length: int, most: int) -> None:
    with pytest.raises(Declined) as no:
        check_fits(words, with_file=with_file)
    told = {"length": length, "most": most, "cut": 0}
    assert (no.value.text_id, no.value.arguments) == ("newsletter-too-long", told)


@pytest.mark.parametrize("words", ["", "  \n "])
def test_a_letter_without_words_or_a_picture_is_no_letter(words: str) -> None:
    with pytest.raises(Declined) as no:
        check_fits(words, with_file=False)
    assert no.value.text_id == "newsletter-empty"


def test_a_draft_can_be_sent_or_thrown_away() -> None:
    LETTER.still_a_draft()


@pytest.mark.parametrize(
    ("state", "text_id"),
    [
        (NewsletterState.SENDING, "newsletter-already-sent"),
        (NewsletterState.SENT, "newsletter-already-sent"),
        (NewsletterState.DISCARDED, "newsletter-discarded"),
    ],
)
def test_a_late_press_on_a_draft_says_what_became_of_it(state: NewsletterState, text_id: str) -> None:
    with pytest.raises(Declined) as no:
        replace(LETTER, state=state).still_a_draft()
    assert no.value.text_id == text_id


def test_the_title_is_the_first_line() -> None:
    assert Text("\n  Ny rutin \nFrån måndag").title == "Ny rutin"
    assert Text("").title == ""


def test_formatting_of_a_text_put_under_another_moves_down() -> None:
    below = Text("Hej", ({"type": "bold", "offset": 0, "length": 3},))
    assert (Text("🎉\n") + below).entities == ({"type": "bold", "offset": 3, "length": 3},)


@pytest.mark.parametrize(
    ("kinds", "words", "said"),
    [
        (["photo"] * 10, "", None),
        (["photo"] * 11, "", "newsletter-too-many-files"),
        (["photo", "document"], "", "newsletter-files-mixed"),
        (["photo"], "å" * LONGEST_CAPTION, None),
        (["photo"], "å" * (LONGEST_CAPTION + 1), "newsletter-too-long-for-file"),
        ([], "å" * (LONGEST_CAPTION + 1), None),
    ],
)
def test_which_files_go_together_with_which_text(kinds: list[str], words: str, said: str | None) -> None:
    try:
        check_files(kinds, [Text("kort"), Text(words)])
        declined = None
    except Declined as no:
        declined = no.text_id
    assert declined == said
