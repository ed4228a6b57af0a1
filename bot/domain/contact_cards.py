"""Writing a contact card part by part: what is asked for, what will do, and what looks private."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.domain.contacts import Carrier, Part
from bot.domain.errors import Declined
from bot.domain.phones import is_mobile, tidy_phone
from bot.domain.spelling import one_line

LONGEST_WORDS = 60
MOST_IN_A_PLACE = 30
"""So many can be looked through by somebody who is in a hurry."""
NEEDED = (Part.FUNCTION, Part.PHONE)


class Whose(StrEnum):
    OWN = "own"
    OUTSIDE = "outside"
    """A function that is not in the bot; those who lead the group keep its card."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A card being written. `parts` holds what was answered so far; None where it was skipped."""

    group_id: int
    owner_id: int | None
    parts: Mapping[Part, str | None]

    @property
    def next_part(self) -> Part | None:
        """A deputy who does not exist has no number."""
        without = {Part.DEPUTY_PHONE} if self.parts.get(Part.DEPUTY, "") is None else set()
        return next((each for each in Part if each not in self.parts and each not in without), None)

    def answered(self, part: Part, written: str | None) -> "Draft":
        """With what was written, tidied, or skipped. Raises Declined where it will not do."""
        return replace(self, parts={**self.parts, part: tidy_part(part, written)})

    def as_data(self) -> dict[str, Any]:
        parts = {part.value: said for part, said in self.parts.items()}
        return {"group_id": self.group_id, "owner_id": self.owner_id, "parts": parts}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Draft":
        parts = {Part(part): said for part, said in data["parts"].items()}
        return cls(data["group_id"], data["owner_id"], parts)


def tidy_part(part: Part, written: str | None) -> str | None:
    """Raises Declined for what this part can't be."""
    if written is None:
        if part in NEEDED:
            raise Declined("contact-part-needed")
        return None
    if part in {Part.PHONE, Part.DEPUTY_PHONE}:
        return tidy_phone(written)
    if part is Part.CARRIER:
        return Carrier(written).value
    words = one_line(written)
    if not any(c.isalnum() for c in words):
        raise Declined("contact-needs-letters")
    if len(words) > LONGEST_WORDS:
        raise Declined("contact-too-long", most=LONGEST_WORDS, length=len(words))
    return words


def may_be_private(parts: Mapping[Part, str | None]) -> bool:
    """A mobile number. It is asked about, and nothing is refused."""
    phones = (parts.get(part) for part in (Part.PHONE, Part.DEPUTY_PHONE))
    return any(phone and is_mobile(phone) for phone in phones)
