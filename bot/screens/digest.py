"""What can wait, said in the morning: a line and a button for each thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.digest import MOST_LINES
from bot.screens.menu import ShowToday
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts.catalog import Say

LONGEST_LINE = 180
"""Ten of them fit into a message, whatever they are written with."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing in few words, and the button that leads on from it."""

    words: str
    press: Press | None = None


def digest(waiting: Sequence[Line], say: Say) -> Screen:
    """No name stands in the first line: it can be read on a locked screen."""
    shown = waiting[:MOST_LINES]
    more = len(waiting) - len(shown)
    return screen(
        bold(say("digest-title")),
        lines(*(listed(each) for each in shown)),
        say("digest-more", count=more) if more else None,
        buttons=column(
            *(each.press for each in shown), Press(say("digest-show-all"), ShowToday()) if more else None
        ),
    )


def listed(line: Line) -> str:
    words = line.words
    return f"– {words if len(words) <= LONGEST_LINE else words[: LONGEST_LINE - 1] + '…'}"
