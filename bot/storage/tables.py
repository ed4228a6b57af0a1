"""Every table. Column types are chosen so that SQLite and PostgreSQL keep the same thing."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Instant(TypeDecorator[datetime]):
    """A moment in UTC. Naive values are refused on the way in; SQLite's are made aware on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone: the database keeps instants, not wall-clock times.")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's signature
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Instant, dict[str, Any]: JSON, list[Any]: JSON, str: Text}  # noqa: RUF012  SQLAlchemy's own convention


class PersonRow(Table):
    """Someone the bot knows, by Telegram or by e-mail alone. Who has neither has been forgotten."""

    __tablename__ = "person"
    __table_args__ = (Index("uq_person_email", "email", unique=True),)

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    name: Mapped[str]
    former_names: Mapped[list[Any] | None]
    """What others may have been told, and has to be hidden there once the person is forgotten."""
    email: Mapped[str | None]
    """In lower case. Who takes part without Telegram has one; others, where a code has shown it is theirs."""
    by_mail: Mapped[str | None] = mapped_column(String(8))
    """Of somebody with Telegram: `also` or `instead` for newsletters and reminders by mail."""
    function: Mapped[str | None]
    """What such a person is at work, in the words of whoever added them."""
    language: Mapped[str] = mapped_column(String(8))
    terms_version: Mapped[str] = mapped_column(String(16))
    terms_shown_at: Mapped[datetime]
    joined_at: Mapped[datetime]
    unreachable_since: Mapped[datetime | None]
    """Since when Telegram refuses what we send: the bot was blocked, or the account is gone."""
    unreachable_why: Mapped[str | None] = mapped_column(String(32))


class GroupRow(Table):
    """A group on any level of the tree, with or without a chat in Telegram."""

    __tablename__ = "working_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(4), unique=True)
    """The code of its municipality or county, or SE."""
    founded_at: Mapped[datetime]


class CoveredPlaceRow(Table):
    """A municipality whose work a neighbour's group does too, so that nobody founds another there."""

    __tablename__ = "covered_place"

    place: Mapped[str] = mapped_column(String(4), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))


class OpeningRow(Table):
    """Who answers for personal data in a place, and whether it is open. What is not filled in is empty."""

    __tablename__ = "opening"

    place: Mapped[str] = mapped_column(String(4), primary_key=True)
    controller: Mapped[str | None]
    protection_officer: Mapped[str | None]
    registrar: Mapped[str | None]
    opened_at: Mapped[datetime | None]
    """When all three were filled in."""
    chats_since: Mapped[datetime | None]
    """Since when groups there may link chats in Telegram; empty while they may not."""


