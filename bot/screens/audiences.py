"""The one message in which the readers of a newsletter are chosen, with the count of them on top."""

from collections.abc import Iterator, Sequence

from bot.domain.audiences import Reach, Reader, Saved, Scope, kinds_to_choose, roles_to_choose
from bot.domain.network import Level, Network, level_of
from bot.domain.newsletters import Newsletter
from bot.domain.people import Language
from bot.domain.workplaces import WorkplaceState
from bot.screens.audience_buttons import (
    AskToRemoveSaved,
    ChooseChats,
    ChooseEverybody,
    ChooseKind,
    ChooseLanguage,
    ChoosePlace,
    ChooseRole,
    ChooseScope,
    ChooseState,
    NameAudience,
    RemoveSaved,
    ShowAudience,
    ShowFilters,
    ShowNames,
    ShowPlaces,
    ShowSaved,
    UseSaved,
)
from bot.screens.audience_words import all_below, in_order, summary, whom
from bot.screens.buttons import Meaning
from bot.screens.choices import abreast
from bot.screens.newsletter_buttons import to_letter
from bot.screens.pages import Page, page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts.catalog import OWN_NAME, Say


def choose(letter: Newsletter, reach: Reach, network: Network, say: Say) -> Screen:
    """The kinds are chosen here, since that is what is mostly asked for; the rest has a page of its own."""
    number = letter.id
    wide = level_of(letter.place) in {Level.COUNTY, Level.NATION}
    return screen(
        bold(say("audience-title")),
        summary(letter, reach, network, say),
        say("audience-how"),
        buttons=(
            *column(Press(say("audience-places"), ShowPlaces(number, 0)) if wide else None),
            *abreast(_kinds(letter, say)),
            *column(
                Press(say("audience-filters"), ShowFilters(number)),
                Press(say("audience-everybody"), ChooseEverybody(number))
                if letter.audience.leaves_some_out
                else None,
                Press(say("audience-names"), ShowNames(number, 0)),
                Press(say("audience-saved"), ShowSaved(number)),
                to_letter(number, say),
            ),
        ),
    )


def filters(letter: Newsletter, reach: Reach, network: Network, say: Say) -> Screen:
    audience, number = letter.audience, letter.id
    return screen(
        bold(say("audience-filters")),
        summary(letter, reach, network, say),
        say("audience-filters-how"),
        buttons=(
            *abreast(_roles(letter, say)),
            *abreast(_states(letter, say)),
            *abreast(_languages(letter, say)),
            *column(
                Press(
                    say("audience-chats-off" if audience.to_chats else "audience-chats-on"),
                    ChooseChats(number, not audience.to_chats),
                ),
                Press(say("audience-back"), ShowAudience(number)),
            ),
        ),
    )


def in_pages(places: Sequence[str], number: int, network: Network) -> Page[str]:
    return page(sorted(places, key=lambda each: in_order(each, network)), number)


def places(letter: Newsletter, reach: Reach, below: Page[str], network: Network, say: Say) -> Screen:
    """All of them, or some by name: a press on one name leaves out all that are not chosen."""
    return screen(
        bold(say("audience-places")),
        summary(letter, reach, network, say),
        position(below, say),
        buttons=(
            *column(*_scopes(letter, network, say)),
            *abreast(_named(letter, below, network, say)),
            *turns(below, lambda to: ShowPlaces(letter.id, to), say),
            *column(Press(say("audience-back"), ShowAudience(letter.id))),
        ),
    )


def names(letter: Newsletter, shown: Page[Reader], network: Network, say: Say) -> Screen:
    return screen(
        bold(say("audience-names-title")),
        lines(*(_reader(each, network, say) for each in shown.items))
        if shown.items
        else say("audience-none"),
        position(shown, say),
        buttons=(
            *turns(shown, lambda to: ShowNames(letter.id, to), say),
            *column(Press(say("audience-back"), ShowAudience(letter.id))),
        ),
    )


