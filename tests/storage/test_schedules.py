"""Stopping a letter: what waits is left, and what was in flight is not tried a second time."""

from datetime import timedelta

from bot.domain.delivery import Again, Recipient
from bot.storage.database import Database
from bot.storage.leases import lease
from bot.storage.ledger import tally
from bot.storage.schedules import skip_waiting
from bot.storage.settling import Settled, settle
from tests.conftest import Hands
from tests.storage.conftest import joins
from tests.storage.test_outbox import letter, tells


async def test_what_was_in_flight_when_it_was_stopped_is_not_sent_after_all(
    database: Database, hands: Hands, group: int
) -> None:
    people = [await joins(database, hands, group, telegram_id=number) for number in (1, 2, 3)]
    await tells(database, hands, letter(1), [Recipient("person", each, "sv") for each in people])
    until = hands() + timedelta(minutes=1)
    async with database.begin() as session:
        in_flight = await lease(session, now=hands(), limit=1, token="one", until=until)
        await skip_waiting(session, "newsletter:1", hands())
    async with database.begin() as session:
        failed = [Settled(each, Again(1.0)) for each in in_flight.leased]
        await settle(session, "one", failed, hands())
    hands.forward(seconds=5)
    async with database.begin() as session:
        batch = await lease(session, now=hands(), limit=9, token="two", until=until)
        assert batch.leased == []
        told = await tally(session, "newsletter:1")

    assert told.skipped == {"stopped": 2, "too-late": 1}
