"""The municipalities whose work a group does besides its own."""

from bot.domain.network import Coverage, Network
from bot.screens.buttons import Meaning, button
from bot.screens.choices import PlaceChoice
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_title
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts.catalog import Say


@button("cov")
class ShowCovered(Meaning):
    group_id: int


@button("covp")
class TurnCovered(Meaning):
    group_id: int
    page: int


@button("covw")
class ChooseCovered(Meaning):
    group_id: int


@button("covc")
class CoverInCounty(Meaning):
    group_id: int
    county: str
    part: int


@button("cova")
class CoverPlace(Meaning):
    group_id: int
    place: str


@button("covr")
class UncoverPlace(Meaning):
    group_id: int
    place: str


def covered(coverage: Coverage, network: Network, say: Say, number: int = 0) -> Screen:
    """Taken away again with one tap, and added through the chooser, by who leads both places."""
    group_id, shown = coverage.group_id, page([network[each] for each in coverage.covered], number)
    removable = shown.items if coverage.may_change else ()
    return screen(
        bold(say("covering-title", group=group_title(coverage.place, network, say))),
        lines(*(each.name for each in shown.items)) if shown.items else say("covering-none"),
        position(shown, say),
        None if coverage.may_change else say("covering-who"),
        buttons=(
            *column(
                *(
                    Press(say("covering-remove", place=each.name), UncoverPlace(group_id, each.code))
                    for each in removable
                )
            ),
            *turns(shown, lambda to: TurnCovered(group_id, to), say),
            *column(
                Press(say("covering-add"), ChooseCovered(group_id)) if coverage.may_change else None,
                Press(say("menu-group"), ShowGroup(group_id)),
                to_menu(say),
            ),
        ),
    )


def choice(group_id: int, say: Say) -> PlaceChoice:
    return PlaceChoice(
        say("covering-which"),
        open=lambda county, part: CoverInCounty(group_id, county, part),
        take=lambda place: CoverPlace(group_id, place),
        again=ChooseCovered(group_id),
    )
