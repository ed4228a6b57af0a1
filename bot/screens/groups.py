"""A group, as those who lead it see it: one page from which everything about it is one tap away."""

from collections.abc import Callable

from bot.domain.network import Network
from bot.screens.buttons import Meaning
from bot.screens.menu import IN_A_GROUP, to_menu
from bot.screens.places import group_title
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say

ABOUT_IT: tuple[tuple[str, Callable[[int], Meaning]], ...] = ()
"""What is found only here: the label's text, and the button for a group's number."""


def overview(group_id: int, place: str, network: Network, say: Say) -> Screen:
    return screen(
        bold(group_title(place, network, say)),
        buttons=column(
            *(Press(say(text_id), meaning(group_id)) for text_id, meaning in (*IN_A_GROUP, *ABOUT_IT)),
            to_menu(say),
        ),
    )
