"""What is stored about one person, in the groups in which it is told to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.domain.people import Membership


class Part(StrEnum):
    """The chapters of what is told."""

    ROLES = "roles"
    MEETINGS = "meetings"
    WORKPLACES = "workplaces"
    CONTACTS = "contacts"
    WRITTEN = "written"
    MESSAGES = "messages"
    LOG = "log"


class What(StrEnum):
    """Kinds of rows, by what the person has to do with them. Also the keys of the file."""

    PERSON = "person"
    MEMBERSHIP = "membership"
    VOUCHED = "vouched"
    SUSPENDED = "suspended"
    APPLICATION = "application"
    DECIDED = "decided"
    INVITATION_TAKEN = "invitation-taken"
    INVITATION_MADE = "invitation-made"
    CHAT_LINKED = "chat-linked"
    ANSWER = "answer"
    ANSWER_RECORDED = "answer-recorded"
    MEETING = "meeting"
    WORKPLACE_CONTACT = "workplace-contact"
    WORKPLACE = "workplace"
    CERTIFICATION = "certification"
    FOLLOW_UP = "followup"
    CARD = "card"
    CARD_ADDED = "card-added"
    AGREEMENT = "agreement"
    EXPECTATION = "expectation"
    NEWSLETTER = "newsletter"
    NEWSLETTER_WORDS = "newsletter-words"
    NEWSLETTER_APPROVED = "newsletter-approved"
    NEWSLETTER_CHANGED = "newsletter-changed"
    SAVED_AUDIENCE = "saved-audience"
    QUESTION = "question"
    QUESTION_JOINED = "question-joined"
    QUESTION_TAKEN = "question-taken"
    QUESTION_SETTLED = "question-settled"
    ANSWER_DRAFT = "answer-draft"
    ANSWER_WRITTEN = "answer-written"
    ANSWER_DECIDED = "answer-decided"
    LAW_CHANGE = "law-change"
    LAW_CHANGE_BACK = "law-change-back"
    OPT_OUT = "opt-out"
    HOURS = "hours"
    MAIL_CODE = "mail-code"
    DELIVERY = "delivery"
    COPY = "copy"
    DIGEST_LINE = "digest-line"
    REMINDER = "reminder"
    CONVERSATION = "conversation"
    JOURNAL_BY = "journal-by"
    JOURNAL_ABOUT = "journal-about"


PARTS: Mapping[Part, tuple[What, ...]] = {
    Part.ROLES: (
        What.APPLICATION,
        What.DECIDED,
        What.INVITATION_TAKEN,
        What.INVITATION_MADE,
        What.VOUCHED,
        What.SUSPENDED,
        What.CHAT_LINKED,
    ),
    Part.MEETINGS: (What.ANSWER, What.ANSWER_RECORDED, What.MEETING),
    Part.WORKPLACES: (What.WORKPLACE_CONTACT, What.WORKPLACE, What.CERTIFICATION, What.FOLLOW_UP),
    Part.CONTACTS: (What.CARD, What.CARD_ADDED),
    Part.WRITTEN: (
        What.AGREEMENT,
        What.EXPECTATION,
        What.NEWSLETTER,
        What.NEWSLETTER_WORDS,
        What.NEWSLETTER_APPROVED,
        What.NEWSLETTER_CHANGED,
        What.SAVED_AUDIENCE,
        What.QUESTION,
        What.QUESTION_JOINED,
        What.QUESTION_TAKEN,
        What.QUESTION_SETTLED,
        What.ANSWER_DRAFT,
        What.ANSWER_WRITTEN,
        What.ANSWER_DECIDED,
        What.LAW_CHANGE,
        What.LAW_CHANGE_BACK,
    ),
    Part.MESSAGES: (
        What.OPT_OUT,
        What.HOURS,
        What.MAIL_CODE,
        What.DELIVERY,
        What.COPY,
        What.DIGEST_LINE,
        What.REMINDER,
    ),
    Part.LOG: (What.CONVERSATION, What.JOURNAL_BY, What.JOURNAL_ABOUT),
}
"""All but the person and their memberships, which are told one by one."""

PEOPLE_IN_FACTS = ("person_id", "inviter_id", "undone_by", "writer_id")
"""Facts of events that are the number of a person."""


@dataclass(frozen=True, slots=True)
class Rows:
    """`latest` is the day or the moment of the last."""

    rows: Sequence[Mapping[str, Any]]
    latest: date | None


@dataclass(frozen=True, slots=True)
class Stored:
    """Everything that is stored about a person. A kind of which there is nothing is left out."""

    at: datetime
    kinds: Mapping[What, Rows]

    @property
    def person(self) -> Mapping[str, Any]:
        return self.kinds[What.PERSON].rows[0]

    @property
    def memberships(self) -> Sequence[Mapping[str, Any]]:
        return self.kinds[What.MEMBERSHIP].rows if What.MEMBERSHIP in self.kinds else ()


@dataclass(frozen=True, slots=True)
class Shown:
    """Which version of the information the person has been shown, and when."""

    version: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Leaving:
    """What it would mean to forget somebody: the groups that nobody would lead any more."""

    without_lead: Sequence[Membership]
