"""A group, as those who lead it see it: one page from which everything about it is one tap away."""

from collections.abc import Callable

from bot.domain.network import Level, Network
from bot.domain.seats import SeatedGroup
from bot.screens.applications.buttons import ShowApplications
from bot.screens.buttons import Meaning
from bot.screens.contact_cards import KeepCards
from bot.screens.covering import ShowCovered
from bot.screens.invitations import ShowInvitations
from bot.screens.members import ShowMembers
from bot.screens.menu import IN_A_GROUP, to_menu
from bot.screens.places import group_title
from bot.screens.questions.buttons import ShowQuestions
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.screens.seats import ShowSeats, heads, in_words
from bot.texts.catalog import Say

ABOUT_IT: tuple[tuple[str, Callable[[int], Meaning]], ...] = (
    ("group-members", ShowMembers),
    ("group-invitations", ShowInvitations),
    ("applications-button", ShowApplications),
    ("questions", ShowQuestions),
    ("menu-contact-cards", KeepCards),
    ("covering-button", ShowCovered),
)
"""What is found only here: the label's text, and the button for a group's number."""


def overview(group: SeatedGroup, network: Network, say: Say) -> Screen:
    """A working group has seats to fill; a network above has groups below it."""
    place, group_id = group.place, group.group_id
    level = network[place].level
    works = level is Level.MUNICIPALITY
    below = Press(say(BELOW[level]), ShowSeats(place, 0)) if level in BELOW else None
    return screen(
        bold(group_title(place, network, say)),
        in_words(group.seats, say) if works else heads(group.seats, say),
        buttons=column(
            below,
            *(Press(say(text_id), meaning(group_id)) for text_id, meaning in (*IN_A_GROUP, *ABOUT_IT)),
            to_menu(say),
        ),
    )


BELOW = {Level.COUNTY: "group-below", Level.NATION: "group-counties"}
