"""Whether answers helped those who read them: counted, and nothing about who has said so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import add_months

COUNTED_OVER = 12
"""Months, the present one included."""


@dataclass(frozen=True, slots=True)
class Helped:
    """How many have said yes and no to one answer in one language."""

    slug: str
    language: str
    yes: int
    no: int


def first_month(today: date) -> date:
    return add_months(today.replace(day=1), 1 - COUNTED_OVER)


def by_no(found: Iterable[Helped]) -> list[Helped]:
    """Those that left most people without help come first."""
    return sorted(found, key=lambda each: (-each.no, each.yes, each.slug, each.language))