class MembershipRow(Table):
    """A person's role in a group, as one kind of actor. Ended, never deleted."""

    __tablename__ = "membership"
    __table_args__ = (
        Index(
            "uq_membership_current",
            "person_id",
            "group_id",
            "role",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        # Holds all that counting seats asks for, so that no row is read for it.
        Index(
            "ix_membership_group",
            "group_id",
            "until",
            "kind",
            "person_id",
            "role",
            "suspended_at",
            "confirmed_at",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    role: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str] = mapped_column(String(16))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    """When somebody who knows the person last vouched for an elevated role; empty until then."""
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    suspended_at: Mapped[datetime | None]
    suspended_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    workplace_id: Mapped[int | None] = mapped_column(ForeignKey("workplace.id"), index=True)
    """Where the person works, by a link of that workplace or by the application that was approved."""


class ApplicationRow(Table):
    """Somebody who asks to join without an invitation, and who has to answer."""

    __tablename__ = "application"
    __table_args__ = (
        Index(
            "uq_application_waiting",
            "telegram_id",
            "place",
            unique=True,
            sqlite_where=text("decided_at IS NULL"),
            postgresql_where=text("decided_at IS NULL"),
        ),
        Index("ix_application_with", "with_place", "decided_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger)
    name: Mapped[str]
    workplace: Mapped[str | None]
    """In the applicant's own words."""
    language: Mapped[str] = mapped_column(String(8))
    terms_version: Mapped[str] = mapped_column(String(16))
    terms_shown_at: Mapped[datetime]
    place: Mapped[str] = mapped_column(String(4))
    kind: Mapped[str] = mapped_column(String(16))
    applied_at: Mapped[datetime]
    with_place: Mapped[str] = mapped_column(String(4))
    """The municipality, or from the fourth working day on its county."""
    with_since: Mapped[datetime]
    approved: Mapped[bool | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    decided_at: Mapped[datetime | None]


class InvitationRow(Table):
    """A link that lets people in. Only the token's hash is kept."""

    __tablename__ = "invitation"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(16))
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    workplace_id: Mapped[int | None] = mapped_column(ForeignKey("workplace.id"), index=True)
    """Whoever comes by it works there."""
    uses_left: Mapped[int]
    one_time: Mapped[bool]
    claimed_by: Mapped[int | None] = mapped_column(BigInteger)
    """Of a one-time link: the Telegram account that was shown the terms and went on."""
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class GroupChatRow(Table):
    """A Telegram chat, or a topic in one, that a group has linked."""

    __tablename__ = "group_chat"
    __table_args__ = (UniqueConstraint("group_id", "chat_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    topic_id: Mapped[int | None] = mapped_column(BigInteger)
    language: Mapped[str] = mapped_column(String(8))
    linked_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    linked_at: Mapped[datetime]
    lost_at: Mapped[datetime | None]
    lost_why: Mapped[str | None] = mapped_column(String(32))


class FileRow(Table):
    """Our own copy of a picture or document, and Telegram's name for it so that it is uploaded once."""

    __tablename__ = "file"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str]
    media_type: Mapped[str] = mapped_column(String(128))
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    telegram_id: Mapped[str | None]


class ContentRow(Table):
    """One distinct rendering, personal ones included: what Telegram is sent, less the address."""

    __tablename__ = "content"

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    words: Mapped[str]
    entities: Mapped[list[Any]]
    buttons: Mapped[dict[str, Any] | None]
    """A whole `reply_markup`."""
    files: Mapped[list[Any]]
    """[{"kind": "photo" | "document", "file": number in `file`}, …]"""


class DeliveryRow(Table):
    """One thing to do at one recipient over one channel. The unique key lets it be queued only once."""

    __tablename__ = "delivery"
    __table_args__ = (
        # In this order it also finds all that was ever done to one recipient's copy, and all of an occasion.
        UniqueConstraint("occasion", "recipient_kind", "recipient_id", "channel", "operation", "version"),
        CheckConstraint("operation IN ('send', 'edit', 'delete')", name="operation"),
        CheckConstraint("channel IN ('telegram', 'email')", name="channel"),
        CheckConstraint("recipient_kind IN ('person', 'group_chat')", name="recipient_kind"),
        Index(
            "ix_delivery_waiting",
            "channel",
            "priority",
            "turn",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index(
            "ix_delivery_unsolved",
            "settled_at",
            sqlite_where=text("state = 'uncertain' OR reason = 'tried-too-often'"),
            postgresql_where=text("state = 'uncertain' OR reason = 'tried-too-often'"),
        ),
        Index(
            "ix_delivery_leased",
            "leased_until",
            sqlite_where=text("state = 'leased'"),
            postgresql_where=text("state = 'leased'"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    occasion: Mapped[str] = mapped_column(String(64))
    version: Mapped[int] = mapped_column(default=1)
    operation: Mapped[str] = mapped_column(String(8), default="send")
    recipient_kind: Mapped[str] = mapped_column(String(16))
    recipient_id: Mapped[int]
    channel: Mapped[str] = mapped_column(String(16), default="telegram")

    content_id: Mapped[int | None] = mapped_column(ForeignKey("content.id"))
    language: Mapped[str] = mapped_column(String(8))
    urgency: Mapped[str] = mapped_column(String(8))
    """urgent, near, timed or digest: whether quiet hours and the morning digest concern it."""
    priority: Mapped[int]
    turn: Mapped[int] = mapped_column(default=0)
    """Position within its newsletter: of two that go out at once each gets every other turn."""
    topic: Mapped[str | None] = mapped_column(String(32))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("working_group.id"))
    """Sent only while the recipient still belongs to this group."""
    never_twice: Mapped[bool] = mapped_column(default=False)
    not_before: Mapped[datetime | None]
    not_after: Mapped[datetime | None]
    queued_at: Mapped[datetime]

    state: Mapped[str] = mapped_column(String(16), default="waiting")
    """waiting, leased, accepted, refused, skipped, or uncertain (marked never twice: a person decides)."""
    reason: Mapped[str | None] = mapped_column(String(64))
    tries: Mapped[int] = mapped_column(default=0)
    retry_at: Mapped[datetime | None]
    lease: Mapped[str | None] = mapped_column(String(32))
    leased_until: Mapped[datetime | None]
    possibly_twice: Mapped[bool] = mapped_column(default=False)
    settled_at: Mapped[datetime | None]


class CopyRow(Table):
    """A message that was accepted, to be corrected or withdrawn by. An album has several positions."""

    __tablename__ = "copy"
    __table_args__ = (
        UniqueConstraint("delivery_id", "position"),
        Index("ix_copy_message", "chat_id", "message_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    delivery_id: Mapped[int] = mapped_column(ForeignKey("delivery.id"))
    position: Mapped[int]
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int] = mapped_column(BigInteger)
    sent_at: Mapped[datetime]


class JournalRow(Table):
    """What happened: the audit log, and the source of every figure. Person numbers, never names."""

    __tablename__ = "journal"
    __table_args__ = (Index("ix_journal_event_at", "event", "at"), Index("ix_journal_place", "place", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[int | None]
    event: Mapped[str] = mapped_column(String(64))
    place: Mapped[str | None] = mapped_column(String(4))
    facts: Mapped[dict[str, Any]]


class ConversationRow(Table):
    """«The next text you write is …»: what a person was asked for, over restarts."""

    __tablename__ = "conversation"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    user_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    state: Mapped[str | None]
    data: Mapped[dict[str, Any]]
    changed_at: Mapped[datetime]


class NewsletterRow(Table):
    """A letter on its way from draft to report; its words stand in `newsletter_words`."""

    __tablename__ = "newsletter"
    __table_args__ = (Index("ix_newsletter_state", "state", "send_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    topic: Mapped[str] = mapped_column(String(16), default="news")
    files: Mapped[list[Any]]
    audience: Mapped[dict[str, Any]]
    """Whom it is for, as `Audience.as_data` writes it: found anew when it is sent."""
    state: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column(default=1)
    """Of the words, raised by every correction."""
    never_twice: Mapped[bool] = mapped_column(default=False)
    urgent_why: Mapped[str | None]
    """The reason for which it goes out in quiet hours, too."""
    send_at: Mapped[datetime | None]
    repeats: Mapped[dict[str, Any] | None]
    """How it comes back, as `Repeat.as_data` writes it. Such a letter is planned until it is ended, and sends
    copies of itself, whose `series_id` it is."""
    near_meeting: Mapped[str | None] = mapped_column(String(32))
    """The meeting that `send_at` follows, as `NearMeeting.code` writes it."""
    meetings_after: Mapped[datetime | None]
    """Meetings that begin later count; none while it is a draft or waits for a person."""
    series_id: Mapped[int | None] = mapped_column(ForeignKey("newsletter.id"))
    forwards_id: Mapped[int | None] = mapped_column(ForeignKey("newsletter.id"))
    """The letter from above that stands under this one's words."""
    written_at: Mapped[datetime]
    asks: Mapped[int] = mapped_column(default=0)
    """How often somebody was asked to approve it: who says yes to one has not read what came after."""
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    approved_at: Mapped[datetime | None]
    put_up_to: Mapped[int | None]
    """The highest number of a person who has it in the outbox; readers are put there in chunks."""
    put_count: Mapped[int] = mapped_column(default=0)
    put_at: Mapped[datetime | None]
    """When all readers had been put."""
    sent_at: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]
    reported_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class NewsletterWordsRow(Table):
    """What a newsletter says in one language, each version of it kept."""

    __tablename__ = "newsletter_words"

    newsletter_id: Mapped[int] = mapped_column(ForeignKey("newsletter.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    words: Mapped[str]
    entities: Mapped[list[Any]]
    """As Telegram gave them, so that formatting survives as it was typed."""
    written_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    written_at: Mapped[datetime]
    folded: Mapped[str] = mapped_column(default="")
    """The words as they are searched: no database folds Å and É as the other does."""


class NewsletterChangeRow(Table):
    """A correction, or the withdrawal, of a letter that was sent: done to each copy of it, in chunks."""

    __tablename__ = "newsletter_change"
    __table_args__ = (UniqueConstraint("newsletter_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    newsletter_id: Mapped[int] = mapped_column(ForeignKey("newsletter.id"))
    version: Mapped[int]
    """Of the words, and of what is done to the copies; a withdrawal has the next one."""
    withdraws: Mapped[bool]
    tells: Mapped[bool] = mapped_column(default=False)
    """Whether the readers get a short message of it: an edit makes no sound."""
    why: Mapped[str | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    up_to: Mapped[int] = mapped_column(default=0)
    """The highest number of a person at whose copy it is done; it goes on from there."""
    reported_at: Mapped[datetime | None]


class SavedAudienceRow(Table):
    """A choice of readers with a name, for the next letter of the same group."""

    __tablename__ = "saved_audience"
    __table_args__ = (UniqueConstraint("group_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    name: Mapped[str]
    audience: Mapped[dict[str, Any]]
    saved_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    saved_at: Mapped[datetime]


class OptOutRow(Table):
    """A topic of newsletters that somebody does without."""

    __tablename__ = "opt_out"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    topic: Mapped[str] = mapped_column(String(16), primary_key=True)
    since: Mapped[datetime]


class HoursRow(Table):
    """When somebody wants to be written to, where that is not 08–18 on working days."""

    __tablename__ = "reachable_hours"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    opens: Mapped[int]
    """Minutes after midnight, in Sweden."""
    closes: Mapped[int]
    every_day: Mapped[bool]
    """Weekends and red days, too."""
    chosen_at: Mapped[datetime]


class MailCodeRow(Table):
    """A code that was sent to an address somebody says is theirs."""

    __tablename__ = "mail_code"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    email: Mapped[str]
    code_hash: Mapped[str] = mapped_column(String(64))
    tries: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime]


class MeetingRow(Table):
    __tablename__ = "meeting"

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    kind: Mapped[str] = mapped_column(String(24))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    where: Mapped[str]
    state: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column(default=1)
    called_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    called_at: Mapped[datetime | None]


class MeetingAnswerRow(Table):
    __tablename__ = "meeting_answer"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    answer: Mapped[str] = mapped_column(String(8))
    answered_at: Mapped[datetime]
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """Who wrote it down for somebody without Telegram."""


class WorkplaceRow(Table):
    __tablename__ = "workplace"

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"))
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(String(16))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    registered_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    registered_at: Mapped[datetime]


class CertificationRow(Table):
    """One period: the first day counts, and the workplace is no longer certified on `valid_until`."""

    __tablename__ = "certification"
    __table_args__ = (UniqueConstraint("workplace_id", "certified_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workplace_id: Mapped[int] = mapped_column(ForeignKey("workplace.id"))
    certified_on: Mapped[date]
    valid_until: Mapped[date]
    certified_by: Mapped[int] = mapped_column(ForeignKey("person.id"))


class FollowUpRow(Table):
    """A follow-up that was asked of a workplace."""

    __tablename__ = "followup"
    __table_args__ = (UniqueConstraint("certification_id", "step", "due_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workplace_id: Mapped[int] = mapped_column(ForeignKey("workplace.id"), index=True)
    certification_id: Mapped[int] = mapped_column(ForeignKey("certification.id"))
    step: Mapped[str] = mapped_column(String(32))
    due_on: Mapped[date]
    answers: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    answered_at: Mapped[datetime | None]


class ReminderRow(Table):
    """A moment at which somebody is told something. Planned by rules, reconciled when the facts change."""

    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("subject", "subject_id", "kind", "due_at"),
        Index(
            "ix_reminder_due",
            "due_at",
            sqlite_where=text("state = 'planned'"),
            postgresql_where=text("state = 'planned'"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[int]
    kind: Mapped[str] = mapped_column(String(32))
    due_at: Mapped[datetime]
    not_after: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16), default="planned")
    """planned, done, missed (its time had passed when the clock came back) or cancelled."""
    settled_at: Mapped[datetime | None]


class DormantWeekRow(Table):
    """A week in which it was said that a group is dormant, and which in a row it was."""

    __tablename__ = "dormant_week"

    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"), primary_key=True)
    looked_on: Mapped[date] = mapped_column(primary_key=True)
    week: Mapped[int]


class AgreementRow(Table):
    """When a group agreed on what its members expect of one another. The journal keeps the earlier ones."""

    __tablename__ = "agreement"

    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"), primary_key=True)
    agreed_on: Mapped[date]
    version: Mapped[str] = mapped_column(String(16))
    """Of the texts that were agreed on."""
    recorded_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    recorded_at: Mapped[datetime]


class ExpectationRow(Table):
    """What a group has agreed on of its own, beside the texts that all groups have."""

    __tablename__ = "expectation"

    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    words: Mapped[str]
    written_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    written_at: Mapped[datetime]


class ContactCardRow(Table):
    """Whom to call about what, in a place. Its owner decides what is shown."""

    __tablename__ = "contact_card"
    __table_args__ = (Index("ix_contact_card_place", "place", "withdrawn_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(4))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """Empty for a function outside the bot, which the coordinator keeps."""
    function: Mapped[str]
    carrier: Mapped[str | None] = mapped_column(String(32))
    """Where the card is the route of one carrier."""
    name: Mapped[str | None]
    phone: Mapped[str]
    hours: Mapped[str | None]
    deputy: Mapped[str | None]
    deputy_phone: Mapped[str | None]
    added_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    added_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    """Empty until the member whom the card is about has said yes to it."""
    confirmed_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class QuestionRow(Table):
    """A question that a group could not answer itself, on its way up; its answer comes back down."""

    __tablename__ = "question"
    __table_args__ = (Index("ix_question_with", "with_place", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[str]
    place: Mapped[str] = mapped_column(String(4))
    """Where it was first asked."""
    asked_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    asked_at: Mapped[datetime]
    with_place: Mapped[str] = mapped_column(String(4))
    """Whose turn it is to answer: the place itself, its county, or SE."""
    with_since: Mapped[datetime]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str] = mapped_column(String(16))
    answer: Mapped[str | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    settled_at: Mapped[datetime | None]
    apart: Mapped[bool] = mapped_column(default=False)
    """Somebody who answers has said that it asks something else than those it resembles."""
    answered_with: Mapped[int | None]
    """The number of another question that got the same answer before it, or in the same breath."""
    promoted_at: Mapped[datetime | None]
    """When the answer was proposed for the vetted ones."""


class QuestionGroupRow(Table):
    """A group that asked, and is told the answer."""

    __tablename__ = "question_group"

    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("working_group.id"), primary_key=True)
    joined_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    joined_at: Mapped[datetime]


class AnswerDraftRow(Table):
    """An answer to a question that its writer looks at before it is sent. Emptied once one is sent."""

    __tablename__ = "answer_draft"

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), index=True)
    written_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str]
    written_at: Mapped[datetime]


class AnswerDraftQuestionRow(Table):
    """One more question that is answered by the same words."""

    __tablename__ = "answer_draft_question"

    draft_id: Mapped[int] = mapped_column(ForeignKey("answer_draft.id"), primary_key=True)
    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), primary_key=True, index=True)


class AnswerVersionRow(Table):
    """One text of a vetted answer, as it would stand in its file. The published one with the highest number
    is what is answered; where there is none, the shipped file is."""

    __tablename__ = "answer_version"
    __table_args__ = (
        UniqueConstraint("slug", "language", "number"),
        # Two who propose something else at once: the second is told.
        Index(
            "uq_answer_version_proposed",
            "slug",
            "language",
            unique=True,
            sqlite_where=text("state = 'proposed'"),
            postgresql_where=text("state = 'proposed'"),
        ),
        Index("ix_answer_version_state", "state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(8))
    number: Mapped[int | None]
    """Once it is published; 1 is the shipped file, where there is one."""
    text: Mapped[str]
    state: Mapped[str] = mapped_column(String(16))
    based_on: Mapped[str | None] = mapped_column(String(64))
    """SHA-256 of the text that it changes; empty for a new question."""
    written_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """Empty where it came from a file."""
    written_at: Mapped[datetime]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    decided_at: Mapped[datetime | None]


class AnswerHelpedRow(Table):
    """How many have said of an answer that it helped, or that it did not; nothing about who."""

    __tablename__ = "answer_helped"

    slug: Mapped[str] = mapped_column(String(32), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    """Its first day."""
    helped: Mapped[bool] = mapped_column(primary_key=True)
    count: Mapped[int]


class AnswerReviewRow(Table):
    """That owners were told of a review of an answer: that it is near, due or overdue."""

    __tablename__ = "answer_review"

    slug: Mapped[str] = mapped_column(String(32), primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(String(16), primary_key=True)
    told_on: Mapped[date]


class LawChangeRow(Table):
    """A day on which an act changes: answers that rest on it say so until somebody has gone through them."""

    __tablename__ = "law_change"
    __table_args__ = (
        Index(
            "uq_law_change_noted",
            "law",
            "changes_on",
            unique=True,
            sqlite_where=text("taken_back_at IS NULL"),
            postgresql_where=text("taken_back_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    law: Mapped[str] = mapped_column(String(16))
    changes_on: Mapped[date]
    note: Mapped[str | None]
    noted_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    noted_at: Mapped[datetime]
    taken_back_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    taken_back_at: Mapped[datetime | None]


class DigestLineRow(Table):
    """Something that can wait until the morning, when all that waited is said in one message."""

    __tablename__ = "digest_line"
    __table_args__ = (
        UniqueConstraint("person_id", "occasion"),
        Index(
            "ix_digest_line_waiting",
            "person_id",
            sqlite_where=text("told_on IS NULL"),
            postgresql_where=text("told_on IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    occasion: Mapped[str] = mapped_column(String(64))
    words: Mapped[str]
    button: Mapped[str | None] = mapped_column(String(64))
    """Packed, as it will stand in the chat."""
    label: Mapped[str | None]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("working_group.id"))
    """Said only while the person still belongs to this group."""
    added_at: Mapped[datetime]
    told_on: Mapped[date | None]


class SealRow(Table):
    """Vouches for a stretch of the journal, and for the seal before it; it outlives the rows it covers."""

    __tablename__ = "seal"

    id: Mapped[int] = mapped_column(primary_key=True)
    first_id: Mapped[int] = mapped_column(unique=True)
    last_id: Mapped[int] = mapped_column(unique=True)
    rows: Mapped[int]
    rows_sha256: Mapped[str] = mapped_column(String(64))
    sha256: Mapped[str] = mapped_column(String(64))
    """Of all this and of the seal before."""
    sealed_at: Mapped[datetime]
