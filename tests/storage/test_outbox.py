"""What waits in the outbox, since when and until when, and that the same thing lies there once."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.delivery import Operation, Priority, Recipient
from bot.storage.database import Database
from bot.storage.files import file, file_data, keep_file
from bot.storage.leases import lease
from bot.storage.ledger import Backlog, backlog, next_due, tally
from bot.storage.outbox import Content, Notice, keep, put
from tests.conftest import Hands
from tests.storage.conftest import joins, on_sqlite

HOUR = timedelta(hours=1)


def letter(number: int, *, not_before: datetime | None = None, version: int = 1) -> Notice:
    return Notice(f"newsletter:{number}", Priority.NEWSLETTER, version=version, not_before=not_before)


async def tells(database: Database, hands: Hands, notice: Notice, whom: Sequence[Recipient]) -> int:
    async with database.begin() as session:
        return await put(session, notice, await keep(session, Content("Hej")), whom, hands())


async def waiting(database: Database, now: datetime) -> Backlog:
    async with database.reading() as session:
        return await backlog(session, now)


async def next_after(database: Database, after: datetime | None = None) -> datetime | None:
    async with database.reading() as session:
        return await next_due(session, after)


async def test_the_same_words_are_kept_once_and_other_buttons_make_another(database: Database) -> None:
    bold = ({"type": "bold", "offset": 0, "length": 3},)
    keyboard = {"inline_keyboard": [[{"text": "Ja", "callback_data": "meet:1:yes"}]]}
    contents = [Content("Hej"), Content("Hej", bold), Content("Hej", buttons=keyboard), Content("hej")]
    async with database.begin() as session:
        first = [await keep(session, each) for each in contents]
        again = [await keep(session, each) for each in contents]

    assert first == again
    assert len(set(first)) == 4


@on_sqlite
async def test_the_same_picture_is_kept_once_and_as_a_document_once_more(database: Database) -> None:
    async with database.begin() as session:
        picture, again, document = [
            await keep_file(session, b"\x89PNG", kind=kind, name="karta.png", media_type="image/png")
            for kind in ("photo", "photo", "document")
        ]
        assert picture == again != document
        assert await file_data(session, picture) == b"\x89PNG"
        assert (await file(session, document)).kind == "document"


async def test_an_occasion_reaches_somebody_once_for_each_version_and_operation(
    database: Database, hands: Hands, group: int
) -> None:
    anna = [Recipient("person", await joins(database, hands, group, telegram_id=1), "sv")]
    chat = [Recipient("group_chat", anna[0].id, "sv")]
    edit = Notice("newsletter:1", Priority.NEWSLETTER, operation=Operation.EDIT, version=2)

    assert await tells(database, hands, letter(1), [*anna, *chat]) == 2
    assert await tells(database, hands, letter(1), [*anna, *chat]) == 0
    assert await tells(database, hands, edit, anna) == 1
    assert await tells(database, hands, letter(2), anna) == 1
    async with database.reading() as session:
        assert (await tally(session, "newsletter:1")).waiting == 2
        assert (await tally(session, "newsletter:1", Operation.EDIT)).waiting == 1


@on_sqlite
async def test_the_backlog_is_what_could_have_left_and_since_when(
    database: Database, hands: Hands, group: int
) -> None:
    anna = [Recipient("person", await joins(database, hands, group, telegram_id=1), "sv")]
    began = hands()
    assert await waiting(database, began) == Backlog(0, None)

    await tells(database, hands, letter(1), anna)
    hands.forward(hours=1)
    await tells(database, hands, letter(2), anna)
    await tells(database, hands, letter(3, not_before=began + 2 * HOUR), anna)

    assert await waiting(database, began + HOUR) == Backlog(2, began)
    assert await waiting(database, began + 2 * HOUR) == Backlog(3, began)
    async with database.begin() as session:
        await lease(session, now=hands(), limit=1, token="a", until=hands() + HOUR)
    assert await waiting(database, began + HOUR) == Backlog(1, began + HOUR)


@on_sqlite
async def test_the_next_moment_of_a_message_is_when_it_may_leave(
    database: Database, hands: Hands, group: int
) -> None:
    anna = [Recipient("person", await joins(database, hands, group, telegram_id=1), "sv")]
    now = hands()
    assert await next_after(database) is None

    await tells(database, hands, letter(1, not_before=now + 3 * HOUR), anna)
    await tells(database, hands, letter(2, not_before=now + 2 * HOUR), anna)
    assert await next_after(database) == now + 2 * HOUR
    assert await next_after(database, now + 2 * HOUR) == now + 3 * HOUR
    assert await next_after(database, now + 3 * HOUR) is None

    await tells(database, hands, letter(3), anna)
    assert await next_after(database) == now
