"""What may hang on a staff-room wall, where everybody reads it who comes by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.contacts import ContactCard
from bot.domain.phones import is_mobile

MOST_CONTACTS = 8
MOST_ANSWERS = 5


@dataclass(frozen=True, slots=True)
class Poster:
    """`contacts` are nearest first; `left_out` counts the cards that may not hang there, or find no room."""

    place: str
    contacts: Sequence[ContactCard]
    left_out: int


def may_hang(card: ContactCard, today: date) -> bool:
    """A function's number that is confirmed. Who has agreed to be shown has agreed to it in the bot, to those
    who have joined; and a mobile number is mostly somebody's own."""
    return card.shown and card.owner_id is None and not card.stale_on(today) and not is_mobile(card.phone)


def poster(place: str, nearest_first: Iterable[ContactCard], today: date) -> Poster:
    cards = list(nearest_first)
    hung = [each for each in cards if may_hang(each, today)][:MOST_CONTACTS]
    return Poster(place, hung, len(cards) - len(hung))
