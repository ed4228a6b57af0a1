"""What is to be known of a meeting when others are told of it; the table of who is told is `told.py`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient
from bot.domain.events import AnswersAwaited, MeetingAnswered, MeetingCalled, MeetingNear
from bot.domain.meetings import Answers, Meeting
from bot.storage import chats, meetings, people

AboutMeeting: TypeAlias = MeetingCalled | MeetingAnswered | AnswersAwaited | MeetingNear


@dataclass(frozen=True, slots=True)
class Card:
    meeting: Meeting
    answers: Answers


async def meeting_of(session: AsyncSession, event: AboutMeeting) -> Meeting:
    found = await meetings.meeting(session, event.meeting_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def card_of(session: AsyncSession, event: AboutMeeting) -> Card:
    meeting = await meeting_of(session, event)
    return Card(meeting, await meetings.answers(session, meeting))


async def everybody_asked(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    return await people.addressed(session, await meetings.still_expected(session, meeting))


async def undecided(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    silent = await meetings.still_expected(session, meeting)
    return await people.addressed(session, [*silent, *await meetings.undecided(session, meeting.id)])


async def those_coming(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    return await people.addressed(session, await meetings.coming(session, meeting.id))


async def linked_chats(session: AsyncSession, card: Card) -> Sequence[Recipient]:
    return await chats.linked_chats(session, card.meeting.group_id)
