"""The Telegram chats that groups have linked."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient
from bot.domain.events import ChatLost
from bot.storage.tables import GroupChatRow, GroupRow


async def linked_chats(session: AsyncSession, group_id: int) -> list[Recipient]:
    """The group's chats that can still be written to."""
    asked = select(GroupChatRow.id, GroupChatRow.language).where(
        GroupChatRow.group_id == group_id, GroupChatRow.lost_at.is_(None)
    )
    return [Recipient("group_chat", number, language) for number, language in await session.execute(asked)]


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


async def lose_chat(
    session: AsyncSession, chat_id: int, why: str, now: datetime
) -> list[tuple[int, int, str]]:
    """The links to this chat that were whole until now: number, group, the group's place."""
    asked = (
        select(GroupChatRow.id, GroupChatRow.group_id, GroupRow.place)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupChatRow.chat_id == chat_id, GroupChatRow.lost_at.is_(None))
    )
    lost = [(number, group_id, place) for number, group_id, place in await session.execute(asked)]
    if lost:
        await session.execute(
            update(GroupChatRow)
            .where(GroupChatRow.id.in_([number for number, _, _ in lost]))
            .values(lost_at=now, lost_why=why)
        )
    return lost


async def lost_chat(session: AsyncSession, group_chat_id: int) -> ChatLost | None:
    """What happened to the link, or None where it is whole, or none of ours."""
    asked = (
        select(GroupChatRow, GroupRow.place)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupChatRow.id == group_chat_id)
    )
    found = (await session.execute(asked)).first()
    if found is None:
        return None
    row, place = found
    return ChatLost(place, row.group_id, row.id, row.lost_at, row.lost_why or "") if row.lost_at else None


async def move_chat(session: AsyncSession, old_chat_id: int, new_chat_id: int) -> None:
    """A group that became a supergroup has a new number in Telegram; a link made there already stands."""
    linked_anew = select(GroupChatRow.group_id).where(GroupChatRow.chat_id == new_chat_id)
    old = GroupChatRow.chat_id == old_chat_id
    await session.execute(delete(GroupChatRow).where(old, GroupChatRow.group_id.in_(linked_anew)))
    await session.execute(update(GroupChatRow).where(old).values(chat_id=new_chat_id))
