"""Whom a draft of a newsletter is for: chosen, looked at, and kept under a name."""

from collections.abc import Callable, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Reach, Reader, Saved, check_new, tidy_saved_name
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.audiences import AudienceRemoved, AudienceSaved
from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.screens.pages import ON_A_PAGE, Page
from bot.services.newsletters import draft_to_change, of_writer
from bot.services.notices import Notices
from bot.storage import audiences, saved_audiences
from bot.storage.database import Database


class Audiences:
    """Every method is for whoever may send the letter, and for a letter that is still a draft."""

    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def look(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        async with self._database.reading() as session:
            letter = await _draft(session, newsletter_id, by)
            return letter, await audiences.reach_of(session, letter, self._clock())

    async def change(
        self, newsletter_id: int, to: Callable[[Audience, str], Audience], *, by: Person
    ) -> tuple[Newsletter, Reach]:
        """`to` is told the audience so far, and the place of the group that writes."""
        async with self._database.begin() as session:
            letter = await draft_to_change(session, newsletter_id, by)
            return await self._choose(session, letter, to(letter.audience, letter.place), by)

    async def places(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach, Sequence[str]]:
        """And the places that can be chosen."""
        async with self._database.reading() as session:
            letter = await _draft(session, newsletter_id, by)
            reach = await audiences.reach_of(session, letter, self._clock())
            return letter, reach, await audiences.groups_to_choose(session, letter.place)

    async def names(self, newsletter_id: int, number: int, *, by: Person) -> tuple[Newsletter, Page[Reader]]:
        """Of those whom it would reach now."""
        now = self._clock()
        async with self._database.reading() as session:
            letter = await _draft(session, newsletter_id, by)
            letter.audience.allowed_to(by)
            reach = await audiences.reach_of(session, letter, now)
            last = max(reach.in_all - 1, 0) // ON_A_PAGE
            number = min(max(number, 0), last)
            found = await audiences.readers_from(
                session, letter.audience, now, letter.topic.value, first=number * ON_A_PAGE, most=ON_A_PAGE
            )
            return letter, Page(found, number, last)

    async def saved(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Sequence[Saved]]:
        """All those of the group that writes."""
        async with self._database.reading() as session:
            letter = await _draft(session, newsletter_id, by)
            return letter, await saved_audiences.saved_in(session, letter.group_id)

    async def one_saved(self, newsletter_id: int, saved_id: int, *, by: Person) -> tuple[Newsletter, Saved]:
        async with self._database.reading() as session:
            letter = await _draft(session, newsletter_id, by)
            return letter, await _saved(session, saved_id, letter)

    async def save(self, newsletter_id: int, name: str, *, by: Person) -> tuple[Newsletter, Sequence[Saved]]:
        name = tidy_saved_name(name)
        async with self._database.begin() as session:
            letter = await _draft(session, newsletter_id, by)
            check_new(name, await saved_audiences.saved_in(session, letter.group_id))
            number = await saved_audiences.save(
                session, letter.group_id, name, letter.audience, by=by.id, now=self._clock()
            )
            await self._notices.tell(session, AudienceSaved(letter.place, number), by=by.id)
            return letter, await saved_audiences.saved_in(session, letter.group_id)

    async def use(self, newsletter_id: int, saved_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        async with self._database.begin() as session:
            letter = await draft_to_change(session, newsletter_id, by)
            kept = await _saved(session, saved_id, letter)
            return await self._choose(session, letter, kept.audience, by)

    async def remove(
        self, newsletter_id: int, saved_id: int, *, by: Person
    ) -> tuple[Newsletter, Sequence[Saved]]:
        async with self._database.begin() as session:
            letter = await _draft(session, newsletter_id, by)
            kept = await _saved(session, saved_id, letter)
            await saved_audiences.remove(session, kept.id)
            await self._notices.tell(session, AudienceRemoved(letter.place, kept.id), by=by.id)
            return letter, await saved_audiences.saved_in(session, letter.group_id)

    async def _choose(
        self, session: AsyncSession, letter: Newsletter, audience: Audience, by: Person
    ) -> tuple[Newsletter, Reach]:
        audience.stays_below(letter.place)
        audience.allowed_to(by)
        if not await saved_audiences.choose(session, letter.id, audience):
            raise Declined("newsletter-already-sent")
        chosen = await of_writer(session, letter.id, by)
        return chosen, await audiences.reach_of(session, chosen, self._clock())


async def _draft(session: AsyncSession, newsletter_id: int, by: Person) -> Newsletter:
    letter = await of_writer(session, newsletter_id, by)
    letter.still_a_draft()
    return letter


async def _saved(session: AsyncSession, saved_id: int, letter: Newsletter) -> Saved:
    found = await saved_audiences.saved(session, saved_id, letter.group_id)
    if found is None:
        raise Declined("audience-gone")
    return found
