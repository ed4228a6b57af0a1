"""Text and entities as safe HTML."""

import pytest
from aiogram.types import MessageEntity

from bot.sandbox.markup import as_html


def entity(kind: str, offset: int, length: int, url: str | None = None) -> MessageEntity:
    return MessageEntity(type=kind, offset=offset, length=length, url=url)


def test_what_looks_like_html_is_shown_as_it_was_written() -> None:
    assert as_html("<script>alert('1')</script> & co", []) == (
        "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; co"
    )


def test_formatting_may_stand_inside_formatting() -> None:
    entities = [entity("italic", 4, 2), entity("bold", 0, 10)]

    assert as_html("Kom i tid! Hälsningar", entities) == "<b>Kom <i>i </i>tid!</b> Hälsningar"


def test_two_formats_of_the_same_words_are_both_kept() -> None:
    assert as_html("nu", [entity("bold", 0, 2), entity("underline", 0, 2)]) == "<b><u>nu</u></b>"


def test_offsets_count_utf_16_as_telegram_does() -> None:
    assert as_html("📮 brev", [entity("bold", 3, 4)]) == "📮 <b>brev</b>"


def test_what_overlaps_loses_no_words_and_doubles_none() -> None:
    assert as_html("abcdef", [entity("bold", 0, 4), entity("italic", 2, 4)]) == "<b>ab<i>cd</i></b>ef"


def test_an_address_that_would_run_a_script_is_no_link() -> None:
    assert as_html("tryck", [entity("text_link", 0, 5, url="javascript:alert(1)")]) == "tryck"


def test_an_address_cannot_end_its_own_quotes() -> None:
    html = as_html("tryck", [entity("text_link", 0, 5, url='https://x.se/"onclick="alert(1)')])

    assert html == '<a href="https://x.se/&quot;onclick=&quot;alert(1)">tryck</a>'


def test_a_quotation_ends_its_line_once() -> None:
    entities = [entity("blockquote", 0, 3)]

    assert as_html("Lag\nDärför", entities) == "<blockquote>Lag</blockquote>Därför"


@pytest.mark.parametrize(
    ("kind", "text", "html"),
    [
        ("url", "lul.se", '<a href="https://lul.se">lul.se</a>'),
        ("bot_command", "/help", '<a href="#" data-command="/help">/help</a>'),
        ("email", "a@b.se", '<a href="mailto:a@b.se">a@b.se</a>'),
        ("spoiler", "svar", '<span class="spoiler">svar</span>'),
        ("expandable_blockquote", "lag", '<blockquote class="expandable">lag</blockquote>'),
        ("hashtag", "#brev", "#brev"),
    ],
)
def test_each_kind_of_words_is_shown_in_its_way(kind: str, text: str, html: str) -> None:
    assert as_html(text, [entity(kind, 0, len(text))]) == html
