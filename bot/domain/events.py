"""What can happen, in the past tense. An event is journalled in the transaction that makes it true.

Fields are numbers, dates and words from our own lists: never names, never texts that people wrote.
"""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.dormancy import Why as Stopped
from bot.domain.email_participants import Part as PartOfParticipant
from bot.domain.meetings import Answer
from bot.domain.openings import Detail
from bot.domain.people import Kind, Role
from bot.domain.questions import Why


@dataclass(frozen=True, slots=True)
class Event:
    place: str
    """Where it happened: the place whose people may read of it in the journal."""


@dataclass(frozen=True, slots=True)
class InvitationMade(Event):
    invitation_id: int
    role: Role


@dataclass(frozen=True, slots=True)
class PersonJoined(Event):
    person_id: int
    group_id: int
    role: Role
    kind: Kind
    terms_version: str


@dataclass(frozen=True, slots=True)
class LanguageChanged(Event):
    person_id: int
    language: str


@dataclass(frozen=True, slots=True)
class NameChanged(Event):
    person_id: int


@dataclass(frozen=True, slots=True)
class PersonLost(Event):
    """Telegram no longer takes messages to the person."""

    person_id: int
    why: str


@dataclass(frozen=True, slots=True)
class PersonBack(Event):
    person_id: int


@dataclass(frozen=True, slots=True)
class ChatLinked(Event):
    group_id: int
    group_chat_id: int


@dataclass(frozen=True, slots=True)
class ChatLost(Event):
    group_id: int
    group_chat_id: int
    since: datetime
    why: str


@dataclass(frozen=True, slots=True)
class ChatFound(Event):
    """A lost one can be written to again, and nobody had to link it anew."""

    group_id: int
    group_chat_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class ChatUnlinked(Event):
    group_id: int
    group_chat_id: int


@dataclass(frozen=True, slots=True)
class NewsletterSent(Event):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class NewsletterReported(Event):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class MeetingCalled(Event):
    meeting_id: int


@dataclass(frozen=True, slots=True)
class MeetingAnswered(Event):
    meeting_id: int
    person_id: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class AnswersAwaited(Event):
    """Those who have not answered were asked again."""

    meeting_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class MeetingNear(Event):
    """Those who are coming were reminded."""

    meeting_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class WorkplaceRegistered(Event):
    workplace_id: int


@dataclass(frozen=True, slots=True)
class WorkplaceCertified(Event):
    workplace_id: int
    certified_on: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class FollowUpAsked(Event):
    followup_id: int


@dataclass(frozen=True, slots=True)
class FollowUpAnswered(Event):
    followup_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ReminderMissed(Event):
    """The clock came back after the moment at which it would still have made sense."""

    reminder_id: int


@dataclass(frozen=True, slots=True)
class JournalPruned(Event):
    """Rows up to this number were taken out of the journal; their seals stay."""

    last_id: int


@dataclass(frozen=True, slots=True)
class TermsShown(Event):
    """A newer version of the information than the person had seen."""

    person_id: int
    terms_version: str


@dataclass(frozen=True, slots=True)
class PersonForgotten(Event):
    """Only the number is left."""

    person_id: int


@dataclass(frozen=True, slots=True)
class SeatEmptied(Event):
    """Somebody in the group was forgotten, who was the contact of so many of its workplaces."""

    group_id: int
    kind: Kind
    workplaces: int
    since: datetime


@dataclass(frozen=True, slots=True)
class QuestionAsked(Event):
    question_id: int


@dataclass(frozen=True, slots=True)
class QuestionTaken(Event):
    question_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class QuestionRaised(Event):
    """It is now the turn of the place `to`, above the one before."""

    question_id: int
    to: str
    since: datetime


@dataclass(frozen=True, slots=True)
class QuestionSentBack(Event):
    """It is now the turn of the place `to`, below the one before."""

    question_id: int
    to: str
    why: Why
    since: datetime


@dataclass(frozen=True, slots=True)
class QuestionJoined(Event):
    """One more group waits for the answer."""

    question_id: int
    group_id: int


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    question_id: int


@dataclass(frozen=True, slots=True)
class QuestionWithdrawn(Event):
    question_id: int


@dataclass(frozen=True, slots=True)
class InvitationWithdrawn(Event):
    invitation_id: int


@dataclass(frozen=True, slots=True)
class VouchingAsked(Event):
    """Somebody came by an invitation to an elevated role, and somebody who knows them has to say so."""

    membership_id: int
    inviter_id: int


@dataclass(frozen=True, slots=True)
class MembershipConfirmed(Event):
    membership_id: int


@dataclass(frozen=True, slots=True)
class MembershipRenewed(Event):
    """Vouched for one year more."""

    membership_id: int


