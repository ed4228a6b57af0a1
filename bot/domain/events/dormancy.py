"""What is seen of groups in which nothing goes on."""

from dataclasses import dataclass
from datetime import date

from bot.domain.dormancy import Why
from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class GroupDormant(Event):
    """Said once a week for as long as it is so."""

    group_id: int
    why: Why
    looked_on: date
    week: int
    """In a row."""


@dataclass(frozen=True, slots=True)
class GroupsDormant(Event):
    """So many of a county, one of them for the third week in a row or without anybody who leads it."""

    groups: int
    looked_on: date
