"""The Telegram chats that groups have linked."""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.tables import GroupChatRow


async def linked_chats(session: AsyncSession, group_id: int) -> list[int]:
    """Numbers of the group's chats that can still be written to."""
    asked = select(GroupChatRow.id).where(GroupChatRow.group_id == group_id, GroupChatRow.lost_at.is_(None))
    return list(await session.scalars(asked))


async def link_chat(
    session: AsyncSession,
    *,
    group_id: int,
    chat_id: int,
    topic_id: int | None,
    language: str,
    linked_by: int,
    now: datetime,
) -> int:
    """The number of the link. Linking again mends a lost one, or moves it to another topic."""
    new = {"topic_id": topic_id, "language": language, "linked_by": linked_by, "linked_at": now}
    mended = (
        update(GroupChatRow)
        .where(GroupChatRow.group_id == group_id, GroupChatRow.chat_id == chat_id)
        .values(**new, lost_at=None, lost_why=None)
        .returning(GroupChatRow.id)
    )
    found = (await session.execute(mended)).scalar_one_or_none()
    if found is not None:
        return found
    added = insert(GroupChatRow).values(group_id=group_id, chat_id=chat_id, **new).returning(GroupChatRow.id)
    return (await session.execute(added)).scalar_one()


async def mark_chat_lost(session: AsyncSession, group_chat_id: int, why: str, now: datetime) -> int | None:
    """The number of the group whose chat was lost just now, or None where that was known."""
    lost = (
        update(GroupChatRow)
        .where(GroupChatRow.id == group_chat_id, GroupChatRow.lost_at.is_(None))
        .values(lost_at=now, lost_why=why)
        .returning(GroupChatRow.group_id)
    )
    return (await session.execute(lost)).scalar_one_or_none()


async def move_chat(session: AsyncSession, old_chat_id: int, new_chat_id: int) -> None:
    """A group that became a supergroup has a new number in Telegram."""
    await session.execute(
        update(GroupChatRow).where(GroupChatRow.chat_id == old_chat_id).values(chat_id=new_chat_id)
    )
