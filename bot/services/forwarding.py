"""Sending on a letter that came from above, with words of one's own on top."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Reach
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.network import Network, places_above
from bot.domain.newsletters import Newsletter, Text, check_fits
from bot.domain.people import Language, Person
from bot.domain.permissions import Act, may
from bot.screens import forwarding as screens
from bot.services.newsletters import of_writer, place_to_write_to
from bot.storage import archive, audiences, forwarding, newsletters
from bot.storage.database import Database
from bot.texts.catalog import Catalog

_MOST = 8
"""So many of the latest letters are shown."""


class Forwarding:
    def __init__(self, database: Database, voices: Catalog, network: Network, clock: Clock) -> None:
        self._database = database
        self._voices = voices
        self._network = network
        self._clock = clock

    async def choices(self, group_id: int, *, by: Person) -> Sequence[Newsletter]:
        """The latest letters from above that this person was sent."""
        async with self._database.reading() as session:
            above = places_above(await place_to_write_to(session, group_id, by))
            return await forwarding.received_from(session, above, by.id, _MOST)

    async def sent_on(self, newsletter_id: int, *, by: Person) -> Sequence[Newsletter]:
        """The letters that forward this one and are this person's to change, the newest first."""
        async with self._database.reading() as session:
            found = await forwarding.sent_on(session, newsletter_id)
            return [each for each in found if may(by, Act.SEND_NEWSLETTER, each.place)][:_MOST]

    async def look(self, group_id: int, newsletter_id: int, *, by: Person) -> Newsletter:
        """The letter to send on. Raises Declined where it was not for this person, or is withdrawn."""
        async with self._database.reading() as session:
            place = await place_to_write_to(session, group_id, by)
            return await self._original(session, place, newsletter_id, by)

    async def draft(
        self, group_id: int, newsletter_id: int, words: str, entities: Sequence[Any], *, by: Person
    ) -> tuple[Newsletter, Reach]:
        """In every language in which the original is written."""
        check_fits(words, with_file=False)
        local, now = Text(words, tuple(entities)), self._clock()
        async with self._database.begin() as session:
            place = await place_to_write_to(session, group_id, by)
            original = await self._original(session, place, newsletter_id, by)
            texts = {
                each: screens.on_top(local, original, self._network, self._voices[each])
                for each in Language
                if each is Language.SWEDISH or each in original.texts
            }
            for text in texts.values():
                check_fits(text.words, with_file=bool(original.files))
            await newsletters.discard_drafts(session, group_id, by.id)
            number = await newsletters.add_draft(
                session,
                group_id=group_id,
                author_id=by.id,
                text=texts.pop(Language.SWEDISH),
                audience=Audience.to_begin_with(place),
                files=original.files,
                now=now,
                forwards_id=original.id,
            )
            for language, text in texts.items():
                await newsletters.write_words(session, number, 1, language, text, by=by.id, now=now)
            letter = await of_writer(session, number, by)
            return letter, await audiences.reach_of(session, letter, now)

    async def _original(
        self, session: AsyncSession, place: str, newsletter_id: int, by: Person
    ) -> Newsletter:
        found = await newsletters.newsletter(session, newsletter_id)
        got = await archive.was_meant_for(session, by.id, newsletter_id)
        if found is None or not got or found.place not in places_above(place):
            raise Declined("forwarding-not-yours")
        if found.withdrawn_at is not None:
            raise Declined("newsletter-original-withdrawn")
        return found
