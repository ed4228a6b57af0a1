"""How near a question is to each answer: by the topic's whole vocabulary and by its nearest phrasings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from math import log, sqrt

from bot.search.entries import Library
from bot.search.finding import OFF_TOPIC, Candidate
from bot.search.words import Features, Weights

TOPIC_SHARE = 0.7
"""The topic's vocabulary against the nearest phrasings; chosen with every fifth phrasing left out in turn."""

NEAREST = 3
"""Phrasings of one topic that count: the nearest fully, the others' mean as support."""

SUPPORT = 0.3

_SATURATION, _LENGTH = 1.2, 0.5


class PhrasingRanker:
    """Built once from the library, then read only; both languages are one vocabulary."""

    def __init__(self, library: Library) -> None:
        self._features = Features(library.synonyms)
        texts = {slug: list(library.phrasings[slug]) for slug in library.slugs}
        for entry in library.entries.values():
            texts[entry.slug].append(entry.title)
        texts[OFF_TOPIC] = list(library.off_topic)
        found = {slug: [self._features.of(text) for text in asked] for slug, asked in texts.items()}
        self._topics = _Topics({slug: _together(asked) for slug, asked in found.items()})
        self._phrases = _Phrases([(slug, each) for slug, asked in found.items() for each in asked])

    def rank(self, question: str) -> list[Candidate]:
        asked = self._features.of(question)
        by_topic, by_phrase = self._topics.scores(asked), self._phrases.scores(asked)
        ranked = [
            Candidate(slug, TOPIC_SHARE * by_topic[slug] + (1 - TOPIC_SHARE) * by_phrase[slug])
            for slug in by_phrase
        ]
        return sorted(ranked, key=lambda each: (-each.score, each.slug))


class _Topics:
    """BM25 over everything that is asked about a topic, divided by what a perfect match would get."""

    def __init__(self, topics: Mapping[str, Weights]) -> None:
        self._rarity = _Rarity(topics.values())
        mean = sum(sum(topic.values()) for topic in topics.values()) / len(topics)
        self._postings: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for slug, topic in topics.items():
            dampened = _SATURATION * (1 - _LENGTH + _LENGTH * sum(topic.values()) / mean)
            for feature, count in topic.items():
                self._postings[feature].append((slug, count / (count + dampened)))

    def scores(self, asked: Weights) -> dict[str, float]:
        scores: dict[str, float] = defaultdict(float)
        perfect = 0.0
        for feature, count in asked.items():
            weight = count * self._rarity.of(feature)
            perfect += weight
            for slug, share in self._postings.get(feature, ()):
                scores[slug] += weight * share
        return defaultdict(float, {slug: score / perfect for slug, score in scores.items()})


class _Phrases:
    """Cosine with every single phrasing."""

    def __init__(self, phrases: Sequence[tuple[str, Weights]]) -> None:
        self._rarity = _Rarity(phrase for _, phrase in phrases)
        self._slugs = [slug for slug, _ in phrases]
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, (_, phrase) in enumerate(phrases):
            for feature, weight in self._weights(phrase).items():
                self._postings[feature].append((number, weight))

    def scores(self, asked: Weights) -> dict[str, float]:
        likeness: dict[int, float] = defaultdict(float)
        for feature, weight in self._weights(asked).items():
            for number, other in self._postings.get(feature, ()):
                likeness[number] += weight * other
        by_slug: dict[str, list[float]] = defaultdict(list)
        for number, cosine in likeness.items():
            by_slug[self._slugs[number]].append(cosine)
        return {slug: _nearest(cosines) for slug, cosines in by_slug.items()}

    def _weights(self, features: Weights) -> dict[str, float]:
        weights = {feature: count * self._rarity.of(feature) for feature, count in features.items()}
        length = sqrt(sum(weight * weight for weight in weights.values()))
        return {feature: weight / length for feature, weight in weights.items()}


class _Rarity:
    """What few texts have tells more. What no text has weighs most: it speaks against every answer."""

    def __init__(self, texts: Iterable[Weights]) -> None:
        known = list(texts)
        holding = Counter(feature for text in known for feature in text)
        self._weights = {each: log(1 + (len(known) - n + 0.5) / (n + 0.5)) for each, n in holding.items()}
        self._unknown = log(1 + (len(known) + 0.5) / 0.5)

    def of(self, feature: str) -> float:
        return self._weights.get(feature, self._unknown)


def _together(texts: Iterable[Weights]) -> Weights:
    whole: dict[str, float] = defaultdict(float)
    for text in texts:
        for feature, weight in text.items():
            whole[feature] += weight
    return whole


def _nearest(cosines: list[float]) -> float:
    best = nlargest(NEAREST, cosines)
    return (1 - SUPPORT) * best[0] + SUPPORT * sum(best) / len(best)
