"""Who answers for personal data in each place, and where chats in Telegram may be linked."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.chats import TURNED_OFF
from bot.domain.network import here_and_above
from bot.domain.openings import Answerable, Detail, Opening
from bot.storage import covering
from bot.storage.outbox import insert_new
from bot.storage.tables import GroupChatRow, GroupRow, OpeningRow

_COLUMN = {
    Detail.CONTROLLER: OpeningRow.controller,
    Detail.PROTECTION_OFFICER: OpeningRow.protection_officer,
    Detail.REGISTRAR: OpeningRow.registrar,
}


async def opening(session: AsyncSession, place: str) -> Opening:
    row = await session.get(OpeningRow, place, populate_existing=True)
    group_id = await session.scalar(select(GroupRow.id).where(GroupRow.place == place))
    if row is None:
        return Opening(place, {}, group_id=group_id)
    said = {each: getattr(row, column.key) for each, column in _COLUMN.items()}
    filled = {each: words for each, words in said.items() if words is not None}
    return Opening(place, filled, row.opened_at, row.chats_since, group_id)


async def place_for(session: AsyncSession, place: str) -> str:
    """Whose opening counts: a neighbour's, where the neighbour's group does the work."""
    group = await covering.group_for(session, place)
    return group.place if group else place


async def is_open(session: AsyncSession, place: str) -> bool:
    """Whether people may be let in there. A county or the nation lets in without."""
    return not (await opening(session, await place_for(session, place))).needs_filling


async def who_answers(session: AsyncSession, place: str) -> Answerable | None:
    """In the place, or in the nearest above where it is filled in."""
    here = await place_for(session, place)
    for each in here_and_above(here):
        found = (await opening(session, each)).answerable
        if found is not None:
            return found
    return None


async def fill(session: AsyncSession, place: str, detail: Detail, words: str) -> bool:
    """Whether that is news."""
    await session.execute(insert_new(session, OpeningRow).values(place=place))
    column = _COLUMN[detail]
    changed = (
        update(OpeningRow)
        .where(OpeningRow.place == place, column.is_distinct_from(words))
        .values({column.key: words})
        .returning(OpeningRow.place)
    )
    return (await session.execute(changed)).first() is not None


async def mark_open(session: AsyncSession, place: str, now: datetime) -> bool:
    """Whether it was not open before."""
    opened = (
        update(OpeningRow)
        .where(OpeningRow.place == place, OpeningRow.opened_at.is_(None))
        .values(opened_at=now)
        .returning(OpeningRow.place)
    )
    return (await session.execute(opened)).first() is not None


async def chats_are_allowed(session: AsyncSession, place: str, *, until_done: bool = False) -> bool:
    """With `until_done` nobody turns them off before this transaction is over."""
    since = select(OpeningRow.chats_since).where(OpeningRow.place == place)
    return await session.scalar(since.with_for_update(read=True) if until_done else since) is not None


async def allow_chats(session: AsyncSession, place: str, now: datetime) -> bool:
    """Whether they were not allowed before."""
    await session.execute(insert_new(session, OpeningRow).values(place=place))
    allowed = (
        update(OpeningRow)
        .where(OpeningRow.place == place, OpeningRow.chats_since.is_(None))
        .values(chats_since=now)
        .returning(OpeningRow.place)
    )
    return (await session.execute(allowed)).first() is not None


async def stop_chats(session: AsyncSession, place: str, now: datetime) -> bool:
    """Whether they were allowed until now. What is linked gets nothing more, not even what already waits."""
    stopped = (
        update(OpeningRow)
        .where(OpeningRow.place == place, OpeningRow.chats_since.is_not(None))
        .values(chats_since=None)
        .returning(OpeningRow.place)
    )
    if (await session.execute(stopped)).first() is None:
        return False
    groups = select(GroupRow.id).where(GroupRow.place == place)
    await session.execute(
        update(GroupChatRow)
        .where(GroupChatRow.group_id.in_(groups), GroupChatRow.lost_at.is_(None))
        .values(lost_at=now, lost_why=TURNED_OFF)
    )
    return True
