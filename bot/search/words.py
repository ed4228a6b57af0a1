"""What a text is made of for the search: stems, groups of synonyms, pairs of words, and pieces of words.

Stems forgive endings, synonyms forgive slang, pairs tell «får inte» from «får» and «inte», pieces forgive
spelling and find the parts of compounds.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.domain.spelling import folded

_WORD = re.compile(r"[a-z0-9]+")

_ENDINGS = re.compile(
    r"(?:arna|erna|orna|ingen|ingar|ing|else|ade|are|ast|ens|ets"
    r"|ar|at|de|ed|en|er|es|et|ly|na|or|te|a|e|n|r|s|t)$"
)
_SHORTEST_STEM = 4

_PIECES = (3, 4, 5)
PIECE, STEM, GROUP, PAIR = 0.2, 1.0, 1.0, 0.75
"""How much each kind of feature weighs. Pieces are many: one word has about ten."""

_LONGEST_SYNONYM = 3


def words(text: str) -> list[str]:
    return _WORD.findall(folded(text).replace("'", ""))


def stem(word: str) -> str:
    """The longest ending off, Swedish or English, where enough is left to tell the word from others."""
    ending = _ENDINGS.search(word, _SHORTEST_STEM)
    return word[: ending.start()] if ending else word


class Features:
    """Turns texts into weighted features. Groups of synonyms are given once, when the index is built."""

    def __init__(self, synonyms: Iterable[tuple[str, ...]]) -> None:
        self._group: dict[tuple[str, ...], str] = {}
        for number, group in enumerate(synonyms):
            for each in group:
                stems = tuple(stem(word) for word in words(each))
                self._group.setdefault(stems, f"={number}")
        self._begins = {stems[0] for stems in self._group}

    def of(self, *texts: str) -> dict[str, float]:
        """Of all the texts together."""
        found: dict[str, float] = defaultdict(float)
        times: dict[str, int] = defaultdict(int)
        stem_of: dict[str, str] = {}
        for text in texts:
            written = words(text)
            for word in written:
                times[word] += 1
                if word not in stem_of:
                    stem_of[word] = stem(word)
            stems = [stem_of[word] for word in written]
            for group in self._groups(stems):
                found[group] += GROUP
            for one, next_one in pairwise(stems):
                found[f"{one} {next_one}"] += PAIR
        for word, count in times.items():
            found["." + stem_of[word]] += STEM * count
            for piece in _pieces(word):
                found[piece] += PIECE * count
        return found

    def _groups(self, stems: list[str]) -> Iterator[str]:
        for start, begins in enumerate(stems):
            if begins in self._begins:
                for length in range(1, min(_LONGEST_SYNONYM, len(stems) - start) + 1):
                    if group := self._group.get(tuple(stems[start : start + length])):
                        yield group


def _pieces(word: str) -> Iterator[str]:
    marked = f"_{word}_"
    for length in _PIECES:
        for start in range(len(marked) - length + 1):
            yield marked[start : start + length]
