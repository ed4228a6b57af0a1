"""A message in Telegram's shapes becomes a letter that any mail program shows, and nothing in it acts."""

from typing import Any

import pytest

from bot.delivery.letters import LONGEST_SUBJECT, Letter, Link, first_line, letter
from bot.storage.outbox import Content


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


def written(words: str, *entities: dict[str, Any], **around: Any) -> Letter:
    return letter(Content(words, entities), "sv", subject="Hej", **around)


def body(html: str) -> str:
    """What stands in the message's own part."""
    return html.split("<div>", 1)[1].split("</div>", 1)[0]


@pytest.mark.parametrize(
    ("words", "entities", "plain", "rich"),
    [
        ("Hej", [], "Hej", "Hej"),
        ("Möte på torsdag", [entity("bold", 0, 4)], "Möte på torsdag", "<b>Möte</b> på torsdag"),
        ("🎉🎉 Ny rutin", [entity("italic", 5, 2)], "🎉🎉 Ny rutin", "🎉🎉 <i>Ny</i> rutin"),
        (
            "fet och sned",
            [entity("bold", 0, 12), entity("italic", 8, 4)],
            "fet och sned",
            "<b>fet och <i>sned</i></b>",
        ),
        ("abc", [entity("bold", 0, 2), entity("italic", 1, 2)], "abc", "<b>a<i>b</i></b>c"),
        (
            "Läs här nu",
            [entity("text_link", 4, 3, url="https://pitea.se/?a=1&b=2")],
            "Läs här (https://pitea.se/?a=1&b=2) nu",
            'Läs <a href="https://pitea.se/?a=1&amp;b=2">här</a> nu',
        ),
        ("Se pitea.se", [entity("url", 3, 8)], "Se pitea.se", 'Se <a href="https://pitea.se">pitea.se</a>'),
        ("a@b.se", [entity("email", 0, 6)], "a@b.se", '<a href="mailto:a@b.se">a@b.se</a>'),
        ("tryck", [entity("text_link", 0, 5, url="javascript:alert(1)")], "tryck", "tryck"),
        ("<script>&", [entity("code", 0, 9)], "<script>&", "<code>&lt;script&gt;&amp;</code>"),
        ("ett\ntvå", [], "ett\ntvå", "ett<br>\ntvå"),
        (
            "ett\ntvå\nslut",
            [entity("blockquote", 0, 7)],
            "> ett\n> två\nslut",
            "<blockquote>ett<br>\ntvå</blockquote>slut",
        ),
        ("hemligt", [entity("spoiler", 0, 7)], "hemligt", "hemligt"),
        ("kort", [entity("bold", 2, 40)], "kort", "ko<b>rt</b>"),
        ("kort", [entity("bold", 40, 2)], "kort", "kort"),
    ],
)
def test_formatting_is_kept_where_a_mail_has_it(
    words: str, entities: list[dict[str, Any]], plain: str, rich: str
) -> None:
    letter = written(words, *entities)
    assert letter.text == f"{plain}\n"
    assert body(letter.html) == rich


def test_what_we_add_stands_around_it_and_links_are_written_out() -> None:
    letter = written(
        "Kommer du?",
        above=["Det här rättar <allt>."],
        below=[Link("Ja", "https://b.se/x?a=1&b"), "Hälsningar"],
    )
    assert letter.text == ("Det här rättar <allt>.\n\nKommer du?\n\nJa: https://b.se/x?a=1&b\n\nHälsningar\n")
    assert "<p>Det här rättar &lt;allt&gt;.</p>" in letter.html
    assert '<p><a href="https://b.se/x?a=1&amp;b">Ja</a></p>' in letter.html
    assert '<html lang="sv">' in letter.html


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Nyhetsbrev från Piteå\n\nPersonligt", "Nyhetsbrev från Piteå"),
        ("\n  \n Hej \t där \nmer", "Hej där"),
        ("", ""),
        ("Hej\rBcc: alla@b.se", "Hej"),
        ("Hej\u2028Bcc: alla@b.se", "Hej"),
        ("a\u202egolb", "a golb"),
        ("ord " * 40, "ord " * 18 + "ord…"),
        ("å" * 200, "å" * (LONGEST_SUBJECT - 1) + "…"),
    ],
)
def test_the_subject_is_the_first_line_and_ends_between_words(words: str, subject: str) -> None:
    found = first_line(Content(words))
    assert found == subject
    assert len(found) <= LONGEST_SUBJECT
