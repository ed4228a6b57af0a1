"""Each table that refers to people: what of it is told to them.

A test walks all tables: a column stands in `KEPT`, or in `LEFT_OUT` with the reason.
"""

from collections.abc import Mapping, Sequence

from bot.domain.privacy import What
from bot.storage.privacy.kept import (
    Kept,
    about_them,
    account,
    all_of,
    not_mine,
    to_them,
    when_something_falls_due,
)
from bot.storage.tables import (
    AgreementRow,
    AnswerDraftRow,
    ApplicationRow,
    CertificationRow,
    ContactCardRow,
    ContentRow,
    ConversationRow,
    CopyRow,
    DeliveryRow,
    DigestLineRow,
    ExpectationRow,
    FollowUpRow,
    GroupChatRow,
    InvitationRow,
    JournalRow,
    MeetingAnswerRow,
    MeetingRow,
    MembershipRow,
    NewsletterRow,
    PersonRow,
    QuestionGroupRow,
    QuestionRow,
    ReminderRow,
    WorkplaceRow,
)

_CONTENT = ((ContentRow, ContentRow.id == DeliveryRow.content_id),)
_WORKPLACE = ((WorkplaceRow, WorkplaceRow.id == FollowUpRow.workplace_id),)
_CERTIFIED = ((WorkplaceRow, WorkplaceRow.id == CertificationRow.workplace_id),)
_MEETING = ((MeetingRow, MeetingRow.id == MeetingAnswerRow.meeting_id),)
_DELIVERY = ((DeliveryRow, DeliveryRow.id == CopyRow.delivery_id),)
_QUESTION = ((QuestionRow, QuestionRow.id == QuestionGroupRow.question_id),)
_ANSWERED = ((QuestionRow, QuestionRow.id == AnswerDraftRow.question_id),)

