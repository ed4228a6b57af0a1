"""Leaving a group, naming a successor, and what those who stay are told."""

from bot.domain.members import Departure, Farewell, Gap, Heir, Member
from bot.domain.network import Network
from bot.domain.people import Membership, Person
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ChooseInvitation, ShowGroup, ShowSettings, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name, group_title
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say

NOBODY = 0


@button("lv")
class ChooseLeaving(Meaning):
    pass


@button("lvq")
class AskToLeave(Meaning):
    group_id: int


@button("lvp")
class TurnHeirs(Meaning):
    group_id: int
    page: int


@button("lvh")
class AskToLeaveTo(Meaning):
    group_id: int
    person_id: int


@button("lvd")
class Leave(Meaning):
    """To the person with this number, or with 0 to nobody."""

    group_id: int
    person_id: int


def choose(person: Person, network: Network, say: Say) -> Screen:
    held = {each.group_id: each for each in (*person.memberships, *person.resting)}
    return screen(
        bold(say("leave-which") if held else say("leave-none")),
        buttons=column(*(_group(each, network, say) for each in held.values()), _back(say)),
    )


def _group(membership: Membership, network: Network, say: Say) -> Press:
    return Press(group_title(membership.place, network, say), AskToLeave(membership.group_id))


def ask(farewell: Farewell, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("leave-ask", group=group_name(farewell.place, network, say))),
        say("leave-means"),
        buttons=column(Press(say("leave-yes"), Leave(farewell.group_id, NOBODY)), _back(say)),
    )


def choose_heir(farewell: Farewell, number: int, network: Network, say: Say) -> Screen:
    group_id = farewell.group_id
    shown = page(farewell.heirs, number)
    return screen(
        bold(say("leave-to-whom", group=group_name(farewell.place, network, say))),
        say("leave-to-whom-means"),
        position(shown, say),
        buttons=(
            *column(*(Press(each.name, AskToLeaveTo(group_id, each.id)) for each in shown.items)),
            *turns(shown, lambda to: TurnHeirs(group_id, to), say),
            *column(Press(say("leave-to-nobody"), AskToLeaveTo(group_id, NOBODY)), _back(say)),
        ),
    )


def ask_to_leave_to(farewell: Farewell, heir: Heir, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("leave-ask-heir", name=heir.name, group=group_name(farewell.place, network, say))),
        say("leave-means"),
        buttons=column(Press(say("leave-yes"), Leave(farewell.group_id, heir.id)), _back(say)),
    )


def left(place: str, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("left", group=group_name(place, network, say))),
        say("left-means"),
        buttons=column(to_menu(say)),
    )


def you_follow(member: Member, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("you-follow")),
        say("you-follow-in", group=group_name(member.place, network, say)),
        buttons=column(Press(say("menu-group"), ShowGroup(member.group_id)), to_menu(say)),
    )


def succeeded_line(member: Member, network: Network, say: Say) -> Line:
    words = say("succeeded-line", name=member.name, group=group_name(member.place, network, say))
    return Line(words, Press(group_title(member.place, network, say), ShowGroup(member.group_id)))


def left_line(departure: Departure, network: Network, say: Say) -> Line:
    words = say("left-line", name=departure.name, group=group_name(departure.place, network, say))
    return Line(words, Press(group_title(departure.place, network, say), ShowGroup(departure.group_id)))


def lead_missing_line(gap: Gap, network: Network, say: Say) -> Line:
    words = say("lead-missing-line", group=group_name(gap.place, network, say))
    return Line(words, Press(say("menu-invite"), ChooseInvitation(gap.group_id)))


def _back(say: Say) -> Press:
    return Press(say("leave-stay"), ShowSettings())
