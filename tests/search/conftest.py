"""The shipped answers, read once."""

from pathlib import Path

import pytest

from bot.search.entries import Library, load
from bot.search.ranker import VocabularyRanker

FAQ = Path(__file__).parents[2] / "config" / "faq"


@pytest.fixture(scope="session")
def library() -> Library:
    return load(FAQ)


@pytest.fixture(scope="session")
def ranker(library: Library) -> VocabularyRanker:
    return VocabularyRanker(library)
