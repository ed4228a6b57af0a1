"""A question finds its answer, a few near ones, or an honest no. Shares are measured on `asked/`."""

import json

import pytest

from bot.search.entries import Library
from bot.search.finding import MOST_CANDIDATES, OFF_TOPIC, Candidate, Finding, as_json, find
from bot.search.ranker import VocabularyRanker
from tests.search.measuring import asked, outside, shares

ASKED = {language: asked(language) for language in ("sv", "en")}
TOPICS = 51


@pytest.mark.parametrize(
    "question",
    [
        "får jag ringa polisen om ett misstänkt brev",
        "Får jag ringa polisen om ett misstänkt brev?",
        "far ja ringa polisn om misstänkt brev",
        "can I call the police about a suspicious letter",
    ],
)
def test_whether_one_may_call_the_police_is_answered_at_once(ranker: VocabularyRanker, question: str) -> None:
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
    ranker: VocabularyRanker, question: str
) -> None:
    assert find(ranker, question) == Finding(None, ())


def test_an_unsure_question_gets_up_to_three_near_ones(ranker: VocabularyRanker) -> None:
    found = find(ranker, "polisen och paketet")

    assert found.answer is None
    assert 1 <= len(found.candidates) <= MOST_CANDIDATES
    assert OFF_TOPIC not in {each.slug for each in found.candidates}


def test_missing_dots_and_capitals_change_nothing(ranker: VocabularyRanker) -> None:
    assert ranker.rank("FAR JAG OPPNA PAKETET") == ranker.rank("får jag öppna paketet")


def test_a_name_is_the_answer_in_one_word_too(ranker: VocabularyRanker) -> None:
    assert find(ranker, "Dekalen").answer == "dekal"
    assert find(ranker, "polis").answer is None


def test_questions_to_measure_with_are_not_among_those_learnt_from(library: Library) -> None:
    learnt = {each for some in library.phrasings.values() for each in some} | set(library.off_topic)
    measured = {each.words for some in ASKED.values() for each in some} | set(outside())
    assert {each.casefold() for each in measured} & {each.casefold() for each in learnt} == set()


@pytest.mark.parametrize(("language", "first", "within_three"), [("sv", 0.85, 0.95), ("en", 0.85, 0.95)])
def test_the_right_answer_is_first_or_among_three(
    ranker: VocabularyRanker, language: str, first: float, within_three: float
) -> None:
    reached = shares(ranker, ASKED[language])

    assert len({each.slug for each in ASKED[language]}) == TOPICS
    assert reached.first >= first
    assert reached.within_three >= within_three


def test_what_safety_asks_is_hardly_ever_missed(ranker: VocabularyRanker, library: Library) -> None:
    safety = [
        each
        for some in ASKED.values()
        for each in some
        if library.entry(each.slug, "sv").category == "sakerhet"
    ]
    assert shares(ranker, safety).within_three >= 0.95


@pytest.mark.parametrize("language", ["sv", "en"])
def test_direct_answers_are_given_when_sure_and_are_right(ranker: VocabularyRanker, language: str) -> None:
    reached = shares(ranker, ASKED[language])

    assert reached.direct >= 0.6
    assert reached.right >= 0.95


def test_off_topic_questions_are_hardly_ever_answered_and_seldom_get_suggestions(
    ranker: VocabularyRanker,
) -> None:
    found = [find(ranker, question) for question in outside()]

    assert len(found) >= 90
    assert sum(each.answer is not None for each in found) <= len(found) / 60
    assert sum(bool(each.candidates) for each in found) <= len(found) / 4


def test_a_finding_is_one_line_of_json() -> None:
    line = as_json("får jag?", Finding(None, (Candidate("certifiering", 0.123456),)))

    assert json.loads(line) == {
        "question": "får jag?",
        "answer": None,
        "candidates": [{"slug": "certifiering", "score": 0.1235}],
    }
    assert "\n" not in line
