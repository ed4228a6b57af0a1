"""«The next text you write is …», kept over restarts."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.tables import ConversationRow, PersonRow


async def conversation(
    session: AsyncSession, chat_id: int, user_id: int
) -> tuple[str | None, dict[str, Any]]:
    asked = select(ConversationRow.state, ConversationRow.data).where(
        ConversationRow.chat_id == chat_id, ConversationRow.user_id == user_id
    )
    found = (await session.execute(asked)).first()
    return (found.state, found.data) if found else (None, {})


async def remember(
    session: AsyncSession,
    chat_id: int,
    user_id: int,
    *,
    state: str | None,
    data: dict[str, Any],
    now: datetime,
) -> None:
    row = ConversationRow(chat_id=chat_id, user_id=user_id, state=state, data=data, changed_at=now)
    await session.merge(row)


async def forget(session: AsyncSession, chat_id: int, user_id: int) -> None:
    await session.execute(
        delete(ConversationRow).where(ConversationRow.chat_id == chat_id, ConversationRow.user_id == user_id)
    )


async def forget_strangers(session: AsyncSession, before: datetime) -> None:
    """What those who have not joined began to write, and have left since then."""
    known = exists().where(PersonRow.telegram_id == ConversationRow.user_id)
    await session.execute(delete(ConversationRow).where(ConversationRow.changed_at <= before, ~known))
