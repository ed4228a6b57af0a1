"""Keeping contact cards: the list of a group's, writing one part by part, asking its owner."""

from collections.abc import Sequence
from datetime import date

from bot.domain.contact_cards import NEEDED, Draft, Whose, may_be_private
from bot.domain.contacts import Carrier, ContactCard, Kept, Part
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens.buttons import Meaning, button
from bot.screens.contacts import (
    AddCard,
    LookAtCard,
    card_words,
    line_of,
)
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.screens.telltales import warning
from bot.texts.catalog import Say

ON_A_PAGE = 10


@button("ccs")
class KeepCards(Meaning):
    group_id: int


@button("ccsp")
class TurnCards(Meaning):
    group_id: int
    page: int


@button("ccf")
class AddCardFor(Meaning):
    group_id: int
    whose: Whose


@button("ccm")
class ChooseOwner(Meaning):
    group_id: int
    page: int


@button("cco")
class AddCardAbout(Meaning):
    group_id: int
    person_id: int


@button("ccsk")
class SkipPart(Meaning):
    part: Part


@button("ccc")
class CardOfCarrier(Meaning):
    carrier: Carrier


@button("ccsave")
class SaveCard(Meaning):
    named: bool


@button("ccpt")
class ChangePart(Meaning):
    card_id: int
    part: Part


@button("ccpx")
class EmptyPart(Meaning):
    card_id: int
    part: Part


@button("cccc")
class ChangeCarrier(Meaning):
    card_id: int
    carrier: Carrier


@button("ccr")
class RemoveCard(Meaning):
    card_id: int


def kept(kept: Kept, today: date, network: Network, say: Say, number: int = 0) -> Screen:
    shown = page(kept.cards, number, ON_A_PAGE)
    return screen(
        bold(say("contact-cards-title", group=group_name(kept.place, network, say))),
        lines(*(_kept_line(each, today, say) for each in shown.items))
        if shown.items
        else say("contact-cards-none"),
        position(shown, say),
        buttons=(
            *column(*(Press(each.function, LookAtCard(each.id)) for each in shown.items)),
            *turns(shown, lambda to: TurnCards(kept.group_id, to), say),
            *column(
                Press(say("contact-card-add"), AddCard(kept.group_id)),
                Press(say("menu-group"), ShowGroup(kept.group_id)),
                to_menu(say),
            ),
        ),
    )


def choose_whose(group_id: int, person: Person, say: Say) -> Screen:
    return screen(
        bold(say("contact-card-whose")),
        say("contact-card-whose-how"),
        buttons=column(
            Press(say("contact-card-own"), AddCardFor(group_id, Whose.OWN))
            if person.belongs_to(group_id)
            else None,
            Press(say("contact-card-member"), ChooseOwner(group_id, 0)),
            Press(say("contact-card-outside"), AddCardFor(group_id, Whose.OUTSIDE)),
            Press(say("contact-cards-back"), KeepCards(group_id)),
        ),
    )


def choose_owner(group_id: int, members: Sequence[Person], say: Say, number: int = 0) -> Screen:
    shown = page(members, number)
    return screen(
        bold(say("contact-card-which-member")),
        say("contact-card-member-how") if members else say("contact-card-nobody"),
        position(shown, say),
        buttons=(
            *column(*(Press(each.name, AddCardAbout(group_id, each.id)) for each in shown.items)),
            *turns(shown, lambda to: ChooseOwner(group_id, to), say),
            *column(Press(say("contact-cards-back"), KeepCards(group_id))),
        ),
    )


def next_step(draft: Draft, person: Person, say: Say) -> Screen:
    """The first part that is missing; when there is none, the whole card to look at."""
    part = draft.next_part
    if part is None:
        return check(draft, person, say)
    skip = Press(say("contact-skip"), SkipPart(part)) if part not in NEEDED else None
    return screen(
        bold(say("contact-ask", part=part.value)),
        say("contact-ask-how", part=part.value),
        buttons=column(
            *(
                Press(say("carrier", carrier=each.value), CardOfCarrier(each))
                for each in (Carrier if part is Part.CARRIER else ())
            ),
            skip,
            to_menu(say),
        ),
    )


