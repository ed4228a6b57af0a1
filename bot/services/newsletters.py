"""Newsletters: written, looked at, and sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.approvals import needs_approval
from bot.domain.audiences import Audience, Reach
from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.newsletters import Newsletter, NewsletterState, Text, check_fits
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.services.approvals import Approvals
from bot.services.sendings import Sendings, check_ready
from bot.storage import audiences, newsletters, people
from bot.storage.database import Database
from bot.storage.files import File, file, keep_file


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture or document as the writer sent it."""

    kind: Literal["photo", "document"]
    name: str
    media_type: str
    data: bytes
    telegram_id: str


class Newsletters:
    def __init__(self, database: Database, sendings: Sendings, approvals: Approvals, clock: Clock) -> None:
        self._database = database
        self._sendings = sendings
        self._approvals = approvals
        self._clock = clock

    async def may_write(self, group_id: int, by: Person) -> str:
        """The place of the group. Raises Declined where it is not this person's to write to."""
        async with self._database.reading() as session:
            return await place_to_write_to(session, group_id, by)

    async def unfinished(self, group_id: int, *, by: Person) -> Newsletter | None:
        """The draft that this person has left."""
        async with self._database.reading() as session:
            await place_to_write_to(session, group_id, by)
            return await newsletters.draft_of(session, group_id, by.id)

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
            place = await place_to_write_to(session, group_id, by)
            await newsletters.discard_drafts(session, group_id, by.id)
            number = await newsletters.add_draft(
                session,
                group_id=group_id,
                author_id=by.id,
                text=Text(words, tuple(entities)),
                audience=Audience.to_begin_with(place),
                files=[await kept(session, upload)] if upload else [],
                now=self._clock(),
            )
            written = await of_writer(session, number, by)
            return written, await audiences.reach_of(session, written, self._clock())

    async def look(self, newsletter_id: int, *, by: Person) -> tuple[Newsletter, Reach]:
        """A draft as it stands, and how many it would come to now."""
        async with self._database.reading() as session:
            letter = await of_writer(session, newsletter_id, by)
            letter.still_a_draft()
            return letter, await audiences.reach_of(session, letter, self._clock())

    async def send(
        self, newsletter_id: int, *, sure: bool = False, by: Person
    ) -> tuple[Newsletter, Reach | None]:
        """Sent once, however often the button is pressed; or shown to somebody who has to approve it.

        Above the municipalities, and where it is urgent, nothing leaves before the writer is `sure`; the
        audience is what to ask of.
        """
        async with self._database.begin() as session:
            letter = await of_writer(session, newsletter_id, by, held=True)
            letter.still_a_draft()
            letter.audience.allowed_to(by)
            await check_ready(session, letter)
            if (letter.asks_again or letter.urgent_why is not None) and not sure:
                return letter, await audiences.reach_of(session, letter, self._clock())
            if needs_approval(letter.audience, letter.topic):
                await self._approvals.ask(session, letter, by=by.id)
            else:
                await self._sendings.begin(session, letter, by=by.id)
            return await of_writer(session, newsletter_id, by), None

    async def discard(self, newsletter_id: int, *, by: Person) -> None:
        async with self._database.begin() as session:
            letter = await of_writer(session, newsletter_id, by)
            letter.still_a_draft()
            if not await newsletters.move_on(session, letter, NewsletterState.DISCARDED):
                raise Declined("newsletter-already-sent")

    async def files(self, letter: Newsletter) -> list[File]:
        """The pictures and documents of a letter, to show it to its writer."""
        async with self._database.reading() as session:
            return [await file(session, int(each["file"])) for each in letter.files]


async def place_to_write_to(session: AsyncSession, group_id: int, by: Person) -> str:
    """Raises Declined where the group is not this person's to write to."""
    place = await people.place_of(session, group_id)
    require(by, Act.SEND_NEWSLETTER, place)
    return place


async def of_writer(session: AsyncSession, number: int, by: Person, *, held: bool = False) -> Newsletter:
    """Raises Declined where there is none, or it is not this person's to send."""
    found = await newsletters.newsletter(session, number, held=held)
    if found is None:
        raise Declined("newsletter-discarded")
    require(by, Act.SEND_NEWSLETTER, found.place)
    return found


async def draft_to_change(session: AsyncSession, number: int, by: Person) -> Newsletter:
    """Whoever changes it is its writer from then on, and so not the second person who approves it."""
    letter = await of_writer(session, number, by, held=True)
    letter.still_a_draft()
    if letter.author_id != by.id:
        await newsletters.hand_over(session, letter, by.id)
    return replace(letter, author_id=by.id)


async def kept(session: AsyncSession, upload: Upload) -> dict[str, Any]:
    number = await keep_file(
        session,
        upload.data,
        kind=upload.kind,
        name=upload.name,
        media_type=upload.media_type,
        telegram_id=upload.telegram_id,
    )
    return {"kind": upload.kind, "file": number}
