"""Correcting and withdrawing what was sent."""

from sqlalchemy import select

from bot.domain.delivery import Operation, Priority
from bot.storage.outbox import Notice
from bot.storage.tables import CopyRow
from tests.delivery.conftest import Network, read_by


def edit(version: int, operation: Operation = Operation.EDIT) -> Notice:
    return Notice("newsletter:1", Priority.NEWSLETTER, operation=operation, version=version)


async def test_only_the_last_of_waiting_edits_is_made(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Kl. 13.00", whom)
    await network.tells("Kl. 14.00", whom, notice=edit(2))
    await network.tells("Kl. 15.00", whom, notice=edit(3))
    await network.worker().drain()

    assert read_by(anna) == ["Kl. 15.00"]
    told = await network.tally(operation=Operation.EDIT)
    assert (told.accepted, told.skipped) == (1, {"overtaken": 1})


async def test_a_correction_that_changes_nothing_counts_as_made(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Kl. 13.00", whom)
    await network.tells("Kl. 13.00", whom, notice=edit(2))
    await network.worker().drain()

    assert read_by(anna) == ["Kl. 13.00"]
    assert (await network.tally(operation=Operation.EDIT)).accepted == 1


async def test_a_withdrawn_message_is_gone_and_not_corrected_any_more(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    await network.tells("Kl. 13.00", whom)
    worker = network.worker()
    await worker.drain()
    await network.tells("", whom, notice=edit(2, Operation.DELETE))
    await worker.drain()
    await network.tells("Kl. 15.00", whom, notice=edit(3))
    await worker.drain()

    assert read_by(anna) == []
    assert (await network.tally(operation=Operation.EDIT)).skipped == {"nothing-to-edit": 1}


async def test_what_was_corrected_is_one_message_and_withdrawn_once(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    worker = network.worker()
    await network.tells("Kl. 13.00", whom)
    await worker.drain()
    await network.tells("Kl. 14.00", whom, notice=edit(2))
    await worker.drain()
    async with network.database.reading() as session:
        copies = (await session.scalars(select(CopyRow.message_id))).all()
    assert copies == [each.message_id for each in anna.room.messages.values() if each.text == "Kl. 14.00"]

    await network.tells("", whom, notice=edit(3, Operation.DELETE))
    await worker.drain()
    assert read_by(anna) == []
    assert (await network.tally(operation=Operation.DELETE)).accepted == 1


async def test_whoever_never_got_it_gets_no_correction(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    anna.has_blocked_bot = True
    await network.tells("Kl. 13.00", whom)
    await network.worker().drain()
    anna.has_blocked_bot = False
    await network.tells("Kl. 14.00", whom, notice=edit(2))
    await network.worker().drain()

    assert read_by(anna) == []
    assert (await network.tally(operation=Operation.EDIT)).skipped == {"nothing-to-edit": 1}
