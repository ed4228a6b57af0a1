"""Our own copies of pictures and documents."""

import hashlib
from dataclasses import dataclass
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.storage.outbox import insert_new
from bot.storage.tables import FileRow


@dataclass(frozen=True, slots=True)
class File:
    """`telegram_id` is Telegram's name for it, once it has been uploaded or came from there."""

    id: int
    kind: Literal["photo", "document"]
    name: str
    media_type: str
    size: int
    """In bytes."""
    telegram_id: str | None


async def keep_file(
    session: AsyncSession,
    data: bytes,
    *,
    kind: Literal["photo", "document"],
    name: str,
    media_type: str,
    telegram_id: str | None = None,
) -> int:
    """The file's number. The same bytes as the same kind have the same number."""
    sha256 = hashlib.sha256(kind.encode() + b"\0" + data).hexdigest()
    added = insert_new(session, FileRow).values(
        kind=kind,
        sha256=sha256,
        name=name,
        media_type=media_type,
        size=len(data),
        data=data,
        telegram_id=telegram_id,
    )
    number = (await session.execute(added.returning(FileRow.id))).scalar_one_or_none()
    if number is None:
        number = (await session.execute(select(FileRow.id).where(FileRow.sha256 == sha256))).scalar_one()
    return number


async def file(session: AsyncSession, number: int) -> File:
    row = FileRow
    asked = select(row.id, row.kind, row.name, row.media_type, row.size, row.telegram_id).where(
        row.id == number
    )
    found = (await session.execute(asked)).one()
    return File(
        found.id,
        cast("Literal['photo', 'document']", found.kind),
        found.name,
        found.media_type,
        found.size,
        found.telegram_id,
    )


async def file_data(session: AsyncSession, number: int) -> bytes:
    return (await session.execute(select(FileRow.data).where(FileRow.id == number))).scalar_one()
