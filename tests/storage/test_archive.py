"""What the archive lets somebody read, by what became of their copy and of the letter."""

import pytest
from sqlalchemy import insert, update

from bot.domain.archive import Reader
from bot.domain.audiences import Audience
from bot.domain.delivery import State
from bot.domain.newsletters import NewsletterState, Text
from bot.domain.people import Language
from bot.storage.archive import may_read, was_meant_for
from bot.storage.database import Database
from bot.storage.newsletters import add_draft
from bot.storage.tables import DeliveryRow, NewsletterRow
from tests.conftest import Hands
from tests.storage.conftest import joins

SOME = Audience(("2581",), languages=(Language.SWEDISH,))
ALL = Audience(("2581",))


async def is_sent(database: Database, hands: Hands, group: int, audience: Audience) -> tuple[int, Reader]:
    """The letter, and a member of the group for whom nothing is in the outbox."""
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        number = await add_draft(
            session,
            group_id=group,
            author_id=anna,
            text=Text("Hej"),
            audience=audience,
            files=[],
            now=hands(),
        )
        await session.execute(update(NewsletterRow).values(state=NewsletterState.SENT.value, sent_at=hands()))
    return number, Reader(anna, "sv", ("2581",), ())


@pytest.mark.parametrize(
    ("state", "reason", "found"),
    [
        (State.ACCEPTED, None, True),
        (State.WAITING, None, True),
        (State.REFUSED, "blocked", True),
        (State.SKIPPED, "opted-out", True),
        (State.SKIPPED, "stopped", False),
        (State.SKIPPED, "too-late", False),
        (State.SKIPPED, "left-the-group", False),
    ],
)
async def test_what_became_of_a_copy_decides_whether_it_is_found(
    database: Database, hands: Hands, group: int, state: State, reason: str | None, found: bool
) -> None:
    number, anna = await is_sent(database, hands, group, SOME)
    async with database.begin() as session:
        assert not await may_read(session, anna, number)
        await session.execute(
            insert(DeliveryRow).values(
                occasion=f"newsletter:{number}",
                recipient_kind="person",
                recipient_id=anna.person_id,
                channel="telegram",
                language="sv",
                urgency="timed",
                priority=2,
                queued_at=hands(),
                state=state.value,
                reason=reason,
            )
        )
        assert await may_read(session, anna, number) is found
        assert await was_meant_for(session, anna.person_id, number) is found


@pytest.mark.parametrize("stopped", [False, True])
async def test_what_was_stopped_is_not_read_by_the_rest_of_the_group(
    database: Database, hands: Hands, group: int, stopped: bool
) -> None:
    number, anna = await is_sent(database, hands, group, ALL)
    async with database.begin() as session:
        await session.execute(update(NewsletterRow).values(stopped_at=hands() if stopped else None))
        assert await may_read(session, anna, number) is not stopped
