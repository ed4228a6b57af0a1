"""How often an answer was said to have helped, by entry, language and month. Nobody's name is near it."""

from datetime import date

from sqlalchemy import case, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.helpfulness import Helped
from bot.storage.outbox import insert_new
from bot.storage.tables import AnswerHelpedRow


async def count(session: AsyncSession, slug: str, language: str, month: date, *, helped: bool) -> None:
    row = AnswerHelpedRow
    key = {"slug": slug, "language": language, "month": month, "helped": helped}
    await session.execute(insert_new(session, row).values(**key, count=0))
    await session.execute(
        update(row)
        .where(row.slug == slug, row.language == language, row.month == month, row.helped == helped)
        .values(count=row.count + 1)
    )


async def since(session: AsyncSession, month: date) -> list[Helped]:
    row = AnswerHelpedRow
    yes = func.sum(case((row.helped, row.count), else_=0))
    no = func.sum(case((row.helped, 0), else_=row.count))
    found = select(row.slug, row.language, yes, no).where(row.month >= month).group_by(row.slug, row.language)
    return [Helped(*each) for each in await session.execute(found)]
