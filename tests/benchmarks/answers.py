"""(g) Answers: how often they are right, how fast they are found, when they are ready, how large they are."""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from resource import getpagesize

from bot.search.entries import Library, load
from bot.search.finding import find
from bot.search.ranker import VocabularyRanker
from config.settings import CONTENT
from tests.benchmarks.measuring import Figure
from tests.search.measuring import Asked, asked, outside, shares

MANY = 1000
GOALS = {"sv": (0.75, 0.92), "en": (0.68, 0.88)}
"""Right first and right within three, of questions by people who have seen nothing of what is learnt from."""


async def figures() -> list[Figure]:
    began = time.perf_counter()
    library = load(CONTENT / "faq")
    before = _megabytes()
    ranker = VocabularyRanker(library)
    ready = time.perf_counter() - began
    grown = _megabytes() - before
    questions = {language: asked(language) for language in ("sv", "en")}
    words = [each.words for both in questions.values() for each in both]
    few, many = _milliseconds(ranker, words), _milliseconds(VocabularyRanker(_copied(library)), words)
    answered = sum(find(ranker, each).answer is not None for each in outside())
    return [
        *(each for language, some in questions.items() for each in _shares(language, ranker, some)),
        Figure("of 60 questions outside, answered", 60 * answered / len(outside()), "≤ 1"),
        Figure("a question, ms: p99", _ninety_ninth(few), "≤ 5"),
        Figure(f"with {MANY:,} answers: p99", _ninety_ninth(many), "≤ 20"),
        Figure("answers read and the index built, seconds", ready, "≤ 1"),
        Figure("memory grown by the index, MB", grown, "≤ 60"),
    ]


def _shares(language: str, ranker: VocabularyRanker, questions: Sequence[Asked]) -> list[Figure]:
    of = shares(ranker, questions)
    first, within_three = GOALS[language]
    return [
        Figure(f"{language}: {len(questions)} questions, right first", of.first, f"≥ {first}"),
        Figure(f"{language}: right within three", of.within_three, f"≥ {within_three}"),
        Figure(f"{language}: answered directly", of.direct, "≥ 0.5"),
        Figure(f"{language}: of them right", of.right, "≥ 0.93"),
    ]


def _milliseconds(ranker: VocabularyRanker, questions: Sequence[str]) -> list[float]:
    return sorted(1000 * _seconds(ranker, each) for each in questions)


def _seconds(ranker: VocabularyRanker, question: str) -> float:
    began = time.perf_counter()
    find(ranker, question)
    return time.perf_counter() - began


def _ninety_ninth(times: Sequence[float]) -> float:
    return times[int(0.99 * len(times))]


def _copied(library: Library) -> Library:
    """As large as if other networks' answers stood beside them, in the same words."""
    numbers = range(MANY // len(library.slugs))
    return replace(
        library,
        entries={
            (f"{slug}-{number}", language): replace(entry, slug=f"{slug}-{number}")
            for number in numbers
            for (slug, language), entry in library.entries.items()
        },
        phrasings={f"{slug}-{n}": asked for n in numbers for slug, asked in library.phrasings.items()},
    )


def _megabytes() -> float:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * getpagesize() / 1e6
