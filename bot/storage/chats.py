"""The Telegram chats that groups have linked."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.chats import NOT_IN_IT, SILENCED, UNLINKED, GroupChat
from bot.domain.delivery import Recipient
from bot.storage.outbox import insert_new
from bot.storage.tables import GroupChatRow, GroupRow, OpeningRow

Link = tuple[int, int, str]
"""Its number, its group and the group's place."""


async def linked_chats(session: AsyncSession, group_id: int) -> list[Recipient]:
    """The group's chats that can still be written to."""
    asked = select(GroupChatRow.id, GroupChatRow.language).where(
        GroupChatRow.group_id == group_id, GroupChatRow.lost_at.is_(None)
    )
    return [Recipient("group_chat", number, language) for number, language in await session.execute(asked)]


async def chats_of(session: AsyncSession, group_id: int) -> list[GroupChat]:
    """Lost ones too, in the order in which they were first linked."""
    asked = _links().where(GroupChatRow.group_id == group_id).order_by(GroupChatRow.id)
    return [_chat(row, place) for row, place in await session.execute(asked)]


async def group_chat(session: AsyncSession, group_chat_id: int) -> GroupChat | None:
    found = (await session.execute(_links().where(GroupChatRow.id == group_chat_id))).first()
    return _chat(*found) if found else None


async def is_linked(session: AsyncSession, chat_id: int) -> bool:
    """Whether some group's link to the chat is whole."""
    asked = select(GroupChatRow.id).where(GroupChatRow.chat_id == chat_id, GroupChatRow.lost_at.is_(None))
    return (await session.execute(asked.limit(1))).first() is not None


async def link_chat(
    session: AsyncSession,
    *,
    group_id: int,
    chat_id: int,
    topic_id: int | None,
    language: str,
    linked_by: int,
    now: datetime,
) -> int | None:
    """The number of the link; None where it is whole, and just so. Linking again mends a lost one, or moves
    it to another topic."""
    row = GroupChatRow
    new = {"topic_id": topic_id, "language": language, "linked_by": linked_by, "linked_at": now}
    added = insert_new(session, row).values(group_id=group_id, chat_id=chat_id, **new).returning(row.id)
    number = (await session.execute(added)).scalar_one_or_none()
    if number is not None:
        return number
    mended = (
        update(row)
        .where(
            row.group_id == group_id,
            row.chat_id == chat_id,
            or_(row.lost_at.is_not(None), row.topic_id.is_distinct_from(topic_id)),
        )
        .values(**new, lost_at=None, lost_why=None)
        .returning(row.id)
    )
    return (await session.execute(mended)).scalar_one_or_none()


async def unlink_chat(session: AsyncSession, group_chat_id: int, now: datetime) -> bool:
    """False where another was quicker."""
    unlinked = (
        update(GroupChatRow)
        .where(GroupChatRow.id == group_chat_id, GroupChatRow.lost_why.is_distinct_from(UNLINKED))
        .values(lost_at=now, lost_why=UNLINKED)
        .returning(GroupChatRow.id)
    )
    return (await session.execute(unlinked)).first() is not None


async def lose_chat(
    session: AsyncSession, chat_id: int, why: str, now: datetime, *, only: int | None = None
) -> list[Link]:
    """The links to this chat that were whole until now, or the `only` one that it concerns."""
    concerned = GroupChatRow.chat_id == chat_id if only is None else GroupChatRow.id == only
    lost = await _changed(session, concerned, GroupChatRow.lost_at.is_(None), lost_at=now, lost_why=why)
    # One that could only not be written to would otherwise mend itself when the bot is let in again.
    await session.execute(
        update(GroupChatRow).where(concerned, GroupChatRow.lost_why == SILENCED).values(lost_why=why)
    )
    return lost


async def find_chat(session: AsyncSession, chat_id: int, lost_because: Collection[str]) -> list[Link]:
    """The links to this chat that were lost for such a reason and are whole again; none where the group's
    place has turned chats off since."""
    allowed = exists().where(
        GroupRow.id == GroupChatRow.group_id,
        OpeningRow.place == GroupRow.place,
        OpeningRow.chats_since.is_not(None),
    )
    lost = GroupChatRow.lost_why.in_(lost_because)
    mine = GroupChatRow.chat_id == chat_id
    return await _changed(session, mine, lost, allowed, lost_at=None, lost_why=None)


async def move_chat(session: AsyncSession, old_chat_id: int, new_chat_id: int) -> None:
    """A group that became a supergroup has a new number in Telegram; a link made there already stands."""
    linked_anew = select(GroupChatRow.group_id).where(GroupChatRow.chat_id == new_chat_id)
    old = GroupChatRow.chat_id == old_chat_id
    await session.execute(delete(GroupChatRow).where(old, GroupChatRow.group_id.in_(linked_anew)))
    await session.execute(update(GroupChatRow).where(old).values(chat_id=new_chat_id))


async def follow_chat(session: AsyncSession, old_chat_id: int, new_chat_id: int) -> list[Link]:
    """Moves it because the chat itself said so. The links that are whole again: the old number may have been
    told to be closed to the bot before it was told to have moved."""
    await move_chat(session, old_chat_id, new_chat_id)
    return await find_chat(session, new_chat_id, NOT_IN_IT)


async def _changed(session: AsyncSession, *such: ColumnElement[bool], **new: Any) -> list[Link]:
    """In one statement, so that of two who notice the same the second finds nothing to say."""
    changed = update(GroupChatRow).where(*such).values(**new).returning(GroupChatRow.id)
    numbers = list(await session.scalars(changed.execution_options(synchronize_session=False)))
    asked = (
        select(GroupChatRow.id, GroupChatRow.group_id, GroupRow.place)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupChatRow.id.in_(numbers))
        .order_by(GroupChatRow.id)
    )
    return [(number, group_id, place) for number, group_id, place in await session.execute(asked)]


def _links() -> Select[GroupChatRow, str]:
    return (
        select(GroupChatRow, GroupRow.place)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupChatRow.lost_why.is_distinct_from(UNLINKED))
    )


def _chat(row: GroupChatRow, place: str) -> GroupChat:
    return GroupChat(row.id, row.group_id, place, row.linked_at, row.lost_why if row.lost_at else None)
