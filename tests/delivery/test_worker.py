"""The outbox through the real worker to the machine: nothing lost, nothing doubled, everything told."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.delivery.pace import Pace
from bot.domain.delivery import Priority
from bot.storage.outbox import Content, Notice, keep
from bot.storage.settling import settle
from tests.conftest import Hands
from tests.delivery.conftest import LETTER, Network, put_for_all, read_by


async def test_everybody_gets_a_newsletter_once(network: Network) -> None:
    readers = [await network.reader(f"Läsare {number}") for number in range(120)]
    await network.tells_members("Hej alla")
    worker = network.worker()
    await worker.drain()
    await worker.drain()

    assert [read_by(account) for account, _ in readers] == [["Hej alla"]] * 120
    assert (await network.tally()).accepted == 120


async def test_the_same_occasion_is_told_only_once(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    assert await network.tells("Mötet börjar snart", whom) == 1
    assert await network.tells("Mötet börjar snart", whom) == 0
    await network.worker().drain()

    assert read_by(anna) == ["Mötet börjar snart"]


async def test_the_report_adds_up_to_the_members(network: Network) -> None:
    people = [await network.reader(f"Läsare {number}") for number in range(6)]
    people[0][0].has_blocked_bot = True
    people[1][0].deactivated = True
    people[2][0].has_started_bot = False
    await network.tells_members(
        "Hej alla", Notice("newsletter:1", Priority.NEWSLETTER, group_id=network.group_id)
    )
    await network.leaves(people[3][1])
    await network.worker().drain()

    told = await network.tally()
    assert told.accepted == 2
    assert told.refused == {"blocked": 1, "deactivated": 1, "never-started": 1}
    assert told.skipped == {"left-the-group": 1}
    assert told.total == 6
    assert {(each.id, each.gone) for each in network.heard} == {
        (people[0][1].id, "blocked"),
        (people[1][1].id, "deactivated"),
        (people[2][1].id, "never-started"),
    }


async def test_each_reads_it_in_their_own_language(network: Network) -> None:
    anna, _ = await network.reader("Anna", "sv")
    ben, _ = await network.reader("Ben", "en")
    chloe, _ = await network.reader("Chloé", "fi")
    async with network.database.begin() as session:
        both = {"sv": await keep(session, Content("Hej")), "en": await keep(session, Content("Hello"))}
        assert await put_for_all(session, LETTER, both, network.hands()) == 3
    await network.worker().drain()

    assert (read_by(anna), read_by(ben), read_by(chloe)) == (["Hej"], ["Hello"], ["Hej"])


async def test_a_flood_is_waited_out(network: Network, hands: Hands) -> None:
    anna, whom = await network.reader("Anna")
    network.telegram.faults.flood(None, retry_after=60)
    worker = network.worker()
    await network.tells("Hej", whom)
    await worker.drain()
    assert read_by(anna) == []

    hands.forward(seconds=59)
    await worker.drain()
    assert read_by(anna) == []

    hands.forward(seconds=2)
    await worker.drain()
    assert read_by(anna) == ["Hej"]


async def test_while_telegram_wants_quiet_nobody_else_is_tried(network: Network, hands: Hands) -> None:
    anna, to_anna = await network.reader("Anna")
    network.telegram.faults.flood(None, retry_after=60)
    worker = network.worker()
    await network.tells("Hej", to_anna)
    await worker.drain()
    bo, to_bo = await network.reader("Bo")
    await network.tells("Hej", to_bo)
    await worker.drain()
    assert read_by(bo) == []

    hands.forward(seconds=61)
    await worker.drain()
    assert (read_by(anna), read_by(bo)) == (["Hej"], ["Hej"])


async def test_a_flood_in_a_group_leaves_people_alone(network: Network, hands: Hands) -> None:
    anna, to_anna = await network.reader("Anna")
    group = network.telegram.group("Arbetsgruppen", [anna])
    anna.adds_bot_to(group)
    to_group = await network.links(group, to_anna.id)
    network.telegram.faults.flood(group.id, retry_after=30)
    await network.tells("Hej", to_group, to_anna)
    worker = network.worker()
    await worker.drain()
    assert (read_by(anna), (await network.tally()).waiting) == (["Hej"], 1)

    hands.forward(seconds=31)
    await worker.drain()
    assert (await network.tally()).accepted == 2


async def test_a_group_that_became_a_supergroup_is_followed(network: Network) -> None:
    anna, to_anna = await network.reader("Anna")
    group = network.telegram.group("Arbetsgruppen", [anna])
    anna.adds_bot_to(group)
    to_group = await network.links(group, to_anna.id)
    grown = group.becomes_supergroup()
    await network.tells("Hej gruppen", to_group)
    await network.worker().drain()

    assert [each.text for each in grown.messages.values() if each.text] == ["Hej gruppen"]
    (moved,) = network.heard
    assert (moved.kind, moved.id, moved.chat_id, moved.moved_to) == (
        "group_chat",
        to_group.id,
        group.id,
        grown.id,
    )


async def test_a_lost_answer_is_sent_once_more_and_told(network: Network, hands: Hands) -> None:
    anna, whom = await network.reader("Anna")
    network.telegram.faults.lose_connection_after_accepting()
    await network.tells("Hej", whom)
    worker = network.worker()
    await worker.drain()
    assert (await network.tally()).possibly_twice == 1

    hands.forward(seconds=31)
    await worker.drain()
    assert read_by(anna) == ["Hej", "Hej"]
    told = await network.tally()
    assert (told.accepted, told.possibly_twice, told.total) == (1, 1, 1)


async def test_what_must_never_come_twice_is_left_to_a_person(network: Network, hands: Hands) -> None:
    anna, whom = await network.reader("Anna")
    network.telegram.faults.lose_connection_after_accepting()
    await network.tells("Hej", whom, notice=Notice("newsletter:1", Priority.NEWSLETTER, never_twice=True))
    worker = network.worker()
    await worker.drain()
    hands.forward(days=1)
    await worker.drain()

    assert read_by(anna) == ["Hej"]
    assert (await network.tally()).uncertain == 1


async def test_a_faltering_server_is_tried_again_with_longer_and_longer_waits(
    network: Network, hands: Hands
) -> None:
    anna, whom = await network.reader("Anna")
    network.telegram.faults.fail(502, "Bad Gateway", times=3, method="sendMessage")
    await network.tells("Hej", whom)
    worker = network.worker()
    await worker.drain()
    for wait in (1, 2, 4):
        assert read_by(anna) == []
        hands.forward(seconds=wait)
        await worker.drain()

    assert read_by(anna) == ["Hej"]


async def test_a_message_that_never_goes_through_is_given_up(network: Network, hands: Hands) -> None:
    _, whom = await network.reader("Anna")
    network.telegram.faults.fail(500, "Internal Server Error", times=100, method="sendMessage")
    await network.tells("Hej", whom)
    worker = network.worker()
    for _ in range(16):
        await worker.drain()
        hands.forward(minutes=30)

    assert (await network.tally()).refused == {"tried-too-often": 1}


async def test_answers_go_before_reminders_and_those_before_newsletters(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    for occasion, priority in (("c", Priority.NEWSLETTER), ("b", Priority.REMINDER), ("a", Priority.ANSWER)):
        await network.tells(occasion, whom, notice=Notice(occasion, priority))
    await network.worker(in_flight=1).drain()

    assert read_by(anna) == ["a", "b", "c"]


async def test_nothing_leaves_before_its_time_nor_after_it(network: Network, hands: Hands) -> None:
    anna, whom = await network.reader("Anna")
    soon, later = hands() + timedelta(hours=1), hands() + timedelta(hours=2)
    await network.tells(
        "Om en timme", whom, notice=Notice("a", Priority.REMINDER, not_before=soon, not_after=later)
    )
    await network.tells(
        "För gammalt", whom, notice=Notice("b", Priority.REMINDER, not_before=soon, not_after=soon)
    )
    worker = network.worker()
    await worker.drain()
    assert read_by(anna) == []

    hands.forward(minutes=90)
    await worker.drain()
    assert read_by(anna) == ["Om en timme"]
    assert (await network.tally("b")).skipped == {"too-late": 1}


async def test_what_was_claimed_at_a_stop_waits_for_the_next_process(network: Network) -> None:
    readers = [await network.reader(f"Läsare {number}") for number in range(60)]
    await network.tells_members("Hej alla")
    worker = network.worker(in_flight=5, pace=Pace(rate=60))
    async with asyncio.TaskGroup() as running:
        running.create_task(worker.run())
        while not read_by(readers[0][0]):
            await network.telegram.changes.after(network.telegram.changes.number)
        worker.stop()
    told = await network.tally()
    assert 0 < told.accepted < 60
    assert (told.waiting, told.possibly_twice) == (60 - told.accepted, 0)

    await network.worker().drain()
    assert [read_by(account) for account, _ in readers] == [["Hej alla"]] * 60
    assert (await network.tally()).possibly_twice == 0


async def test_what_was_sent_while_the_database_was_locked_is_not_sent_again(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, whom = await network.reader("Anna")
    failures = iter([True, True])

    async def locked(*args: Any) -> None:
        if next(failures, False):
            raise OperationalError("UPDATE delivery", {}, Exception("database is locked"))
        await settle(*args)

    monkeypatch.setattr("bot.delivery.books.settle", locked)
    await network.tells("Hej", whom)
    await network.worker().drain()

    assert read_by(anna) == ["Hej"]
    assert (await network.tally()).accepted == 1


async def test_a_cancelled_worker_settles_what_it_knows(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Hej", whom)
    running = asyncio.ensure_future(network.worker().run())
    while not read_by(anna):
        await network.telegram.changes.after(network.telegram.changes.number)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running

    assert (await network.tally()).accepted == 1
