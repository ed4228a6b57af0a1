"""Who is told of a planned letter that did not leave: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.schedules import NewsletterHeld
from bot.domain.newsletters import Newsletter
from bot.domain.permissions import Act
from bot.domain.schedules import Why
from bot.screens import planned as screens
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


TOLD: Rows = {
    NewsletterHeld: (
        Told(
            held,
            those_who_decide,
            lambda held, network, say: screens.held(held.letter, held.why, network, say),
            lambda event: f"held:{event.newsletter_id}:{event.since:%Y%m%d%H%M%S}",
        ),
    ),
}
