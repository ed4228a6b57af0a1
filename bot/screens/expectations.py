"""Expectation cards: one for each kind of actor, whether the group has agreed on them, and what it adds."""

from datetime import date

from bot.domain.events.expectations import ExpectationsAgreed
from bot.domain.expectations import LONGEST_OWN, Agreeing, Expectations
from bot.domain.network import Network
from bot.domain.people import Kind
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.places import group_title
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

PARTS = ("may", "must", "not", "ours")
"""What stands on each card, in this order."""


@button("exg")
class ChooseExpectations(Meaning):
    """One's own card; of several groups one is chosen first."""


@button("exo")
class ShowOwnCard(Meaning):
    group_id: int


@button("exs")
class ShowCards(Meaning):
    group_id: int


@button("ex")
class LookAtCard(Meaning):
    group_id: int
    kind: Kind


@button("exa")
class BeginToAgree(Meaning):
    group_id: int


@button("exd")
class AgreeOnDay(Meaning):
    group_id: int
    day: date


@button("exw")
class WriteOwn(Meaning):
    group_id: int
    kind: Kind


@button("exr")
class RemoveOwn(Meaning):
    group_id: int
    kind: Kind


def cards(seen: Expectations, network: Network, say: Say) -> Screen:
    kinds = (
        Press(say("kind-button", kind=kind.value), LookAtCard(seen.group_id, kind)) for kind in seen.in_order
    )
    return screen(
        bold(say("expectations-title")),
        lines(group_title(seen.place, network, say), *_agreed(seen, say)),
        say("expectations-how") if seen.keeps else None,
        buttons=column(
            *kinds,
            Press(say("expectations-agree"), BeginToAgree(seen.group_id)) if seen.keeps else None,
            Press(say("menu-group"), ShowGroup(seen.group_id)) if seen.keeps else None,
            to_menu(say),
        ),
    )


def card(seen: Expectations, kind: Kind, say: Say) -> Screen:
    own = seen.own.get(kind)
    return screen(
        lines(bold(say("kind-button", kind=kind.value)), *_agreed(seen, say)),
        *(_part(part, kind, say) for part in PARTS),
        lines(bold(say("expectations-own")), own) if own else None,
        buttons=column(
            _to_keep(seen, kind, say) if seen.keeps else None,
            Press(say("expectations-all"), ShowCards(seen.group_id)),
            to_menu(say),
        ),
    )


def _agreed(seen: Expectations, say: Say) -> list[str]:
    if seen.agreement is None:
        return [say("expectations-not-agreed")]
    day = moments.day(seen.agreement.agreed_on, say.language)
    agreed = say("expectations-agreed", day=day)
    return [agreed] if seen.agreement.is_of_todays_texts else [agreed, say("expectations-changed")]


def _part(part: str, kind: Kind, say: Say) -> Words:
    said = say("expectation", card=f"{kind.value}-{part}")
    return lines(bold(say("expectation-part", part=part)), *(f"– {each}" for each in said.splitlines()))


def _to_keep(seen: Expectations, kind: Kind, say: Say) -> Press:
    words = say("expectations-rewrite" if kind in seen.own else "expectations-add")
    return Press(words, WriteOwn(seen.group_id, kind))


def choose_day(asked: Agreeing, say: Say) -> Screen:
    """Today, the day of the latest meeting, or one that is written."""
    group_id, met = asked.group_id, asked.latest_meeting
    return screen(
        bold(say("expectations-which-day")),
        say("expectations-which-day-how"),
        buttons=column(
            Press(say("expectations-today"), AgreeOnDay(group_id, asked.today)),
            Press(say("expectations-met", day=moments.day(met, say.language)), AgreeOnDay(group_id, met))
            if met and met != asked.today
            else None,
            Press(say("expectations-all"), ShowCards(group_id)),
        ),
    )


def day_not_understood(group_id: int, say: Say) -> Screen:
    """The day is still awaited."""
    back = Press(say("expectations-all"), ShowCards(group_id))
    return screen(say("expectations-day-not-understood"), buttons=column(back))


def write_own(seen: Expectations, kind: Kind, say: Say) -> Screen:
    """What is there can be written anew, or taken away."""
    group_id, own = seen.group_id, seen.own.get(kind)
    return screen(
        bold(say("expectations-write", kind=say("kind-button", kind=kind.value))),
        say("expectations-write-how", most=LONGEST_OWN),
        None if own is None else say("expectations-now", words=own),
        buttons=column(
            None if own is None else Press(say("expectations-remove"), RemoveOwn(group_id, kind)),
            Press(say("expectations-back"), LookAtCard(group_id, kind)),
        ),
    )


def agreed_line(event: ExpectationsAgreed, _: Network, say: Say) -> Line:
    return Line(
        say("expectations-agreed-line"), Press(say("expectations-button"), ShowOwnCard(event.group_id))
    )
