"""Changing one part of an answer, and making an answer of what a coordinator has written to somebody."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.answer_versions import DAYS, WORDS, Part
from bot.domain.calendar import add_months
from bot.domain.errors import Declined
from bot.domain.faq import HEADINGS, LONGEST, Entry, Section, Source
from bot.domain.spelling import folded, one_line

LONGEST_TITLE = 120
LONGEST_ALIAS = 80
MOST_ALIASES = 20
LONGEST_SLUG = 32
_WHOSE = {"sv": "länssamordnaren", "en": "the county coordinator"}
_FROM = {"sv": "Svar från samordnaren", "en": "Answer from the coordinator"}
_GOOD_TO_KNOW = 4
_MONTHS = 12
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


def edited(entry: Entry, part: Part, value: str | date | None) -> Entry:
    """With this part changed. Raises Declined for what it can't be; None empties it where that may be.

    Words that are changed have not been reviewed by anybody.
    """
    if part in DAYS:
        changed = _with_day(entry, part, value if isinstance(value, date) else None)
    else:
        changed = _with_words(entry, part, value if isinstance(value, str) else None)
    if part in WORDS and changed != entry:
        changed = replace(changed, reviewed=None)
    if changed.length > LONGEST:
        raise Declined("answer-too-long", length=changed.length, most=LONGEST)
    return changed


def check_day(part: Part, day: date, today: date) -> None:
    """Raises Declined for a review that has been done later than today, or is next due before tomorrow."""
    if part is Part.NEXT_REVIEW and day <= today:
        raise Declined("answer-review-too-early")
    if part is Part.REVIEWED and day > today:
        raise Declined("answer-reviewed-too-late")


def _with_day(entry: Entry, part: Part, day: date | None) -> Entry:
    match part:
        case Part.REVIEWED:
            return replace(entry, reviewed=day)
        case Part.LAW_AS_OF:
            return replace(entry, law_as_of=day)
    if day is None:
        raise Declined("answer-part-needed")
    return replace(entry, next_review=day)


def _with_words(entry: Entry, part: Part, written: str | None) -> Entry:
    match part:
        case Part.TITLE:
            return replace(entry, title=_line(written, LONGEST_TITLE))
        case Part.ANSWER:
            return replace(entry, answer=_line(written, LONGEST))
        case Part.REVIEW_BY:
            return replace(entry, review_by=_line(written, LONGEST_TITLE))
        case Part.ALIASES:
            return replace(entry, aliases=tidy_aliases((written or "").splitlines()))
    if part.heading is None:
        raise Declined("button-unknown")
    headings = HEADINGS[entry.language]
    text = "\n".join(_lines(written or ""))
    kept = {each.heading: each.text for each in entry.sections} | {headings[part.heading]: text}
    return replace(entry, sections=tuple(Section(each, kept[each]) for each in headings if kept.get(each)))


def tidy_aliases(written: Iterable[str]) -> tuple[str, ...]:
    """Each once, without a question mark or a dash before it."""
    names = [one_line(each).strip("-–• ").rstrip("?. ") for each in written]
    if any(len(each) > LONGEST_ALIAS for each in names):
        raise Declined("text-too-long", length=max(map(len, names)), most=LONGEST_ALIAS)
    tidy = tuple({folded(each): each for each in names if any(c.isalnum() for c in each)}.values())
    if len(tidy) > MOST_ALIASES:
        raise Declined("answer-many-aliases", most=MOST_ALIASES)
    return tidy


def check_aliases(entry: Entry, others: Iterable[Entry]) -> None:
    """Raises Declined where another answer goes by one of the names already."""
    mine = {folded(each).rstrip("?"): each for each in (entry.title, *entry.aliases)}
    for other in others:
        if other.slug == entry.slug:
            continue
        for name in (other.title, *other.aliases):
            if folded(name).rstrip("?") in mine:
                raise Declined("answer-alias-taken", alias=mine[folded(name).rstrip("?")], title=other.title)


def promoted(
    title: str, answer: str, aliases: Sequence[str], language: str, *, today: date, taken: Collection[str]
) -> Entry:
    """A new question with what somebody was answered: the first sentence first, the rest below it."""
    first, *rest = [sentence for line in _lines(answer) for sentence in _first_apart(line)] or [""]
    heading = HEADINGS[language][_GOOD_TO_KNOW]
    name = _line(title, LONGEST_TITLE)
    entry = Entry(
        slug=slug_of(name, taken),
        language=language,
        title=name,
        category="natverk",
        answer=_line(first.removeprefix("- "), LONGEST),
        sections=(Section(heading, "\n".join(rest)),) if rest else (),
        sources=(Source(_FROM[language], published=today),),
        owner=_WHOSE[language],
        review_by=_WHOSE[language],
        next_review=add_months(today, _MONTHS),
        aliases=tidy_aliases(aliases),
    )
    if entry.length > LONGEST:
        raise Declined("answer-too-long", length=entry.length, most=LONGEST)
    return entry


def to_translate(entry: Entry, language: str) -> Entry:
    """The same answer under the headings of another language: its words are still to be replaced."""
    names = dict(zip(HEADINGS[entry.language], HEADINGS[language], strict=True))
    ours = {_FROM[entry.language]: _FROM[language]}
    return replace(
        entry,
        language=language,
        sections=tuple(Section(names[each.heading], each.text) for each in entry.sections),
        sources=tuple(replace(each, text=ours.get(each.text, each.text)) for each in entry.sources),
        aliases=(),
        owner=_WHOSE[language],
        review_by=_WHOSE[language],
        reviewed=None,
        law_changes=(),
    )


def slug_of(title: str, taken: Collection[str]) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", folded(title)).strip("-") or "svar"
    short = words[: LONGEST_SLUG - 4].rstrip("-")
    names = (short, *(f"{short}-{number}" for number in range(2, len(taken) + 3)))
    return next(each for each in names if each not in taken)


def _first_apart(line: str) -> list[str]:
    return _SENTENCE_ENDS.split(line, maxsplit=1)


def _line(written: str | None, most: int) -> str:
    words = one_line(written or "").lstrip("#- ")
    if not any(c.isalnum() for c in words):
        raise Declined("answer-part-needed")
    if len(words) > most:
        raise Declined("text-too-long", length=len(words), most=most)
    return words


def _lines(written: str) -> list[str]:
    """List items begin with "- ", however they were typed; a line is no heading."""
    tidy = (one_line(each).lstrip("# ") for each in written.splitlines())
    return [re.sub(r"^[-–•*]\s*", "- ", each) for each in tidy if any(c.isalnum() for c in each)]