KEPT: Sequence[Kept] = (
    Kept(What.PERSON, PersonRow.id, PersonRow.joined_at, all_of(PersonRow)),
    Kept(
        What.MEMBERSHIP,
        MembershipRow.person_id,
        MembershipRow.since,
        all_of(
            MembershipRow,
            but=(MembershipRow.person_id, MembershipRow.confirmed_by, MembershipRow.suspended_by),
        ),
    ),
    Kept(
        What.VOUCHED,
        MembershipRow.confirmed_by,
        MembershipRow.confirmed_at,
        (MembershipRow.group_id, MembershipRow.role, MembershipRow.kind, MembershipRow.confirmed_at),
        not_mine(MembershipRow.confirmed_by, MembershipRow.person_id),
    ),
    Kept(
        What.SUSPENDED,
        MembershipRow.suspended_by,
        MembershipRow.suspended_at,
        (MembershipRow.group_id, MembershipRow.role, MembershipRow.kind, MembershipRow.suspended_at),
        not_mine(MembershipRow.suspended_by, MembershipRow.person_id),
    ),
    Kept(
        What.APPLICATION,
        ApplicationRow.telegram_id,
        ApplicationRow.applied_at,
        all_of(ApplicationRow, but=(ApplicationRow.decided_by,)),
        account(ApplicationRow.telegram_id),
    ),
    Kept(
        What.DECIDED,
        ApplicationRow.decided_by,
        ApplicationRow.decided_at,
        (ApplicationRow.place, ApplicationRow.kind, ApplicationRow.approved, ApplicationRow.decided_at),
    ),
    Kept(
        What.INVITATION_TAKEN,
        InvitationRow.claimed_by,
        InvitationRow.made_at,
        (InvitationRow.group_id, InvitationRow.role, InvitationRow.one_time, InvitationRow.made_at),
        account(InvitationRow.claimed_by),
    ),
    Kept(
        What.INVITATION_MADE,
        InvitationRow.made_by,
        InvitationRow.made_at,
        all_of(
            InvitationRow, but=(InvitationRow.token_hash, InvitationRow.made_by, InvitationRow.claimed_by)
        ),
    ),
    Kept(
        What.CHAT_LINKED,
        GroupChatRow.linked_by,
        GroupChatRow.linked_at,
        all_of(GroupChatRow, but=(GroupChatRow.linked_by,)),
    ),
    Kept(
        What.ANSWER,
        MeetingAnswerRow.person_id,
        MeetingAnswerRow.answered_at,
        (
            MeetingRow.group_id,
            MeetingRow.kind,
            MeetingRow.starts_at,
            MeetingAnswerRow.meeting_id,
            MeetingAnswerRow.answer,
            MeetingAnswerRow.answered_at,
        ),
        beside=_MEETING,
    ),
    Kept(
        What.ANSWER_RECORDED,
        MeetingAnswerRow.recorded_by,
        MeetingAnswerRow.answered_at,
        (
            MeetingRow.group_id,
            MeetingRow.kind,
            MeetingRow.starts_at,
            MeetingAnswerRow.meeting_id,
            MeetingAnswerRow.answered_at,
        ),
        beside=_MEETING,
    ),
    Kept(
        What.MEETING,
        MeetingRow.called_by,
        MeetingRow.starts_at,
        all_of(MeetingRow, but=(MeetingRow.called_by,)),
    ),
    Kept(
        What.WORKPLACE_CONTACT,
        WorkplaceRow.contact_id,
        WorkplaceRow.registered_at,
        (WorkplaceRow.group_id, WorkplaceRow.name, WorkplaceRow.kind, WorkplaceRow.registered_at),
    ),
    Kept(
        What.WORKPLACE,
        WorkplaceRow.registered_by,
        WorkplaceRow.registered_at,
        all_of(WorkplaceRow, but=(WorkplaceRow.contact_id, WorkplaceRow.registered_by)),
    ),
    Kept(
        What.CERTIFICATION,
        CertificationRow.certified_by,
        CertificationRow.certified_on,
        (WorkplaceRow.name, *all_of(CertificationRow, but=(CertificationRow.certified_by,))),
        beside=_CERTIFIED,
    ),
    Kept(
        What.FOLLOW_UP,
        FollowUpRow.answered_by,
        FollowUpRow.answered_at,
        (WorkplaceRow.name, *all_of(FollowUpRow, but=(FollowUpRow.answered_by,))),
        beside=_WORKPLACE,
    ),
    Kept(
        What.CARD,
        ContactCardRow.owner_id,
        ContactCardRow.added_at,
        all_of(ContactCardRow, but=(ContactCardRow.owner_id, ContactCardRow.added_by)),
    ),
    Kept(
        What.CARD_ADDED,
        ContactCardRow.added_by,
        ContactCardRow.added_at,
        (ContactCardRow.place, ContactCardRow.function, ContactCardRow.carrier, ContactCardRow.added_at),
        not_mine(ContactCardRow.added_by, ContactCardRow.owner_id),
    ),
    Kept(
        What.AGREEMENT,
        AgreementRow.recorded_by,
        AgreementRow.recorded_at,
        all_of(AgreementRow, but=(AgreementRow.recorded_by,)),
    ),
    Kept(
        What.EXPECTATION,
        ExpectationRow.written_by,
        ExpectationRow.written_at,
        all_of(ExpectationRow, but=(ExpectationRow.written_by,)),
    ),
    Kept(
        What.NEWSLETTER,
        NewsletterRow.author_id,
        NewsletterRow.written_at,
        all_of(NewsletterRow, but=(NewsletterRow.author_id,)),
    ),
    Kept(
        What.QUESTION,
        QuestionRow.asked_by,
        QuestionRow.asked_at,
        all_of(QuestionRow, but=(QuestionRow.asked_by, QuestionRow.owner_id, QuestionRow.settled_by)),
    ),
    Kept(
        What.QUESTION_JOINED,
        QuestionGroupRow.joined_by,
        QuestionGroupRow.joined_at,
        (
            QuestionRow.words,
            QuestionGroupRow.question_id,
            QuestionGroupRow.group_id,
            QuestionGroupRow.joined_at,
        ),
        beside=_QUESTION,
    ),
    Kept(
        What.QUESTION_TAKEN,
        QuestionRow.owner_id,
        QuestionRow.with_since,
        (QuestionRow.words, QuestionRow.with_place, QuestionRow.with_since, QuestionRow.state),
    ),
    Kept(
        What.QUESTION_SETTLED,
        QuestionRow.settled_by,
        QuestionRow.settled_at,
        (QuestionRow.words, QuestionRow.answer, QuestionRow.state, QuestionRow.settled_at),
    ),
    Kept(
        What.ANSWER_DRAFT,
        AnswerDraftRow.written_by,
        AnswerDraftRow.written_at,
        (QuestionRow.place, AnswerDraftRow.question_id, AnswerDraftRow.words, AnswerDraftRow.written_at),
        beside=_ANSWERED,
    ),
    Kept(
        What.DELIVERY,
        DeliveryRow.recipient_id,
        DeliveryRow.queued_at,
        (
            DeliveryRow.occasion,
            DeliveryRow.version,
            DeliveryRow.operation,
            DeliveryRow.channel,
            DeliveryRow.language,
            DeliveryRow.urgency,
            DeliveryRow.topic,
            DeliveryRow.group_id,
            DeliveryRow.queued_at,
            DeliveryRow.not_before,
            DeliveryRow.not_after,
            DeliveryRow.state,
            DeliveryRow.reason,
            DeliveryRow.possibly_twice,
            DeliveryRow.settled_at,
            ContentRow.words,
        ),
        to_them,
        beside=_CONTENT,
    ),
    Kept(
        What.COPY,
        CopyRow.chat_id,
        CopyRow.sent_at,
        (DeliveryRow.occasion, CopyRow.chat_id, CopyRow.message_id, CopyRow.sent_at),
        to_them,
        beside=_DELIVERY,
    ),
    Kept(
        What.DIGEST_LINE,
        DigestLineRow.person_id,
        DigestLineRow.added_at,
        all_of(DigestLineRow, but=(DigestLineRow.person_id,)),
    ),
    Kept(
        What.REMINDER,
        ReminderRow.subject_id,
        ReminderRow.due_at,
        all_of(ReminderRow),
        when_something_falls_due,
    ),
    Kept(
        What.CONVERSATION,
        ConversationRow.user_id,
        ConversationRow.changed_at,
        all_of(ConversationRow),
        account(ConversationRow.user_id),
    ),
    Kept(What.JOURNAL_BY, JournalRow.actor_id, JournalRow.at, all_of(JournalRow, but=(JournalRow.actor_id,))),
    Kept(
        What.JOURNAL_ABOUT,
        JournalRow.facts,
        JournalRow.at,
        all_of(JournalRow, but=(JournalRow.actor_id,)),
        about_them,
    ),
)

