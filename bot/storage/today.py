"""What a new group has done already, as its rows tell."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.meetings import MeetingState
from bot.domain.people import Role
from bot.domain.today import BEGINNER, GettingStarted, Step
from bot.storage.memberships import in_force
from bot.storage.tables import (
    GroupRow,
    InvitationRow,
    MeetingRow,
    MembershipRow,
    NewsletterRow,
    OpeningRow,
    WorkplaceRow,
)


async def newly_led(session: AsyncSession, person_id: int, now: datetime) -> list[GettingStarted]:
    """How far each group has come that the person has not led for long, the oldest first."""
    asked = (
        select(MembershipRow.group_id, GroupRow.place, MembershipRow.since, *_steps())
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(
            MembershipRow.person_id == person_id,
            in_force(),
            MembershipRow.role != Role.MEMBER.value,
            MembershipRow.since > now - BEGINNER,
        )
        .order_by(MembershipRow.id)
    )
    return [
        GettingStarted(
            group_id, place, since, {step for step, taken in zip(Step, done, strict=True) if taken}
        )
        for group_id, place, since, *done in await session.execute(asked)
    ]


def _steps() -> list[Any]:
    """Whether each has been taken, in the order of `Step`."""
    group_id = MembershipRow.group_id
    taken = (
        select(OpeningRow.place).where(OpeningRow.place == GroupRow.place, OpeningRow.opened_at.is_not(None)),
        select(InvitationRow.id).where(
            InvitationRow.group_id == group_id,
            InvitationRow.made_by.is_not(None),
            InvitationRow.role == Role.MEMBER.value,
        ),
        select(WorkplaceRow.id).where(WorkplaceRow.group_id == group_id),
        select(MeetingRow.id).where(
            MeetingRow.group_id == group_id, MeetingRow.state == MeetingState.CALLED.value
        ),
        select(NewsletterRow.id).where(
            NewsletterRow.group_id == group_id, NewsletterRow.sent_at.is_not(None)
        ),
    )
    return [each.correlate(MembershipRow, GroupRow).exists() for each in taken]
