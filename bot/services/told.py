"""Who is told about what has happened, with which screen: the table at the end."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, Recipient, Urgency
from bot.domain.events import (
    AnswersAwaited,
    ChatLost,
    Event,
    FollowUpAnswered,
    FollowUpAsked,
    MeetingAnswered,
    MeetingCalled,
    MeetingNear,
    WorkplaceCertified,
)
from bot.domain.followups import FollowUp
from bot.domain.meetings import Answers, Meeting
from bot.domain.network import Network
from bot.domain.workplaces import Workplace
from bot.screens import chats as chat_screens
from bot.screens import followups as followup_screens
from bot.screens import meetings as meeting_screens
from bot.screens import workplaces as workplace_screens
from bot.screens.screen import Screen
from bot.storage import chats, followups, meetings, people, workplaces
from bot.texts.catalog import Say


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is said because of an event. What the screen needs is found once: the facts."""

    facts: Callable[[AsyncSession, Any], Awaitable[Any]]
    whom: Callable[[AsyncSession, Any], Awaitable[Sequence[Recipient]]]
    screen: Callable[[Any, Network, Say], Screen]
    occasion: Callable[[Any], str]
    urgency: Urgency = Urgency.TIMED
    operation: Operation = Operation.SEND
    until: Callable[[Any], datetime | None] = lambda _: None


AboutMeeting: TypeAlias = MeetingCalled | MeetingAnswered | AnswersAwaited | MeetingNear


@dataclass(frozen=True, slots=True)
class Card:
    meeting: Meeting
    answers: Answers


async def _meeting(session: AsyncSession, event: AboutMeeting) -> Meeting:
    found = await meetings.meeting(session, event.meeting_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def _card(session: AsyncSession, event: AboutMeeting) -> Card:
    meeting = await _meeting(session, event)
    return Card(meeting, await meetings.answers(session, meeting))


async def _everybody_asked(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    return await people.addressed(session, await meetings.still_expected(session, meeting))


async def _undecided(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    silent = await meetings.still_expected(session, meeting)
    return await people.addressed(session, [*silent, *await meetings.undecided(session, meeting.id)])


async def _those_coming(session: AsyncSession, meeting: Meeting) -> Sequence[Recipient]:
    return await people.addressed(session, await meetings.coming(session, meeting.id))


async def _chats(session: AsyncSession, card: Card) -> Sequence[Recipient]:
    return await chats.linked_chats(session, card.meeting.group_id)


async def _workplace(session: AsyncSession, event: WorkplaceCertified) -> Workplace:
    found = await workplaces.workplace(session, event.workplace_id)
    assert found is not None  # noqa: S101
    return found


async def _followup(session: AsyncSession, event: FollowUpAsked | FollowUpAnswered) -> FollowUp:
    found = await followups.followup(session, event.followup_id)
    assert found is not None  # noqa: S101
    return found


async def _contact(session: AsyncSession, about: Workplace | FollowUp) -> Sequence[Recipient]:
    return await people.addressed(session, [] if about.contact_id is None else [about.contact_id])


async def _leads(session: AsyncSession, about: FollowUp) -> Sequence[Recipient]:
    return [
        Recipient("person", each.id, each.language) for each in await people.leads_of(session, about.group_id)
    ]


async def _lost_chat(_: AsyncSession, event: ChatLost) -> ChatLost:
    return event


async def _leads_there(session: AsyncSession, event: ChatLost) -> Sequence[Recipient]:
    return [
        Recipient("person", each.id, each.language) for each in await people.leads_of(session, event.group_id)
    ]


TOLD: Mapping[type[Event], tuple[Told, ...]] = {
    MeetingCalled: (
        Told(
            _meeting,
            _everybody_asked,
            meeting_screens.invitation,
            lambda event: f"meeting:{event.meeting_id}",
            until=lambda meeting: meeting.starts_at,
        ),
        Told(
            _card,
            _chats,
            lambda card, network, say: meeting_screens.group_card(card.meeting, card.answers, network, say),
            lambda event: f"meeting:{event.meeting_id}",
            until=lambda card: card.meeting.starts_at,
        ),
    ),
    MeetingAnswered: (
        Told(
            _card,
            _chats,
            lambda card, network, say: meeting_screens.group_card(card.meeting, card.answers, network, say),
            lambda event: f"meeting:{event.meeting_id}",
            operation=Operation.EDIT,
            until=lambda card: card.meeting.ends_at,
        ),
    ),
    AnswersAwaited: (
        Told(
            _meeting,
            _undecided,
            meeting_screens.asked_again,
            lambda event: f"reminder:{event.reminder_id}",
            until=lambda meeting: meeting.starts_at,
        ),
    ),
    MeetingNear: (
        Told(
            _meeting,
            _those_coming,
            meeting_screens.near,
            lambda event: f"reminder:{event.reminder_id}",
            until=lambda meeting: meeting.starts_at,
        ),
    ),
    WorkplaceCertified: (
        Told(
            _workplace,
            _contact,
            workplace_screens.now_certified,
            lambda event: f"certified:{event.workplace_id}:{event.certified_on}",
            urgency=Urgency.DIGEST,
        ),
    ),
    FollowUpAsked: (
        Told(
            _followup,
            _contact,
            followup_screens.asked,
            lambda event: f"followup:{event.followup_id}",
        ),
    ),
    FollowUpAnswered: (
        Told(
            _followup,
            _leads,
            followup_screens.result,
            lambda event: f"followup:{event.followup_id}:answered",
            urgency=Urgency.DIGEST,
        ),
    ),
    ChatLost: (
        Told(
            _lost_chat,
            _leads_there,
            chat_screens.lost,
            lambda event: f"chat-lost:{event.group_chat_id}:{event.since:%Y%m%d%H%M}",
            urgency=Urgency.DIGEST,
        ),
    ),
}
"""Newsletters are not here: their audience is counted in the database (`services/newsletters.py`)."""
