"""Which kinds of actor a group has and which it lacks, in words; for a county and the nation as a list."""

from collections.abc import Sequence

from bot.domain.network import NATION, Network
from bot.domain.people import Kind
from bot.domain.seats import County, SeatedCounty, SeatedGroup, Seats
from bot.screens.buttons import Meaning, button
from bot.screens.founding import ShowUntouched
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_title
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("seats")
class ShowSeats(Meaning):
    """Of the municipalities of a county, or for SE of the counties."""

    place: str
    page: int


def in_words(seats: Seats, say: Say) -> Words:
    """For the page of one municipality's group."""
    there = [_counted(kind, count, say) for kind, count in seats.filled.items()]
    return lines(
        say("seats-people", count=seats.people),
        say("seats-there", kinds=moments.listing(there, say.language)) if there else None,
        _missing(seats, say),
    )


def heads(seats: Seats, say: Say) -> str:
    """For the page of a network above the municipalities, which has no seats of its own."""
    return say("seats-people", count=seats.people)


def county(county: SeatedCounty, number: int, network: Network, say: Say) -> Screen:
    place, groups = county.place, county.groups
    shown = page(groups, number)
    holes = sum(bool(each.seats.missing) for each in groups)
    return screen(
        bold(network[place].name),
        say("seats-county", groups=len(groups), holes=holes),
        lines(*(_row(each, network, say) for each in shown.items)) if groups else None,
        position(shown, say),
        buttons=(
            *column(*(Press(network[each.place].name, ShowGroup(each.group_id)) for each in shown.items)),
            *turns(shown, lambda to: ShowSeats(place, to), say),
            *column(
                Press(say("founding-button", level=network[place].level.value), ShowUntouched(place, 0)),
                Press(group_title(place, network, say), ShowGroup(county.group_id))
                if county.group_id is not None
                else None,
                to_menu(say),
            ),
        ),
    )


def _row(group: SeatedGroup, network: Network, say: Say) -> Words:
    return bold(network[group.place].name) + ". " + _missing(group.seats, say)


def counties(found: Sequence[County], number: int, network: Network, say: Say) -> Screen:
    shown = page(found, number)
    return screen(
        bold(say("seats-nation")),
        lines(*(_total(each, network, say) for each in shown.items)) if found else say("seats-none"),
        position(shown, say),
        buttons=(
            *column(*(Press(network[each.place].name, ShowSeats(each.place, 0)) for each in shown.items)),
            *turns(shown, lambda to: ShowSeats(NATION, to), say),
            *column(Press(say("founding-button", level="nation"), ShowUntouched(NATION, 0)), to_menu(say)),
        ),
    )


def _total(county: County, network: Network, say: Say) -> Words:
    counts = say("seats-total", groups=county.groups, holes=county.with_holes, people=county.people)
    return bold(network[county.place].name) + ": " + counts


def _missing(seats: Seats, say: Say) -> str:
    if not seats.missing:
        return say("seats-full")
    names = [_named(each, say) for each in seats.missing]
    return say("seats-missing", kinds=moments.listing(names, say.language))


def _counted(kind: Kind, count: int, say: Say) -> str:
    return say("seat-counted", kind=_named(kind, say), count=count)


def _named(kind: Kind, say: Say) -> str:
    return say("seat", kind=kind.value)
