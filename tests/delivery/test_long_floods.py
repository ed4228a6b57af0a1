"""Telegram wants quiet for hours: what can't wait goes by mail to those who have an address."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.delivery import worker as working
from bot.delivery.pace import Pace
from bot.delivery.telegram import TelegramSender
from bot.delivery.worker import Worker
from bot.domain.delivery import Accepted, Outcome, Priority, Recipient
from bot.storage.leases import Leased
from bot.storage.mailed import by_mail_instead
from bot.storage.outbox import Notice
from bot.storage.tables import DeliveryRow, PersonRow
from tests.conftest import Hands
from tests.delivery.conftest import LETTER, Network, read_by

HALF_A_DAY = 12 * 3600
REMINDER = Notice("reminder:1", Priority.REMINDER)


class Mailbox:
    """Takes every mail."""

    def __init__(self) -> None:
        self.got: list[str] = []

    async def send(self, leased: Leased) -> Outcome:
        self.got.append(leased.email or "")
        return Accepted()


class Office:
    """Telegram's worker with another way to go, and the one of the mail."""

    def __init__(self, network: Network, *, mails: bool = True) -> None:
        async def nobody_listens(*_: Any) -> None:
            pass

        self.mailbox = Mailbox()
        pace = Pace(rate=None, monotonic=network.hands.monotonic)
        self.telegram = Worker(
            network.database,
            TelegramSender(network.bot, network.database),
            pace,
            network.hands,
            nobody_listens,
            other_way=by_mail_instead if mails else None,
        )
        self.mail = Worker(
            network.database, self.mailbox, Pace(rate=None), network.hands, nobody_listens, channel="email"
        )

    async def delivers(self) -> None:
        for _ in range(2):
            await self.telegram.drain()
            await self.mail.drain()


async def has_address(network: Network, who: Recipient, email: str) -> None:
    async with network.database.begin() as session:
        await session.execute(update(PersonRow).where(PersonRow.id == who.id).values(email=email))


async def test_a_reminder_goes_by_mail_and_the_rest_waits(network: Network, hands: Hands) -> None:
    anna, to_anna = await network.reader("Anna")
    bo, to_bo = await network.reader("Bo")
    await has_address(network, to_anna, "anna@pitea.se")
    network.telegram.faults.flood(None, retry_after=HALF_A_DAY)
    office = Office(network)
    await network.tells("Mötet börjar kl. 14", to_anna, to_bo, notice=REMINDER)
    await network.tells("Nyheter", to_anna, to_bo, notice=LETTER)
    await office.delivers()
    assert office.mailbox.got == ["anna@pitea.se"]

    hands.forward(days=1)
    await office.delivers()
    assert (read_by(anna), read_by(bo)) == (["Nyheter"], ["Mötet börjar kl. 14", "Nyheter"])
    told = await network.tally("reminder:1")
    assert (told.accepted, told.total, office.mailbox.got) == (2, 2, ["anna@pitea.se"])


async def test_a_reminder_that_falls_due_while_telegram_is_closed_goes_by_mail_then(
    network: Network, hands: Hands
) -> None:
    _, to_anna = await network.reader("Anna")
    await has_address(network, to_anna, "anna@pitea.se")
    network.telegram.faults.flood(None, retry_after=HALF_A_DAY)
    office = Office(network)
    await network.tells("Hej", to_anna)
    await office.delivers()
    later = Notice("reminder:1", Priority.REMINDER, not_before=hands.instant.replace(hour=10))
    await network.tells("Mötet börjar", to_anna, notice=later)
    await office.delivers()
    assert office.mailbox.got == []

    hands.forward(hours=3)
    await office.delivers()
    assert office.mailbox.got == ["anna@pitea.se"]


@pytest.mark.parametrize(("seconds", "mails"), [(3000, True), (HALF_A_DAY, False)])
async def test_a_reminder_waits_where_the_flood_is_short_or_no_mail_is_set(
    network: Network, hands: Hands, seconds: int, mails: bool
) -> None:
    anna, to_anna = await network.reader("Anna")
    await has_address(network, to_anna, "anna@pitea.se")
    network.telegram.faults.flood(None, retry_after=seconds)
    office = Office(network, mails=mails)
    await network.tells("Mötet börjar", to_anna, notice=REMINDER)
    await office.delivers()
    hands.forward(days=1)
    await office.delivers()

    assert (read_by(anna), office.mailbox.got) == (["Mötet börjar"], [])


async def test_who_gets_it_by_mail_anyway_does_not_get_two_mails(network: Network) -> None:
    _, to_anna = await network.reader("Anna")
    await has_address(network, to_anna, "anna@pitea.se")
    network.telegram.faults.flood(None, retry_after=HALF_A_DAY)
    office = Office(network)
    by_mail = Recipient("person", to_anna.id, "sv", "email")
    await network.tells("Mötet börjar", to_anna, by_mail, notice=REMINDER)
    await office.delivers()

    async with network.database.reading() as session:
        rows = list(await session.execute(select(DeliveryRow.channel, DeliveryRow.state)))
    assert office.mailbox.got == ["anna@pitea.se"]
    assert sorted(map(tuple, rows)) == [("email", "accepted"), ("telegram", "waiting")]


async def test_a_worker_that_has_to_be_quiet_for_hours_still_looks_now_and_then(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "SWEEP_EVERY", 0.02)
    _, to_anna = await network.reader("Anna")
    network.telegram.faults.flood(None, retry_after=HALF_A_DAY)
    asked = asyncio.Event()
    office = Office(network)

    async def other_way(*_: Any) -> int:
        if office.telegram._turn > 5:
            asked.set()
        return 0

    office.telegram._other_way = other_way
    await network.tells("Hej", to_anna)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(office.telegram.run())
        await asked.wait()
        office.telegram.stop()
