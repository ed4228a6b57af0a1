"""Of which reviews of answers, and at which stage, their owners were told."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_reviews import Review, Stage
from bot.storage.outbox import insert_new
from bot.storage.tables import AnswerReviewRow

_row = AnswerReviewRow


async def note_new(session: AsyncSession, reviews: Sequence[Review], today: date) -> list[Review]:
    """Those that were not told of before."""
    rows = [
        {"slug": each.slug, "due_on": each.due_on, "stage": each.stage.value, "told_on": today}
        for each in reviews
    ]
    added = insert_new(session, _row).returning(_row.slug, _row.due_on, _row.stage)
    return [Review(slug, due_on, Stage(stage)) for slug, due_on, stage in await session.execute(added, rows)]
