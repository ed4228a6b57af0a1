"""Questions in plain words, and the vetted answers to them. Nothing is stored about the asking."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.errors import Declined
from bot.domain.faq import Entry
from bot.domain.guard import check_general
from bot.domain.open_answers import by_need
from bot.search.entries import Library
from bot.search.finding import Ranker, find

LONGEST_QUESTION = 1000


@dataclass(frozen=True, slots=True)
class Found:
    """`answer` where one is surely right; otherwise what lies near, which may be nothing."""

    answer: Entry | None
    near: Sequence[Entry]
    closed: bool = False
    """The right one is for those who have joined."""


class Faq:
    def __init__(self, library: Library, ranker: Ranker | None) -> None:
        """Without a ranker it can't be asked yet: `LiveAnswers.refresh` brings one."""
        self._library = library
        self._ranker = ranker

    @property
    def can_be_asked(self) -> bool:
        return self._ranker is not None

    def answer_from(self, library: Library, ranker: Ranker | None) -> None:
        """From now on; without another ranker where only what stands under the answers is new."""
        self._library, self._ranker = library, ranker or self._ranker

    def ask(self, question: str, language: str, *, open_only: bool = False) -> Found:
        """`open_only` for those who have not joined."""
        check_general(question)
        if len(question) > LONGEST_QUESTION:
            raise Declined("text-too-long", length=len(question), most=LONGEST_QUESTION)
        assert self._ranker is not None  # noqa: S101  nothing is asked before the answers are refreshed
        finding = find(self._ranker, question)
        near = [self._library.entry(each.slug, language) for each in finding.candidates]
        near = [each for each in near if each.open_to_all or not open_only]
        if finding.answer is None:
            return Found(None, near)
        answer = self._library.entry(finding.answer, language)
        if open_only and not answer.open_to_all:
            return Found(None, near, closed=True)
        return Found(answer, near)

    def entry(self, slug: str, language: str, *, open_only: bool = False) -> Entry:
        """Raises Declined where the answer has been taken away since its button was shown."""
        try:
            entry = self._library.entry(slug, language)
        except KeyError:
            raise Declined("faq-gone") from None
        if open_only and not entry.open_to_all:
            raise Declined("faq-closed")
        return entry

    def related(self, entry: Entry, *, open_only: bool = False) -> Sequence[Entry]:
        there = [slug for slug in entry.related if slug in self._library.phrasings]
        found = [self._library.entry(slug, entry.language) for slug in there]
        return [each for each in found if each.open_to_all or not open_only]

    def titles(self) -> dict[tuple[str, str], str]:
        """By slug and language."""
        return {key: entry.title for key, entry in self._library.entries.items()}

    def open_answers(self, language: str) -> Sequence[Entry]:
        """Those that nobody has to join for, the most needed first."""
        return by_need(self._library.entry(slug, language) for slug in self._library.slugs)
