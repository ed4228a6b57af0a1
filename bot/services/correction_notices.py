"""Who is told of a correction: who else has to say yes to it, and who has sent the letter on."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.corrections import Proposal
from bot.domain.delivery import Recipient, to_people
from bot.domain.events.corrections import CorrectionProposed, NewsletterCorrected, NewsletterWithdrawn
from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.domain.permissions import Act
from bot.domain.schedules import may_still_send
from bot.screens import corrections as screens
from bot.screens.forwarding import original_changed
from bot.services.telling import Rows, Told
from bot.storage import corrections, forwarding, newsletters, people
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


async def original(session: AsyncSession, event: NewsletterCorrected | NewsletterWithdrawn) -> Newsletter:
    letter = await newsletters.newsletter(session, event.newsletter_id)
    assert letter is not None  # noqa: S101  it happened to it in this transaction
    return letter


async def those_who_sent_it_on(session: AsyncSession, original: Newsletter) -> Sequence[Recipient]:
    """The writers; where one may not send any more, those who lead there."""
    letters = await forwarding.sent_on(session, original.id)
    writers = {each.id: each for each in await people.people(session, [each.author_id for each in letters])}
    found: dict[int, Person] = {}
    for letter in letters:
        writer = writers.get(letter.author_id)
        if writer is not None and may_still_send(writer, letter):
            found[writer.id] = writer
        else:
            others = await nearest_who_may(session, Act.SEND_NEWSLETTER, letter.place)
            found |= {each.id: each for each in others}
    return to_people(found.values())


TOLD: Rows = {
    NewsletterCorrected: (
        Told(
            original,
            those_who_sent_it_on,
            original_changed,
            lambda event: f"original:{event.newsletter_id}:{event.version}",
        ),
    ),
    NewsletterWithdrawn: (
        Told(
            original,
            those_who_sent_it_on,
            original_changed,
            lambda event: f"original:{event.newsletter_id}:withdrawn",
        ),
    ),
    CorrectionProposed: (
        Told(
            proposal_of,
            others_who_lead,
            screens.proposed,
            lambda event: corrections.request_of(event.newsletter_id, event.writer_id, event.since),
        ),
    ),
}
