"""What tells whether groups are still alive, and in which weeks it was said that they are not."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, Subquery, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.dormancy import MOST_OVERDUE, Dormant, Signs
from bot.domain.meetings import MeetingState
from bot.domain.network import NATION, Level, level_of
from bot.domain.people import Role
from bot.storage.followups import latest_asked
from bot.storage.memberships import in_force
from bot.storage.outbox import insert_new
from bot.storage.tables import (
    DormantWeekRow,
    FollowUpRow,
    GroupRow,
    MeetingRow,
    MembershipRow,
    WorkplaceRow,
)


async def signs_in(session: AsyncSession, place: str, day: date) -> list[Signs]:
    """Of the municipalities of a county, or for SE of all, in the order of their codes."""
    return await _signs(session, day, () if place == NATION else (GroupRow.place.startswith(place),))


async def signs_of(session: AsyncSession, group_ids: Sequence[int], day: date) -> list[Signs]:
    return await _signs(session, day, (GroupRow.id.in_(group_ids),))


async def note(session: AsyncSession, group: Dormant, day: date) -> bool:
    """False where it was noted of this day already."""
    added = insert_new(session, DormantWeekRow).values(
        group_id=group.group_id, looked_on=day, week=group.week
    )
    return (await session.execute(added.returning(DormantWeekRow.group_id))).first() is not None


async def _signs(session: AsyncSession, day: date, conditions: Sequence[Any]) -> list[Signs]:
    """One statement however many groups there are. What was said on the day itself does not count yet."""
    group, told = GroupRow, DormantWeekRow
    numbers = select(group.id).where(*conditions)
    meetings, unanswered = _latest_meetings(numbers), _unanswered(numbers)
    member = exists().where(MembershipRow.group_id == group.id, in_force())
    before = select(func.max(told.looked_on)).where(told.group_id == group.id, told.looked_on < day)
    asked = (
        select(
            group.id,
            group.place,
            member.where(MembershipRow.role != Role.MEMBER.value),
            group.founded_at,
            meetings.c.latest,
            unanswered.c.asked_at,
            told.looked_on,
            func.coalesce(told.week, 0),
        )
        .outerjoin(meetings, meetings.c.group_id == group.id)
        .outerjoin(
            unanswered, (unanswered.c.group_id == group.id) & (unanswered.c.number == MOST_OVERDUE + 1)
        )
        .outerjoin(
            told,
            (told.group_id == group.id) & (told.looked_on == before.correlate(group).scalar_subquery()),
        )
        .where(member, *conditions)
        .order_by(group.place)
    )
    # Asked for in SQL, their level would lead PostgreSQL to expect one group and to take each by itself.
    found = [Signs(*row) for row in await session.execute(asked)]
    return [each for each in found if level_of(each.place) is Level.MUNICIPALITY]


def _latest_meetings(groups: Select[int]) -> Subquery:
    row = MeetingRow
    called = (row.state == MeetingState.CALLED.value, row.group_id.in_(groups))
    latest = select(row.group_id, func.max(row.starts_at).label("latest")).where(*called)
    return latest.group_by(row.group_id).subquery()


def _unanswered(groups: Select[int]) -> Subquery:
    """Numbered within each group, the oldest first."""
    oldest_first = func.row_number().over(
        partition_by=WorkplaceRow.group_id, order_by=(FollowUpRow.asked_at, FollowUpRow.id)
    )
    return (
        select(WorkplaceRow.group_id, FollowUpRow.asked_at, oldest_first.label("number"))
        .join(WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id)
        .where(FollowUpRow.id.in_(latest_asked(groups)), FollowUpRow.answered_at.is_(None))
        .subquery()
    )
