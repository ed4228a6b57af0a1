"""Fifty times a bot is killed at a random moment of a newsletter to 500, and another goes on with it: half of
them with SQLite and half with PostgreSQL."""

import asyncio
import multiprocessing
import random
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from sqlalchemy import func, insert, select, text, update

from bot.delivery.books import LEASE
from bot.domain.audiences import Audience
from bot.domain.clock import wall_clock
from bot.domain.newsletters import Text
from bot.storage import newsletters
from bot.storage.database import Database
from bot.storage.ledger import Tally, tally
from bot.storage.tables import DeliveryRow, GroupRow, MembershipRow, PersonRow
from tests.benchmarks.measuring import counted, minimal_server
from tests.faults import victim

KILLS = 25
"""With each database."""
READERS = 500
PATIENCE = 60
"""Seconds for one newsletter, on a slow machine."""

LATENCY = 0.1
"""Seconds until Telegram answers: a newsletter takes a while, and most kills hit it."""

FORKING = multiprocessing.get_context("forkserver")
FORKING.set_forkserver_preload([victim.__name__])


@dataclass(frozen=True)
class After:
    """One newsletter that was killed in the middle."""

    in_hand: int
    """Leased at the kill, and not settled."""
    lost: int
    doubled: int
    told: Tally


class Town:
    def __init__(self, database: Database, address: str) -> None:
        self.database = database
        self.address = address
        self.group_id = self.author_id = 0
        self.arrived = [0] * READERS

    async def fills(self) -> None:
        now = wall_clock()
        known = {"language": "sv", "terms_version": "1", "terms_shown_at": now, "joined_at": now}
        async with self.database.begin() as session:
            group = insert(GroupRow).values(place="2581", founded_at=now)
            self.group_id = (await session.execute(group.returning(GroupRow.id))).scalar_one()
            numbers = await session.scalars(
                insert(PersonRow).returning(PersonRow.id),
                [{"telegram_id": number, "name": "Anna", **known} for number in range(1, READERS + 2)],
            )
            *readers, self.author_id = numbers  # whose progress message is not counted
            seat = {"group_id": self.group_id, "role": "member", "kind": "agent", "since": now}
            await session.execute(insert(MembershipRow), [{"person_id": each, **seat} for each in readers])

    async def letter(self) -> int:
        async with self.database.begin() as session:
            return await newsletters.add_draft(
                session,
                group_id=self.group_id,
                author_id=self.author_id,
                text=Text("Nya dekaler finns hos mig."),
                audience=Audience(("2581",)),
                files=[],
                now=wall_clock(),
            )

    async def is_sent(self, number: int, *, killed_after: float | None = None) -> float:
        """How long it took. The killed one leaves the rest to another."""
        begun = time.monotonic()
        bot = FORKING.Process(
            target=victim.sends,
            args=(self.database.url.render_as_string(hide_password=False), self.address, number),
        )
        bot.start()
        if killed_after is not None:
            await asyncio.sleep(killed_after)
            bot.kill()
        await asyncio.to_thread(bot.join, PATIENCE)
        assert bot.exitcode in ({0, -9} if killed_after is not None else {0})
        return time.monotonic() - begun

    async def survives_a_kill(self, after: float) -> After:
        number = await self.letter()
        await self.is_sent(number, killed_after=after)
        await self.is_alone()
        in_hand = await self.in_hand(number)
        await self.leases_run_out()
        await self.is_sent(number)
        got = await self.got()
        async with self.database.reading() as session:
            told = await tally(session, f"newsletter:{number}")
        return After(
            in_hand=in_hand,
            lost=sum(each < 1 for each in got),
            doubled=sum(each - 1 for each in got if each > 1),
            told=told,
        )

    async def in_hand(self, number: int) -> int:
        row = DeliveryRow
        asked = select(func.count()).where(row.occasion == f"newsletter:{number}", row.state == "leased")
        async with self.database.reading() as session:
            return (await session.execute(asked)).scalar_one()

    async def is_alone(self) -> None:
        """PostgreSQL hears a little later that the other end is dead; until then it may still commit."""
        others = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
        while not self.database.is_sqlite:
            async with self.database.reading() as session:
                if await session.scalar(others) == 1:
                    return

    async def leases_run_out(self) -> None:
        """As if the next bot began some minutes later. SQLite has one bot only, which need not wait."""
        row, long_ago = DeliveryRow, wall_clock() - 2 * LEASE
        async with self.database.begin() as session:
            await session.execute(update(row).where(row.state == "leased").values(leased_until=long_ago))

    async def got(self) -> list[int]:
        """How many copies of the latest letter each reader has."""
        so_far = (await counted(self.address))["by_chat"]
        before, self.arrived = self.arrived, [so_far.get(str(each), 0) for each in range(1, READERS + 1)]
        return [now - then for now, then in zip(self.arrived, before, strict=True)]


@pytest.fixture
async def town(database: Database) -> AsyncIterator[Town]:
    async with minimal_server(LATENCY) as address:
        town = Town(database, address)
        await town.fills()
        yield town


@pytest.mark.fault
async def test_fifty_kills_lose_nobody_and_every_possible_double_is_told(town: Town) -> None:
    chance = random.Random(50)
    await town.is_sent(await town.letter())
    await town.got()
    whole = await town.is_sent(await town.letter())
    assert await town.got() == [1] * READERS

    after = [await town.survives_a_kill(chance.uniform(0, whole)) for _ in range(KILLS)]

    assert [each.lost for each in after] == [0] * KILLS
    assert [each for each in after if each.doubled > each.in_hand] == []
    assert [each for each in after if each.told.possibly_twice != each.in_hand] == []
    assert [each for each in after if (each.told.accepted, each.told.total) != (READERS, READERS)] == []
    assert sum(each.in_hand > 0 for each in after) > KILLS / 4, "Too few were killed in the middle."
