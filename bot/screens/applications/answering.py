"""Applications as those see them who lead a group: told of one, all that wait, one tap for an answer."""

from bot.domain.applications import Application, Approval, AtGroup
from bot.domain.network import Network, covers
from bot.domain.people import HANDLES_POST, Kind, Person
from bot.domain.permissions import Act, led_by
from bot.screens.applications.applying import say_workplace
from bot.screens.applications.buttons import (
    ApproveApplication,
    DeclineApplication,
    LookAtApplication,
    ShowApplications,
    TurnApplications,
    UndoDecision,
)
from bot.screens.digest import Line
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.openings import ShowOpening
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


def received(application: Application, network: Network, say: Say) -> Screen:
    """Pops up on locked screens: who it is stands behind the button."""
    return screen(
        bold(say("application-received")),
        say(
            "application-received-as",
            kind=say("kind", kind=application.kind.value),
            place=network[application.place].name,
        ),
        _unanswered(application, network, say),
        buttons=column(Press(say("application-look"), LookAtApplication(application.id))),
    )


def due(application: Application, network: Network, say: Say) -> Line:
    """Among what is due today for who has to answer it."""
    words = say("application-due", place=network[application.place].name)
    return Line(words, Press(_in_list(application, say), LookAtApplication(application.id)))


def settled(application: Application, network: Network, say: Say) -> Screen:
    """What `received` becomes at everybody who got it, once it needs no answer of theirs any more."""
    place = network[application.place].name
    return screen(
        say("application-settled-notice", place=place, state=application.state.value),
        buttons=column(to_menu(say)),
    )


def waiting(here: AtGroup, network: Network, say: Say, number: int = 0) -> Screen:
    shown = page(here.waiting, number)
    return screen(
        bold(say("applications-title", group=group_name(here.place, network, say))),
        say("applications-how" if here.waiting else "applications-none"),
        position(shown, say),
        buttons=(
            *column(*(Press(_in_list(each, say), LookAtApplication(each.id)) for each in shown.items)),
            *turns(shown, lambda to: TurnApplications(here.group_id, to), say),
            *column(Press(say("menu-group"), ShowGroup(here.group_id)), to_menu(say)),
        ),
    )


def one(application: Application, person: Person, network: Network, say: Say, *, is_open: bool) -> Screen:
    """With one tap for either answer; of a settled one, only what became of it."""
    if not application.waits:
        return screen(
            say("application-settled", state=application.state.value),
            buttons=column(_to_list(application, person, say), to_menu(say)),
        )
    return screen(
        bold(say("application-from", name=application.name)),
        lines(
            say("application-kind", kind=say("kind-button", kind=application.kind.value)),
            say("application-place", place=network[application.place].name),
            say_workplace(application, say),
            say("application-since", when=moments.short(application.applied_at, say.language)),
        ),
        say("application-vouch") if application.kind in {Kind.POLICE, Kind.CUSTOMS} else None,
        None if is_open else say("application-not-open", place=network[application.place].name),
        buttons=column(
            Press(say("application-approve"), ApproveApplication(application.id))
            if is_open
            else Press(say("opening-fill"), ShowOpening(application.place)),
            Press(say("application-decline"), DeclineApplication(application.id)),
            _to_list(application, person, say),
            to_menu(say),
        ),
    )


def approved(approval: Approval, person: Person, network: Network, say: Say) -> Screen:
    asked = approval.application
    told = say("application-approved-by-you", name=asked.name, place=network[asked.place].name)
    return _decided(asked, told, _about_workplace(approval, say), person, say)


def declined(application: Application, person: Person, say: Say, *, reached: bool) -> Screen:
    told = say("application-declined-by-you", name=application.name)
    return _decided(application, told, None if reached else say("application-not-reached"), person, say)


def _decided(application: Application, told: str, more: str | None, person: Person, say: Say) -> Screen:
    """For who has decided: what follows, and that it can be undone."""
    return screen(
        bold(told),
        more,
        say("application-undo-how"),
        buttons=column(
            Press(say("application-undo"), UndoDecision(application.id)),
            _to_list(application, person, say),
            to_menu(say),
        ),
    )


def _about_workplace(approval: Approval, say: Say) -> str | None:
    """Nothing of who came in by a link meanwhile, and stays what they are."""
    asked, registered = approval.application, approval.registered
    if asked.workplace is None or asked.kind not in HANDLES_POST:
        return None
    if registered is None:
        return say("application-no-such-workplace", name=asked.name, workplace=asked.workplace)
    if not approval.newcomer.works_at(registered.id):
        return None
    return say("application-works-at", name=asked.name, workplace=registered.name)


def _unanswered(application: Application, network: Network, say: Say) -> str | None:
    if application.with_since == application.applied_at:
        return None
    return say("application-unanswered", place=network[application.place].name)


def _in_list(application: Application, say: Say) -> str:
    return say("application-in-list", name=application.name, kind=say("kind", kind=application.kind.value))


def _to_list(application: Application, person: Person, say: Say) -> Press | None:
    """The list it stands in, of the groups that this person leads."""
    for led in led_by(person, Act.DECIDE_APPLICATIONS):
        if covers(led.place, application.with_place) or led.place == application.place:
            return Press(say("applications-back"), ShowApplications(led.group_id))
    return None