def saved(letter: Newsletter, found: Sequence[Saved], say: Say) -> Screen:
    return screen(
        bold(say("audience-saved")),
        say("audience-saved-how") if found else say("audience-saved-none"),
        buttons=(
            *(
                (
                    Press(each.name, UseSaved(letter.id, each.id)),
                    Press(say("audience-remove"), AskToRemoveSaved(letter.id, each.id)),
                )
                for each in found
            ),
            *column(
                Press(say("audience-save"), NameAudience(letter.id)),
                Press(say("audience-back"), ShowAudience(letter.id)),
            ),
        ),
    )


def write_name(letter: Newsletter, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("audience-name-ask")),
        say("audience-name-how", audience=_capital(whom(letter.audience, letter.place, network, say))),
        buttons=column(Press(say("audience-back"), ShowAudience(letter.id))),
    )


def ask_to_remove(letter: Newsletter, one: Saved, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("audience-remove-ask", name=one.name)),
        _capital(whom(one.audience, letter.place, network, say)),
        buttons=column(
            Press(say("audience-remove-yes"), RemoveSaved(letter.id, one.id)),
            Press(say("audience-saved-back"), ShowSaved(letter.id)),
        ),
    )


def _label(place: str, of: str, network: Network, say: Say) -> str:
    """Of a county's own groups what they are, of all others where they are."""
    if level_of(place) is Level.CHIEFS:
        return say("audience-chiefs")
    return say("audience-network") if place == of else network[place].name


def _toggle(label: str, meaning: Meaning, say: Say, *, chosen: bool) -> Press:
    """`meaning` is the other way round. What is chosen says so in words."""
    return Press(say("audience-chosen", label=label) if chosen else label, meaning)


def _kinds(letter: Newsletter, say: Say) -> Iterator[Press]:
    for kind in kinds_to_choose(letter.place):
        chosen = kind in letter.audience.kinds
        label = say("kind-button", kind=kind.value)
        yield _toggle(label, ChooseKind(letter.id, kind, not chosen), say, chosen=chosen)


def _roles(letter: Newsletter, say: Say) -> Iterator[Press]:
    for role in roles_to_choose(letter.place):
        chosen = role in letter.audience.roles
        label = _capital(say("audience-role", role=role.value))
        yield _toggle(label, ChooseRole(letter.id, role, not chosen), say, chosen=chosen)


def _states(letter: Newsletter, say: Say) -> Iterator[Press]:
    if level_of(letter.place) is Level.CHIEFS:  # chiefs certify no workplaces
        return
    for state in WorkplaceState:
        chosen = state in letter.audience.states
        label = _capital(say("audience-state", state=state.value))
        yield _toggle(label, ChooseState(letter.id, state, not chosen), say, chosen=chosen)


def _languages(letter: Newsletter, say: Say) -> Iterator[Press]:
    for language in Language:
        chosen = language in letter.audience.languages
        yield _toggle(OWN_NAME[language], ChooseLanguage(letter.id, language, not chosen), say, chosen=chosen)


def _scopes(letter: Newsletter, network: Network, say: Say) -> Iterator[Press]:
    """A county's own group stands among the names."""
    now = letter.audience.scope(letter.place)
    if level_of(letter.place) is Level.NATION:
        own = say("audience-own", group=group_name(letter.place, network, say))
        yield _toggle(own, ChooseScope(letter.id, Scope.OWN), say, chosen=now is Scope.OWN)
    everywhere = _capital(all_below(letter.place, network, say))
    yield _toggle(everywhere, ChooseScope(letter.id, Scope.ALL), say, chosen=now is Scope.ALL)


def _named(letter: Newsletter, shown: Page[str], network: Network, say: Say) -> Iterator[Press]:
    some = letter.audience.scope(letter.place) is not Scope.ALL
    for place in shown.items:
        chosen = some and place in letter.audience.places
        label = _label(place, letter.place, network, say)
        yield _toggle(label, ChoosePlace(letter.id, place, not chosen, shown.number), say, chosen=chosen)


def _reader(reader: Reader, network: Network, say: Say) -> str:
    line = say(
        "audience-reader",
        name=reader.name,
        kind=say("kind", kind=reader.kind.value),
        place=network[reader.place].name,
    )
    return say("person-by-email", name=line) if reader.by_email else line


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
