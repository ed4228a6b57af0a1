"""Joining, inviting, and the settings of one person."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.domain.network import Level, Network
from bot.domain.openings import Answerable
from bot.domain.people import Invitation, Kind, Language, Membership, Person, Role, StaffOf, Standing
from bot.screens.buttons import Meaning, button
from bot.screens.expectations import ChooseExpectations
from bot.screens.invitations import InviteToRole, ShowQr
from bot.screens.leaving import ChooseLeaving
from bot.screens.menu import ShowMyData, ShowToday, always_below, to_menu, where
from bot.screens.openings import ShowOpening
from bot.screens.places import group_name
from bot.screens.preferences import ShowPreferences
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import OWN_NAME, Catalog, Say


@button("jl")
class JoinInLanguage(Meaning):
    token: str
    language: Language


@button("jt")
class GoOnFromTerms(Meaning):
    token: str
    language: Language


@button("jk")
class JoinAsKind(Meaning):
    token: str
    language: Language
    kind: Kind


@button("jn")
class JoinWithOwnName(Meaning):
    token: str
    language: Language
    kind: Kind


@button("jw")
class WorkAt(Meaning):
    """Of somebody who is in the group already, by the link of a workplace."""

    token: str


@button("lang")
class SpeakLanguage(Meaning):
    language: Language


@button("name")
class ChangeName(Meaning):
    pass


@button("invm")
class MakeInvitation(Meaning):
    group_id: int
    one_time: bool


TO_A_ROLE = {Role.COORDINATOR: "invite-coordinator", Role.COUNTY: "invite-county"}


def choose_language(token: str, voices: Catalog) -> Screen:
    """The first screen of all: it says the same in each language."""
    return screen(
        lines(*(say("choose-language") for say in voices.values())),
        buttons=column(
            *(Press(OWN_NAME[language], JoinInLanguage(token, Language(language))) for language in voices)
        ),
    )


def welcome_stranger(voices: Catalog) -> Screen:
    return screen(
        *(say("welcome-stranger") for say in voices.values()),
        below=tuple((say("below-emergency"),) for say in voices.values()),
    )


def terms(go_on: Meaning, who: Answerable, say: Say) -> Screen:
    """What is done with personal data, before the first is asked for."""
    return screen(
        bold(say("terms-title")),
        *terms_in_words([say_controller(who, say)], say_whom_to_ask(who, say), say),
        buttons=column(Press(say("terms-go-on"), go_on)),
    )


def terms_in_words(before: Iterable[str], after: Iterable[str], say: Say) -> tuple[Words, Words]:
    """What holds for everybody, between the lines on who answers here and on what else there is to say."""
    told = (*before, *say("terms").splitlines(), *after)
    return lines(*(_with_bold_label(each) for each in told)), bold(say("terms-never"))


def say_controller(who: Answerable, say: Say) -> str:
    return say("terms-controller", controller=who.controller or say("controller-unknown"))


def say_whom_to_ask(who: Answerable, say: Say) -> Iterator[str]:
    officer, registrar = who.protection_officer, who.registrar
    yield say("terms-officer", officer=officer) if officer else say("terms-no-officer")
    if registrar:
        yield say("terms-registrar", registrar=registrar)


def _with_bold_label(line: str) -> Words:
    label, colon, rest = line.partition(":")
    return bold(label + colon) + rest


def choose_kind(token: str, invitation: Invitation, network: Network, say: Say) -> Screen:
    """Whoever is in a group already comes here straight from the link, and sees to which one it leads."""
    return screen(
        bold(say("choose-kind")),
        say("choose-kind-in", group=group_name(invitation.place, network, say)),
        buttons=column(
            *(
                Press(say("kind-button", kind=kind.value), JoinAsKind(token, Language(say.language), kind))
                for kind in invitation.kinds()
            )
        ),
    )


def choose_name(token: str, kind: Kind, proposed: str | None, say: Say) -> Screen:
    if proposed is None:
        return write_name(say)
    return screen(
        say("choose-name"),
        buttons=column(Press(proposed, JoinWithOwnName(token, Language(say.language), kind))),
    )


def write_name(say: Say) -> Screen:
    return screen(bold(say("choose-name-typed")))


def name_changed(person: Person, say: Say) -> Screen:
    return screen(bold(say("name-changed", name=person.name)), buttons=column(to_menu(say)))


def joined(
    person: Person,
    new: Membership,
    asked: Sequence[str],
    network: Network,
    say: Say,
    *,
    workplace: str | None = None,
    proving: Press | None = None,
) -> Screen:
    """`asked` are the names of those who have to vouch for the person before the membership counts;
    `proving` is the other way."""
    group = group_name(new.place, network, say)
    if new.standing is Standing.UNCONFIRMED:
        return screen(
            bold(say("joined", name=person.name)), _waits_for(asked, group, say), buttons=column(proving)
        )
    return screen(
        bold(say("joined", name=person.name)),
        say(
            "joined-where",
            group=group,
            kind=say("kind", kind=new.kind.value),
        ),
        None if workplace is None else say("joined-workplace", workplace=workplace),
        buttons=column(None if new.role is Role.MEMBER else Press(say("begin-button"), ShowToday())),
    )


def ask_workplace(token: str, place: str, workplace: StaffOf, network: Network, say: Say) -> Screen:
    """For who is in the group already and has followed the link of a workplace."""
    return screen(
        bold(say("works-at-ask", workplace=workplace.name)),
        say(
            "works-at-ask-how",
            group=group_name(place, network, say),
            kind=say("kind", kind=workplace.kind.value),
        ),
        buttons=column(Press(say("works-at-yes", workplace=workplace.name), WorkAt(token)), to_menu(say)),
    )


def works_at(workplace: StaffOf, say: Say) -> Screen:
    return screen(bold(say("joined-workplace", workplace=workplace.name)), buttons=column(to_menu(say)))


def works_at_already(workplace: StaffOf, say: Say) -> Screen:
    return screen(say("works-at-already", workplace=workplace.name), buttons=column(to_menu(say)))


def _waits_for(names: Sequence[str], group: str, say: Say) -> str:
    if not names:
        return say("joined-waits-for-somebody", group=group)
    return say("joined-waits", group=group, names=moments.listing(names, say.language))


def joined_next(say: Say) -> Screen:
    """Brings the keys below; a message that was pressed in can't."""
    return screen(say("joined-next"), below=always_below(say))


