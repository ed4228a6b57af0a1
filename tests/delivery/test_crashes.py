"""What a process had in hand when it died: sent again, but not for ever, and known of by those who look."""

from sqlalchemy import update

from bot.domain.clock import wall_clock
from bot.domain.delivery import MOST_CRASHES, MOST_TRIES, WAIT_AFTER_CRASHES, Operation, Priority
from bot.services.health import Health
from bot.storage.abandoned import reclaim
from bot.storage.leases import lease
from bot.storage.outbox import Notice
from bot.storage.tables import DeliveryRow
from tests.conftest import Hands
from tests.delivery.conftest import Network, read_by

NEVER_TWICE = Notice("newsletter:1", Priority.NEWSLETTER, never_twice=True)


async def a_process_dies(network: Network, *, most: int = 9) -> int:
    """With all in hand that is due; the next one looks through what it left. How much it had."""
    async with network.database.begin() as session:
        batch = await lease(session, now=network.hands(), limit=most, token="dead", until=wall_clock())
    async with network.database.begin() as session:
        assert await reclaim(session, now=network.hands(), lapsed_before=None) == len(batch.leased)
    return len(batch.leased)


async def test_what_was_in_hand_once_is_sent_at_once_and_told(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Hej", whom)
    assert await a_process_dies(network) == 1
    await network.worker().drain()

    told = await network.tally()
    assert (read_by(anna), told.accepted, told.possibly_twice) == (["Hej"], 1, 1)


async def test_a_message_that_kills_is_given_up_at_the_third_crash(network: Network, hands: Hands) -> None:
    _, whom = await network.reader("Anna")
    await network.tells("Hej", whom)
    for _ in range(MOST_CRASHES):
        assert await a_process_dies(network) == 1
        hands.forward(minutes=1)

    told = await network.tally()
    assert await a_process_dies(network) == 0
    assert (told.uncertain, told.waiting, told.total) == (1, 0, 1)


async def test_after_the_second_crash_others_get_away_first(network: Network, hands: Hands) -> None:
    _, to_anna = await network.reader("Anna")
    bo, to_bo = await network.reader("Bo")
    await network.tells("Hej", to_anna)
    for _ in range(2):
        await a_process_dies(network)
    await network.tells("Hej", to_bo)
    await network.worker().drain()
    assert (read_by(bo), (await network.tally()).waiting) == (["Hej"], 1)

    hands.move_to(hands() + WAIT_AFTER_CRASHES)
    await network.worker().drain()
    assert (await network.tally()).accepted == 2


async def test_a_lost_answer_counts_as_one_crash(network: Network, hands: Hands) -> None:
    _, whom = await network.reader("Anna")
    network.telegram.faults.lose_connection_after_accepting()
    await network.tells("Hej", whom)
    await network.worker().drain()
    for _ in range(MOST_CRASHES - 1):
        hands.forward(minutes=1)
        assert await a_process_dies(network) == 1

    assert (await network.tally()).uncertain == 1


async def test_what_must_never_come_twice_is_given_up_at_the_first(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Hej", whom, notice=NEVER_TWICE)
    await a_process_dies(network)
    await network.worker().drain()

    told = await network.tally()
    assert (read_by(anna), told.uncertain, told.possibly_twice) == ([], 1, 0)


async def test_a_correction_that_kills_is_given_up_too_and_no_copy_counts_as_doubled(
    network: Network, hands: Hands
) -> None:
    _, whom = await network.reader("Anna")
    await network.tells("Hej", whom)
    await network.worker().drain()
    edit = Notice("newsletter:1", Priority.NEWSLETTER, operation=Operation.EDIT, version=2)
    await network.tells("Hej då", whom, notice=edit)
    for _ in range(MOST_CRASHES):
        assert await a_process_dies(network) == 1
        hands.forward(minutes=1)

    told = await network.tally(operation=Operation.EDIT)
    assert (told.uncertain, told.possibly_twice) == (1, 0)


async def test_those_who_look_at_the_bot_s_health_see_what_was_given_up(
    network: Network, hands: Hands
) -> None:
    _, whom = await network.reader("Anna")
    _, to_bo = await network.reader("Bo")
    reminder = Notice("reminder:1", Priority.REMINDER, never_twice=True)
    await network.tells("Mötet börjar", whom, notice=reminder)
    await a_process_dies(network)
    network.telegram.faults.fail(500, "Internal Server Error", times=100, method="sendMessage")
    await network.tells("Mötet börjar", to_bo, notice=Notice("reminder:1", Priority.REMINDER))
    worker = network.worker()
    for _ in range(16):
        await worker.drain()
        hands.forward(minutes=30)
    found = (await Health(network.database, hands).look()).unsolved
    assert (found.uncertain, found.given_up) == (1, 1)

    hands.forward(days=8)
    found = (await Health(network.database, hands).look()).unsolved
    assert (found.uncertain, found.given_up) == (0, 0)


async def test_what_was_tried_too_often_is_given_up_at_any_crash(network: Network) -> None:
    _, whom = await network.reader("Anna")
    await network.tells("Hej", whom)
    async with network.database.begin() as session:
        await session.execute(update(DeliveryRow).values(tries=MOST_TRIES - 1))
    await a_process_dies(network)

    assert (await network.tally()).uncertain == 1