def check(draft: Draft, person: Person, say: Say) -> Screen:
    own, outside = draft.owner_id == person.id, draft.owner_id is None
    words = [draft.parts.get(each) or "" for each in (Part.FUNCTION, Part.HOURS, Part.DEPUTY)]
    return screen(
        bold(say("contact-check-title")),
        card_words(draft.parts, None, say),
        say("contact-hint") if may_be_private(draft.parts) else None,
        warning(words, say),
        say("contact-check-own")
        if own
        else say("contact-check-outside" if outside else "contact-check-member"),
        buttons=column(
            *(
                (
                    Press(say("contact-with-name"), SaveCard(named=True)),
                    Press(say("contact-without-name"), SaveCard(named=False)),
                )
                if own
                else (
                    Press(
                        say("contact-save-card" if outside else "contact-ask-member"), SaveCard(named=False)
                    ),
                )
            ),
            Press(say("contact-start-over"), AddCard(draft.group_id)),
            to_menu(say),
        ),
    )


def saved(card: ContactCard, say: Say) -> Screen:
    told = say("contact-saved") if card.accepted else say("contact-asked-member", name=card.owner_name or "")
    return screen(
        bold(told),
        card_words(card.parts, card.name, say),
        buttons=column(Press(say("contact-cards-back"), KeepCards(card.group_id)), to_menu(say)),
    )


def decided(card: ContactCard, say: Say) -> Screen:
    return screen(
        bold(say("contact-decided")),
        card_words(card.parts, card.name, say),
        say("contact-decided-what"),
        buttons=column(Press(say("contact-look"), LookAtCard(card.id)), to_menu(say)),
    )


def declined(say: Say) -> Screen:
    return screen(say("contact-declined"), buttons=column(to_menu(say)))


def confirmed(card: ContactCard, say: Say) -> Screen:
    return screen(
        bold(say("contact-thanks")),
        card_words(card.parts, card.name, say),
        buttons=column(Press(say("contact-look"), LookAtCard(card.id)), to_menu(say)),
    )


def choose_part(card: ContactCard, say: Say) -> Screen:
    parts = [each for each in Part if each is not Part.DEPUTY_PHONE or card.deputy is not None]
    return screen(
        bold(say("contact-which-part")),
        card_words(card.parts, card.name, say),
        buttons=column(
            *(Press(say("contact-part", part=each.value), ChangePart(card.id, each)) for each in parts),
            Press(say("contact-look"), LookAtCard(card.id)),
        ),
    )


def change_part(card: ContactCard, part: Part, say: Say) -> Screen:
    may_be_empty = part not in NEEDED and card.parts[part] is not None
    return screen(
        bold(say("contact-ask", part=part.value)),
        say("contact-ask-how", part=part.value),
        buttons=column(
            *(
                Press(say("carrier", carrier=each.value), ChangeCarrier(card.id, each))
                for each in (Carrier if part is Part.CARRIER else ())
            ),
            Press(say("contact-empty"), EmptyPart(card.id, part)) if may_be_empty else None,
            Press(say("contact-look"), LookAtCard(card.id)),
        ),
    )


def ask_to_remove(card: ContactCard, say: Say) -> Screen:
    return screen(
        bold(say("contact-remove-title")),
        card_words(card.parts, card.name, say),
        say("contact-remove-what"),
        buttons=column(
            Press(say("contact-remove-yes"), RemoveCard(card.id)),
            Press(say("contact-remove-no"), LookAtCard(card.id)),
        ),
    )


def removed(say: Say) -> Screen:
    return screen(say("contact-removed"), buttons=column(to_menu(say)))


def _kept_line(card: ContactCard, today: date, say: Say) -> str:
    if card.accepted:
        return line_of(card, today, say)
    return say("contact-line-waits", function=card.function, name=card.owner_name or "")
