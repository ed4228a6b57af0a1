"""Who is told: nobody forgets to decide it for a new event, and every occasion fits its column."""

import inspect
from datetime import UTC, date, datetime
from typing import Any, get_type_hints

import pytest

from bot.domain import events
from bot.domain.delivery import Urgency
from bot.domain.events import Event
from bot.services.telling import InDigest, Told
from bot.services.told import TOLD
from bot.storage.tables import DeliveryRow

EVENTS = {
    each
    for _, each in inspect.getmembers(events, inspect.isclass)
    if issubclass(each, Event) and each is not Event
}

SILENT = {
    events.JournalPruned: "the report of `journal verify` tells of it",
    events.PersonForgotten: "who asked for it is answered at once; their groups hear of the empty seat",
    events.TermsShown: "is on the screen",
    events.EmailParticipantAdded: "is answered at once; mail to the person is not sent yet",
    events.EmailParticipantChanged: "is answered at once",
    events.EmailParticipantRemoved: "is answered at once; who removes them tells the person",
    events.ContactCardAdded: "who added it sees it, and the others when they look for whom to call",
    events.ContactCardChanged: "is answered at once",
    events.ContactCardConfirmed: "is answered at once",
    events.ExpectationRemoved: "is answered at once",
    events.ExpectationWritten: "is answered at once; it stands on the card",
    events.ApplicationForgotten: "nobody waits for it",
    events.ChatLinked: "who linked it is answered at once, in the chat itself",
    events.ChatUnlinked: "is answered at once; nothing comes to the chat any more",
    events.InvitationMade: "who made it has the link on the screen",
    events.InvitationWithdrawn: "who withdrew it sees it; whoever has the link is told at the door",
    events.MembershipRenewed: "nothing changes for the person",
    events.LanguageChanged: "is answered at once",
    events.NameChanged: "is answered at once",
    events.NewsletterReported: "the writer's progress message becomes the report",
    events.NewsletterSent: "its audience is counted in the database",
    events.PersonBack: "a person who comes back sees it",
    events.PersonJoined: "is answered at once",
    events.PersonLost: "cannot be told, and is in the next report",
    events.GroupChatsAllowed: "is answered at once",
    events.GroupChatsStopped: "is answered at once, and the chats are not ours to write to any more",
    events.PlaceDetailsChanged: "is answered at once; the terms say it to everybody who joins",
    events.GroupFounded: "is answered at once",
    events.PlaceCovered: "is answered at once",
    events.PlaceUncovered: "is answered at once",
    events.QuestionJoined: "who joined sees it at once; those who answer see how many groups wait",
    events.QuestionTaken: "the list says who has it",
    events.ReminderMissed: "its time has passed; it stands in the list of what was missed",
    events.WorkplaceRegistered: "is answered at once",
}
"""Events that the journal keeps and nobody else is told about, each with the reason."""


def test_every_event_is_told_to_somebody_or_silent_for_a_reason() -> None:
    assert TOLD.keys() | SILENT.keys() == EVENTS
    assert not TOLD.keys() & SILENT.keys()


def test_what_can_wait_is_a_line_in_the_morning_and_never_a_message_of_its_own() -> None:
    """So that nobody gets more than one message a day that is not urgent, whatever is added to the table."""
    told = [each for all_of_it in TOLD.values() for each in all_of_it]

    assert Urgency.DIGEST not in {each.urgency for each in told if isinstance(each, Told)}
    assert any(isinstance(each, InDigest) for each in told)


def at_its_longest(event: type[Event]) -> Event:
    longest: dict[Any, Any] = {
        int: 2**31 - 1,
        str: "2581",
        date: date(2026, 12, 31),
        datetime: datetime(2026, 12, 31, 23, 59, tzinfo=UTC),
    }
    hints = get_type_hints(event)
    return event(
        **{name: longest[kind] if kind in longest else next(iter(kind)) for name, kind in hints.items()}
    )


@pytest.mark.parametrize("event", TOLD, ids=lambda event: event.__name__)
def test_every_occasion_fits_its_column(event: type[Event]) -> None:
    """PostgreSQL refuses what SQLite takes."""
    most = DeliveryRow.__table__.c.occasion.type.length  # type: ignore[attr-defined]
    for told in TOLD[event]:
        assert len(told.occasion(at_its_longest(event))) <= most


@pytest.mark.parametrize("event", TOLD, ids=lambda event: event.__name__)
def test_two_things_that_happened_are_two_occasions(event: type[Event]) -> None:
    """Otherwise the second would silently not be told."""
    hints = get_type_hints(event)
    first = at_its_longest(event)
    numbers = [name for name, kind in hints.items() if kind is int and name != "person_id"]
    for told in TOLD[event]:
        others = {told.occasion(type(first)(**(facts(first) | {name: 1}))) for name in numbers}
        assert others - {told.occasion(first)}


def facts(event: Event) -> dict[str, Any]:
    return {name: getattr(event, name) for name in get_type_hints(type(event))}
