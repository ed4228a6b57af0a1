"""Whom a newsletter is for, in words."""

from collections.abc import Iterator

from bot.domain.audiences import Audience, Reach, Scope
from bot.domain.network import NATION, Level, Network, level_of
from bot.domain.newsletters import Newsletter
from bot.domain.spelling import swedish_order
from bot.screens.places import group_name
from bot.screens.screen import Words, lines
from bot.texts import moments
from bot.texts.catalog import OWN_NAME, Say

NAMED = 3
"""So many places are named; of more, only how many there are."""


def readers(letter: Newsletter, reach: Reach, network: Network, say: Say) -> Words:
    """One line where it goes to the own group, as it mostly does."""
    if letter.audience != Audience((letter.place,)):
        return summary(letter, reach, network, say)
    group = group_name(letter.place, network, say)
    return lines(
        say("newsletter-count", people=reach.in_all, chats=reach.chats, group=group), _without(reach, say)
    )


def summary(letter: Newsletter, reach: Reach, network: Network, say: Say) -> Words:
    """Whom it goes to and how many that is now; a line for each thing that is not as it mostly is."""
    audience = letter.audience
    conditions = [*_conditions(audience, say)]
    return lines(
        say(
            "audience-to",
            audience=whom(audience, letter.place, network, say),
            people=reach.in_all,
        ),
        say("audience-only", conditions=", ".join(conditions)) if conditions else None,
        _chats(audience, reach, say),
        _without(reach, say),
    )


def to_so_many(letter: Newsletter, reach: Reach, network: Network, say: Say) -> str:
    """Asked before it goes far."""
    audience = whom(letter.audience, letter.place, network, say)
    return say("newsletter-ask-again", people=reach.in_all, audience=audience)


def _without(reach: Reach, say: Say) -> str | None:
    return say("audience-opted-out", count=reach.opted_out) if reach.opted_out else None


def _chats(audience: Audience, reach: Reach, say: Say) -> str | None:
    """A chat can't be sifted: that is said wherever somebody is left out."""
    if audience.to_chats:
        told = say("audience-chats", count=reach.chats) if reach.chats else None
        return say("audience-chats-read-all") if told and audience.leaves_some_out else told
    return say("audience-no-chats-filtered" if audience.leaves_some_out else "audience-no-chats")


def whom(audience: Audience, place: str, network: Network, say: Say) -> str:
    if not audience.kinds and audience.scope(place) is Scope.ALL:
        return all_below(place, network, say)
    kinds = [say("kind-many", kind=each.value) for each in audience.kinds]
    return say(
        "audience-who-where",
        who=moments.listing(kinds, say.language) if kinds else say("audience-all"),
        where=where(audience, place, network, say),
    )


def where(audience: Audience, place: str, network: Network, say: Say) -> str:
    match audience.scope(place):
        case Scope.OWN:
            return group_name(place, network, say)
        case Scope.ALL:
            return all_below(place, network, say)
        case Scope.SOME:
            chosen = sorted(audience.places, key=lambda each: in_order(each, network))
            if not chosen:
                return say("audience-nowhere")
            if len(chosen) > NAMED:
                return say("audience-counties" if audience.below else "audience-groups", count=len(chosen))
            named = [network[each].name if audience.below else _named(each, network, say) for each in chosen]
            return moments.listing(named, say.language)


def _named(place: str, network: Network, say: Say) -> str:
    """A municipality needs no more than its name."""
    if level_of(place) is Level.MUNICIPALITY:
        return network[place].name
    return group_name(place, network, say)


def all_below(place: str, network: Network, say: Say) -> str:
    if place == NATION:
        return say("audience-all-in-nation")
    return say("audience-all-in-county", county=network[place].name)


def in_order(place: str, network: Network) -> tuple[int, tuple[int, ...]]:
    """A county's own groups first."""
    return (0 if len(place) < 4 else 1, swedish_order(network[place].name))


def _conditions(audience: Audience, say: Say) -> Iterator[str]:
    for role in audience.roles:
        yield say("audience-role", role=role.value)
    for state in audience.states:
        yield say("audience-state", state=state.value)
    for language in audience.languages:
        yield say("audience-language", language=OWN_NAME[language.value].lower())
