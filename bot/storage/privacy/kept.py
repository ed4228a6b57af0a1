"""How rows refer to a person."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_
from sqlalchemy.orm import InstrumentedAttribute as Column

from bot.domain.privacy import PEOPLE_IN_FACTS, What
from bot.storage.tables import DeliveryRow, JournalRow, ReminderRow, Table


@dataclass(frozen=True, slots=True)
class Whom:
    """All the numbers by which rows refer to one person."""

    person_id: int
    telegram_id: int | None
    """Empty for somebody who takes part by e-mail."""
    memberships: Sequence[int]
    applications: Sequence[int]
    cards: Sequence[int]


Condition = Callable[[Whom], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows that refer to a person by `column`, in order of `when`, and what of each is theirs to know."""

    what: What
    column: Column[Any]
    when: Column[Any]
    told: Sequence[Column[Any]]
    found: Condition | None = None
    """Where it takes more than the person's number in the column."""
    beside: Sequence[tuple[type[Table], Any]] = ()
    """Tables that say what the row is about."""

    def of(self, whom: Whom) -> ColumnElement[bool]:
        return self.found(whom) if self.found else self.column == whom.person_id


def account(column: Column[Any]) -> Condition:
    return lambda whom: is_account(column, whom)


def is_account(column: Column[Any], whom: Whom) -> ColumnElement[bool]:
    """Who has no account is not meant where a column is empty."""
    return false() if whom.telegram_id is None else column == whom.telegram_id


def not_mine(column: Column[Any], mine: Column[Any]) -> Condition:
    return lambda whom: and_(column == whom.person_id, or_(mine.is_(None), mine != whom.person_id))


def to_them(whom: Whom) -> ColumnElement[bool]:
    return and_(DeliveryRow.recipient_kind == "person", DeliveryRow.recipient_id == whom.person_id)


def about_them(whom: Whom) -> ColumnElement[bool]:
    facts: list[tuple[str, Sequence[int]]] = [(name, [whom.person_id]) for name in PEOPLE_IN_FACTS]
    facts += [("membership_id", whom.memberships), ("application_id", whom.applications)]
    facts += [("card_id", whom.cards)]
    return or_(*(JournalRow.facts[name].as_integer().in_(numbers) for name, numbers in facts))


def when_something_falls_due(whom: Whom) -> ColumnElement[bool]:
    return or_(*(_planned_for(subject, numbers) for subject, numbers in planned_for(whom).items()))


def planned_for(whom: Whom) -> Mapping[str, Sequence[int]]:
    """The subjects of reminders that are about one person."""
    return {
        "membership": whom.memberships,
        "application": whom.applications,
        "contact_card": whom.cards,
    }


def _planned_for(subject: str, numbers: Sequence[int]) -> ColumnElement[bool]:
    return and_(ReminderRow.subject == subject, ReminderRow.subject_id.in_(numbers))


def all_of(table: type[Table], *, but: Sequence[Column[Any]] = ()) -> Sequence[Column[Any]]:
    hidden = {each.key for each in but}
    return [getattr(table, each.key) for each in table.__mapper__.column_attrs if each.key not in hidden]
