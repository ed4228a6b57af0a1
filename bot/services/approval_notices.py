"""Who is told of letters that a second person reads: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, Recipient, to_people
from bot.domain.events.approvals import (
    ApprovalAsked,
    ApprovalWithdrawn,
    NewsletterApproved,
    NewsletterSentBack,
)
from bot.domain.newsletters import Newsletter
from bot.screens import approvals as screens
from bot.screens import newsletters as letters
from bot.screens.approvals import Answered, Request
from bot.services.telling import Rows, Told
from bot.storage import approvals, audiences, newsletters, people
from bot.storage.ledger import sent_to

AboutApproval: TypeAlias = ApprovalAsked | NewsletterApproved | NewsletterSentBack | ApprovalWithdrawn
_HOW: dict[type[AboutApproval], Literal["approved", "sent-back", "withdrawn"]] = {
    NewsletterApproved: "approved",
    NewsletterSentBack: "sent-back",
    ApprovalWithdrawn: "withdrawn",
}


async def letter_of(session: AsyncSession, event: AboutApproval) -> Newsletter:
    found = await newsletters.newsletter(session, event.newsletter_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def request_of(session: AsyncSession, event: ApprovalAsked) -> Request:
    return await request_for(session, await letter_of(session, event), event.at)


async def request_for(session: AsyncSession, letter: Newsletter, now: datetime) -> Request:
    writer = await people.people(session, [letter.author_id])
    reach = await audiences.reach(session, letter.audience, now, letter.topic.value)
    return Request(letter, writer[0].name if writer else "", reach)


async def answered(session: AsyncSession, event: AboutApproval) -> Answered:
    letter = await letter_of(session, event)
    by = await people.people(session, [letter.approved_by or 0])
    return Answered(letter, _HOW[type(event)], by[0].name if by else "")


async def those_who_approve(session: AsyncSession, letter: Newsletter) -> Sequence[Recipient]:
    return to_people(await approvals.who_may_approve(session, letter))


async def those_asked(session: AsyncSession, request: Request) -> Sequence[Recipient]:
    return await those_who_approve(session, request.letter)


async def those_with_the_card(session: AsyncSession, about: Answered | Request) -> Sequence[Recipient]:
    return await sent_to(session, f"approval:{about.letter.id}:{about.letter.asks}")


async def writer(session: AsyncSession, answered: Answered) -> Sequence[Recipient]:
    return to_people(await people.people(session, [answered.letter.author_id]))


_CARD_SETTLED = Told(
    answered,
    those_with_the_card,
    screens.card_settled,
    lambda event: f"approval:{event.newsletter_id}:{event.request}",
    operation=Operation.EDIT,
)

TOLD: Rows = {
    ApprovalAsked: (
        Told(
            letter_of,
            those_who_approve,
            letters.letter,
            lambda event: f"approval:{event.newsletter_id}:{event.request}:letter",
        ),
        Told(
            request_of,
            those_asked,
            screens.card,
            lambda event: f"approval:{event.newsletter_id}:{event.request}",
        ),
    ),
    NewsletterApproved: (
        Told(
            answered,
            writer,
            screens.approved,
            lambda event: f"approved:{event.newsletter_id}:{event.request}",
        ),
        _CARD_SETTLED,
    ),
    NewsletterSentBack: (_CARD_SETTLED,),
    ApprovalWithdrawn: (_CARD_SETTLED,),
}
