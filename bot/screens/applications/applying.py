"""Applying to join: from the welcome to what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.applications import Application, ApplicationState, waits_for_workplace
from bot.domain.network import Level, Network, level_of
from bot.domain.openings import Answerable
from bot.domain.people import Kind, Language, Person, kinds_in
from bot.screens.applications.buttons import (
    ApplyAsKind,
    ApplyAt,
    ApplyFromTerms,
    ApplyInCounty,
    BeginApplication,
    ShowOwnApplications,
    WithdrawApplication,
)
from bot.screens.choices import PlaceChoice
from bot.screens.menu import ShowMenu, always_below
from bot.screens.people import say_controller, say_whom_to_ask, terms_in_words
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Catalog, Say


@dataclass(frozen=True, slots=True)
class LetIn:
    """An applicant who belongs to the group of a place from now on."""

    person: Person
    place: str
    kind: Kind
    workplace: str | None
    who: Answerable | None
    """Who answers for the data there."""


def offer(own: Sequence[Application], voices: Catalog) -> Screen:
    """Under the welcome: how one joins, in each language; and where one's application is, if there is one."""
    seen = {each.language for each in own if each.state is not ApplicationState.WITHDRAWN}
    return screen(
        *(say("application-offer") for say in voices.values()),
        buttons=column(
            *(
                Press(say("application-own"), ShowOwnApplications(Language(language)))
                for language, say in voices.items()
                if language in seen
            ),
            *(
                Press(say("application-begin"), BeginApplication(Language(language)))
                for language, say in voices.items()
            ),
        ),
    )


def choice(say: Say) -> PlaceChoice:
    language = Language(say.language)
    return PlaceChoice(
        say("application-where"),
        open=lambda county, part: ApplyInCounty(language, county, part),
        take=lambda place: ApplyAt(language, place),
        again=ApplyFromTerms(language),
    )


def terms(say: Say) -> Screen:
    """Before the first question; who answers for the data stands there once the municipality is chosen."""
    return screen(
        bold(say("terms-title")),
        *terms_in_words([say("application-controller")], [say("application-terms")], say),
        buttons=column(Press(say("terms-go-on"), ApplyFromTerms(Language(say.language)))),
    )


def choose_kind(place: str, name: str | None, who: Answerable, network: Network, say: Say) -> Screen:
    """The third tap sends it. The name stands there before that, and another may be written."""
    language = Language(say.language)
    return screen(
        bold(say("application-as-what", place=network[place].name)),
        lines(say_controller(who, say), *say_whom_to_ask(who, say)),
        say("application-name-first") if name is None else say("application-name-is", name=name),
        buttons=column(
            *(
                Press(say("kind-button", kind=kind.value), ApplyAsKind(language, place, kind))
                for kind in kinds_in(place)
            ),
            Press(say("application-elsewhere"), ApplyFromTerms(language)),
        ),
    )


def own(applications: Sequence[Application], network: Network, say: Say) -> Screen:
    """Who has each, since when, and what became of it; and where one works may be written."""
    asked = waits_for_workplace(applications)
    shown = [each for each in applications if each.state is not ApplicationState.WITHDRAWN]
    return screen(
        bold(say("application-own")),
        *(_own_state(each, network, say) for each in shown),
        say("application-own-none") if not shown else None,
        None if asked is None else _ask_workplace(asked, network, say),
        buttons=column(
            *(
                Press(
                    say("application-withdraw", place=network[each.place].name),
                    WithdrawApplication(each.id, Language(say.language)),
                )
                for each in shown
                if each.waits
            ),
            Press(say("application-to-start"), ShowMenu()),
        ),
    )


def _ask_workplace(application: Application, network: Network, say: Say) -> str:
    asks = "application-write-workplace" if application.workplace is None else "application-write-again"
    return say(asks, place=network[application.place].name)


def _own_state(application: Application, network: Network, say: Say) -> Words | str:
    place, decided = network[application.place].name, application.decided_at
    if decided is None:
        group = group_name(application.with_place, network, say)
        since = moments.short(application.with_since, say.language)
        told = say("application-is-with", place=place, group=group, since=since)
        local = level_of(application.with_place) is Level.MUNICIPALITY
        return lines(
            f"{told} {say('application-goes-on')}" if local else told,
            say_workplace(application, say),
        )
    return say(
        "application-was-decided",
        place=place,
        state=application.state.value,
        when=moments.day(decided, say.language),
    )


def say_workplace(application: Application, say: Say) -> str | None:
    """As the applicant has written it."""
    written = application.workplace
    return None if written is None else say("application-workplace", workplace=written)


def approved(let_in: LetIn, network: Network, say: Say) -> Screen:
    """To the applicant; it brings the keys below. The name is not what a locked screen shows."""
    where = say(
        "joined-where",
        group=group_name(let_in.place, network, say),
        kind=say("kind", kind=let_in.kind.value),
    )
    return screen(
        bold(where),
        lines(
            say("joined", name=let_in.person.name),
            say("joined-workplace", workplace=let_in.workplace) if let_in.workplace else None,
            say("joined-next"),
        ),
        say("application-approved-who", controller=let_in.who.controller) if let_in.who else None,
        below=always_below(say),
    )


def declined(application: Application, network: Network, say: Say) -> Screen:
    """To the applicant."""
    return screen(
        bold(say("application-declined", place=network[application.place].name)),
        say("application-declined-next"),
        buttons=column(Press(say("application-to-start"), ShowMenu())),
    )


def reopened(application: Application, network: Network, say: Say) -> Screen:
    """To the applicant."""
    return screen(
        bold(say("application-reopened", place=network[application.place].name)),
        buttons=column(Press(say("application-own"), ShowOwnApplications(Language(say.language)))),
    )
