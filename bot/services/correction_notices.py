"""Who is told of a correction that somebody else has to say yes to."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.corrections import Proposal
from bot.domain.delivery import Recipient, to_people
from bot.domain.events.corrections import CorrectionProposed
from bot.domain.permissions import Act
from bot.screens import corrections as screens
from bot.services.telling import Rows, Told
from bot.storage import corrections, newsletters
from bot.storage.members import nearest_who_may


async def proposal_of(session: AsyncSession, event: CorrectionProposed) -> Proposal:
    letter = await newsletters.newsletter(session, event.newsletter_id)
    assert letter is not None  # noqa: S101  it happened to it in this transaction
    found = await corrections.proposed(session, letter)
    assert found is not None  # noqa: S101
    return Proposal(replace(letter, texts=found[1]), letter.texts, found[0], 0)


async def others_who_lead(session: AsyncSession, proposal: Proposal) -> Sequence[Recipient]:
    place, writer = proposal.letter.place, proposal.writer_id
    return to_people(await nearest_who_may(session, Act.SEND_NEWSLETTER, place, but_not=writer))


TOLD: Rows = {
    CorrectionProposed: (
        Told(
            proposal_of,
            others_who_lead,
            screens.proposed,
            lambda event: f"correction:{event.newsletter_id}:{event.writer_id}:{event.since:%Y%m%d%H%M%S}",
        ),
    ),
}
