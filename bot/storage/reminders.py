"""Moments at which somebody is to be told something."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.reminders import Planned
from bot.storage.database import NEWS
from bot.storage.tables import ReminderRow


@dataclass(frozen=True, slots=True)
class Reminder:
    id: int
    subject: str
    subject_id: int
    kind: str
    due_at: datetime
    not_after: datetime


async def reconcile(
    session: AsyncSession, subject: str, subject_id: int, planned: Sequence[Planned], now: datetime
) -> None:
    """Makes the planned rows of one subject what the rules say now. What is done stays done."""
    session.info[NEWS] = True
    mine = (ReminderRow.subject == subject) & (ReminderRow.subject_id == subject_id)
    rows = list(await session.scalars(select(ReminderRow).where(mine)))
    known = {(row.kind, row.due_at): row for row in rows}
    wanted = {(each.kind, each.due_at): each for each in planned}
    gone = [row.id for key, row in known.items() if row.state == "planned" and key not in wanted]
    unsettled = [
        (row, wanted.get(key)) for key, row in known.items() if row.state in {"planned", "cancelled"}
    ]
    new = [each for key, each in wanted.items() if key not in known]
    if gone:
        await session.execute(
            update(ReminderRow).where(ReminderRow.id.in_(gone)).values(state="cancelled", settled_at=now)
        )
    for row, each in unsettled:
        if each is not None and (row.state, row.not_after) != ("planned", each.not_after):
            await session.execute(
                update(ReminderRow)
                .where(ReminderRow.id == row.id)
                .values(state="planned", settled_at=None, not_after=each.not_after)
            )
    if new:
        await session.execute(
            insert(ReminderRow),
            [
                {
                    "subject": subject,
                    "subject_id": subject_id,
                    "kind": each.kind,
                    "due_at": each.due_at,
                    "not_after": each.not_after,
                    "state": "planned",
                }
                for each in new
            ],
        )


async def claim_next_due(session: AsyncSession, now: datetime) -> Reminder | None:
    """Takes the oldest due reminder for this transaction; another process passes it by."""
    oldest = (
        select(ReminderRow.id)
        .where(ReminderRow.state == "planned", ReminderRow.due_at <= now)
        .order_by(ReminderRow.due_at, ReminderRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    claimed = (
        update(ReminderRow)
        .where(ReminderRow.id == oldest)
        .values(state="done", settled_at=now)
        .returning(ReminderRow)
        .execution_options(synchronize_session=False)
    )
    row = (await session.execute(claimed)).scalar_one_or_none()
    if row is None:
        return None
    return Reminder(row.id, row.subject, row.subject_id, row.kind, row.due_at, row.not_after)


async def overtaken(session: AsyncSession, reminder: Reminder, now: datetime, *, by_any_kind: bool) -> bool:
    """Whether a later one for the same subject is due as well: after an outage, once is enough."""
    row = ReminderRow
    later = select(row.id).where(
        row.subject == reminder.subject,
        row.subject_id == reminder.subject_id,
        row.state == "planned",
        row.due_at > reminder.due_at,
        row.due_at <= now,
    )
    if not by_any_kind:
        later = later.where(row.kind == reminder.kind)
    return (await session.execute(later.limit(1))).first() is not None


async def mark_missed(session: AsyncSession, reminder_id: int) -> None:
    await session.execute(update(ReminderRow).where(ReminderRow.id == reminder_id).values(state="missed"))


async def next_due(session: AsyncSession, after: datetime | None = None) -> datetime | None:
    asked = select(func.min(ReminderRow.due_at)).where(ReminderRow.state == "planned")
    if after is not None:
        asked = asked.where(ReminderRow.due_at > after)
    earliest: datetime | None = await session.scalar(asked)
    return earliest
