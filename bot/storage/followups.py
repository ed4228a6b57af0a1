"""Follow-ups that were asked of a workplace, and what it answered."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.followups import FollowUp, Question, Reply
from bot.storage.memberships import is_by_email
from bot.storage.tables import FollowUpRow, PersonRow, WorkplaceRow
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


async def followup_for_answers(session: AsyncSession, followup_id: int) -> FollowUp | None:
    """Where several may answer for a contact, what one says is not written over by another."""
    await session.execute(select(FollowUpRow.id).where(FollowUpRow.id == followup_id).with_for_update())
    return await followup(session, followup_id)


async def open_for(session: AsyncSession, contact_id: int) -> list[FollowUp]:
    """What the contact has still to answer: of each workplace the latest that was asked."""
    latest = (
        select(func.max(FollowUpRow.id))
        .join(WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id)
        .where(WorkplaceRow.contact_id == contact_id, contact_counts())
        .group_by(FollowUpRow.workplace_id)
    )
    return await _followups(session, FollowUpRow.id.in_(latest) & FollowUpRow.answered_at.is_(None))


async def open_in_place_of(session: AsyncSession, group_ids: Sequence[int]) -> list[FollowUp]:
    """What those who lead these groups have to answer for contacts without Telegram."""
    waits = FollowUpRow.answered_at.is_(None)
    found = await _followups(session, FollowUpRow.id.in_(latest_asked(group_ids)) & waits)
    return [each for each in found if each.in_place_of is not None]


async def unanswered(session: AsyncSession, group_id: int, asked_before: datetime) -> list[FollowUp]:
    """Of a group's workplaces, by the latest that was asked of each; the oldest first."""
    waits = FollowUpRow.answered_at.is_(None) & (FollowUpRow.asked_at < asked_before)
    found = await _followups(session, FollowUpRow.id.in_(latest_asked([group_id])) & waits)
    return sorted(found, key=lambda each: each.due_on)


def latest_asked(group_ids: Any) -> Select[int]:
    """Of each workplace of these groups: what was asked before it can't be answered any more."""
    return (
        select(func.max(FollowUpRow.id))
        .join(WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id)
        .where(WorkplaceRow.group_id.in_(group_ids))
        .group_by(FollowUpRow.workplace_id)
    )


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
            case((contact_counts() & is_by_email(), PersonRow.name)),
        )
        .join(WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id)
        .outerjoin(PersonRow, PersonRow.id == WorkplaceRow.contact_id)
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
            in_place_of=in_place_of,
            answered_by=row.answered_by,
        )
        for row, name, contact_id, group_id, in_place_of in await session.execute(asked)
    ]
