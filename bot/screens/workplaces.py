"""Workplaces: the register of a group, one workplace, and its certification."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.calendar import day_of
from bot.domain.guard import Telltale
from bot.domain.network import Network
from bot.domain.people import HANDLES_POST, Kind, Person
from bot.domain.reminders import Planned
from bot.domain.spelling import swedish_order
from bot.domain.workplaces import Register, Workplace, WorkplaceState
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ShowWorkplaces, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.screens.telltales import warning
from bot.texts import moments
from bot.texts.catalog import Say


@button("wpsp")
class TurnRegister(Meaning):
    group_id: int
    page: int


@button("wpcp")
class TurnContacts(Meaning):
    workplace_id: int
    page: int


@button("wpr")
class RegisterWorkplace(Meaning):
    group_id: int


@button("wpk")
class WorkplaceOfKind(Meaning):
    group_id: int
    kind: Kind


@button("wpl")
class LookAtWorkplace(Meaning):
    workplace_id: int


@button("wpc")
class ChooseContact(Meaning):
    workplace_id: int


@button("wpp")
class SetContact(Meaning):
    workplace_id: int
    person_id: int


@button("wpn")
class LookAtOwnWorkplace(Meaning):
    """For its contact."""

    workplace_id: int


@button("wpi")
class InviteStaff(Meaning):
    workplace_id: int


@button("certq")
class AskToCertify(Meaning):
    workplace_id: int


@button("cert")
class Certify(Meaning):
    workplace_id: int


def register(register: Register, today: date, network: Network, say: Say, number: int = 0) -> Screen:
    ordered = sorted(register.workplaces, key=lambda each: swedish_order(each.name))
    shown = page(ordered, number)
    return screen(
        bold(say("workplaces-title", group=group_name(register.place, network, say))),
        say("workplaces-none") if not ordered else None,
        lines(*(f"{each.name}: {_state(each, today, say)}" for each in shown.items)) if ordered else None,
        position(shown, say),
        buttons=(
            *column(*(Press(each.name, LookAtWorkplace(each.id)) for each in shown.items)),
            *turns(shown, lambda to: TurnRegister(register.group_id, to), say),
            *column(Press(say("workplace-register"), RegisterWorkplace(register.group_id)), to_menu(say)),
        ),
    )


def choose_kind(group_id: int, say: Say) -> Screen:
    kinds = (
        Press(say("workplace-kind", kind=kind.value), WorkplaceOfKind(group_id, kind))
        for kind in HANDLES_POST
    )
    return screen(bold(say("workplace-which-kind")), buttons=column(*kinds, to_menu(say)))


def ask_name(say: Say) -> Screen:
    return screen(bold(say("workplace-name")), say("workplace-name-how"), buttons=column(to_menu(say)))


def choose_contact(workplace: Workplace, members: Sequence[Person], say: Say, number: int = 0) -> Screen:
    shown = page(members, number)
    return screen(
        bold(say("workplace-contact", workplace=workplace.name)),
        say("workplace-contact-how"),
        say("email-contact-how") if any(each.by_email for each in members) else None,
        position(shown, say),
        buttons=(
            *column(*(Press(_named(each, say), SetContact(workplace.id, each.id)) for each in shown.items)),
            *turns(shown, lambda to: TurnContacts(workplace.id, to), say),
            *column(Press(say("workplace-contact-none"), LookAtWorkplace(workplace.id))),
        ),
    )


def _named(member: Person, say: Say) -> str:
    return say("person-by-email", name=member.name) if member.by_email else member.name


def one(workplace: Workplace, today: date, say: Say) -> Screen:
    certified_now = workplace.state_on(today) is WorkplaceState.CERTIFIED
    certify = say("workplace-renew" if certified_now else "workplace-certify")
    return screen(
        bold(workplace.name),
        lines(
            say("workplace-kind", kind=workplace.kind.value),
            _state(workplace, today, say),
            say("workplace-contact-is", name=workplace.contact_name)
            if workplace.contact_name
            else say("workplace-contact-missing"),
            say("workplace-staff", count=workplace.staff) if workplace.staff else None,
        ),
        warning((workplace.name,), say, belongs={Telltale.ADDRESS}),
        buttons=column(
            Press(certify, AskToCertify(workplace.id)) if workplace.may_be_certified_on(today) else None,
            Press(say("workplace-set-contact"), ChooseContact(workplace.id)),
            Press(say("workplace-invite"), InviteStaff(workplace.id)),
            Press(say("workplace-back"), ShowWorkplaces(workplace.group_id)),
        ),
    )


def ask_to_certify(workplace: Workplace, say: Say) -> Screen:
    return screen(
        bold(say("workplace-certify-title", workplace=workplace.name)),
        say("workplace-certify-what"),
        buttons=column(
            Press(say("workplace-certify-yes"), Certify(workplace.id)),
            Press(say("workplace-certify-no"), LookAtWorkplace(workplace.id)),
        ),
    )


def certified(workplace: Workplace, planned: Sequence[Planned], say: Say) -> Screen:
    dates = (
        say(
            "followup-date",
            when=moments.day(day_of(each.due_at), say.language),
            step=say("followup-step", step=each.kind),
        )
        for each in planned
    )
    return screen(
        bold(say("workplace-certified", workplace=workplace.name, until=_last_day(workplace, say))),
        lines(say("workplace-plan"), *dates),
        buttons=column(Press(say("workplace-back"), ShowWorkplaces(workplace.group_id)), to_menu(say)),
    )


def of_contact(workplace: Workplace, today: date, say: Say) -> Screen:
    return screen(
        bold(workplace.name),
        _state(workplace, today, say),
        say("workplace-you-are-contact"),
        buttons=column(to_menu(say)),
    )


def now_certified_line(workplace: Workplace, _: Network, say: Say) -> Line:
    words = say("workplace-certified", workplace=workplace.name, until=_last_day(workplace, say))
    return Line(words, Press(workplace.name, LookAtOwnWorkplace(workplace.id)))


def _state(workplace: Workplace, today: date, say: Say) -> str:
    return say("workplace-state", state=workplace.state_on(today).value, until=_last_day(workplace, say))


def _last_day(workplace: Workplace, say: Say) -> str:
    """The last day on which the certification holds: people say «to and including»."""
    if workplace.certification is None:
        return ""
    return moments.day(workplace.certification.valid_until - timedelta(days=1), say.language)
