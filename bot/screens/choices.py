"""Choosing one of many places with a thumb: county first, or by typing a part of the name at any moment."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.domain.network import Hits, Level, Network, Part, Place
from bot.screens.buttons import Meaning
from bot.screens.places import county_name
from bot.screens.screen import Button, Press, Rows, Screen, bold, column, screen
from bot.texts.catalog import Say

MOST_ABREAST = 14
"""Two labels of so many signs can be read side by side on a small phone."""


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """What choosing a municipality means where it is asked for: the buttons are made by the topic."""

    question: str
    open: Callable[[str, int], Meaning]
    """Shows a county's municipalities: its code, and which part of a large county."""
    take: Callable[[str], Meaning]
    """Chooses the municipality with this code."""
    again: Meaning
    """Shows the counties once more."""


def choose_county(choice: PlaceChoice, network: Network, say: Say, *below: Button) -> Screen:
    counties = [
        Press(_part_label(part, say), choice.open(part.county.code, part.number)) for part in network.parts()
    ]
    return screen(bold(choice.question), say("place-how"), buttons=(*abreast(counties), *column(*below)))


def choose_municipality(
    choice: PlaceChoice, county: str, number: int, network: Network, say: Say, *below: Button
) -> Screen:
    """Raises Declined where there is no such county."""
    parts = network.parts_of(county)
    shown = parts[min(max(number, 0), len(parts) - 1)]
    others = [
        Press(_part_label(each, say), choice.open(county, each.number)) for each in parts if each != shown
    ]
    return screen(
        bold(choice.question),
        say("place-in-county", county=_part_label(shown, say)),
        buttons=(
            *abreast(Press(each.name, choice.take(each.code)) for each in shown.municipalities),
            *column(*others, Press(say("place-other-county"), choice.again), *below),
        ),
    )


def found(choice: PlaceChoice, hits: Hits, network: Network, say: Say, *below: Button) -> Screen:
    """What fits the typed part of a name; where too much does, only how many."""
    places = [each for place in hits.places for each in _hit(choice, place, network, say)]
    if not hits.places and not hits.more:
        told = say("place-none")
    elif not hits.places:
        told = say("place-write-more", count=hits.more)
    else:
        told = say("place-found-more", count=hits.more) if hits.more else say("place-found")
    return screen(
        bold(choice.question),
        told,
        buttons=(*abreast(places), *column(Press(say("place-by-county"), choice.again), *below)),
    )


def abreast(buttons: Iterable[Press]) -> Rows:
    """Two to a row where both can be read whole there, else one."""
    return tuple(_rows(buttons))


def _rows(buttons: Iterable[Press]) -> Iterator[tuple[Press, ...]]:
    waiting: Press | None = None
    for each in buttons:
        short = len(each.label) <= MOST_ABREAST
        if waiting is not None and short:
            yield (waiting, each)
            waiting = None
            continue
        if waiting is not None:
            yield (waiting,)
        waiting = each if short else None
        if not short:
            yield (each,)
    if waiting is not None:
        yield (waiting,)


def _hit(choice: PlaceChoice, place: Place, network: Network, say: Say) -> Iterator[Press]:
    if place.level is Level.MUNICIPALITY:
        yield Press(place.name, choice.take(place.code))
        return
    for part in network.parts_of(place.code):
        label = place.name if part.whole else _part_label(part, say)
        yield Press(label, choice.open(place.code, part.number))


def _part_label(part: Part, say: Say) -> str:
    county = county_name(part.county)
    if part.whole:
        return county
    first, last = part.letters
    return say("place-part", county=county, first=first, last=last)
