"""Letters whose moment follows the meetings of their group, made what the called meetings say now."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.newsletters import Newsletter
from bot.domain.relative_sends import NearMeeting
from bot.storage import meetings
from bot.storage.database import NEWS
from bot.storage.schedules import COMING
from bot.storage.tables import NewsletterRow


async def out_of_step(session: AsyncSession) -> dict[tuple[int, datetime], datetime | None]:
    """When letters leave, by number and from when meetings count, where their rows say something else."""
    row = NewsletterRow
    asked = select(row.id, row.group_id, row.near_meeting, row.meetings_after, row.send_at).where(
        COMING, row.meetings_after.is_not(None)
    )
    letters = (await session.execute(asked)).all()
    if not letters:
        return {}
    earliest = min(each.meetings_after for each in letters)
    called = await meetings.called(session, {each.group_id for each in letters}, earliest)
    moments: dict[tuple[int, datetime], datetime | None] = {}
    for each in letters:
        of_group = [meeting for meeting in called if meeting.group_id == each.group_id]
        moment = NearMeeting.from_code(each.near_meeting, each.meetings_after).next(of_group)
        if moment != each.send_at:
            moments[each.id, each.meetings_after] = moment
    return moments


async def follow(session: AsyncSession) -> None:
    """What somebody else has just sent, held or planned anew stays as it is."""
    session.info[NEWS] = True
    row = NewsletterRow
    for (number, after), moment in (await out_of_step(session)).items():
        waits = (row.id == number, row.meetings_after == after, COMING)
        await session.execute(update(row).where(*waits).values(send_at=moment))


async def go_on(session: AsyncSession, letter: Newsletter, after: datetime) -> None:
    """A series leaves for the meetings that begin later."""
    assert letter.near_meeting is not None  # noqa: S101  it is a series of meetings
    session.info[NEWS] = True
    called = await meetings.called(session, [letter.group_id], after)
    moment = replace(letter.near_meeting, after=after).next(called)
    row = NewsletterRow
    await session.execute(update(row).where(row.id == letter.id).values(send_at=moment, meetings_after=after))


async def start_again(session: AsyncSession, letter: Newsletter, now: datetime) -> None:
    """A series that was held or has just been approved."""
    assert letter.near_meeting is not None  # noqa: S101  it is a series of meetings
    called = await meetings.called(session, [letter.group_id], now)
    after = letter.near_meeting.from_now_on(called, now).after
    assert after is not None  # noqa: S101  it counts from now on
    await go_on(session, letter, after)
