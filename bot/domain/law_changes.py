"""A change of a law beside the answers that are still from before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.faq import Entry
from bot.domain.laws import Law, LawChange


@dataclass(frozen=True, slots=True)
class Affected:
    """`entries` have to be gone through, each of them in one language or more."""

    change: LawChange
    law: Law
    entries: Sequence[Entry]
