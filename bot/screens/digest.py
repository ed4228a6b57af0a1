"""What can wait, said in the morning: a line and a button for each thing."""

from collections import Counter
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
    """No name stands in the first line: it can be read on a locked screen.

    What is said in the same words is said once and counted, and found behind the last button.
    """
    counted = Counter(each.words for each in waiting)
    once = [next(each for each in waiting if each.words == words) for words in counted]
    shown = once[:MOST_LINES]
    more = len(once) - len(shown)
    return screen(
        bold(say("digest-title")),
        lines(*(_counted(each, counted[each.words], say) for each in shown)),
        say("digest-more", count=more) if more else None,
        buttons=column(
            *(each.press for each in shown if counted[each.words] == 1),
            Press(say("digest-show-all"), ShowToday()) if more or len(once) < len(waiting) else None,
        ),
    )


def _counted(line: Line, count: int, say: Say) -> str:
    return listed(line) if count == 1 else say("digest-counted", line=listed(line), count=count)


def listed(line: Line) -> str:
    words = line.words
    return f"– {words if len(words) <= LONGEST_LINE else words[: LONGEST_LINE - 1] + '…'}"
