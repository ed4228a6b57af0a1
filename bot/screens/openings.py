"""Who answers for the data of a place, whether it is open, and whether its groups may have chats."""

from bot.domain.events.openings import MunicipalityOpened
from bot.domain.network import Level, Network
from bot.domain.openings import Detail, Opening
from bot.screens.applications.buttons import ShowApplications
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ChooseInvitation, ShowGroup, to_menu
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("op")
class ShowOpening(Meaning):
    place: str


@button("opf")
class FillDetail(Meaning):
    place: str
    detail: Detail


@button("opcq")
class AskAboutChats(Meaning):
    place: str
    allow: bool


@button("opc")
class TurnChats(Meaning):
    place: str
    allow: bool


def about(opening: Opening, network: Network, say: Say) -> Screen:
    place, allowed = network[opening.place], opening.chats_since is not None
    switchable = allowed or not opening.needs_filling
    return screen(
        bold(say("opening-title", place=place.name)),
        lines(*(_filled(opening, each, say) for each in Detail)),
        say("opening-why") if place.level is Level.MUNICIPALITY else say("opening-below"),
        _state(opening, network, say),
        lines(
            say("opening-chats", state="on" if allowed else "off"),
            say("opening-chats-link") if allowed else None,
        )
        if switchable
        else None,
        buttons=column(
            *(_to_fill(opening, each, say) for each in Detail),
            Press(say("opening-chats-do", turn=_turn(not allowed)), AskAboutChats(opening.place, not allowed))
            if switchable
            else None,
            _to_group(opening, say),
            to_menu(say),
        ),
    )


def ask(opening: Opening, detail: Detail, network: Network, say: Say) -> Screen:
    """The next text is the answer."""
    now = opening.details.get(detail)
    return screen(
        bold(say("opening-ask", detail=detail.value, place=network[opening.place].name)),
        say("opening-ask-how", detail=detail.value),
        None if now is None else say("opening-now", words=now),
        buttons=column(Press(say("opening-back"), ShowOpening(opening.place))),
    )


def opened(opening: Opening, network: Network, say: Say) -> Screen:
    group_id = opening.group_id
    return screen(
        bold(say("opening-done", place=network[opening.place].name)),
        say("opening-done-next"),
        buttons=column(
            *(() if group_id is None else _in_its_group(group_id, say)),
            Press(say("opening-button"), ShowOpening(opening.place)),
            to_menu(say),
        ),
    )


def _in_its_group(group_id: int, say: Say) -> tuple[Press, ...]:
    """What had to wait until the place was open."""
    return (
        Press(say("menu-invite"), ChooseInvitation(group_id)),
        Press(say("applications-button"), ShowApplications(group_id)),
    )


def ask_about_chats(place: str, *, allow: bool, say: Say) -> Screen:
    """What it means, before the second tap."""
    turn = _turn(allow)
    return screen(
        bold(say("opening-chats-ask", turn=turn)),
        say("opening-chats-means", turn=turn),
        buttons=column(
            Press(say("opening-chats-yes", turn=turn), TurnChats(place, allow)),
            Press(say("opening-back"), ShowOpening(place)),
        ),
    )


def opened_line(event: MunicipalityOpened, network: Network, say: Say) -> Line:
    words = say("opening-line", place=network[event.place].name)
    return Line(words, Press(network[event.place].name, ShowOpening(event.place)))


def _filled(opening: Opening, detail: Detail, say: Say) -> Words:
    label = say("opening-detail", detail=detail.value)
    return bold(f"{label}:") + f" {opening.details.get(detail) or say('opening-missing')}"


def _state(opening: Opening, network: Network, say: Say) -> str | None:
    name = network[opening.place].name
    if opening.needs_filling:
        return say("opening-not-yet", place=name)
    if network[opening.place].level is not Level.MUNICIPALITY or opening.opened_at is None:
        return None
    return say("opening-since", place=name, day=moments.day(opening.opened_at, say.language))


def _to_fill(opening: Opening, detail: Detail, say: Say) -> Press:
    label = say("opening-detail", detail=detail.value)
    words = (
        say("opening-change", detail=label)
        if detail in opening.details
        else say("opening-fill-in", detail=label)
    )
    return Press(words, FillDetail(opening.place, detail))


def _to_group(opening: Opening, say: Say) -> Press | None:
    return None if opening.group_id is None else Press(say("menu-group"), ShowGroup(opening.group_id))


def _turn(allow: bool) -> str:
    return "on" if allow else "off"
