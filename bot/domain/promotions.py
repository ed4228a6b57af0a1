"""Making a vetted answer, or another name of one, of a question that was answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.answer_editing import LONGEST_ALIAS, LONGEST_TITLE
from bot.domain.questions import Question
from bot.domain.spelling import folded, one_line

MOST_WORDINGS = 10
"""As many as fit one message together with the longest answer."""


@dataclass(frozen=True, slots=True)
class Promotion:
    """How people have asked, in the order in which they were answered, and what somebody makes of it.

    `dropped` has a bit for each wording that is not to go along, so that a button can carry it.
    """

    answered: Sequence[Question]
    """That got the same answer."""
    dropped: int = 0
    titled: int = 0
    """Which wording names a new answer."""

    @property
    def question(self) -> Question:
        return self.answered[0]

    @property
    def wordings(self) -> Sequence[str]:
        """Each once. What is too long for a name is left out, unless nothing else is left."""
        asked = {folded(line): line for each in self.answered if (line := one_line(each.words))}
        short = [each for each in asked.values() if len(each) <= LONGEST_ALIAS]
        return (short or [_cut(each) for each in asked.values()])[:MOST_WORDINGS]

    @property
    def title(self) -> str:
        known = range(len(self.wordings))
        return self.wordings[self.titled if self.titled in known else 0]

    @property
    def names(self) -> Sequence[str]:
        """Those that go along, without the title of a new answer."""
        return [each for each in self.kept if each != self.title]

    @property
    def kept(self) -> Sequence[str]:
        """Those that go along as other names of an answer that there is."""
        return [each for number, each in enumerate(self.wordings) if not self.is_dropped(number)]

    def is_dropped(self, number: int) -> bool:
        return bool(self.dropped >> number & 1)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST_TITLE else f"{words[: LONGEST_TITLE - 1]}…"