@dataclass(frozen=True, slots=True)
class MembershipRejected(Event):
    membership_id: int


@dataclass(frozen=True, slots=True)
class MembershipSuspended(Event):
    membership_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MembershipLifted(Event):
    """The suspension is over."""

    membership_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MembershipEnded(Event):
    """By somebody who leads there."""

    membership_id: int


@dataclass(frozen=True, slots=True)
class MemberLeft(Event):
    """Of their own will."""

    group_id: int
    person_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CoordinatorSucceeded(Event):
    """A coordinator who left named another member of the group."""

    membership_id: int


@dataclass(frozen=True, slots=True)
class LeadMissing(Event):
    """The last who led the group is gone."""

    group_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class ReconfirmationAsked(Event):
    membership_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class MembershipLapsed(Event):
    """Nobody vouched for another year within the time there was, so that it is suspended."""

    membership_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class ApplicationReceived(Event):
    """Somebody asks to join; `place` is that of the group which has to answer."""

    application_id: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class ApplicationHandedOn(Event):
    """Nobody has answered in time; `place` is that of the group which has to answer from now on."""

    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationWithdrawn(Event):
    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationApproved(Event):
    application_id: int
    person_id: int
    group_id: int
    approved_at: datetime


@dataclass(frozen=True, slots=True)
class ApplicationDeclined(Event):
    application_id: int


@dataclass(frozen=True, slots=True)
class ApplicationReopened(Event):
    """The decision was undone."""

    application_id: int
    undone_by: int


@dataclass(frozen=True, slots=True)
class ApplicationForgotten(Event):
    """Name and account were taken out of a settled application."""

    application_id: int


@dataclass(frozen=True, slots=True)
class GroupFounded(Event):
    """A place has a group from now on, with nobody in it yet."""

    group_id: int


@dataclass(frozen=True, slots=True)
class PlaceCovered(Event):
    """A group does the work of a municipality besides its own."""

    group_id: int


@dataclass(frozen=True, slots=True)
class PlaceUncovered(Event):
    group_id: int


@dataclass(frozen=True, slots=True)
class PlaceDetailsChanged(Event):
    """Who answers for personal data there: which of it was filled in or changed."""

    detail: Detail


@dataclass(frozen=True, slots=True)
class MunicipalityOpened(Event):
    """All is filled in, so that people may be let in from now on."""

    group_id: int


@dataclass(frozen=True, slots=True)
class GroupChatsAllowed(Event):
    """The groups of the place may link chats in Telegram."""


@dataclass(frozen=True, slots=True)
class GroupChatsStopped(Event):
    """They may not any more, and nothing is written to those that were linked."""


@dataclass(frozen=True, slots=True)
class ContactCardAdded(Event):
    """One's own, or that of a function outside the bot: it is shown at once."""

    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardProposed(Event):
    """A member was asked whether this card may be shown."""

    card_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ContactCardAccepted(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardDeclined(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardChanged(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardConfirmed(Event):
    card_id: int


@dataclass(frozen=True, slots=True)
class ContactCardWithdrawn(Event):
    card_id: int
    person_id: int
    """Who took it away."""


@dataclass(frozen=True, slots=True)
class ContactCardDue(Event):
    """Half a year since the card was confirmed: somebody is asked whether it is still right."""

    card_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class ContactCardUnconfirmed(Event):
    """Who was asked has not answered."""

    card_id: int
    reminder_id: int


@dataclass(frozen=True, slots=True)
class GroupDormant(Event):
    """Said once a week for as long as it is so."""

    group_id: int
    why: Stopped
    looked_on: date
    week: int
    """In a row."""


@dataclass(frozen=True, slots=True)
class GroupsDormant(Event):
    """So many of a county, one of them for the third week in a row or without anybody who leads it."""

    groups: int
    looked_on: date


@dataclass(frozen=True, slots=True)
class ExpectationsAgreed(Event):
    """A group has agreed on what its members expect of one another: on which day, on which texts."""

    group_id: int
    agreed_on: date
    version: str


@dataclass(frozen=True, slots=True)
class ExpectationWritten(Event):
    """A group has something of its own on the card of one kind."""

    group_id: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class ExpectationRemoved(Event):
    group_id: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class EmailParticipantAdded(Event):
    """Somebody without Telegram is in a group; who added them has told them how the data is used."""

    person_id: int
    group_id: int
    kind: Kind
    terms_version: str


@dataclass(frozen=True, slots=True)
class EmailParticipantChanged(Event):
    """Another name, function or address."""

    person_id: int
    part: PartOfParticipant


@dataclass(frozen=True, slots=True)
class EmailParticipantRemoved(Event):
    """From one group. Where that was their last they are forgotten as well."""

    person_id: int
    group_id: int
