"""What a text is made of for the search: stems, groups of synonyms, and pieces of words.

Stems forgive endings, synonyms forgive slang, pieces forgive spelling and find the parts of compounds.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from bot.domain.spelling import folded

_WORD = re.compile(r"[a-z0-9]+")

_ENDINGS = re.compile(
    r"(?:arna|erna|orna|ingen|ingar|ing|else|ade|are|ast|ens|ets"
    r"|ar|at|de|ed|en|er|es|et|ly|na|or|te|a|e|n|r|s|t)$"
)
_SHORTEST_STEM = 4

_PIECES = (3, 4, 5)
PIECE, STEM, GROUP = 0.15, 1.0, 1.5
"""How much each kind of feature weighs. Pieces are many: one word has about ten."""

_LONGEST_SYNONYM = 3


def words(text: str) -> list[str]:
    return _WORD.findall(folded(text).replace("'", ""))


def stem(word: str) -> str:
    """The longest ending off, Swedish or English, where enough is left to tell the word from others."""
    ending = _ENDINGS.search(word, _SHORTEST_STEM)
    return word[: ending.start()] if ending else word


Weights: TypeAlias = Mapping[str, float]
"""How much there is of each feature."""


class Features:
    """Turns a text into weighted features. Groups of synonyms are given once, when the index is built."""

    def __init__(self, synonyms: Iterable[tuple[str, ...]]) -> None:
        self._group: dict[tuple[str, ...], str] = {}
        for number, group in enumerate(synonyms):
            for each in group:
                stems = tuple(stem(word) for word in words(each))
                self._group.setdefault(stems, f"={number}")

    def of(self, text: str) -> Weights:
        found: dict[str, float] = defaultdict(float)
        written = words(text)
        stems = [stem(word) for word in written]
        for each in stems:
            found["." + each] += STEM
        for group in self._groups(stems):
            found[group] += GROUP
        for word in written:
            for piece in _pieces(word):
                found[piece] += PIECE
        return found

    def _groups(self, stems: list[str]) -> Iterator[str]:
        for start in range(len(stems)):
            for length in range(1, _LONGEST_SYNONYM + 1):
                group = self._group.get(tuple(stems[start : start + length]))
                if group and start + length <= len(stems):
                    yield group


def _pieces(word: str) -> Iterator[str]:
    marked = f"_{word}_"
    for length in _PIECES:
        for start in range(len(marked) - length + 1):
            yield marked[start : start + length]
