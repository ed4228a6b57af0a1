"""Newsletters: written, looked at, and sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Reach
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.newsletters import Newsletter, NewsletterState, Text, check_fits
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.services.sendings import Sendings
from bot.storage import audiences, newsletters, people
from bot.storage.database import Database
from bot.storage.files import keep_file


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture or document as the writer sent it."""

    kind: Literal["photo", "document"]
    name: str
    media_type: str
    data: bytes
    telegram_id: str


class Newsletters:
    def __init__(self, database: Database, sendings: Sendings, clock: Clock) -> None:
        self._database = database
        self._sendings = sendings
        self._clock = clock

    async def may_write(self, group_id: int, by: Person) -> str:
        """The place of the group. Raises Declined where it is not this person's to write to."""
        async with self._database.reading() as session:
            return await self._place(session, group_id, by)

    async def draft(
        self,
        group_id: int,
        words: str,
        entities: Sequence[dict[str, Any]],
        upload: Upload | None,
        *,
        by: Person,
    ) -> tuple[Newsletter, Reach]:
        check_fits(words, with_file=upload is not None)
        async with self._database.begin() as session:
            place = await self._place(session, group_id, by)
            await newsletters.discard_drafts(session, group_id, by.id)
            number = await newsletters.add_draft(
                session,
                group_id=group_id,
                author_id=by.id,
                text=Text(words, tuple(entities)),
                audience=Audience((place,)),
                files=[await _kept(session, upload)] if upload else [],
                now=self._clock(),
            )
            written = await self._newsletter(session, number, by)
            return written, await audiences.reach(session, written.audience)

    async def look(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        """A draft as it stands, and how many it would come to now."""
        async with self._database.reading() as session:
            letter = await self._newsletter(session, newsletter_id, by)
            letter.still_a_draft()
            return letter, await audiences.reach(session, letter.audience)

    async def send(
        self, newsletter_id: int, *, sure: bool = False, by: Person
    ) -> tuple[Newsletter, Reach | None]:
        """Sent once, however often the button is pressed.

        Above the municipalities nothing leaves before the writer is `sure`; the audience is what to ask of.
        """
        async with self._database.begin() as session:
            letter = await self._newsletter(session, newsletter_id, by)
            letter.still_a_draft()
            if letter.asks_again and not sure:
                return letter, await audiences.reach(session, letter.audience)
            await self._sendings.begin(session, letter, by=by.id)
        return letter, None

    async def discard(self, newsletter_id: int, *, by: Person) -> None:
        async with self._database.begin() as session:
            letter = await self._newsletter(session, newsletter_id, by)
            letter.still_a_draft()
            if not await newsletters.move_on(session, letter, NewsletterState.DISCARDED):
                raise Declined("newsletter-already-sent")

    async def _newsletter(self, session: AsyncSession, number: int, by: Person) -> Newsletter:
        found = await newsletters.newsletter(session, number)
        if found is None:
            raise Declined("newsletter-discarded")
        require(by, Act.SEND_NEWSLETTER, found.place)
        return found

    async def _place(self, session: AsyncSession, group_id: int, by: Person) -> str:
        place = await people.place_of(session, group_id)
        require(by, Act.SEND_NEWSLETTER, place)
        return place


async def _kept(session: AsyncSession, upload: Upload) -> dict[str, Any]:
    number = await keep_file(
        session,
        upload.data,
        kind=upload.kind,
        name=upload.name,
        media_type=upload.media_type,
        telegram_id=upload.telegram_id,
    )
    return {"kind": upload.kind, "file": number}
