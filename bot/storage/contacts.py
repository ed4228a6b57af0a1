"""Contact cards. Whose owner has left the group or was forgotten is not among those shown."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.contact_cards import Draft
from bot.domain.contacts import Carrier, ContactCard, Part
from bot.domain.network import here_and_above
from bot.domain.people import Person
from bot.storage import people
from bot.storage.memberships import HELD, has_chat, in_force
from bot.storage.tables import ContactCardRow, GroupRow, MembershipRow, PersonRow


async def add_card(
    session: AsyncSession,
    draft: Draft,
    *,
    place: str,
    name: str | None,
    accepted: bool,
    added_by: int,
    now: datetime,
) -> int:
    added = insert(ContactCardRow).values(
        place=place,
        owner_id=draft.owner_id,
        name=name,
        added_by=added_by,
        added_at=now,
        accepted_at=now if accepted else None,
        confirmed_at=now,
        **{part.value: said for part, said in draft.parts.items()},
    )
    return (await session.execute(added.returning(ContactCardRow.id))).scalar_one()


async def card(session: AsyncSession, card_id: int) -> ContactCard | None:
    found = await _cards(session, ContactCardRow.id == card_id)
    return found[0] if found else None


async def cards_at(session: AsyncSession, places: Collection[str]) -> list[ContactCard]:
    """Those there are, also those that wait for their owner's yes, in the order they were added."""
    there = ContactCardRow.place.in_(places) & ContactCardRow.withdrawn_at.is_(None)
    return [each for each in await _cards(session, there) if each.kept]


async def count_at(session: AsyncSession, place: str) -> int:
    counted = select(func.count()).where(ContactCardRow.place == place, ContactCardRow.withdrawn_at.is_(None))
    return (await session.execute(counted)).scalar_one()


async def decide(session: AsyncSession, card_id: int, name: str | None, now: datetime) -> None:
    """The owner says yes, and whether the name is shown."""
    await _change(session, card_id, name=name, accepted_at=now, confirmed_at=now)


async def confirm(session: AsyncSession, card_id: int, now: datetime) -> None:
    await _change(session, card_id, confirmed_at=now)


async def change_part(
    session: AsyncSession, card_id: int, part: Part, said: str | None, now: datetime
) -> None:
    await _change(session, card_id, confirmed_at=now, **{part.value: said})


async def withdraw(session: AsyncSession, card_id: int, now: datetime) -> bool:
    """Keeps that there was a card, and nothing of how to reach anybody. False where it was gone already."""
    withdrawn = (
        update(ContactCardRow)
        .where(ContactCardRow.id == card_id, ContactCardRow.withdrawn_at.is_(None))
        .values(withdrawn_at=now, name=None, phone="", hours=None, deputy=None, deputy_phone=None)
        .returning(ContactCardRow.id)
    )
    return (await session.execute(withdrawn)).first() is not None


async def withdraw_left(session: AsyncSession, person_id: int, place: str, now: datetime) -> None:
    """The cards there of somebody who holds no membership at the place any more."""
    held = (
        select(MembershipRow.id)
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(MembershipRow.person_id == person_id, HELD, GroupRow.place == place)
    )
    theirs = select(ContactCardRow.id).where(
        ContactCardRow.owner_id == person_id, ContactCardRow.place == place, ~held.exists()
    )
    for number in list(await session.scalars(theirs)):
        await withdraw(session, number, now)


async def keepers_of(session: AsyncSession, place: str) -> list[Person]:
    """Those who lead the group at the place, or the nearest above it that somebody leads."""
    for above in here_and_above(place):
        group_id = await session.scalar(select(GroupRow.id).where(GroupRow.place == above))
        leads = await people.leads_of(session, group_id) if group_id is not None else []
        if leads:
            return leads
    return []


async def _change(session: AsyncSession, card_id: int, **values: Any) -> None:
    await session.execute(update(ContactCardRow).where(ContactCardRow.id == card_id).values(**values))


async def _cards(session: AsyncSession, condition: Any) -> list[ContactCard]:
    belongs = (
        select(MembershipRow.id)
        .where(
            MembershipRow.person_id == ContactCardRow.owner_id,
            MembershipRow.group_id == GroupRow.id,
            in_force(),
            has_chat(),
        )
        .correlate(ContactCardRow, GroupRow, PersonRow)
        .exists()
    )
    asked = (
        select(ContactCardRow, GroupRow.id, PersonRow.name, ContactCardRow.owner_id.is_(None) | belongs)
        .join(GroupRow, GroupRow.place == ContactCardRow.place)
        .outerjoin(PersonRow, PersonRow.id == ContactCardRow.owner_id)
        .where(condition)
        .order_by(ContactCardRow.id)
    )
    return [
        ContactCard(
            id=row.id,
            place=row.place,
            group_id=group_id,
            owner_id=row.owner_id,
            owner_name=owner_name,
            function=row.function,
            carrier=Carrier(row.carrier) if row.carrier else None,
            name=row.name,
            phone=row.phone,
            hours=row.hours,
            deputy=row.deputy,
            deputy_phone=row.deputy_phone,
            confirmed_at=row.confirmed_at,
            accepted=row.accepted_at is not None,
            owner_is_here=bool(owner_is_here),
            withdrawn=row.withdrawn_at is not None,
        )
        for row, group_id, owner_name, owner_is_here in await session.execute(asked)
    ]