_MACHINERY = "moves the message along, and says nothing about the person"
_OF_THE_MESSAGE = "belongs to the message's form; its words are told"

LEFT_OUT: Mapping[str, str] = {
    "working_group": "a group is no person",
    "covered_place": "which group works where",
    "dormant_week": "a group is no person",
    "opening": "authorities and offices, which everybody who joins is told of in the terms",
    "file": "pictures and documents of newsletters, which are told with the newsletter",
    "seal": "hashes over the whole journal",
    "content.id": _OF_THE_MESSAGE,
    "content.sha256": _OF_THE_MESSAGE,
    "content.entities": _OF_THE_MESSAGE,
    "content.buttons": _OF_THE_MESSAGE,
    "content.files": _OF_THE_MESSAGE,
    "invitation.token_hash": "lets somebody in",
    "delivery.id": _MACHINERY,
    "delivery.recipient_kind": "is always person here",
    "delivery.content_id": _MACHINERY,
    "delivery.priority": _MACHINERY,
    "delivery.never_twice": _MACHINERY,
    "delivery.tries": _MACHINERY,
    "delivery.retry_at": _MACHINERY,
    "delivery.lease": _MACHINERY,
    "delivery.leased_until": _MACHINERY,
    "copy.id": _MACHINERY,
    "copy.delivery_id": _MACHINERY,
    "copy.position": _MACHINERY,
    "answer_draft.id": _MACHINERY,
}
"""Tables and columns that are not told, each with the reason."""
