"""A question finds its answer, a few near ones, or an honest no. Shares are measured on questions.toml."""

import json
import tomllib
from pathlib import Path

import pytest

from bot.search.entries import Library
from bot.search.finding import MOST_CANDIDATES, OFF_TOPIC, Candidate, Finding, as_json, find
from bot.search.ranker import PhrasingRanker

QUESTIONS = tomllib.loads((Path(__file__).parent / "questions.toml").read_text(encoding="utf-8"))
ASKED = {
    language: [(slug, question) for slug, asked in QUESTIONS[language].items() for question in asked]
    for language in ("sv", "en")
}


@pytest.mark.parametrize(
    "question",
    [
        "får jag ringa polisen om ett misstänkt brev",
        "Får jag ringa polisen om ett misstänkt brev?",
        "far ja ringa polisn om misstänkt brev",
        "can I call the police about a suspicious letter",
    ],
)
def test_whether_one_may_call_the_police_is_answered_at_once(ranker: PhrasingRanker, question: str) -> None:
    assert find(ranker, question).answer == "tipsa-pa-eget-initiativ"


@pytest.mark.parametrize(
    "question",
    [
        "hur blir vädret",
        "vad är det för väder",
        "jkhgf dsa lkj",
        "???",
        "",
        "🙂",
        "what is the weather like today",
    ],
)
def test_what_is_none_of_our_business_gets_not_even_suggestions(
    ranker: PhrasingRanker, question: str
) -> None:
    assert find(ranker, question) == Finding(None, ())


def test_an_unsure_question_gets_up_to_three_near_ones(ranker: PhrasingRanker) -> None:
    found = find(ranker, "polisen och paketet")

    assert found.answer is None
    assert 1 <= len(found.candidates) <= MOST_CANDIDATES
    assert OFF_TOPIC not in {each.slug for each in found.candidates}


def test_missing_dots_and_capitals_change_nothing(ranker: PhrasingRanker) -> None:
    assert ranker.rank("FAR JAG OPPNA PAKETET") == ranker.rank("får jag öppna paketet")


def test_questions_to_measure_with_are_not_among_those_learnt_from(library: Library) -> None:
    learnt = {each.casefold() for asked in library.phrasings.values() for each in asked} | set(
        library.off_topic
    )
    measured = [*(question for asked in ASKED.values() for _, question in asked), *QUESTIONS["off_topic"]]
    assert not learnt & {each.casefold().rstrip("?") for each in measured}


@pytest.mark.parametrize(
    ("language", "least", "first", "within_three"), [("sv", 60, 0.83, 0.95), ("en", 40, 0.85, 0.95)]
)
def test_the_right_answer_is_first_or_among_three(
    ranker: PhrasingRanker, language: str, least: int, first: float, within_three: float
) -> None:
    asked = ASKED[language]
    ranks = [_place(ranker.rank(question), slug) for slug, question in asked]

    assert len(asked) >= least
    assert sum(rank == 0 for rank in ranks) / len(asked) >= first
    assert sum(rank < MOST_CANDIDATES for rank in ranks) / len(asked) >= within_three


@pytest.mark.parametrize(("language", "given", "right"), [("sv", 0.28, 0.97), ("en", 0.33, 0.97)])
def test_direct_answers_are_given_when_sure_and_are_right(
    ranker: PhrasingRanker, language: str, given: float, right: float
) -> None:
    found = [(slug, find(ranker, question).answer) for slug, question in ASKED[language]]
    direct = [slug == answer for slug, answer in found if answer]

    assert len(direct) / len(found) >= given
    assert sum(direct) / len(direct) >= right


def test_off_topic_questions_are_hardly_ever_answered_and_seldom_get_suggestions(
    ranker: PhrasingRanker,
) -> None:
    found = [find(ranker, question) for question in QUESTIONS["off_topic"]]

    assert len(found) >= 30
    assert sum(each.answer is not None for each in found) <= 1
    assert sum(bool(each.candidates) for each in found) <= 3


def test_a_finding_is_one_line_of_json() -> None:
    line = as_json("får jag?", Finding(None, (Candidate("certifiering", 0.123456),)))

    assert json.loads(line) == {
        "question": "får jag?",
        "answer": None,
        "candidates": [{"slug": "certifiering", "score": 0.1235}],
    }
    assert "\n" not in line


def _place(ranked: list[Candidate], slug: str) -> int:
    slugs = [each.slug for each in ranked if each.slug != OFF_TOPIC]
    return slugs.index(slug) if slug in slugs else len(slugs)
