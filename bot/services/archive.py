"""Reading what was sent: browsing, searching, and how a letter was before it was corrected."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.archive import ON_A_PAGE, Kept, Listing, Reader, Version, searched
from bot.domain.clock import Clock
from bot.domain.delivery import Priority, Recipient
from bot.domain.errors import Declined
from bot.domain.guard import check_general
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by, may
from bot.screens import newsletters as letters
from bot.services.notices import Notices
from bot.storage import archive, corrections, newsletters
from bot.storage.database import Database
from bot.storage.outbox import Notice


class Archive:
    def __init__(self, database: Database, notices: Notices, network: Network, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._network = network
        self._clock = clock

    async def page(self, number: int, *, by: Person) -> Listing:
        """The page asked for, or the nearest that there is."""
        async with self._database.reading() as session:
            number = max(number, 0)
            found, count = await archive.readable(
                session, _reader(by), skip=number * ON_A_PAGE, most=ON_A_PAGE
            )
            last = max(count - 1, 0) // ON_A_PAGE
            if number > last:
                number = last
                found, count = await archive.readable(
                    session, _reader(by), skip=number * ON_A_PAGE, most=ON_A_PAGE
                )
            return Listing(found, number, last, count)

    async def search(self, words: str, *, by: Person) -> Listing:
        """The newest of those in which every word occurs. Raises Declined for no word at all."""
        check_general(words)
        sought = searched(words)
        if not sought:
            raise Declined("archive-search-empty")
        async with self._database.reading() as session:
            found, count = await archive.readable(session, _reader(by), sought, most=ON_A_PAGE)
            return Listing(found, 0, 0, count, words)

    async def open(self, newsletter_id: int, *, by: Person) -> Kept:
        """Raises Declined for what was not meant for this person, and is sent where they don't lead."""
        async with self._database.reading() as session:
            return await self._kept(session, newsletter_id, by)

    async def version(self, newsletter_id: int, number: int, *, by: Person) -> tuple[Kept, list[Version]]:
        """A letter with one version and the one before it, the one asked for last."""
        async with self._database.reading() as session:
            kept = await self._kept(session, newsletter_id, by)
            if not kept.readable or not (kept.earlier or kept.leads):
                raise Declined("archive-not-yours")
            sent = await archive.versions(session, newsletter_id, kept.letter.version)
            found = [each for each in sent if each.number in {number, number - 1}]
            if not found or found[-1].number != number:
                raise Declined("archive-not-yours")
            return kept, found

    async def send_again(self, newsletter_id: int, *, by: Person) -> None:
        """With its files, as a message of its own: they are sent as everything else that has some."""
        async with self._database.begin() as session:
            kept = await self._kept(session, newsletter_id, by)
            if not kept.readable:
                raise Declined("archive-not-yours")
            asked = Notice(f"archive:{newsletter_id}:{self._clock():%Y%m%d%H%M%S%f}", Priority.ANSWER)
            await self._notices.put(
                session,
                asked,
                lambda say: letters.letter(kept.letter, self._network, say),
                [Recipient("person", by.id, by.language)],
            )

    async def _kept(self, session: AsyncSession, number: int, by: Person) -> Kept:
        letter = await newsletters.newsletter(session, number)
        if letter is None or not await archive.may_read(session, _reader(by), number):
            raise Declined("archive-not-yours")
        leads = may(by, Act.SEND_NEWSLETTER, letter.place)
        had_it = leads or await archive.was_meant_for(session, by.id, number)
        nobody = leads and await archive.has_reached_nobody(session, number)
        kept = Kept(letter, leads=leads, earlier=letter.version > 1 and had_it, reached_nobody=nobody)
        if letter.withdrawn_at is None or not leads:
            return kept
        withdrawal = await corrections.withdrawal_of(session, number)
        return replace(kept, why_withdrawn=withdrawal.why if withdrawal else None)


def _reader(person: Person) -> Reader:
    return Reader(
        person.id,
        person.language,
        tuple(each.place for each in person.memberships),
        tuple(each.place for each in led_by(person, Act.SEND_NEWSLETTER)),
    )
