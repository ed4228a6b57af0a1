"""When the owners of an answer are told that it has to be reviewed, and what else has to be done about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.answer_versions import Mark
from bot.domain.faq import Entry

REVIEWS = "answers-to-review:"
"""How the occasions begin on which reviews are told of."""

NEAR = timedelta(days=30)
"""So long before the day of the review its owners hear of it."""


class Stage(StrEnum):
    NEAR = "near"
    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Review:
    """A stage that the review of an answer has come to."""

    slug: str
    due_on: date
    stage: Stage


def stage_of(due_on: date, today: date) -> Stage | None:
    """The day of the review itself is still in time."""
    if today > due_on:
        return Stage.OVERDUE
    if today == due_on:
        return Stage.DUE
    return Stage.NEAR if today >= due_on - NEAR else None


def reviews_on(today: date, entries: Iterable[Entry]) -> list[Review]:
    """Of each answer once, whichever of its languages comes first."""
    due: dict[str, date] = {}
    for each in entries:
        due[each.slug] = min(each.next_review, due.get(each.slug, each.next_review))
    staged = ((slug, day, stage_of(day, today)) for slug, day in due.items())
    return [Review(slug, day, stage) for slug, day, stage in staged if stage]


def next_stage(after: date, entries: Iterable[Entry]) -> date | None:
    """The next day on which an answer comes to another stage."""
    days = (
        day
        for each in entries
        for day in (each.next_review - NEAR, each.next_review, each.next_review + timedelta(days=1))
    )
    return min((day for day in days if day > after), default=None)


def marks_of(
    languages: Iterable[Entry], today: date, *, whole: bool, waits: bool
) -> Mapping[Mark, date | None]:
    """Of one answer in the languages in which it exists. `whole` where those are all."""
    found = list(languages)
    due = min(each.next_review for each in found)
    changed = max((day for each in found if (day := each.changed_since(today))), default=None)
    changes = min((day for each in found if (day := each.changes_on(today))), default=None)
    stage = stage_of(due, today)
    marks = {
        Mark.LAW_CHANGED: changed,
        Mark.OVERDUE: due if stage is Stage.OVERDUE else None,
        Mark.LAW_CHANGES: changes,
        Mark.NEAR: due if stage in {Stage.NEAR, Stage.DUE} else None,
    }
    days: dict[Mark, date | None] = {mark: day for mark, day in marks.items() if day}
    if not whole:
        days[Mark.ONE_LANGUAGE] = None
    if waits:
        days[Mark.WAITS] = None
    return days
