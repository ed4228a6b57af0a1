"""Posters with the most needed answers and a place's contacts."""

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.contacts import functions_in, routes_of_carriers
from bot.domain.network import here_and_above
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.domain.posters import Poster, poster
from bot.storage import contacts, people
from bot.storage.database import Database


class Posters:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def poster(self, group_id: int, *, by: Person) -> Poster:
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.KEEP_CONTACTS, place)
            cards = await contacts.cards_at(session, here_and_above(place))
        shown = [each for each in cards if each.shown]
        nearest_first = [*functions_in(shown, place), *routes_of_carriers(shown, place)]
        return poster(place, nearest_first, day_of(self._clock()))
