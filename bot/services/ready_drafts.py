"""Beginning a newsletter from a ready draft."""

from collections.abc import Sequence

from bot.domain.audiences import Audience, Reach
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.newsletters import Newsletter
from bot.domain.people import Language, Person
from bot.domain.ready_drafts import ReadyDraft
from bot.services.newsletters import of_writer, place_to_write_to
from bot.storage import audiences, newsletters
from bot.storage.database import Database


class ReadyDrafts:
    def __init__(self, database: Database, drafts: Sequence[ReadyDraft], clock: Clock) -> None:
        self._database = database
        self._drafts = {each.name: each for each in drafts}
        self._clock = clock

    async def choices(self, group_id: int, *, by: Person) -> Sequence[ReadyDraft]:
        async with self._database.reading() as session:
            await place_to_write_to(session, group_id, by)
        return tuple(self._drafts.values())

    async def look(self, group_id: int, name: str, *, by: Person) -> ReadyDraft:
        """Raises Declined for one that is no longer shipped."""
        await self.choices(group_id, by=by)
        return self._named(name)

    async def use(self, group_id: int, name: str, *, by: Person) -> tuple[Newsletter, Reach]:
        """It becomes the draft in every language at once."""
        async with self._database.begin() as session:
            place = await place_to_write_to(session, group_id, by)
            texts, now = dict(self._named(name).texts), self._clock()
            await newsletters.discard_drafts(session, group_id, by.id)
            number = await newsletters.add_draft(
                session,
                group_id=group_id,
                author_id=by.id,
                text=texts.pop(Language.SWEDISH),
                audience=Audience.to_begin_with(place),
                files=[],
                now=now,
            )
            for language, text in texts.items():
                await newsletters.write_words(session, number, 1, language, text, by=by.id, now=now)
            letter = await of_writer(session, number, by)
            return letter, await audiences.reach_of(session, letter, now)

    def _named(self, name: str) -> ReadyDraft:
        if name not in self._drafts:
            raise Declined("ready-draft-gone")
        return self._drafts[name]
