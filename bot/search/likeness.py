"""Which questions ask the same, though in other words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from math import log, sqrt
from statistics import fmean

from bot.search.entries import Library
from bot.search.words import Features, words

ALIKE = 0.25
"""Chosen by pairs of shipped phrasings: of those of different answers 1 of 50 is as alike, of those of one
answer, which often ask for different sides of it, 1 of 4. It may be as low as that: somebody looks at the
questions before they are answered together, and what is missed gets the same answer with a tap of its own."""

MOST_TOGETHER = 10
"""As many as can be read in one message."""

_GROUP = 2.0
"""That two texts name the same thing in other words counts for more than that they share a word."""

_LITTLE_WORDS = """
jag du han hon vi ni de man mig dig oss er dem min mitt mina din ditt dina var vart vara sin sitt sina den
det denna detta dessa en ett och eller men att som om i pa av for fran till med utan vid hos over under mot
ar varit har hade haft blir blev bli ska skall skulle kan kunde far fick maste bor vill vad hur nar vem
vilken vilket vilka varfor nagot nagon nagra inte ju val nu sa dar ocksa an bara the a an and or but to of
in on at with by is are was were be been do does did has have had can could may must should would will shall
he she we they me us them my your our their it its this that these those what how when where who which why
if not no there here so
"""
_ASKS_NOTHING = frozenset(_LITTLE_WORDS.split())
"""In most questions, folded; two that share nothing else have nothing in common."""


class Likeness:
    """What few of the known phrasings have counts more, and what none of them has counts most."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def learn(self) -> None:
        """Half a second's work, which the first comparison does where nobody has asked for it before."""
        _ = self._rarity

    def of(self, one: str, other: str) -> float:
        """Between 0, nothing in common, and 1, the same words."""
        return _cosine(self._weights(one), self._weights(other))

    def together(self, texts: Sequence[str]) -> list[list[int]]:
        """The places in the list of those that ask the same; each lies in one group, the first one first.

        A text joins the group that it is most like on the whole. The later ones never change what became of
        the earlier ones.
        """
        groups: list[list[int]] = []
        known = [self._weights(text) for text in texts]
        for number, weights in enumerate(known):
            open_to_more = [each for each in groups if len(each) < MOST_TOGETHER]
            on_the_whole = [fmean(_cosine(weights, known[each]) for each in group) for group in open_to_more]
            best = _best(on_the_whole)
            if best is None:
                groups.append([number])
            else:
                open_to_more[best].append(number)
        return groups

    def nearest(self, text: str, others: Sequence[str]) -> int | None:
        """The place in the list of the one that asks the same as the text, where there is one."""
        weights = self._weights(text)
        return _best([_cosine(weights, self._weights(each)) for each in others])

    def _weights(self, text: str) -> Mapping[str, float]:
        found = self._telling(text)
        weights = {each: count * self._rarity.get(each, self._unknown) for each, count in found.items()}
        length = sqrt(sum(weight * weight for weight in weights.values()))
        return {each: weight / length for each, weight in weights.items()}

    def _telling(self, text: str) -> Mapping[str, float]:
        """The features but for pairs of words, which two people hardly ever choose alike."""
        asked = words(text)
        telling = [each for each in asked if each not in _ASKS_NOTHING] or asked
        found = self._features.of(" ".join(telling)).items()
        return {each: count * (_GROUP if each[0] == "=" else 1) for each, count in found if " " not in each}

    @cached_property
    def _features(self) -> Features:
        return Features(self._library.synonyms)

    @cached_property
    def _rarity(self) -> dict[str, float]:
        known = [each for asked in self._library.phrasings.values() for each in asked]
        holding = Counter(feature for text in known for feature in self._telling(text))
        return {each: log(1 + (len(known) - n + 0.5) / (n + 0.5)) for each, n in holding.items()}

    @cached_property
    def _unknown(self) -> float:
        return log(2 + 2 * sum(map(len, self._library.phrasings.values())))


def _best(likeness: Sequence[float]) -> int | None:
    best = max(range(len(likeness)), key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] >= ALIKE else None


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(weight * other[each] for each, weight in one.items() if each in other)
