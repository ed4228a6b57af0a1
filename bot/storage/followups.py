"""Follow-ups that were asked of a workplace, and what it answered."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.followups import FollowUp, Question, Reply
from bot.storage.tables import FollowUpRow, WorkplaceRow
from bot.storage.workplaces import contact_counts


async def add_followup(
    session: AsyncSession, *, workplace_id: int, certification_id: int, step: str, due_on: date, now: datetime
) -> int:
    added = insert(FollowUpRow).values(
        workplace_id=workplace_id,
        certification_id=certification_id,
        step=step,
        due_on=due_on,
        answers={},
        asked_at=now,
    )
    return (await session.execute(added.returning(FollowUpRow.id))).scalar_one()


async def followup(session: AsyncSession, followup_id: int) -> FollowUp | None:
    found = await _followups(session, FollowUpRow.id == followup_id)
    return found[0] if found else None


async def open_for(session: AsyncSession, contact_id: int) -> list[FollowUp]:
    """What the contact has still to answer: of each workplace the latest that was asked."""
    latest = (
        select(func.max(FollowUpRow.id))
        .join(WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id)
        .where(WorkplaceRow.contact_id == contact_id, contact_counts())
        .group_by(FollowUpRow.workplace_id)
    )
    return await _followups(session, FollowUpRow.id.in_(latest) & FollowUpRow.answered_at.is_(None))


async def keep_answers(session: AsyncSession, followup: FollowUp) -> None:
    await session.execute(
        update(FollowUpRow)
        .where(FollowUpRow.id == followup.id)
        .values(answers={question.value: reply.value for question, reply in followup.answers.items()})
    )


async def close(session: AsyncSession, followup_id: int, by: int, now: datetime) -> bool:
    """Whether this press was the one that finished it."""
    closed = (
        update(FollowUpRow)
        .where(FollowUpRow.id == followup_id, FollowUpRow.answered_at.is_(None))
        .values(answered_by=by, answered_at=now)
        .returning(FollowUpRow.id)
    )
    return (await session.execute(closed)).first() is not None


async def _followups(session: AsyncSession, condition: Any) -> list[FollowUp]:
    asked = (
        select(
            FollowUpRow,
            WorkplaceRow.name,
            case((contact_counts(), WorkplaceRow.contact_id)),
            WorkplaceRow.group_id,
        )
        .join(WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id)
        .where(condition)
        .order_by(FollowUpRow.id)
    )
    return [
        FollowUp(
            id=row.id,
            workplace_id=row.workplace_id,
            workplace=name,
            group_id=group_id,
            contact_id=contact_id,
            step=row.step,
            due_on=row.due_on,
            answers={Question(question): Reply(reply) for question, reply in row.answers.items()},
            answered=row.answered_at is not None,
        )
        for row, name, contact_id, group_id in await session.execute(asked)
    ]
