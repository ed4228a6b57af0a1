"""Letters whose moment follows the meetings of their group, made what the called meetings say now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.meetings import Meeting
from bot.domain.newsletters import Newsletter
from bot.domain.relative_sends import NearMeeting
from bot.storage import meetings
from bot.storage.database import NEWS
from bot.storage.newsletters import newsletters
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


async def leaving_for(session: AsyncSession, meeting: Meeting) -> Sequence[Newsletter]:
    """The letters whose next meeting is this one, with the moments that it gives them."""
    row = NewsletterRow
    waiting = (row.group_id == meeting.group_id, row.meetings_after < meeting.starts_at, COMING)
    letters = await newsletters(session, select(row.id).where(*waiting))
    planned = [(each, each.near_meeting) for each in letters if each.near_meeting is not None]
    if not planned:
        return []
    earliest = min(near.after for _, near in planned if near.after is not None)
    called = await meetings.called(session, [meeting.group_id], earliest)
    return [
        replace(letter, send_at=near.moment(meeting))
        for letter, near in planned
        if [each.id for each in near.coming(called)[:1]] == [meeting.id]
    ]


async def go_on(session: AsyncSession, letter: Newsletter, after: datetime) -> None:
    """A series leaves for the meetings that begin later."""
    assert letter.near_meeting is not None  # noqa: S101  it is a series of meetings
    session.info[NEWS] = True
    called = await meetings.called(session, [letter.group_id], after)
    moment = replace(letter.near_meeting, after=after).next(called)
    row = NewsletterRow
    await session.execute(update(row).where(row.id == letter.id).values(send_at=moment, meetings_after=after))


async def skip_next(session: AsyncSession, letter: Newsletter) -> bool:
    """A series leaves out the meeting that it would leave for. False where that is another one by now."""
    near = letter.near_meeting
    if near is None or near.after is None:
        return False
    coming = near.coming(await meetings.called(session, [letter.group_id], near.after))
    if not coming or near.moment(coming[0]) != letter.send_at:
        return False
    await go_on(session, letter, coming[0].starts_at)
    return True


async def start_again(session: AsyncSession, letter: Newsletter, now: datetime) -> None:
    """A series that was held or has just been approved."""
    assert letter.near_meeting is not None  # noqa: S101  it is a series of meetings
    called = await meetings.called(session, [letter.group_id], now)
    after = letter.near_meeting.from_now_on(called, now).after
    assert after is not None  # noqa: S101  it counts from now on
    await go_on(session, letter, after)
