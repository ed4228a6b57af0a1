"""Taking away what is stored about one person. The number stays, and nobody can be named by it.

What belongs to a group stays: that a meeting was called, a workplace certified, a newsletter sent.
"""

import re
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_versions import State as VersionState
from bot.domain.delivery import State
from bot.domain.meetings import MeetingState
from bot.domain.newsletters import NewsletterState
from bot.domain.questions import QuestionState
from bot.storage.applications import FORGOTTEN
from bot.storage.memberships import HELD, not_forgotten
from bot.storage.privacy.kept import Whom, is_account, planned_for
from bot.storage.tables import (
    AnswerDraftQuestionRow,
    AnswerDraftRow,
    AnswerVersionRow,
    ApplicationRow,
    ContactCardRow,
    ContentRow,
    ConversationRow,
    CopyRow,
    DeliveryRow,
    DigestLineRow,
    HoursRow,
    InvitationRow,
    MailCodeRow,
    MeetingRow,
    MembershipRow,
    NewsletterRow,
    NewsletterWordsRow,
    OptOutRow,
    PersonRow,
    QuestionRow,
    ReminderRow,
    WorkplaceRow,
)

_HIDDEN = "•"


async def forget(
    session: AsyncSession, theirs: Whom, name: str, now: datetime, *, email: str | None = None
) -> bool:
    """False where it was done already."""
    names = [name, *await _former_names(session, theirs.person_id)]
    if not await _unname(session, theirs.person_id):
        return False
    await _leave(session, theirs, now)
    await _withdraw_cards(session, theirs, now)
    await _take_back_drafts(session, theirs.person_id)
    await _say_nothing_more(session, theirs, now)
    for each in (*names, email):
        if each is not None:
            await _hide_name(session, each)
    return True


async def contact_of(session: AsyncSession, person_id: int) -> dict[int, int]:
    """By group, the number of workplaces whose contact the person is."""
    counted = (
        select(WorkplaceRow.group_id, func.count())
        .where(WorkplaceRow.contact_id == person_id)
        .group_by(WorkplaceRow.group_id)
    )
    return dict(list(await session.execute(counted)))


async def _former_names(session: AsyncSession, person_id: int) -> list[str]:
    return await session.scalar(select(PersonRow.former_names).where(PersonRow.id == person_id)) or []


async def _unname(session: AsyncSession, person_id: int) -> bool:
    unnamed = (
        update(PersonRow)
        .where(PersonRow.id == person_id, not_forgotten())
        .values(
            telegram_id=None,
            name="",
            former_names=None,
            email=None,
            function=None,
            by_mail=None,
            unreachable_since=None,
            unreachable_why=None,
        )
        .returning(PersonRow.id)
    )
    return (await session.execute(unnamed)).first() is not None


async def _leave(session: AsyncSession, theirs: Whom, now: datetime) -> None:
    me = theirs.person_id
    await _set(session, MembershipRow, MembershipRow.person_id == me, HELD, until=now)
    mine = is_account(ApplicationRow.telegram_id, theirs)
    await _set(session, ApplicationRow, mine, ApplicationRow.decided_at.is_(None), decided_at=now)
    await _set(session, ApplicationRow, mine, telegram_id=FORGOTTEN, name="", workplace=None)
    taken = is_account(InvitationRow.claimed_by, theirs)
    unused = (taken, InvitationRow.uses_left > 0, InvitationRow.revoked_at.is_(None))
    await _set(session, InvitationRow, *unused, revoked_at=now)  # else it would be anybody's again
    await _set(session, InvitationRow, taken, claimed_by=None)
    await _set(session, WorkplaceRow, WorkplaceRow.contact_id == me, contact_id=None)
    for subject, numbers in planned_for(theirs).items():
        about = (ReminderRow.subject == subject, ReminderRow.subject_id.in_(numbers))
        planned = ReminderRow.state == "planned"
        await _set(session, ReminderRow, *about, planned, state="cancelled", settled_at=now)


async def _withdraw_cards(session: AsyncSession, theirs: Whom, now: datetime) -> None:
    mine = ContactCardRow.owner_id == theirs.person_id
    await _set(session, ContactCardRow, mine, ContactCardRow.withdrawn_at.is_(None), withdrawn_at=now)
    empty = {"name": None, "phone": "", "hours": None, "deputy": None, "deputy_phone": None}
    await _set(session, ContactCardRow, mine, **empty)


