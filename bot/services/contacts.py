"""Looking up whom to call: the contacts of one's own place, its county and the nation."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.contacts import Directory, Seen, functions_in, routes_of_carriers
from bot.domain.errors import Declined
from bot.domain.network import here_and_above
from bot.domain.people import Person
from bot.domain.permissions import Act, may
from bot.storage import contacts, people
from bot.storage.database import Database


class Contacts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def directory(self, group_id: int, *, by: Person) -> Directory:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            keeps = may(by, Act.KEEP_CONTACTS, place)
            if not by.belongs_to(group_id) and not keeps:
                raise Declined("contacts-not-yours")
            cards = await contacts.cards_at(session, here_and_above(place))
        shown = [each for each in cards if each.shown]
        return Directory(
            group_id,
            place,
            routes_of_carriers(shown, place),
            functions_in(shown, place),
            [each for each in cards if each.owner_id == by.id and not each.accepted],
            may_keep=keeps,
        )

    async def look(self, card_id: int, *, by: Person) -> Seen:
        """A card that somebody may not see is no other than one that is gone."""
        async with self._database.reading() as session:
            return await seen(session, card_id, by)


async def seen(session: AsyncSession, card_id: int, by: Person) -> Seen:
    """Raises Declined where there is no such card, or none for this person."""
    card = await contacts.card(session, card_id)
    if card is None or card.withdrawn:
        raise Declined("contact-gone")
    is_own, is_kept = card.owner_id == by.id, may(by, Act.KEEP_CONTACTS, card.place)
    concerns = any(card.place in here_and_above(each.place) for each in by.memberships)
    if not is_own and not (card.kept and is_kept) and not (card.shown and concerns):
        raise Declined("contact-gone")
    return Seen(card, is_own, is_kept)
