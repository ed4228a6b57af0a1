"""Answers that nobody has to join for: which of them people need most."""

from collections.abc import Iterable

from bot.domain.faq import Entry
from bot.domain.people import Person

MOST_NEEDED = (
    "misstanke-steg-for-steg",
    "lackande-pulver",
    "oppna-forsandelse",
    "tipsa-pa-eget-initiativ",
    "neka-utlamning",
    "hotfull-kund",
    "tecken-pa-misstankt",
    "kvarhallen-forsandelse",
)
"""Slugs, the most needed first. What is no longer there is passed over, and others move up."""
POSTER = "svar"
"""The word behind `?start=` that posters carry. They hang on walls: it is never changed."""


def by_need(entries: Iterable[Entry]) -> list[Entry]:
    """Those that are open to all; after the most needed come safety, and then the law, by their titles."""
    opened = [each for each in entries if each.open_to_all]
    return sorted(opened, key=lambda each: (_need(each), each.category != "sakerhet", each.title.casefold()))


def has_joined(person: Person | None) -> bool:
    """Whose membership waits or rests gets what everybody gets."""
    return person is not None and bool(person.memberships)


def start_word(slug: str) -> str:
    """What a link to the bot carries that opens this answer there."""
    return f"{POSTER}_{slug}"


def slug_in(word: str) -> str | None:
    """The answer that a link opens, or None where it opens all of them."""
    return word.removeprefix(POSTER).removeprefix("_") or None


def _need(entry: Entry) -> int:
    return MOST_NEEDED.index(entry.slug) if entry.slug in MOST_NEEDED else len(MOST_NEEDED)
