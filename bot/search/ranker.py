"""How near a question is to each answer: by all the words in which people ask for it."""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from heapq import nlargest
from itertools import accumulate, pairwise
from math import log

from bot.search.entries import Library
from bot.search.finding import NAMED, OFF_TOPIC, Candidate
from bot.search.words import Features, words

_SATURATION, _LENGTH = 0.5, 0.75
"""BM25's k1 and b: that people ask with a word counts for much, how many of them do for little."""

_ENOUGH = 5
"""Topics: what is off-topic, three to suggest, and one to spare."""


class VocabularyRanker:
    """BM25 over everything that is asked about each topic, divided by what a perfect match would get.

    Built once from the library, then read only; both languages are one vocabulary.
    """

    def __init__(self, library: Library) -> None:
        self._features = Features(library.synonyms)
        asked = {slug: list(library.phrasings[slug]) for slug in library.slugs}
        self._names: dict[tuple[str, ...], int] = {}
        numbers = {slug: number for number, slug in enumerate(asked)}
        for entry in library.entries.values():
            names = entry.title, *entry.aliases
            asked[entry.slug] += names
            self._names |= {tuple(words(each)): numbers[entry.slug] for each in names}
        asked[OFF_TOPIC] = list(library.off_topic)
        self._slugs = list(asked)
        self._shares = _Shares(self._features.of(*texts) for texts in asked.values())

    def rank(self, question: str) -> list[Candidate]:
        scores = [0.0] * len(self._slugs)
        perfect = 0.0
        for feature, count in self._features.of(question).items():
            rarity, topics, shares = self._shares.of(feature)
            weight = count * rarity
            perfect += weight
            for topic, share in zip(topics, shares, strict=True):
                scores[topic] += weight * share
        named = self._names.get(tuple(words(question)))
        if named is not None:
            scores[named] = perfect * NAMED
        best = nlargest(_ENOUGH, range(len(scores)), key=scores.__getitem__)
        return [Candidate(self._slugs[each], scores[each] / perfect) for each in best if scores[each]]


class _Shares:
    """Which topics have a feature, and how much of its weight each may claim. Packed, for there are many."""

    def __init__(self, topics: Iterable[Mapping[str, float]]) -> None:
        self._places: dict[str, int] = {}
        places, counts, lengths, ends = array("I"), array("f"), [], []
        for topic in topics:
            places.extend(self._places.setdefault(feature, len(self._places)) for feature in topic)
            counts.extend(topic.values())
            lengths.append(sum(topic.values()))
            ends.append(len(counts))
        holding = Counter(places)
        self._starts = array("I", accumulate((holding[each] for each in range(len(holding))), initial=0))
        self._topics, self._claims = array("H", bytes(2 * len(counts))), array("f", bytes(4 * len(counts)))
        free = self._starts[:]
        for number, (start, end) in enumerate(pairwise([0, *ends])):
            dampened = _SATURATION * (1 - _LENGTH + _LENGTH * lengths[number] * len(lengths) / sum(lengths))
            for place, count in zip(places[start:end], counts[start:end], strict=True):
                at = free[place]
                free[place] += 1
                self._topics[at], self._claims[at] = number, count / (count + dampened)
        self._rarity = [log(1 + (len(ends) - n + 0.5) / (n + 0.5)) for n in range(len(ends) + 1)]

    def of(self, feature: str) -> tuple[float, "array[int]", "array[float]"]:
        """What few topics have tells more. What none has weighs most: it speaks against every answer."""
        place = self._places.get(feature)
        if place is None:
            return self._rarity[0], array("H"), array("f")
        start, end = self._starts[place], self._starts[place + 1]
        return self._rarity[end - start], self._topics[start:end], self._claims[start:end]
