"""Groups that have stopped: a line for those who lead them, a list for those above."""

from collections.abc import Sequence

from bot.domain.dormancy import MOST_OVERDUE, OVERDUE_DAYS, QUIET_DAYS, Dormant, Overdue, Why
from bot.domain.events.dormancy import GroupDormant, GroupsDormant
from bot.domain.followups import FollowUp
from bot.domain.network import Network
from bot.domain.spelling import swedish_order
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_title
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.screens.workplaces import LookAtWorkplace
from bot.texts import moments
from bot.texts.catalog import Say


@button("dorm")
class ShowDormant(Meaning):
    """In the municipalities of a county, or for SE in all."""

    place: str
    page: int


@button("dorn")
class ShowDormantBelow(Meaning):
    """The same from the digest, which stays where it is."""

    place: str


@button("dorc")
class MeetAgain(Meaning):
    """Begins to call a meeting, below the digest."""

    group_id: int


@button("fuo")
class ShowOverdue(Meaning):
    """Follow-ups of a group that have waited for too long, below the digest."""

    group_id: int


@button("fuop")
class TurnOverdue(Meaning):
    group_id: int
    page: int


def told_line(event: GroupDormant, network: Network, say: Say) -> Line:
    return _line(event.place, event.group_id, event.why, network, say)


def due(dormant: Dormant, network: Network, say: Say) -> Line:
    """Word for word what the digest says, so that Today says it once."""
    return _line(dormant.place, dormant.group_id, dormant.why, network, say)


def _line(place: str, group_id: int, why: Why, network: Network, say: Say) -> Line:
    words = say(
        "dormant-line",
        why=why.value,
        group=group_title(place, network, say),
        days=QUIET_DAYS if why is Why.MEETINGS else OVERDUE_DAYS,
        most=MOST_OVERDUE,
    )
    on = MeetAgain(group_id) if why is Why.MEETINGS else ShowOverdue(group_id)
    return Line(words, Press(say("dormant-go-on", why=why.value, place=network[place].name), on))


def county_line(event: GroupsDormant, network: Network, say: Say) -> Line:
    county = network[event.place].name
    return Line(
        say("dormant-in-county", count=event.groups, county=county),
        Press(say("dormant-show", county=county), ShowDormantBelow(event.place)),
    )


def listing(place: str, dormant: Sequence[Dormant], number: int, network: Network, say: Say) -> Screen:
    ordered = sorted(dormant, key=lambda each: swedish_order(network[each.place].name))
    shown = page(ordered, number)
    return screen(
        bold(say("dormant-title", place=network[place].name)),
        lines(*(_row(each, network, say) for each in shown.items)) if ordered else say("dormant-none"),
        position(shown, say),
        say("dormant-rule", days=QUIET_DAYS, most=MOST_OVERDUE, overdue=OVERDUE_DAYS),
        buttons=(
            *column(*(Press(network[each.place].name, ShowGroup(each.group_id)) for each in shown.items)),
            *turns(shown, lambda to: ShowDormant(place, to), say),
            *column(to_menu(say)),
        ),
    )


def _row(group: Dormant, network: Network, say: Say) -> Words:
    reasons = [
        say("dormant-why", why=why.value, since=moments.day(since, say.language))
        for why, since in group.since.items()
    ]
    unled = () if group.led else (say("dormant-not-led"),)
    return bold(network[group.place].name) + ": " + ", ".join((*reasons, *unled))


def overdue(waiting: Overdue, number: int, network: Network, say: Say) -> Screen:
    shown = page(waiting.followups, number)
    return screen(
        bold(say("overdue-title", group=group_title(waiting.place, network, say))),
        lines(*(_waits(each, say) for each in shown.items))
        if waiting.followups
        else say("overdue-none", days=OVERDUE_DAYS),
        position(shown, say),
        say("overdue-what") if waiting.followups else None,
        buttons=(
            *column(*(Press(each.workplace, LookAtWorkplace(each.workplace_id)) for each in shown.items)),
            *turns(shown, lambda to: TurnOverdue(waiting.group_id, to), say),
            *column(Press(say("menu-group"), ShowGroup(waiting.group_id)), to_menu(say)),
        ),
    )


def _waits(followup: FollowUp, say: Say) -> str:
    day = moments.day(followup.due_on, say.language)
    return say("overdue-since", workplace=followup.workplace, day=day)
