"""Of two newsletters at once each gets every other turn, and what is due is found by the index."""

from typing import Any

from sqlalchemy import event, text

from bot.domain.audiences import Audience
from bot.domain.clock import wall_clock
from bot.domain.delivery import Priority, Recipient
from bot.storage.audiences import put_people
from bot.storage.leases import lease
from bot.storage.outbox import Content, Notice, keep, next_turn, put
from tests.delivery.conftest import Network

FIRST, SECOND = Notice("newsletter:1", Priority.NEWSLETTER), Notice("newsletter:2", Priority.NEWSLETTER)


async def in_order(network: Network, most: int) -> str:
    """The newsletters whose copies leave next, one figure each."""
    async with network.database.begin() as session:
        batch = await lease(
            session, now=network.hands(), limit=most, token="t", until=wall_clock(), channel="telegram"
        )
    return "".join(each.content.words for each in batch.leased if each.content)


async def test_two_letters_take_turns(network: Network) -> None:
    for number in range(6):
        await network.reader(f"Läsare {number}")
    await network.tells_members("1", FIRST)
    await network.tells_members("2", SECOND)

    assert await in_order(network, 20) == "121212121212"


async def test_a_letter_that_comes_later_does_not_go_before_the_rest_of_another(network: Network) -> None:
    for number in range(10):
        await network.reader(f"Läsare {number}")
    await network.tells_members("1", FIRST)
    assert await in_order(network, 6) == "111111"
    async with network.database.begin() as session:
        letter, now = await keep(session, Content("2")), network.hands()
        turn = await next_turn(session, now)
        await put_people(session, SECOND, {"sv": letter}, Audience(("2581",)), now, turn=turn)

    assert await in_order(network, 20) == "12121212" + "2" * 6


async def test_what_is_told_by_name_takes_turns_too(network: Network) -> None:
    whom = [(await network.reader(f"Läsare {number}"))[1] for number in range(3)]
    await network.tells("1", *whom, notice=FIRST)
    await network.tells("2", *whom, notice=SECOND)

    assert await in_order(network, 20) == "121212"


async def test_a_letter_begins_beside_what_can_leave_now_not_beside_what_has_to_wait(
    network: Network,
) -> None:
    whom = [(await network.reader(f"Läsare {number}"))[1] for number in range(8)]
    await network.tells("1", *whom, notice=FIRST)
    async with network.database.begin() as session:
        await session.execute(text("UPDATE delivery SET not_before = '2030-01-01 00:00:00' WHERE turn < 4"))
    await network.tells("2", *whom[:4], notice=SECOND)

    assert await in_order(network, 20) == "12121212"


async def test_reminders_leave_in_the_order_in_which_they_came(network: Network) -> None:
    whom = [(await network.reader(f"Läsare {number}"))[1] for number in range(3)]
    await network.tells("1", *whom, notice=Notice("a", Priority.REMINDER))
    await network.tells("2", *whom, notice=Notice("b", Priority.REMINDER))

    assert await in_order(network, 20) == "111222"


async def test_what_is_due_is_read_in_the_order_of_the_index(network: Network) -> None:
    """Sorting all that waits would take the longer, the more waits."""
    await _fill(network)
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if statement.lstrip().startswith("WITH due"):
            asked.append((statement, parameters))

    engine = network.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    await in_order(network, 5)
    event.remove(engine, "before_cursor_execute", note)
    ((statement, parameters),) = asked

    plan = await _plan(network, statement, parameters)
    assert "ix_delivery_waiting" in plan
    assert "Sort" not in plan
    assert "TEMP B-TREE" not in plan


async def _fill(network: Network) -> None:
    async with network.database.begin() as session:
        letter = await keep(session, Content("1"))
        many = [Recipient("person", number, "sv") for number in range(1, 3000)]
        await put(session, FIRST, letter, many, network.hands())
        await session.execute(text("UPDATE delivery SET state = 'accepted' WHERE turn < 1000"))
        await session.execute(text("ANALYZE"))


async def _plan(network: Network, statement: str, parameters: Any) -> str:
    explain = "EXPLAIN QUERY PLAN" if network.database.is_sqlite else "EXPLAIN"
    async with network.database.engine.connect() as connection:
        steps = await connection.exec_driver_sql(f"{explain} {statement}", parameters)
        return "\n".join(" ".join(map(str, step)) for step in steps)
