"""People who take part without Telegram: kept by a coordinator, by name, function and e-mail address."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import Declined
from bot.domain.people import Kind, Standing, spelt_name
from bot.domain.spelling import one_line

LONGEST_FUNCTION = 60
LONGEST_EMAIL = 254
"""RFC 5321, section 4.5.3.1.3, less the angle brackets."""

_PART = r"[^\s@,;:<>()\[\]\"\\]+"
_EMAIL = re.compile(rf"{_PART}@(?:[^\s@,;:<>()\[\]\"\\.]+\.)+[^\s@,;:<>()\[\]\"\\.]+")


class Part(StrEnum):
    """What is asked for, in this order."""

    NAME = "name"
    FUNCTION = "function"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Draft:
    """Somebody who is being added; `parts` holds what has been written so far."""

    group_id: int
    kind: Kind
    parts: Mapping[Part, str]

    @property
    def next_part(self) -> Part | None:
        return next((each for each in Part if each not in self.parts), None)

    def answered(self, part: Part, written: str) -> "Draft":
        """Raises Declined where it will not do."""
        return replace(self, parts={**self.parts, part: tidy_part(part, written)})

    def as_data(self) -> dict[str, Any]:
        parts = {part.value: said for part, said in self.parts.items()}
        return {"group_id": self.group_id, "kind": self.kind.value, "parts": parts}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Draft":
        parts = {Part(part): said for part, said in data["parts"].items()}
        return cls(data["group_id"], Kind(data["kind"]), parts)


@dataclass(frozen=True, slots=True)
class EmailParticipant:
    """One membership of somebody without Telegram."""

    membership_id: int
    person_id: int
    group_id: int
    place: str
    name: str
    function: str
    email: str
    kind: Kind
    since: datetime
    standing: Standing


@dataclass(frozen=True, slots=True)
class Participants:
    """Those of one group, in the order they were added."""

    group_id: int
    place: str
    found: Sequence[EmailParticipant]

    @property
    def addresses(self) -> Sequence[str]:
        """Of those whose membership counts: who is suspended gets nothing that is sent."""
        return [each.email for each in self.found if each.standing is Standing.IN_FORCE]


@dataclass(frozen=True, slots=True)
class Farewell:
    """Somebody about to be taken out of a group."""

    participant: EmailParticipant
    workplaces: int
    """So many there have this person as their contact."""
    only_here: bool
    """In no other group, so that everything about them is erased."""


def tidy_part(part: Part, written: str) -> str:
    match part:
        case Part.NAME:
            return spelt_name(written)
        case Part.FUNCTION:
            return tidy_function(written)
        case Part.EMAIL:
            return tidy_email(written)


def tidy_function(written: str) -> str:
    """Raises Declined for what is no function: nothing, or a novel."""
    words = one_line(written)
    if not any(c.isalpha() for c in words):
        raise Declined("email-function-needs-letters")
    if len(words) > LONGEST_FUNCTION:
        raise Declined("email-function-too-long", most=LONGEST_FUNCTION, length=len(words))
    return words


def tidy_email(written: str) -> str:
    """In lower case. Raises Declined for what mail can't be sent to."""
    address = written.strip().lower()  # a folded ß would be another address
    if len(address) > LONGEST_EMAIL:
        raise Declined("email-too-long", most=LONGEST_EMAIL, length=len(address))
    if not address.isprintable() or not _EMAIL.fullmatch(address):
        raise Declined("email-not-an-address")
    return address
