"""Questions in plain words, and the vetted answers to them. Nothing is stored about the asking."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.errors import Declined
from bot.domain.faq import Entry
from bot.search.entries import Library
from bot.search.finding import Ranker, find

LONGEST_QUESTION = 1000


@dataclass(frozen=True, slots=True)
class Found:
    """`answer` where one is surely right; otherwise what lies near, which may be nothing."""

    answer: Entry | None
    near: Sequence[Entry]


class Faq:
    def __init__(self, library: Library, ranker: Ranker) -> None:
        self._library = library
        self._ranker = ranker

    def ask(self, question: str, language: str) -> Found:
        if len(question) > LONGEST_QUESTION:
            raise Declined("text-too-long", length=len(question), most=LONGEST_QUESTION)
        finding = find(self._ranker, question)
        near = [self._library.entry(each.slug, language) for each in finding.candidates]
        if finding.answer is None:
            return Found(None, near)
        return Found(self._library.entry(finding.answer, language), near)

    def entry(self, slug: str, language: str) -> Entry:
        """Raises Declined where the answer has been taken away since its button was shown."""
        try:
            return self._library.entry(slug, language)
        except KeyError:
            raise Declined("faq-gone") from None

    def related(self, entry: Entry) -> Sequence[Entry]:
        return [self._library.entry(slug, entry.language) for slug in entry.related]
