"""What is said is said in words: no emoji, no tick and no arrow stands for anything."""

import unicodedata
from pathlib import Path

import pytest

from bot.texts import catalog
from config.settings import CONTENT

ROOT = CONTENT.parent
TEXTS = Path(catalog.__file__).parent
SAID = sorted(
    [
        *TEXTS.rglob("*.ftl"),
        *CONTENT.rglob("*.md"),
        *CONTENT.rglob("*.toml"),
        *(ROOT / "bot" / "screens").rglob("*.py"),
        *(ROOT / "handlers").rglob("*.py"),
        *(ROOT / "bot" / "sandbox" / "static").glob("*.js"),
        ROOT / "bot" / "sandbox" / "static" / "index.html",
    ]
)
"""All that people read, in the chat and on the page to try it on."""
PICTURES = {"So", "Sk", "Co", "Cn"}
"""Unicode's kinds for emoji, ticks, and the signs that colour them."""
ARROWS = set("←↑→↓↔↕⇒⇐")
OF_WRITING = {"`", "^", "´", "¨"}
"""Kept among these for accents alone."""


def pictures_in(text: str) -> list[str]:
    return [
        f"{sign} ({unicodedata.name(sign, 'without a name')})"
        for sign in text
        if (unicodedata.category(sign) in PICTURES or sign in ARROWS) and sign not in OF_WRITING
    ]


@pytest.mark.parametrize("file", SAID, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_nothing_is_said_by_a_picture(file: Path) -> None:
    found = pictures_in(file.read_text("utf-8"))
    assert not found, f"Say it in words; a screen reader says something else, or nothing: {found}"


@pytest.mark.parametrize("sign", ["✅", "✔", "⚠️", "🔴", "👍🏽", "🇸🇪", "▶", "★", "→", "☎"])
def test_such_pictures_are_seen(sign: str) -> None:
    assert pictures_in(f"Klart {sign}")


def test_the_letters_and_signs_of_our_languages_are_no_pictures() -> None:
    assert pictures_in("Å ä ö é š ŋ: «tis kl. 14» – 70 %, 20–30, ”ja” · nej • 1/2 § 3 & 4 …") == []
