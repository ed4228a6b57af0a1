"""Workplaces and their certifications."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.people import Kind
from bot.domain.workplaces import Certification, Workplace
from bot.storage.memberships import in_force
from bot.storage.tables import CertificationRow, GroupRow, MembershipRow, PersonRow, WorkplaceRow


async def add_workplace(
    session: AsyncSession, *, group_id: int, name: str, kind: Kind, registered_by: int, now: datetime
) -> int:
    added = insert(WorkplaceRow).values(
        group_id=group_id, name=name, kind=kind.value, registered_by=registered_by, registered_at=now
    )
    return (await session.execute(added.returning(WorkplaceRow.id))).scalar_one()


async def workplace(session: AsyncSession, workplace_id: int) -> Workplace | None:
    found = await _workplaces(session, WorkplaceRow.id == workplace_id)
    return found[0] if found else None


async def certified_by(session: AsyncSession, certification_id: int) -> Workplace:
    """The workplace of a certification."""
    number = select(CertificationRow.workplace_id).where(CertificationRow.id == certification_id)
    return (await _workplaces(session, WorkplaceRow.id == number.scalar_subquery()))[0]


async def workplaces_in(session: AsyncSession, group_id: int) -> list[Workplace]:
    return await _workplaces(session, WorkplaceRow.group_id == group_id)


async def ending_by(session: AsyncSession, group_ids: Sequence[int], day: date) -> list[Workplace]:
    """Those of the groups whose certification has ended or ends by that day, the soonest first."""
    ending = await _workplaces(
        session, WorkplaceRow.group_id.in_(group_ids) & (CertificationRow.valid_until <= day)
    )
    return sorted(ending, key=lambda each: each.certification.valid_until if each.certification else day)


async def set_contact(session: AsyncSession, workplace_id: int, person_id: int) -> None:
    await session.execute(
        update(WorkplaceRow).where(WorkplaceRow.id == workplace_id).values(contact_id=person_id)
    )


async def certify(
    session: AsyncSession, workplace_id: int, certified_on: date, valid_until: date, by: int
) -> int:
    added = insert(CertificationRow).values(
        workplace_id=workplace_id, certified_on=certified_on, valid_until=valid_until, certified_by=by
    )
    return (await session.execute(added.returning(CertificationRow.id))).scalar_one()


def contact_counts() -> ColumnElement[bool]:
    """Whether the contact is still in the group; who has left it answers for the workplace no longer."""
    row = MembershipRow
    return exists().where(
        row.person_id == WorkplaceRow.contact_id, row.group_id == WorkplaceRow.group_id, in_force()
    )


async def _workplaces(session: AsyncSession, condition: Any) -> list[Workplace]:
    latest = select(func.max(CertificationRow.id)).where(CertificationRow.workplace_id == WorkplaceRow.id)
    staff = select(func.count(func.distinct(MembershipRow.person_id))).where(
        MembershipRow.workplace_id == WorkplaceRow.id, in_force()
    )
    asked = (
        select(
            WorkplaceRow,
            GroupRow.place,
            PersonRow.id,
            PersonRow.name,
            CertificationRow,
            staff.correlate(WorkplaceRow).scalar_subquery(),
        )
        .join(GroupRow, GroupRow.id == WorkplaceRow.group_id)
        .outerjoin(PersonRow, (PersonRow.id == WorkplaceRow.contact_id) & contact_counts())
        .outerjoin(CertificationRow, CertificationRow.id == latest.correlate(WorkplaceRow).scalar_subquery())
        .where(condition)
        .order_by(WorkplaceRow.id)
    )
    return [
        Workplace(
            id=row.id,
            group_id=row.group_id,
            place=place,
            name=row.name,
            kind=Kind(row.kind),
            contact_id=contact_id,
            contact_name=contact,
            certification=(
                Certification(held.id, held.certified_on, held.valid_until) if held is not None else None
            ),
            staff=working,
        )
        for row, place, contact_id, contact, held, working in await session.execute(asked)
    ]