async def _take_back_drafts(session: AsyncSession, me: int) -> None:
    """What was written and not yet said; and questions that others would wait for."""
    letter = (NewsletterRow.author_id == me, NewsletterRow.state == NewsletterState.DRAFT.value)
    words = NewsletterWordsRow.newsletter_id.in_(select(NewsletterRow.id).where(*letter))
    await _set(session, NewsletterWordsRow, words, words="", entities=[])
    await _set(session, NewsletterRow, *letter, state=NewsletterState.DISCARDED.value, files=[])
    meeting = (MeetingRow.called_by == me, MeetingRow.state == MeetingState.DRAFT.value)
    await _set(session, MeetingRow, *meeting, state=MeetingState.DISCARDED.value, where="")
    question = (QuestionRow.asked_by == me, QuestionRow.state == QuestionState.DRAFT.value)
    await _set(session, QuestionRow, *question, state=QuestionState.DISCARDED.value, words="")
    taken = (QuestionRow.owner_id == me, QuestionRow.state == QuestionState.OPEN.value)
    await _set(session, QuestionRow, *taken, owner_id=None)
    drafts = AnswerDraftRow.written_by == me
    beside = AnswerDraftQuestionRow.draft_id.in_(select(AnswerDraftRow.id).where(drafts))
    await session.execute(delete(AnswerDraftQuestionRow).where(beside))
    await session.execute(delete(AnswerDraftRow).where(drafts))
    version = AnswerVersionRow
    unsaid = (version.written_by == me, version.state.in_(_UNSAID))
    await _set(session, version, *unsaid, state=VersionState.WITHDRAWN.value, text="")


async def _say_nothing_more(session: AsyncSession, theirs: Whom, now: datetime) -> None:
    """What is on its way just now loses its lease, so that it leaves no trace of the account behind."""
    to_them = and_(DeliveryRow.recipient_kind == "person", DeliveryRow.recipient_id == theirs.person_id)
    sent = select(DeliveryRow.id).where(to_them)
    await session.execute(delete(CopyRow).where(CopyRow.delivery_id.in_(sent)), execution_options=_ONLY_ROWS)
    unsaid = DeliveryRow.state.in_([State.WAITING.value, State.LEASED.value])
    skipped = {"state": State.SKIPPED.value, "reason": "forgotten", "settled_at": now}
    await _set(session, DeliveryRow, to_them, unsaid, **skipped, lease=None, leased_until=None)
    lines = DigestLineRow.person_id == theirs.person_id
    await session.execute(delete(DigestLineRow).where(lines))
    talks = or_(is_account(ConversationRow.user_id, theirs), is_account(ConversationRow.chat_id, theirs))
    await session.execute(delete(ConversationRow).where(talks))
    for table in (OptOutRow, HoursRow, MailCodeRow):
        await session.execute(delete(table).where(table.person_id == theirs.person_id))


async def _hide_name(session: AsyncSession, name: str) -> None:
    """In what the bot has told others of the person.

    Newsletters are left as their writers wrote them. Each letter becomes a dot, so that what is bold stays
    in its place; somebody else of that name becomes dots as well.
    """
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    hidden = _HIDDEN * (len(name.encode("utf-16-le")) // 2)
    letters = select(DeliveryRow.content_id).where(
        DeliveryRow.occasion.startswith("newsletter:"), DeliveryRow.content_id.is_not(None)
    )
    named = ContentRow.words.contains(name, autoescape=True), ContentRow.id.not_in(letters)
    for number, words in (await session.execute(select(ContentRow.id, ContentRow.words).where(*named))).all():
        await _set(session, ContentRow, ContentRow.id == number, words=pattern.sub(hidden, words))
    line = DigestLineRow
    asked = select(line.id, line.words).where(line.words.contains(name, autoescape=True))
    for number, words in (await session.execute(asked)).all():
        await _set(session, line, line.id == number, words=pattern.sub(hidden, words))


_UNSAID = [each.value for each in (VersionState.DRAFT, VersionState.PROPOSED, VersionState.RETURNED)]
_ONLY_ROWS = {"synchronize_session": False}


async def _set(session: AsyncSession, table: Any, *conditions: Any, **values: Any) -> None:
    await session.execute(update(table).where(*conditions).values(**values), execution_options=_ONLY_ROWS)
