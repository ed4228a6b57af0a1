"""Whom to call: the emergency line first, then carriers and functions, and one card a screen."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.domain.contacts import ContactCard, Directory, Part, Seen
from bot.domain.network import Level, Network
from bot.domain.people import Membership
from bot.domain.phones import EMERGENCY, POLICE
from bot.screens.buttons import Meaning, button
from bot.screens.menu import to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_title
from bot.screens.screen import Button, Copy, Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

ON_A_PAGE = 10


@button("conp")
class ShowContactsOf(Meaning):
    group_id: int
    page: int


@button("cc")
class LookAtCard(Meaning):
    card_id: int


@button("cca")
class AddCard(Meaning):
    group_id: int


@button("ccv")
class SaveToPhone(Meaning):
    card_id: int


@button("ccd")
class DecideCard(Meaning):
    """The owner says yes: with the name, or with the function alone."""

    card_id: int
    named: bool


@button("ccno")
class DeclineCard(Meaning):
    card_id: int


@button("ccok")
class ConfirmCard(Meaning):
    card_id: int


@button("ccch")
class ChangeCard(Meaning):
    card_id: int


@button("ccrq")
class AskToRemoveCard(Meaning):
    card_id: int


def open_to_all(say: Say) -> Screen:
    """For those who have not joined, or belong to no group any more."""
    return screen(
        *_first(say),
        say("contacts-when-joined"),
        buttons=column(*_copies_first(say), to_menu(say)),
    )


def which_place(memberships: Sequence[Membership], network: Network, say: Say) -> Screen:
    groups = {each.group_id: each.place for each in memberships}
    return screen(
        *_first(say),
        bold(say("contacts-which-place")),
        buttons=column(
            *_copies_first(say),
            *(
                Press(group_title(place, network, say), ShowContactsOf(group_id, 0))
                for group_id, place in groups.items()
            ),
            to_menu(say),
        ),
    )


def directory(found: Directory, today: date, network: Network, say: Say, number: int = 0) -> Screen:
    shown = page([*found.routes, *found.functions], number, ON_A_PAGE)
    return screen(
        *_first(say),
        *_sections(shown.items, today, network, say),
        None if shown.items else say("contacts-none-of-yours" if found.may_keep else "contacts-none"),
        position(shown, say),
        buttons=(
            *column(*_copies_first(say)),
            *column(
                *(
                    Press(say("contact-answer", function=each.function), LookAtCard(each.id))
                    for each in found.waiting
                ),
                *(Press(label_of(each, say), LookAtCard(each.id)) for each in shown.items),
            ),
            *turns(shown, lambda to: ShowContactsOf(found.group_id, to), say),
            *column(
                Press(say("contact-card-add"), AddCard(found.group_id))
                if found.may_keep and not shown.items
                else None,
                to_menu(say),
            ),
        ),
    )


def one(seen: Seen, today: date, network: Network, say: Say) -> Screen:
    card = seen.card
    return screen(
        card_words(card.parts, card.name, say),
        lines(group_title(card.place, network, say), _standing(seen, today, say)),
        buttons=column(
            *_to_dial(card, say),
            *(_for_owner(card, say) if seen.is_own else ()),
            Press(say("contact-still-right"), ConfirmCard(card.id))
            if seen.may_change and card.accepted and card.due_on(today)
            else None,
            Press(say("contact-change"), ChangeCard(card.id)) if seen.may_change and card.accepted else None,
            Press(say("contact-remove"), AskToRemoveCard(card.id))
            if seen.may_remove and not (seen.is_own and not card.accepted)
            else None,
            Press(say("contacts-back"), ShowContactsOf(card.group_id, 0)),
            to_menu(say),
        ),
    )


def in_the_file(card: ContactCard) -> Screen:
    """What stands under the file that a telephone saves the contact from."""
    return screen(lines(bold(card.function), card.phone))


def card_words(parts: Mapping[Part, str | None], name: str | None, say: Say) -> Words:
    """A card as people read it; what was skipped is not spoken of."""
    hours, deputy, carrier = (parts.get(each) for each in (Part.HOURS, Part.DEPUTY, Part.CARRIER))
    return lines(
        bold(parts[Part.FUNCTION] or ""),
        name,
        say("contact-phone", phone=parts[Part.PHONE] or ""),
        say("contact-hours", hours=hours) if hours else None,
        say("contact-deputy", deputy=deputy) if deputy else None,
        say("contact-deputy-phone", phone=phone) if (phone := parts.get(Part.DEPUTY_PHONE)) else None,
        say("contact-for-carrier", carrier=say("carrier", carrier=carrier)) if carrier else None,
    )


def answers(card_id: int, say: Say) -> Sequence[Press]:
    """What the owner of a new card may say to it."""
    return (
        Press(say("contact-with-name"), DecideCard(card_id, named=True)),
        Press(say("contact-without-name"), DecideCard(card_id, named=False)),
        Press(say("contact-decline"), DeclineCard(card_id)),
    )


def line_of(card: ContactCard, today: date, say: Say) -> str:
    """One card in a list: «Polisens kontaktperson: 114 14»."""
    line = say("contact-line", function=label_of(card, say), phone=card.phone)
    return f"{line} – {_not_confirmed(card, say)}" if card.stale_on(today) else line


def _first(say: Say) -> tuple[Words, str]:
    return bold(say("contacts-emergency")), say("contacts-police")


def _copies_first(say: Say) -> tuple[Copy, Copy]:
    return Copy(say("emergency-copy"), EMERGENCY), Copy(say("contact-copy", phone=POLICE), POLICE)


def _sections(cards: Sequence[ContactCard], today: date, network: Network, say: Say) -> Iterator[Words]:
    headings = [_heading(each, network, say) for each in cards]
    for heading in dict.fromkeys(headings):
        here = (card for card, its in zip(cards, headings, strict=True) if its == heading)
        yield lines(bold(heading), *(line_of(each, today, say) for each in here))


def _heading(card: ContactCard, network: Network, say: Say) -> str:
    if card.carrier is not None:
        return say("contacts-of-carriers")
    place = network[card.place]
    return say("contacts-of-nation") if place.level is Level.NATION else place.name


def label_of(card: ContactCard, say: Say) -> str:
    if card.carrier is None:
        return card.function
    return say(
        "contact-of-carrier", carrier=say("carrier", carrier=card.carrier.value), function=card.function
    )


def _to_dial(card: ContactCard, say: Say) -> Sequence[Button]:
    deputy = card.deputy_phone
    return (
        Copy(say("contact-copy", phone=card.phone), card.phone),
        *((Copy(say("contact-copy", phone=deputy), deputy),) if deputy and deputy != card.phone else ()),
        *((Press(say("contact-save"), SaveToPhone(card.id)),) if card.accepted else ()),
    )


def _for_owner(card: ContactCard, say: Say) -> Sequence[Press]:
    if not card.accepted:
        return answers(card.id, say)
    other = say("contact-with-name") if card.name is None else say("contact-without-name")
    return (Press(other, DecideCard(card.id, named=card.name is None)),)


def _standing(seen: Seen, today: date, say: Say) -> str:
    card = seen.card
    if not card.accepted:
        return (
            say("contact-waits-for-you") if seen.is_own else say("contact-waits", name=card.owner_name or "")
        )
    if card.stale_on(today):
        return _not_confirmed(card, say)
    return say("contact-confirmed", day=moments.day(card.confirmed_at, say.language))


def _not_confirmed(card: ContactCard, say: Say) -> str:
    return say("contact-not-confirmed", day=moments.day(card.confirmed_at, say.language))
