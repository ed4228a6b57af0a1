"""Beginning in a place where nobody is yet: it is chosen, and somebody is invited to lead its group."""

from collections.abc import Sequence

from bot.domain.network import NATION, Network, Place, chiefs_of
from bot.screens.buttons import Meaning, button
from bot.screens.choices import abreast
from bot.screens.menu import to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import county_name, group_title
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say

MOST = 30
"""Side by side so many fit on a screen, and with them all counties."""


@button("fnd")
class ShowUntouched(Meaning):
    """The municipalities of a county, or for SE the counties, that have no group yet."""

    place: str
    page: int


@button("fndp")
class BeginThere(Meaning):
    place: str


@button("chf")
class ShowChiefs(Meaning):
    """The chiefs' group of a county, or how it is started."""

    county: str


def chiefs(county: str, network: Network, say: Say) -> Screen:
    """Nobody has started it yet."""
    return screen(
        bold(group_title(chiefs_of(county), network, say)),
        say("chiefs-what"),
        say("chiefs-start-how"),
        buttons=column(Press(say("chiefs-start"), BeginThere(chiefs_of(county))), to_menu(say)),
    )


def untouched(place: str, found: Sequence[Place], number: int, network: Network, say: Say) -> Screen:
    shown, level = page(found, number, MOST), network[place].level.value
    named = county_name if place == NATION else _own_name
    return screen(
        bold(say("founding-where", level=level)),
        say("founding-how", level=level) if found else say("founding-none"),
        position(shown, say),
        buttons=(
            *abreast(Press(named(each), BeginThere(each.code)) for each in shown.items),
            *turns(shown, lambda to: ShowUntouched(place, to), say),
            *column(to_menu(say)),
        ),
    )


def _own_name(place: Place) -> str:
    return place.name
