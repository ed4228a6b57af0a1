"""Who is told of a planned letter that did not leave: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, Recipient, to_people
from bot.domain.events.schedules import NewsletterHeld
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.domain.permissions import Act
from bot.domain.schedules import Why
from bot.screens import approvals
from bot.screens import planned as screens
from bot.screens.approvals import Request
from bot.services.approval_notices import request_for, those_with_the_card
from bot.services.telling import Rows, Told
from bot.storage import newsletters, people
from bot.storage.members import nearest_who_may


@dataclass(frozen=True, slots=True)
class Held:
    letter: Newsletter
    why: Why


async def held(session: AsyncSession, event: NewsletterHeld) -> Held:
    letter = await newsletters.newsletter(session, event.newsletter_id)
    assert letter is not None  # noqa: S101  it happened to it in this transaction
    return Held(letter, event.why)


async def those_who_decide(session: AsyncSession, held: Held) -> Sequence[Recipient]:
    """Its writer; or, where that is nobody any more, those who lead there."""
    letter = held.letter
    if held.why is Why.WRITER_GONE:
        act = Act.SEND_NEWSLETTER
        return to_people(await nearest_who_may(session, act, letter.place, but_not=letter.author_id))
    return to_people(await people.people(session, [letter.author_id]))


async def request(session: AsyncSession, event: NewsletterHeld) -> Request:
    return await request_for(session, (await held(session, event)).letter, event.since)


async def those_who_have_not_answered(session: AsyncSession, request: Request) -> Sequence[Recipient]:
    """Nobody, where its writer is gone for good: the card can't be approved."""
    waits = request.letter.state is NewsletterState.AWAITING
    return await those_with_the_card(session, request) if waits and request.writer else []


TOLD: Rows = {
    NewsletterHeld: (
        Told(
            held,
            those_who_decide,
            lambda held, network, say: screens.held(held.letter, held.why, network, say),
            lambda event: f"held:{event.newsletter_id}:{event.since:%Y%m%d%H%M%S}",
        ),
        Told(
            request,
            those_who_have_not_answered,
            lambda request, network, say: approvals.card(request, network, say, time_has_been=True),
            lambda event: f"approval:{event.newsletter_id}:{event.request}",
            operation=Operation.EDIT,
        ),
    ),
}
