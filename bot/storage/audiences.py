"""Who belongs to an audience now, and putting a message to them into the outbox inside the database."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, func, literal, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Reach
from bot.domain.network import NATION
from bot.storage.memberships import channel_to, has_chat, in_force, not_forgotten
from bot.storage.outbox import Notice, Renderings, put_selected
from bot.storage.tables import GroupChatRow, GroupRow, MembershipRow, PersonRow


@dataclass(frozen=True, slots=True)
class Chunk:
    """What was put in one go. `up_to` is the highest number of a person in it."""

    added: int
    up_to: int
    more: bool
    """Whether somebody may be left."""


async def reach(session: AsyncSession, audience: Audience) -> Reach:
    """How many a message would come to now, and for how many it has to be sent by mail."""
    chosen = _readers(audience).subquery()
    asked = select(func.count(case((has_chat(), 1))), func.count()).join(
        PersonRow, PersonRow.id == chosen.c.person_id
    )
    people, everybody = (await session.execute(asked.select_from(chosen))).one()
    chats = await session.scalar(select(func.count()).select_from(_chats(audience).subquery()))
    return Reach(people=people, chats=chats or 0, by_email=everybody - people)


async def put_chats(
    session: AsyncSession, notice: Notice, renderings: Renderings, audience: Audience, now: datetime
) -> int:
    """How many of the linked chats were added."""
    return await put_selected(session, notice, renderings, now, kind="group_chat", chosen=_chats(audience))


async def put_people(
    session: AsyncSession,
    notice: Notice,
    renderings: Renderings,
    audience: Audience,
    now: datetime,
    *,
    after: int = 0,
    turn: int = 0,
    most: int = 5000,
) -> Chunk:
    """Puts the next `most` people whose numbers are higher than `after`; they take their turns from `turn`.

    Those who can't be reached are put in too: the report has to add up to the audience.
    """
    readers = _readers(audience, after).order_by(MembershipRow.person_id).limit(most).subquery()
    found, last = (await session.execute(select(func.count(), func.max(readers.c.person_id)))).one()
    if not found:
        return Chunk(0, after, more=False)
    position = func.row_number().over(order_by=readers.c.person_id) + turn
    chosen = select(
        PersonRow.id, PersonRow.language, channel_to(), readers.c.group_id, position.label("turn")
    ).join(readers, readers.c.person_id == PersonRow.id)
    added = await put_selected(session, notice, renderings, now, kind="person", chosen=chosen)
    return Chunk(added, last, more=found == most)


def _readers(audience: Audience, after: int = 0) -> Select[int, int]:
    """Each person once, with the group through which they belong."""
    return (
        select(MembershipRow.person_id, func.min(MembershipRow.group_id).label("group_id"))
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .where(MembershipRow.person_id > after, _at(audience), in_force(), not_forgotten())
        .group_by(MembershipRow.person_id)
    )


def _chats(audience: Audience) -> Select[int, str, str, int, int]:
    return (
        select(
            GroupChatRow.id,
            GroupChatRow.language,
            literal("telegram"),
            GroupChatRow.group_id,
            literal(0).label("turn"),
        )
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(_at(audience), GroupChatRow.lost_at.is_(None))
    )


def _at(audience: Audience) -> ColumnElement[bool]:
    """Codes of places begin with the code of the county they lie in."""
    if audience.below and NATION in audience.places:
        return true()
    below = [GroupRow.place.startswith(each) for each in audience.places if audience.below]
    return or_(GroupRow.place.in_(audience.places), *below)
