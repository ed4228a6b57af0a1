"""Whatever goes wrong, and in whatever order: everybody is in the report once, and it says what they have."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

import pytest
from sqlalchemy import insert, update

from bot.delivery.mail import NoMail
from bot.delivery.pace import Pace
from bot.delivery.worker import Worker
from bot.domain.clock import SWEDEN, wall_clock
from bot.domain.delivery import Heard, Priority, Recipient
from bot.domain.hours import DEFAULT, PRACTICAL, WHENEVER, Hours, is_open
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.groups import Group
from bot.storage.abandoned import reclaim
from bot.storage.leases import lease
from bot.storage.outbox import Notice
from bot.storage.tables import DeliveryRow, HoursRow, PersonRow
from tests.conftest import Hands
from tests.delivery.conftest import Network, read_by

READERS, BY_MAIL, GROUPS = 20, 3, 2
WORDS = "Hej alla"
ROUNDS = 200


class Audience:
    """Twenty on Telegram, three by mail, and two chats."""

    def __init__(self, network: Network, chance: random.Random) -> None:
        self.network = network
        self.chance = chance
        self.readers: list[tuple[Account, Recipient]] = []
        self.groups: list[tuple[Group, Recipient]] = []
        self.whom: list[Recipient] = []

    async def gathers(self) -> None:
        network = self.network
        self.readers = [await network.reader(f"Läsare {number}") for number in range(READERS)]
        linked_by = self.readers[0][1].id
        for number in range(GROUPS):
            members = [account for account, _ in self.readers[:3]]
            group = network.telegram.group(f"Grupp {number}", members)
            members[0].adds_bot_to(group)
            self.groups.append((group, await network.links(group, linked_by)))
        self.whom = [whom for _, whom in [*self.readers, *self.groups]]
        for number in range(BY_MAIL):
            _, whom = await network.reader(f"Per post {number}")
            async with network.database.begin() as session:
                is_she = update(PersonRow).where(PersonRow.id == whom.id)
                await session.execute(is_she.values(telegram_id=None, email=f"{number}@pitea.se"))
            self.whom.append(Recipient("person", whom.id, "sv", "email"))

    def _one(self) -> Account:
        return self.chance.choice(self.readers)[0]

    async def meets_with(self, misfortune: str) -> None:
        telegram, chance = self.network.telegram, self.chance
        happens: dict[str, Callable[[], object]] = {
            "flood for all": lambda: telegram.faults.flood(None, chance.choice([1, 60, 43_200])),
            "flood for a group": lambda: telegram.faults.flood(chance.choice(self.groups)[0].id, 30),
            "server error": lambda: telegram.faults.fail(502, "Bad Gateway", chance.randint(1, 9)),
            "lost answers": lambda: telegram.faults.lose_connection_after_accepting(chance.randint(1, 5)),
            "blocked": lambda: setattr(self._one(), "has_blocked_bot", True),
            "deactivated": lambda: setattr(self._one(), "deactivated", True),
            "never started": lambda: setattr(self._one(), "has_started_bot", False),
            "frozen": telegram.faults.freeze,
            "thawed": telegram.faults.thaw,
            "kicked": lambda: self.readers[0][0].kicks_bot_from(self.groups[0][0]),
            "grown": self._grows,
            "not a word to be sent": lambda: telegram.faults.fail(400, "Bad Request: odd", 2),
        }
        if misfortune == "killed":
            await self._is_killed()
        elif misfortune == "left":
            await self.network.leaves(chance.choice(self.readers)[1])
        else:
            happens[misfortune]()

    def _grows(self) -> None:
        group, _ = self.groups[1]
        if group.upgraded_to is None:
            group.becomes_supergroup()

    async def _is_killed(self) -> None:
        async with self.network.database.begin() as session:
            await lease(session, now=self.network.hands(), limit=5, token="dead", until=wall_clock())
        async with self.network.database.begin() as session:
            await reclaim(session, now=self.network.hands(), lapsed_before=None)


MISFORTUNES: Sequence[str] = (
    *("flood for all", "flood for a group", "server error", "lost answers", "blocked", "deactivated"),
    *("never started", "frozen", "thawed", "kicked", "grown", "not a word to be sent", "killed", "left"),
)


@pytest.mark.parametrize("seed", range(8))
async def test_the_report_adds_up_whatever_happens(network: Network, hands: Hands, seed: int) -> None:
    chance = random.Random(seed)
    audience = Audience(network, chance)
    await audience.gathers()
    notice = Notice(
        "newsletter:1", Priority.NEWSLETTER, group_id=network.group_id, never_twice=chance.random() < 0.3
    )
    await network.tells(WORDS, *audience.whom, notice=notice)
    workers = network.worker(), without_mail(network)
    rounds = 0
    while (await network.tally()).waiting:
        rounds += 1
        assert rounds < ROUNDS, "It never ends."
        if rounds < 6:
            for _ in range(2):
                await audience.meets_with(chance.choice(MISFORTUNES))
        else:
            network.telegram.faults.thaw()
        for worker in workers:
            await worker.drain()
        hands.forward(minutes=chance.choice([1, 10, 120]))

    told = await network.tally()
    assert told.total == len(audience.whom)
    assert sum(told.refused.values()) >= told.refused["no-mail"] == BY_MAIL
    await says_what_they_have(network, audience)


async def says_what_they_have(network: Network, audience: Audience) -> None:
    async with network.database.reading() as session:
        rows = {
            (row.recipient_kind, row.recipient_id): row
            for row in await session.run_sync(lambda sync: sync.query(DeliveryRow).all())
        }
    for account, whom in audience.readers:
        row, got = rows["person", whom.id], read_by(account).count(WORDS)
        if row.state == "accepted":
            assert got >= 1
        if row.state in {"refused", "skipped"} and not row.possibly_twice:
            assert got == 0
        if not row.possibly_twice:
            assert got <= 1


def without_mail(network: Network) -> Worker:
    async def nobody_listens(_: object, __: Sequence[Heard]) -> None:
        pass

    return Worker(network.database, NoMail(), Pace(rate=None), network.hands, nobody_listens, channel="email")


@pytest.mark.parametrize("seed", range(6))
async def test_in_quiet_hours_nothing_is_sent_and_it_adds_up_all_the_same(
    network: Network, hands: Hands, seed: int
) -> None:
    chance = random.Random(1000 + seed)
    hands.move_to(datetime(2026, 11, 27, 17, 30, tzinfo=SWEDEN))  # a Friday
    audience = Audience(network, chance)
    await audience.gathers()
    own = await own_hours(network, audience, chance)
    await network.tells(WORDS, *audience.whom, notice=Notice("newsletter:1", Priority.NEWSLETTER))
    await half_of_it_leaves(network, audience)
    workers, rounds = (network.worker(), without_mail(network)), 0
    seen = Counter({account.id: read_by(account).count(WORDS) for account, _ in audience.readers})
    while (await network.tally()).waiting:
        rounds += 1
        assert rounds < ROUNDS, "It never ends."
        if rounds < 6:
            await audience.meets_with(chance.choice(MISFORTUNES))
        else:
            network.telegram.faults.thaw()
        for worker in workers:
            await worker.drain()
        for account, _ in audience.readers:
            fresh = read_by(account).count(WORDS) - seen[account.id]
            assert not fresh or is_open(hands(), own.get(account.id, DEFAULT)), "It came in quiet hours."
            seen[account.id] += fresh
        hands.forward(minutes=chance.choice([1, 60, 300]))

    told = await network.tally()
    assert told.total == len(audience.whom)
    await says_what_they_have(network, audience)


async def own_hours(network: Network, audience: Audience, chance: random.Random) -> dict[int, Hours]:
    """Of some readers, by their accounts; the others are written to when most people are."""
    choices = (WHENEVER, PRACTICAL, Hours(10 * 60, 12 * 60, every_day=False))
    own = {}
    async with network.database.begin() as session:
        for account, whom in chance.sample(audience.readers, 8):
            own[account.id] = hours = chance.choice(choices)
            kept = {"opens": hours.opens, "closes": hours.closes, "every_day": hours.every_day}
            who = {"person_id": whom.id, "chosen_at": network.hands()}
            await session.execute(insert(HoursRow).values(**who, **kept))
    return own


async def half_of_it_leaves(network: Network, audience: Audience) -> None:
    """The other half has to be tried again, and then the evening has come."""
    network.telegram.faults.fail(502, "Bad Gateway", READERS // 2)
    await network.worker().drain()
    assert 0 < sum(read_by(account).count(WORDS) for account, _ in audience.readers) <= READERS // 2 + GROUPS
    network.hands.forward(hours=1)