def choose_invitation(
    group_id: int, place: str, roles: Sequence[Role], network: Network, say: Say, *, is_open: bool
) -> Screen:
    """`roles` are those besides a member's to which the person may invite there."""
    chiefs = network[place].level is Level.CHIEFS
    one = Press(say("invite-chief" if chiefs else "invite-one"), MakeInvitation(group_id, one_time=True))
    many = Press(say("invite-many"), MakeInvitation(group_id, one_time=False))
    links = (one,) if chiefs else (many, one)
    members = links if is_open else (Press(say("opening-fill"), ShowOpening(place)),)
    return screen(
        bold(say("invite-who", group=group_name(place, network, say))),
        None if is_open else say("invite-not-open", place=network[place].name, roles=len(roles)),
        buttons=column(
            *(Press(say(TO_A_ROLE[role]), InviteToRole(group_id, role)) for role in roles),
            *members,
            to_menu(say),
        ),
    )


def invitation_made(link: str, token: str, *, one_time: bool, uses: int, until: datetime, say: Say) -> Screen:
    day = moments.day(until, say.language)
    made = say("invite-one-made", until=day) if one_time else say("invite-many-made", until=day, uses=uses)
    return screen(
        bold(link),
        made,
        lines(say("invite-how"), f"/start {token}"),
        buttons=column(Press(say("invite-qr"), ShowQr(token)), to_menu(say)),
    )


def qr(invitation: Invitation, network: Network, say: Say) -> Screen:
    """Stands under the picture, and is printed with it."""
    group = group_name(invitation.place, network, say)
    until = moments.day(invitation.expires_at, say.language)
    return screen(say("invite-qr-how", group=group, until=until))


def settings(person: Person, network: Network, voices: Catalog, say: Say) -> Screen:
    others = [language for language in voices if language != say.language]
    return screen(
        bold(say("settings-title")),
        say("settings", name=person.name),
        where(person, network, say),
        buttons=column(
            *(Press(OWN_NAME[language], SpeakLanguage(Language(language))) for language in others),
            Press(say("preferences-title"), ShowPreferences()),
            Press(say("change-name"), ChangeName()),
            Press(say("expectations-button"), ChooseExpectations()) if person.memberships else None,
            Press(say("leave"), ChooseLeaving()) if person.memberships or person.resting else None,
            Press(say("privacy-my-data"), ShowMyData()),
            to_menu(say),
        ),
    )
