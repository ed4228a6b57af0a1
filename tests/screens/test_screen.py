"""Words with their formatting, counted as Telegram counts, and what has no shape there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.screens.menu import ShowMenu
from bot.screens.rendering import rendered
from bot.screens.screen import (
    Attachment,
    Copy,
    Link,
    Press,
    Screen,
    Words,
    bold,
    column,
    lines,
    paragraphs,
    utf16_length,
)

PICTURE = Attachment("photo", 7)
PRESS = Press("Meny", ShowMenu())


def marked(words: Words) -> list[str]:
    """The pieces of the text that are formatted, read as Telegram reads them."""
    units = words.text.encode("utf-16-le")
    return [
        units[2 * each.offset : 2 * (each.offset + each.length)].decode("utf-16-le")
        for each in words.entities
    ]


@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.booleans())))
def test_what_is_bold_stays_bold_wherever_it_is_put(pieces: list[tuple[str, bool]]) -> None:
    words = lines(*(bold(text) if is_bold else text for text, is_bold in pieces))

    assert words.text == "\n".join(text for text, _ in pieces if text)
    assert marked(words) == [text for text, is_bold in pieces if is_bold and text]


def test_what_is_not_there_leaves_no_empty_line() -> None:
    assert lines("a", None, "b").text == "a\nb"
    assert paragraphs(None, "a", None, bold("b")).text == "a\n\nb"
    assert lines(None).text == ""
    assert paragraphs("a", lines(), "b").text == "a\n\nb"


def test_words_can_be_put_before_and_after_plain_text() -> None:
    whole = "😀 " + bold("Åsa") + " och " + bold("Bo")

    assert whole.text == "😀 Åsa och Bo"
    assert marked(whole) == ["Åsa", "Bo"]
    assert utf16_length(whole.text) == 13


def test_a_screen_becomes_what_telegram_is_sent() -> None:
    content = rendered(
        Screen(
            bold("Hej") + " Anna",
            buttons=column(PRESS, None, Link("Öppna", "https://exempel.se"), Copy("Kopiera", "112")),
            attachments=(PICTURE,),
        )
    )

    assert content.words == "Hej Anna"
    assert content.entities == ({"type": "bold", "offset": 0, "length": 3},)
    assert content.files == ({"kind": "photo", "file": 7},)
    assert content.buttons == {
        "inline_keyboard": [
            [{"text": "Meny", "callback_data": "menu"}],
            [{"text": "Öppna", "url": "https://exempel.se"}],
            [{"text": "Kopiera", "copy_text": {"text": "112"}}],
        ]
    }


def test_the_keyboard_below_stays_there() -> None:
    content = rendered(Screen(Words("Hej"), below=(("Akut", "Meny"),)))
    assert content.buttons == {
        "keyboard": [[{"text": "Akut"}, {"text": "Meny"}]],
        "resize_keyboard": True,
        "is_persistent": True,
    }


@pytest.mark.parametrize(
    ("screen", "why"),
    [
        (Screen(Words("Hej"), buttons=column(PRESS), attachments=(PICTURE, PICTURE)), "An album carries no"),
        (Screen(Words("Hej"), below=(("Akut",),), attachments=(PICTURE, PICTURE)), "An album carries no"),
        (Screen(Words("Hej"), buttons=column(PRESS), below=(("Akut",),)), "takes only one"),
    ],
)
def test_what_telegram_has_no_shape_for_is_found_before_it_is_sent(screen: Screen, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        rendered(screen)
