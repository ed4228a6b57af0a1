"""Formatted text as Telegram reads it: explicit entities, HTML, and what it finds by itself."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import MessageEntity

from bot.sandbox.telegram.accounts import Account


def seen(entities: list[MessageEntity] | None) -> list[tuple[str, int, int]]:
    return [(entity.type, entity.offset, entity.length) for entity in entities or []]


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>Å</b> &amp; <i>Ö</i>", "Å & Ö", [("bold", 0, 1), ("italic", 4, 1)]),
        ("<b>fet <i>båda</i></b>", "fet båda", [("bold", 0, 8), ("italic", 4, 4)]),
        ("😀<code>a&lt;b</code>", "😀a<b", [("code", 2, 3)]),
        ('<a href="https://x.se/?a=1&amp;b=2">här</a>', "här", [("text_link", 0, 3)]),
        ('<span class="tg-spoiler">hemligt</span>', "hemligt", [("spoiler", 0, 7)]),
        ("<blockquote expandable>långt</blockquote>", "långt", [("expandable_blockquote", 0, 5)]),
        ("&nbsp;&#229;", "&nbsp;å", []),
    ],
)
async def test_html_becomes_text_and_entities(
    in_process: Bot, anna: Account, html: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    sent = await in_process.send_message(anna.id, html, parse_mode="HTML")
    assert sent.text == text
    assert seen(sent.entities) == entities


async def test_a_link_keeps_its_address(in_process: Bot, anna: Account) -> None:
    sent = await in_process.send_message(
        anna.id, '<a href="https://x.se/?a=1&amp;b=2">x</a>', parse_mode="HTML"
    )
    assert [entity.url for entity in sent.entities or []] == ["https://x.se/?a=1&b=2"]


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ("å <h1>Rubrik</h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("<b>fet", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>fet</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("fet</b>", "Unexpected end tag at byte offset 3"),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
    ],
)
async def test_html_with_mistakes_is_refused(
    in_process: Bot, anna: Account, html: str, complaint: str
) -> None:
    with pytest.raises(TelegramBadRequest) as refused:
        await in_process.send_message(anna.id, html, parse_mode="HTML")
    assert f"can't parse entities: {complaint}" in refused.value.message


async def test_space_around_the_text_is_dropped_and_entities_follow(in_process: Bot, anna: Account) -> None:
    bold = MessageEntity(type="bold", offset=0, length=7)
    sent = await in_process.send_message(anna.id, "  Hej  \n", entities=[bold])
    assert sent.text == "Hej"
    assert seen(sent.entities) == [("bold", 0, 3)]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("se www.polisen.se/tips.", [("url", 3, 19)]),
        ("se polisen.se.", [("url", 3, 10)]),
        ("😀 https://x.se", [("url", 3, 12)]),
        ("skriv till a.b@c.se", [("email", 11, 8)]),
        ("hej @samverkansbot", [("mention", 4, 14)]),
        ("och/eller 1/2", []),
    ],
)
def test_telegram_finds_commands_and_addresses_in_what_people_write(
    anna: Account, text: str, entities: list[tuple[str, int, int]]
) -> None:
    assert seen(anna.writes(text).entities) == entities


def test_nothing_is_found_inside_code(anna: Account) -> None:
    code = MessageEntity(type="code", offset=0, length=6)
    assert seen(anna.writes("/start", entities=[code]).entities) == [("code", 0, 6)]
