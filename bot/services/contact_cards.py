"""Keeping contact cards: added by who leads a group, decided on by their owners, confirmed twice a year."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.contact_cards import MOST_IN_A_PLACE, NEEDED, Draft, tidy_part
from bot.domain.contacts import ContactCard, Kept, Part, Seen, plan_confirmation
from bot.domain.errors import Declined
from bot.domain.events.contacts import (
    ContactCardAccepted,
    ContactCardAdded,
    ContactCardChanged,
    ContactCardConfirmed,
    ContactCardDeclined,
    ContactCardProposed,
    ContactCardWithdrawn,
)
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.services.contacts import seen
from bot.services.notices import Notices
from bot.storage import contacts, people, reminders
from bot.storage.database import Database


class ContactCards:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def kept_for(self, group_id: int, *, by: Person) -> Kept:
        async with self._database.reading() as session:
            place = await self._place(session, group_id, by)
            return Kept(group_id, place, await contacts.cards_at(session, [place]))

    async def possible_owners(self, group_id: int, *, by: Person) -> list[Person]:
        async with self._database.reading() as session:
            await self._place(session, group_id, by)
            members = await people.members_of(session, group_id)
        return [each for each in members if each.id != by.id and not each.by_email]

    async def may_add(self, group_id: int, owner_id: int | None, *, by: Person) -> None:
        """Raises Declined where a card for this owner can't be begun."""
        async with self._database.reading() as session:
            place = await self._place(session, group_id, by)
            await self._owner(session, group_id, owner_id)
            await self._room_for_one(session, place)

    async def add(self, draft: Draft, *, named: bool, by: Person) -> ContactCard:
        """One's own card and a function's are shown at once; a member is asked first."""
        now, mine = self._clock(), draft.owner_id == by.id
        async with self._database.begin() as session:
            place = await self._place(session, draft.group_id, by)
            await self._owner(session, draft.group_id, draft.owner_id)
            await self._room_for_one(session, place)
            if draft.next_part is not None or any(draft.parts[part] is None for part in NEEDED):
                raise Declined("contact-draft-gone")
            asked = None if mine else draft.owner_id
            number = await contacts.add_card(
                session,
                draft,
                place=place,
                name=by.name if mine and named else None,
                accepted=asked is None,
                added_by=by.id,
                now=now,
            )
            if asked is None:
                await self._plan(session, number)
                await self._notices.tell(session, ContactCardAdded(place, number), by=by.id)
            else:
                await self._notices.tell(session, ContactCardProposed(place, number, asked), by=by.id)
            return await self._card(session, number)

    async def decide(self, card_id: int, *, named: bool, by: Person) -> ContactCard:
        """The owner says yes, or changes whether the name is shown."""
        async with self._database.begin() as session:
            card = (await self._own(session, card_id, by)).card
            name = by.name if named else None
            if card.accepted and card.name == name:
                return card
            await contacts.decide(session, card_id, name, self._clock())
            await self._plan(session, card_id)
            happened = ContactCardChanged if card.accepted else ContactCardAccepted
            await self._notices.tell(session, happened(card.place, card_id), by=by.id)
            return await self._card(session, card_id)

    async def decline(self, card_id: int, *, by: Person) -> None:
        """A card once accepted is taken away instead."""
        async with self._database.begin() as session:
            card = (await self._own(session, card_id, by)).card
            if card.accepted:
                raise Declined("contact-accepted-already")
            if await contacts.withdraw(session, card_id, self._clock()):
                await self._notices.tell(session, ContactCardDeclined(card.place, card_id), by=by.id)

    async def confirm(self, card_id: int, *, by: Person) -> ContactCard:
        async with self._database.begin() as session:
            card = (await self._changeable(session, card_id, by)).card
            await contacts.confirm(session, card_id, self._clock())
            await self._plan(session, card_id)
            await self._notices.tell(session, ContactCardConfirmed(card.place, card_id), by=by.id)
            return await self._card(session, card_id)

    async def changeable(self, card_id: int, *, by: Person) -> ContactCard:
        async with self._database.reading() as session:
            return (await self._changeable(session, card_id, by)).card

    async def change(self, card_id: int, part: Part, written: str | None, *, by: Person) -> ContactCard:
        """Whoever changes a card confirms it. A deputy who is taken away takes the number along."""
        now = self._clock()
        async with self._database.begin() as session:
            card = (await self._changeable(session, card_id, by)).card
            said = tidy_part(part, written)
            await contacts.change_part(session, card_id, part, said, now)
            if part is Part.DEPUTY and said is None:
                await contacts.change_part(session, card_id, Part.DEPUTY_PHONE, None, now)
            await self._plan(session, card_id)
            await self._notices.tell(session, ContactCardChanged(card.place, card_id), by=by.id)
            return await self._card(session, card_id)

    async def removable(self, card_id: int, *, by: Person) -> ContactCard:
        """By its owner at any time, and by those who lead the group."""
        async with self._database.reading() as session:
            return await self._removable(session, card_id, by)

    async def remove(self, card_id: int, *, by: Person) -> ContactCard:
        now = self._clock()
        async with self._database.begin() as session:
            card = await self._removable(session, card_id, by)
            if await contacts.withdraw(session, card_id, now):
                await reminders.reconcile(session, "contact_card", card_id, [], now)
                await self._notices.tell(session, ContactCardWithdrawn(card.place, card_id, by.id), by=by.id)
            return card

    async def _plan(self, session: AsyncSession, card_id: int) -> None:
        now = self._clock()
        card = await self._card(session, card_id)
        if card.accepted:
            planned = plan_confirmation(card.confirmed_at)
            await reminders.reconcile(session, "contact_card", card_id, planned, now)

    async def _own(self, session: AsyncSession, card_id: int, by: Person) -> Seen:
        looked = await seen(session, card_id, by)
        if not looked.is_own:
            raise Declined("contact-not-your-card")
        return looked

    async def _changeable(self, session: AsyncSession, card_id: int, by: Person) -> Seen:
        looked = await seen(session, card_id, by)
        if not looked.may_change:
            raise Declined("contact-not-your-card")
        return looked

    async def _removable(self, session: AsyncSession, card_id: int, by: Person) -> ContactCard:
        looked = await seen(session, card_id, by)
        if not looked.may_remove:
            raise Declined("contact-not-your-card")
        return looked.card

    async def _owner(self, session: AsyncSession, group_id: int, owner_id: int | None) -> None:
        if owner_id is None:
            return
        found = await people.people(session, [owner_id])
        if not found or not found[0].belongs_to(group_id):
            raise Declined("contact-owner-left")
        if found[0].by_email:
            raise Declined("contact-owner-by-email")

    async def _room_for_one(self, session: AsyncSession, place: str) -> None:
        if await contacts.count_at(session, place) >= MOST_IN_A_PLACE:
            raise Declined("contact-too-many", most=MOST_IN_A_PLACE)

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.KEEP_CONTACTS, place)
        return place

    async def _card(self, session: AsyncSession, card_id: int) -> ContactCard:
        found = await contacts.card(session, card_id)
        assert found is not None  # noqa: S101  it was written in this transaction
        return found
