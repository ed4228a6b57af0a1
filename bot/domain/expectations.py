"""What each kind of actor may, must, must not and is expected to do; what a group agrees on, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import add_months
from bot.domain.errors import Declined
from bot.domain.guard import check_general
from bot.domain.people import Kind
from bot.domain.seats import SEATS

VERSION = "2026-11"
"""Of the texts on the cards; raised when one of them changes, so that groups agree anew."""

LONGEST_OWN = 500
AGREED_FOR = 12
"""Months. A group comes together on this every year, so what is older is not worth writing down."""


@dataclass(frozen=True, slots=True)
class Agreement:
    agreed_on: date
    version: str

    @property
    def is_of_todays_texts(self) -> bool:
        return self.version == VERSION


@dataclass(frozen=True, slots=True)
class Expectations:
    """The cards of one group, as one person sees them."""

    group_id: int
    place: str
    agreement: Agreement | None
    own: Mapping[Kind, str]
    """What the group has agreed on besides."""
    own_kind: Kind | None
    """What the person is there; empty for somebody without a card, or from above."""
    keeps: bool

    @property
    def in_order(self) -> tuple[Kind, ...]:
        """One's own card first."""
        return tuple(sorted(SEATS, key=lambda kind: kind is not self.own_kind))


@dataclass(frozen=True, slots=True)
class Agreeing:
    """The days that are offered when a group says that it has agreed."""

    group_id: int
    today: date
    latest_meeting: date | None


def card_of(kind: Kind) -> Kind:
    """Raises Declined for a kind without a card, as a button may carry that is not ours."""
    if kind not in SEATS:
        raise Declined("button-unknown")
    return kind


def check_day(agreed_on: date, today: date) -> None:
    """Raises Declined for a day to come, or for one that is too long ago."""
    if agreed_on > today:
        raise Declined("expectations-day-to-come")
    if agreed_on < add_months(today, -AGREED_FOR):
        raise Declined("expectations-day-too-old")


def tidy_own(written: str) -> str:
    """Raises Declined for too much, too little, or what tells of one person or item."""
    words = "\n".join(line for each in written.splitlines() if (line := " ".join(each.split())))
    if not any(sign.isalnum() for sign in words):
        raise Declined("words-only")
    length = len(words.encode("utf-16-le")) // 2
    if length > LONGEST_OWN:
        raise Declined("text-too-long", length=length, most=LONGEST_OWN)
    check_general(words)
    return words
