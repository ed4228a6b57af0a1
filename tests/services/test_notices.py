"""Who is told: nobody forgets to decide it for a new event, and every occasion fits its column."""

from collections import Counter
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from bot.domain.delivery import Urgency
from bot.domain.events import (
    answer_versions,
    applications,
    audiences,
    chats,
    contacts,
    covering,
    email_participants,
    expectations,
    founding,
    invitations,
    journal,
    mail_codes,
    members,
    newsletters,
    openings,
    people,
    preferences,
    privacy,
    questions,
    reminders,
    schedules,
    uncertain,
    workplaces,
)
from bot.domain.events.event import Event
from bot.services import told as told_of_all
from bot.services.telling import InDigest, Told
from bot.services.told import TOLD
from bot.storage.tables import DeliveryRow
from tests.events import EVENTS

SILENT = {
    answer_versions.AnswerProposed: "the service puts the card, which shows the differences",
    answer_versions.LawChangeTakenBack: "its line is taken back; the answers do not say it any more",
    journal.JournalPruned: "the report of `journal verify` tells of it",
    privacy.PersonForgotten: "who asked for it is answered at once; their groups hear of the empty seat",
    privacy.TermsShown: "is on the screen",
    email_participants.EmailParticipantAdded: "is answered at once; mail to the person is not sent yet",
    email_participants.EmailParticipantChanged: "is answered at once",
    email_participants.EmailParticipantRemoved: "is answered at once; who removes them tells the person",
    contacts.ContactCardAdded: "who added it sees it, and the others when they look for whom to call",
    contacts.ContactCardChanged: "is answered at once",
    contacts.ContactCardConfirmed: "is answered at once",
    expectations.ExpectationRemoved: "is answered at once",
    expectations.ExpectationWritten: "is answered at once; it stands on the card",
    applications.ApplicationForgotten: "nobody waits for it",
    applications.ApplicationSupplemented: "who answers sees it in the application",
    chats.ChatLinked: "who linked it is answered at once, in the chat itself",
    chats.ChatUnlinked: "is answered at once; nothing comes to the chat any more",
    invitations.InvitationMade: "who made it has the link on the screen",
    invitations.InvitationWithdrawn: "who withdrew it sees it; whoever has the link is told at the door",
    mail_codes.AddressConfirmed: "is answered at once",
    members.MembershipRenewed: "nothing changes for the person",
    people.LanguageChanged: "is answered at once",
    people.NameChanged: "is answered at once",
    preferences.TopicDeclined: "is answered at once; the report of a letter counts them",
    preferences.TopicWanted: "is answered at once",
    preferences.HoursChosen: "is answered at once",
    preferences.MailChosen: "is answered at once",
    audiences.AudienceRemoved: "is answered at once",
    audiences.AudienceSaved: "is answered at once; who leads the group finds it at the next letter",
    newsletters.NewsletterReported: "the writer's progress message becomes the report",
    uncertain.UncertainSentAgain: "who decided sees it; the writer's report follows",
    uncertain.UncertainTakenForArrived: "who decided sees it; the writer's report follows",
    newsletters.NewsletterSent: "its audience is counted in the database",
    schedules.NewsletterPlanned: "is answered at once",
    schedules.NewsletterUnplanned: "is answered at once",
    schedules.NewsletterSkipped: "is answered at once",
    schedules.NewsletterStopped: "the writer's progress message becomes the report",
    schedules.UrgentNewsletterSent: "it stands in the journal, beside the sending itself",
    people.PersonBack: "a person who comes back sees it",
    people.PersonJoined: "is answered at once",
    people.PersonLost: "cannot be told, and is in the next report",
    openings.GroupChatsAllowed: "is answered at once",
    openings.GroupChatsStopped: "is answered at once, and the chats are not ours to write to any more",
    openings.PlaceDetailsChanged: "is answered at once; the terms say it to everybody who joins",
    founding.GroupFounded: "is answered at once",
    covering.PlaceCovered: "is answered at once",
    covering.PlaceUncovered: "is answered at once",
    questions.QuestionJoined: "who joined sees it at once; those who answer see how many groups wait",
    questions.QuestionPromoted: "is answered at once; those who approve it are told of the proposal",
    questions.QuestionSetApart: "the list shows it by itself",
    questions.QuestionTaken: "the list says who has it",
    reminders.ReminderMissed: "its time has passed; it stands in the list of what was missed",
    workplaces.WorkplaceChosen: "is answered at once; the workplace's own screen counts its staff",
    workplaces.WorkplaceRegistered: "is answered at once",
}
"""Events that the journal keeps and nobody else is told about, each with the reason."""


def test_every_event_is_told_to_somebody_or_silent_for_a_reason() -> None:
    assert TOLD.keys() | SILENT.keys() == set(EVENTS)
    assert not TOLD.keys() & SILENT.keys()


def test_each_topic_tells_of_its_own_events_and_is_heard() -> None:
    """Of two that tell of the same event, the later one alone would be heard."""
    files = Path(told_of_all.__file__).parent.glob("*_notices.py")
    topics = [import_module(f"bot.services.{file.stem}").TOLD for file in files]
    told_twice = [
        event for event, times in Counter(each for topic in topics for each in topic).items() if times > 1
    ]

    assert not told_twice
    assert {event: rows for topic in topics for event, rows in topic.items()} == TOLD


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
