"""From a question to an answer, to a few near ones, or to an honest no."""

import json
from dataclasses import dataclass
from typing import Protocol

from bot.search.words import words

OFF_TOPIC = ""
"""The slug of what is none of the bot's business. It competes with the answers and is never shown."""

NEAR = 0.06
"""Scores below this have too little in common with the question to be worth a tap."""

NEAR_FOR_ONE_WORD = 0.5
"""One word may be a name, or a «nej», that only looks like something; it is never answered outright."""

SURE = 0.1
"""The confidence at which the best answer is shown as the answer: chosen with each voice of the phrasings
left out in turn (docs/decisions/finding-answers.md)."""

FEW_WORDS = 3
"""A lead in so many words is worth half of what it is worth in many."""

NAMED = 1.0
"""The score of what is called by its title or an alias: that is the answer, in one word too."""

MOST_CANDIDATES = 3
_SHORTEST = 3
"""Letters. «x» and «ok» ask nothing."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`score` is between 0 (nothing in common) and 1 (called by its very name)."""

    slug: str
    score: float


@dataclass(frozen=True, slots=True)
class Finding:
    """`answer` is the slug of the one right answer, or None. Candidates are the nearest, best first."""

    answer: str | None
    candidates: tuple[Candidate, ...]


class Ranker(Protocol):
    def rank(self, question: str) -> list[Candidate]:
        """The slugs that have most in common with the question, best first; `OFF_TOPIC` may be among them."""
        ...


def find(ranker: Ranker, question: str) -> Finding:
    """An unsure answer is no answer; what is nearest to an off-topic phrase gets not even suggestions."""
    ranked = ranker.rank(question)
    said = words(question)
    one_word = len(said) == 1
    least = NEAR_FOR_ONE_WORD if one_word else NEAR
    if (
        not ranked
        or max(map(len, said)) < _SHORTEST
        or ranked[0].slug == OFF_TOPIC
        or ranked[0].score < least
    ):
        return Finding(None, ())
    best, rival = ranked[0], ranked[1].score if len(ranked) > 1 else 0.0
    near = tuple(each for each in ranked if each.slug != OFF_TOPIC and each.score >= least)
    confidence = (best.score - rival) * len(said) / (len(said) + FEW_WORDS)
    sure = best.score == NAMED or (confidence >= SURE and not one_word)
    return Finding(best.slug if sure else None, near[:MOST_CANDIDATES])


def as_json(question: str, finding: Finding) -> str:
    """One line for a program that reads answers: question, answer (slug or null), candidates with scores."""
    candidates = [{"slug": each.slug, "score": round(each.score, 4)} for each in finding.candidates]
    return json.dumps(
        {"question": question, "answer": finding.answer, "candidates": candidates}, ensure_ascii=False
    )
