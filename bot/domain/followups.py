"""Follow-ups of a certification: when they fall due, what they ask, and what follows from the answers."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.calendar import add_months, at, business_day_on_or_after, business_day_on_or_before
from bot.domain.errors import Declined
from bot.domain.reminders import Planned

ASKED_AT = time(9)


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up: months after the certification, or days before (negative) or after its end."""

    name: str
    months_after_start: int | None
    days_from_end: int | None

    def due_on(self, certified_on: date, valid_until: date) -> date:
        """Moved to a working day: what comes before the end moves earlier, everything else later."""
        if self.months_after_start is not None:
            return business_day_on_or_after(add_months(certified_on, self.months_after_start))
        assert self.days_from_end is not None  # noqa: S101  `from_toml` gives a step one or the other
        due = valid_until + timedelta(days=self.days_from_end)
        return business_day_on_or_before(due) if self.days_from_end < 0 else business_day_on_or_after(due)


@dataclass(frozen=True, slots=True)
class FollowUpPlan:
    months_valid: int
    days_to_catch_up: int
    """For how long after its day a follow-up is still asked, when the bot was down on that day."""
    steps: tuple[Step, ...]

    @classmethod
    def from_toml(cls, text: str) -> "FollowUpPlan":
        """Raises ValueError that names the key and says what it takes."""
        table = tomllib.loads(text)
        tables = table.get("step", [])
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            raise ValueError("step must be tables, each under its own [[step]].")
        steps = tuple(_step(number, each) for number, each in enumerate(tables, start=1))
        if len({step.name for step in steps}) != len(steps):
            raise ValueError("step.name must be different for each step.")
        return cls(
            months_valid=_above_zero(table, "months_valid"),
            days_to_catch_up=_above_zero(table, "days_to_catch_up"),
            steps=steps,
        )

    def valid_until(self, certified_on: date) -> date:
        """The first day on which the certification no longer holds."""
        return add_months(certified_on, self.months_valid)


def plan_followups(certified_on: date, valid_until: date, plan: FollowUpPlan, now: datetime) -> list[Planned]:
    """The follow-ups still to come, soonest first, each in the morning of a working day.

    Where two fall on one day, the one that the plan names last speaks for both.
    """
    due = {step.due_on(certified_on, valid_until): step.name for step in plan.steps}
    planned = [
        Planned(name, at(day, ASKED_AT), not_after=at(day + timedelta(days=plan.days_to_catch_up), ASKED_AT))
        for day, name in sorted(due.items())
    ]
    return [each for each in planned if each.due_at > now]


class Question(StrEnum):
    """What a follow-up asks, in this order."""

    STILL_TAKING_PART = "still_taking_part"
    STAFF_CHANGED = "staff_changed"
    ROUTINE_KNOWN = "routine_known"
    WANTS_VISIT = "wants_visit"


class Reply(StrEnum):
    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Task(StrEnum):
    TALK_ABOUT_ENDING = "talk_about_ending"
    BRIEF_NEW_STAFF = "brief_new_staff"
    GO_THROUGH_ROUTINE = "go_through_routine"
    PLAN_VISIT = "plan_visit"


@dataclass(frozen=True, slots=True)
class FollowUp:
    id: int
    workplace_id: int
    workplace: str
    group_id: int
    contact_id: int | None
    step: str
    due_on: date
    answers: Mapping[Question, Reply]
    answered: bool
    in_place_of: str | None = None
    """The contact's name where they take part without Telegram: those who lead the group answer instead."""
    answered_by: int | None = None

    @property
    def next_question(self) -> Question | None:
        return next((each for each in Question if each not in self.answers), None)

    def still_open(self) -> None:
        """Raises Declined where all of it has been answered."""
        if self.answered:
            raise Declined("followup-answered-already")

    def replied(self, question: Question, reply: Reply) -> "FollowUp":
        """With the answer taken in."""
        self.still_open()
        return replace(self, answers={**self.answers, question: reply})


def tasks_from(answers: Mapping[Question, Reply]) -> list[Task]:
    """What the coordinator has to do after these answers, most pressing first."""
    wanted = {
        Task.TALK_ABOUT_ENDING: answers.get(Question.STILL_TAKING_PART) in {Reply.NO, Reply.UNSURE},
        Task.GO_THROUGH_ROUTINE: answers.get(Question.ROUTINE_KNOWN) in {Reply.NO, Reply.UNSURE},
        Task.BRIEF_NEW_STAFF: answers.get(Question.STAFF_CHANGED) is Reply.YES,
        Task.PLAN_VISIT: answers.get(Question.WANTS_VISIT) is Reply.YES,
    }
    return [task for task, needed in wanted.items() if needed]


def _step(number: int, table: Mapping[str, Any]) -> Step:
    name, months, days = table.get("name"), table.get("months_after_start"), table.get("days_from_end")
    if not isinstance(name, str) or not name:
        raise ValueError(f"step {number}: name is missing.")
    if (months is None) == (days is None):
        raise ValueError(f"step {number} ({name}): give either months_after_start or days_from_end.")
    if months is not None and (type(months) is not int or months <= 0):
        raise ValueError(f"step {number} ({name}): months_after_start must be a whole number above 0.")
    if days is not None and type(days) is not int:
        raise ValueError(f"step {number} ({name}): days_from_end must be a whole number.")
    return Step(name, months, days)


def _above_zero(table: Mapping[str, Any], key: str) -> int:
    number = table.get(key)
    if type(number) is not int or number <= 0:
        raise ValueError(f"{key} must be a whole number above 0.")
    return number
