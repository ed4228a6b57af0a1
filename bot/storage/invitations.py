"""The invitations of a group that still let somebody in."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.people import OpenInvitation, Role
from bot.storage.tables import GroupRow, InvitationRow, PersonRow, WorkplaceRow


async def open_invitations(session: AsyncSession, group_id: int, now: datetime) -> list[OpenInvitation]:
    """The newest first."""
    return await _open(session, InvitationRow.group_id == group_id, now)


async def open_invitation(session: AsyncSession, invitation_id: int, now: datetime) -> OpenInvitation | None:
    found = await _open(session, InvitationRow.id == invitation_id, now)
    return found[0] if found else None


async def withdraw(session: AsyncSession, invitation_id: int, now: datetime) -> bool:
    """Whether this press was the one that withdrew it."""
    withdrawn = (
        update(InvitationRow)
        .where(InvitationRow.id == invitation_id, InvitationRow.revoked_at.is_(None))
        .values(revoked_at=now)
        .returning(InvitationRow.id)
    )
    return (await session.execute(withdrawn)).first() is not None


async def _open(session: AsyncSession, condition: Any, now: datetime) -> list[OpenInvitation]:
    row = InvitationRow
    asked = (
        select(row, GroupRow.place, PersonRow.name, WorkplaceRow.name)
        .join(GroupRow, GroupRow.id == row.group_id)
        .outerjoin(PersonRow, PersonRow.id == row.made_by)
        .outerjoin(WorkplaceRow, WorkplaceRow.id == row.workplace_id)
        .where(condition, row.revoked_at.is_(None), row.uses_left > 0, row.expires_at > now)
        .order_by(row.id.desc())
    )
    return [
        OpenInvitation(
            id=found.id,
            group_id=found.group_id,
            place=place,
            role=Role(found.role),
            one_time=found.one_time,
            uses_left=found.uses_left,
            made_by_name=name,
            expires_at=found.expires_at,
            workplace=workplace,
        )
        for found, place, name, workplace in await session.execute(asked)
    ]
