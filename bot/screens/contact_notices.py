"""What people are told of contact cards: a question to the owner, a line in the morning for who leads."""

from bot.domain.contacts import ContactCard
from bot.domain.network import Network
from bot.screens.contact_cards import KeepCards
from bot.screens.contacts import AskToRemoveCard, ChangeCard, ConfirmCard, LookAtCard, answers, card_words
from bot.screens.digest import Line
from bot.screens.menu import ShowContacts
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say


def proposed(card: ContactCard, network: Network, say: Say) -> Screen:
    """The number stands low: this may lie on a locked screen."""
    return screen(
        bold(say("contact-proposed")),
        say("contact-proposed-what", group=group_name(card.place, network, say)),
        card_words(card.parts, None, say),
        buttons=column(*answers(card.id, say)),
    )


def still_right(card: ContactCard, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("contact-still-right-title")),
        say("contact-still-right-what", group=group_name(card.place, network, say)),
        card_words(card.parts, card.name, say),
        buttons=column(
            Press(say("contact-yes"), ConfirmCard(card.id)),
            Press(say("contact-change"), ChangeCard(card.id)),
            Press(say("contact-remove"), AskToRemoveCard(card.id)),
        ),
    )


def accepted_line(card: ContactCard, _: Network, say: Say) -> Line:
    return Line(say("contact-accepted-line", function=card.function), _look(card, say))


def declined_line(card: ContactCard, _: Network, say: Say) -> Line:
    return Line(say("contact-declined-line", function=card.function), _keep(card, say))


def withdrawn_line(card: ContactCard, _: Network, say: Say) -> Line:
    """Read by its owner as well, who may only look at what is left."""
    return Line(
        say("contact-withdrawn-line", function=card.function), Press(say("menu-contacts"), ShowContacts())
    )


def unconfirmed_line(card: ContactCard, _: Network, say: Say) -> Line:
    return Line(say("contact-unconfirmed-line", function=card.function), _look(card, say))


def _look(card: ContactCard, say: Say) -> Press:
    return Press(say("contact-look"), LookAtCard(card.id))


def _keep(card: ContactCard, say: Say) -> Press:
    return Press(say("menu-contact-cards"), KeepCards(card.group_id))
