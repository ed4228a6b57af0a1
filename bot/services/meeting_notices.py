"""Who is told of a meeting, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, Recipient, Urgency
from bot.domain.events.meetings import AnswersAwaited, MeetingAnswered, MeetingCalled, MeetingNear
from bot.domain.meetings import Answers, Meeting
from bot.screens import meetings as meeting_screens
from bot.services.telling import Rows, Told
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
    return await people.addressed_as_chosen(session, await meetings.still_expected(session, meeting))


async def undecided(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    silent = await meetings.still_expected(session, meeting)
    return await people.addressed_as_chosen(
        session, [*silent, *await meetings.undecided(session, meeting.id)]
    )


async def those_coming(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    return await people.addressed_as_chosen(session, await meetings.coming(session, meeting.id))


async def linked_chats(session: AsyncSession, card: Card) -> Sequence[Recipient]:
    return await chats.linked_chats(session, card.meeting.group_id)


TOLD: Rows = {
    MeetingCalled: (
        Told(
            meeting_of,
            everybody_asked,
            meeting_screens.invitation,
            lambda event: f"meeting:{event.meeting_id}",
            until=lambda meeting: meeting.starts_at,
        ),
        Told(
            card_of,
            linked_chats,
            lambda card, network, say: meeting_screens.group_card(card.meeting, card.answers, network, say),
            lambda event: f"meeting:{event.meeting_id}",
            until=lambda card: card.meeting.starts_at,
        ),
    ),
    MeetingAnswered: (
        Told(
            card_of,
            linked_chats,
            lambda card, network, say: meeting_screens.group_card(card.meeting, card.answers, network, say),
            lambda event: f"meeting:{event.meeting_id}",
            operation=Operation.EDIT,
            until=lambda card: card.meeting.ends_at,
        ),
    ),
    AnswersAwaited: (
        Told(
            meeting_of,
            undecided,
            meeting_screens.asked_again,
            lambda event: f"reminder:{event.reminder_id}",
            until=lambda meeting: meeting.starts_at,
        ),
    ),
    MeetingNear: (
        Told(
            meeting_of,
            those_coming,
            meeting_screens.near,
            lambda event: f"reminder:{event.reminder_id}",
            urgency=Urgency.NEAR,
            until=lambda meeting: meeting.starts_at,
        ),
    ),
}
