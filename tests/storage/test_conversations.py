"""«The next text you write is …» is kept over restarts, for each person in each chat."""

from typing import Any

from bot.storage.conversations import conversation, forget, remember
from bot.storage.database import Database
from tests.conftest import Hands
from tests.storage.conftest import on_sqlite

GROUP_CHAT, ANNA, BO = -(2**40), 2**52, 2**52 - 1


async def asks(
    database: Database, hands: Hands, chat: int, who: int, state: str | None, data: dict[str, Any]
) -> None:
    async with database.begin() as session:
        await remember(session, chat, who, state=state, data=data, now=hands())


async def asked(database: Database, chat: int, who: int) -> tuple[str | None, dict[str, Any]]:
    async with database.reading() as session:
        return await conversation(session, chat, who)


async def test_what_somebody_was_asked_for_is_known_to_another_process(
    database: Database, beside: Database, hands: Hands
) -> None:
    await asks(
        database, hands, ANNA, ANNA, "Awaiting:name", {"kind": "agent", "list": [1, "å"], "none": None}
    )

    assert await asked(beside, ANNA, ANNA) == (
        "Awaiting:name",
        {"kind": "agent", "list": [1, "å"], "none": None},
    )


async def test_the_newest_question_takes_the_place_of_the_one_before(
    database: Database, hands: Hands
) -> None:
    await asks(database, hands, ANNA, ANNA, "Awaiting:name", {"kind": "agent"})
    await asks(database, hands, ANNA, ANNA, "Awaiting:meeting_day", {})

    assert await asked(database, ANNA, ANNA) == ("Awaiting:meeting_day", {})


@on_sqlite
async def test_two_people_in_one_chat_are_asked_different_things(database: Database, hands: Hands) -> None:
    await asks(database, hands, GROUP_CHAT, ANNA, "Awaiting:name", {})
    await asks(database, hands, GROUP_CHAT, BO, "Awaiting:newsletter", {})
    async with database.begin() as session:
        await forget(session, GROUP_CHAT, ANNA)

    assert await asked(database, GROUP_CHAT, ANNA) == (None, {})
    assert await asked(database, GROUP_CHAT, BO) == ("Awaiting:newsletter", {})


@on_sqlite
async def test_who_was_asked_for_nothing_can_be_forgotten_too(database: Database) -> None:
    async with database.begin() as session:
        await forget(session, ANNA, ANNA)
    assert await asked(database, ANNA, ANNA) == (None, {})
