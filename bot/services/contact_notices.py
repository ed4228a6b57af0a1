"""Who is told of a contact card, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.contacts import ContactCard
from bot.domain.delivery import Recipient, to_people
from bot.domain.events.contacts import (
    ContactCardAccepted,
    ContactCardDeclined,
    ContactCardDue,
    ContactCardProposed,
    ContactCardUnconfirmed,
    ContactCardWithdrawn,
)
from bot.screens import contact_notices as contact_screens
from bot.services.telling import InDigest, Rows, Told
from bot.storage import contacts, people

AboutCard: TypeAlias = (
    ContactCardAccepted | ContactCardDeclined | ContactCardDue | ContactCardProposed | ContactCardUnconfirmed
)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    card: ContactCard
    by: int


async def card_of(session: AsyncSession, event: AboutCard | ContactCardWithdrawn) -> ContactCard:
    found = await contacts.card(session, event.card_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def withdrawn(session: AsyncSession, event: ContactCardWithdrawn) -> Withdrawn:
    return Withdrawn(await card_of(session, event), event.person_id)


async def owner(session: AsyncSession, card: ContactCard) -> Sequence[Recipient]:
    return await people.addressed(session, [] if card.owner_id is None else [card.owner_id])


async def keepers(session: AsyncSession, card: ContactCard) -> Sequence[Recipient]:
    found = await contacts.keepers_of(session, card.place)
    return to_people(each for each in found if each.id != card.owner_id)


async def who_confirms(session: AsyncSession, card: ContactCard) -> Sequence[Recipient]:
    """Its owner; of a function outside the bot, those who lead the group."""
    return await (keepers if card.owner_id is None else owner)(session, card)


async def the_others(session: AsyncSession, taken: Withdrawn) -> Sequence[Recipient]:
    """Owner and leads, less the one who took it away."""
    concerned = [*await owner(session, taken.card), *await keepers(session, taken.card)]
    return [each for each in concerned if each.id != taken.by]


TOLD: Rows = {
    ContactCardProposed: (
        Told(
            card_of,
            owner,
            contact_screens.proposed,
            lambda event: f"contact-card:{event.card_id}:proposed",
        ),
    ),
    ContactCardAccepted: (
        InDigest(
            card_of,
            keepers,
            contact_screens.accepted_line,
            lambda event: f"contact-card:{event.card_id}:accepted",
        ),
    ),
    ContactCardDeclined: (
        InDigest(
            card_of,
            keepers,
            contact_screens.declined_line,
            lambda event: f"contact-card:{event.card_id}:declined",
        ),
    ),
    ContactCardWithdrawn: (
        InDigest(
            withdrawn,
            the_others,
            lambda taken, network, say: contact_screens.withdrawn_line(taken.card, network, say),
            lambda event: f"contact-card:{event.card_id}:withdrawn",
        ),
    ),
    ContactCardDue: (
        Told(
            card_of,
            who_confirms,
            contact_screens.still_right,
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
    ContactCardUnconfirmed: (
        InDigest(
            card_of,
            keepers,
            contact_screens.unconfirmed_line,
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
}
