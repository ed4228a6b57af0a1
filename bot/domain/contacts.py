"""Contact cards: whom to call about what, in a place; each confirmed by its owner twice a year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import add_months, at, business_day_on_or_after, day_of
from bot.domain.network import here_and_above
from bot.domain.reminders import Planned

MONTHS_BETWEEN, DAYS_TO_ANSWER = 6, 14
ASKED_AT = time(9)
LONGEST_OUTAGE = timedelta(days=365)
"""Asked even so late: nothing else would ask again."""


class Carrier(StrEnum):
    POSTNORD = "postnord"
    DHL = "dhl"
    SCHENKER = "schenker"
    BRING = "bring"
    OTHER = "other"


class Part(StrEnum):
    """What a card holds, in the order in which it is asked for."""

    FUNCTION = "function"
    PHONE = "phone"
    HOURS = "hours"
    DEPUTY = "deputy"
    DEPUTY_PHONE = "deputy_phone"
    CARRIER = "carrier"


class CardReminder(StrEnum):
    CONFIRM = "confirm"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class ContactCard:
    id: int
    place: str
    group_id: int
    owner_id: int | None
    owner_name: str | None
    """Known to those who lead the group; others see `name`."""
    function: str
    carrier: Carrier | None
    name: str | None
    phone: str
    hours: str | None
    deputy: str | None
    deputy_phone: str | None
    confirmed_at: datetime
    accepted: bool
    owner_is_here: bool
    """Still in the group; true of a function outside the bot."""
    withdrawn: bool

    @property
    def parts(self) -> Mapping[Part, str | None]:
        return {
            Part.FUNCTION: self.function,
            Part.PHONE: self.phone,
            Part.HOURS: self.hours,
            Part.DEPUTY: self.deputy,
            Part.DEPUTY_PHONE: self.deputy_phone,
            Part.CARRIER: self.carrier and self.carrier.value,
        }

    @property
    def kept(self) -> bool:
        """There is a card; its owner may not have answered yet."""
        return self.owner_is_here and not self.withdrawn

    @property
    def shown(self) -> bool:
        return self.accepted and self.kept

    def due_on(self, day: date) -> bool:
        """Whether it is time to ask if the card is still right."""
        return day >= _asked_on(self.confirmed_at)

    def stale_on(self, day: date) -> bool:
        """Asked, and not confirmed in time."""
        return day >= _asked_on(self.confirmed_at) + timedelta(days=DAYS_TO_ANSWER)


@dataclass(frozen=True, slots=True)
class Directory:
    """What somebody at a place may call: routes of carriers first, then functions, nearest first."""

    group_id: int
    place: str
    routes: Sequence[ContactCard]
    functions: Sequence[ContactCard]
    waiting: Sequence[ContactCard]
    """Cards about the person who asks, who has not said yes to them yet."""
    may_keep: bool
    """Whether who asks may add cards there."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The cards of one group, those that wait for their owner's yes among them."""

    group_id: int
    place: str
    cards: Sequence[ContactCard]


@dataclass(frozen=True, slots=True)
class Seen:
    """A card, and what the person who looks at it may do with it."""

    card: ContactCard
    is_own: bool
    is_kept: bool
    """By those who lead its group, of whom the person is one."""

    @property
    def may_change(self) -> bool:
        return self.is_own or (self.is_kept and self.card.owner_id is None)

    @property
    def may_remove(self) -> bool:
        return self.is_own or self.is_kept


def plan_confirmation(confirmed_at: datetime) -> list[Planned]:
    """On a working day half a year later the owner is asked whether the card is still right."""
    return [_planned(CardReminder.CONFIRM, _asked_on(confirmed_at))]


def plan_report(asked_at: datetime) -> list[Planned]:
    """Who was asked has so long to answer; then those who lead the group are told."""
    due = business_day_on_or_after(day_of(asked_at) + timedelta(days=DAYS_TO_ANSWER))
    return [_planned(CardReminder.STALE, due)]


def routes_of_carriers(cards: Iterable[ContactCard], place: str) -> list[ContactCard]:
    """For each carrier the nearest route that is known, in the carriers' own order; of the others, all."""
    distance = {above: number for number, above in enumerate(here_and_above(place))}
    by_carrier: dict[Carrier, list[ContactCard]] = {}
    for card in sorted(cards, key=lambda each: distance[each.place]):
        if card.carrier is not None:
            known = by_carrier.setdefault(card.carrier, [])
            if not known or known[0].place == card.place or card.carrier is Carrier.OTHER:
                known.append(card)
    return [card for carrier in Carrier for card in by_carrier.get(carrier, [])]


def functions_in(cards: Sequence[ContactCard], place: str) -> list[ContactCard]:
    """Those that are no carrier's route: one's own municipality first, then the county, then the nation."""
    return [
        card
        for above in here_and_above(place)
        for card in cards
        if card.place == above and card.carrier is None
    ]


def _asked_on(confirmed_at: datetime) -> date:
    return business_day_on_or_after(add_months(day_of(confirmed_at), MONTHS_BETWEEN))


def _planned(kind: CardReminder, day: date) -> Planned:
    due = at(day, ASKED_AT)
    return Planned(kind.value, due, not_after=due + LONGEST_OUTAGE)
